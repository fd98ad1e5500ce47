using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One row of the guide for studies: for these levels, at such an institution, which grade point average goes with which predicate.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab II B.5-6, p. 63. Immutable.</remarks>
public sealed class GpaTable
{
    internal GpaTable(IEnumerable<StudyLevel> levels, BandTable<Predicate> bands, Citation? citation)
    {
        Levels = Array.AsReadOnly(levels.ToArray());
        Bands = bands;
        Citation = citation;
    }

    /// <summary>The levels that the row is for.</summary>
    public IReadOnlyList<StudyLevel> Levels { get; }

    /// <summary>Whether the row is for studies abroad.</summary>
    public bool IsAbroad => University is null;

    /// <summary>The accreditation of the university; null for studies abroad.</summary>
    public Accreditation? University { get; internal init; }

    /// <summary>The lowest accreditation of a programme that the row is for; null for studies abroad.</summary>
    public Accreditation? ProgrammeAtLeast { get; internal init; }

    /// <summary>Which grade point average, 0 to 4, goes with which predicate, as the bands are applied.</summary>
    public BandTable<Predicate> Bands { get; }

    /// <summary>Where the row stands.</summary>
    public Citation? Citation { get; }
}
