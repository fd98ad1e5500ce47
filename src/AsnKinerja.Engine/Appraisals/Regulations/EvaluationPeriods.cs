using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The kinds of periods for which a regulation knows an evaluation.</summary>
/// <remarks>Another kind is appraised all the same, for an agency's own use, and its explanation says so. Immutable.</remarks>
public sealed class EvaluationPeriods
{
    internal EvaluationPeriods(IEnumerable<PeriodKind> kinds, Citation? citation)
    {
        Kinds = Array.AsReadOnly(kinds.ToArray());
        Citation = citation;
    }

    /// <summary>The kinds; empty where the regulation does not say.</summary>
    public IReadOnlyList<PeriodKind> Kinds { get; }

    /// <summary>Where that stands.</summary>
    public Citation? Citation { get; }

    /// <summary>Whether the regulation knows an evaluation of such a period, or does not say.</summary>
    /// <param name="period">The period.</param>
    public bool Knows(AppraisalPeriod period) => Kinds.Count == 0 || Kinds.Contains(Throw.IfNull(period).Kind);

    internal static EvaluationPeriods Any { get; } = new([], null);

    internal static (string Word, PeriodKind Meaning)[] ById { get; } =
    [
        ("tahun", PeriodKind.Year),
        ("semester", PeriodKind.Semester),
        ("triwulan", PeriodKind.Quarter),
        ("bulan", PeriodKind.Month),
    ];

    internal LocalizedText InWords() => new(
        string.Join(", ", Kinds.Select(kind => ById.First(entry => entry.Meaning == kind).Word)),
        string.Join(", ", Kinds.Select(kind => kind.ToString().ToLowerInvariant())));
}
