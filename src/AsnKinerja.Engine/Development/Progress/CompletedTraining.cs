using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Development;

/// <summary>A training that a person has done: what a report of progress compares before and after.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CompletedTraining
{
    /// <summary>Creates one.</summary>
    /// <param name="id">The id, for instance that of the catalogue.</param>
    /// <param name="first">The first day of the training.</param>
    /// <param name="last">The last day, which belongs to it.</param>
    /// <param name="name">The name shown; the id where it is left out.</param>
    /// <param name="competencies">What it was for; none for a training that concerns everything.</param>
    /// <exception cref="ArgumentException">The id or a competency is empty, or the training ends before it begins.</exception>
    public CompletedTraining(string id, LocalDate first, LocalDate last, LocalizedText? name = null, params string[] competencies)
    {
        Id = Throw.IfBlank(id);
        First = IsoDay.Of(first);
        Last = IsoDay.Of(last);
        if (Last < First)
            throw new ArgumentException($"The training '{id}' ends on {IsoDay.Text(Last)}, before it begins on {IsoDay.Text(First)}.", nameof(last));
        Name = name ?? LocalizedText.Same(id);
        Competencies = Array.AsReadOnly(Throw.IfNull(competencies).Select(competency => Throw.IfBlank(competency, nameof(competencies))).Distinct().OrderBy(known => known, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The first day.</summary>
    public LocalDate First { get; }

    /// <summary>The last day, which belongs to it.</summary>
    public LocalDate Last { get; }

    /// <summary>The name shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>The ids of the competencies that it was for, under any of the names in the history; empty: all.</summary>
    public IReadOnlyList<string> Competencies { get; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
