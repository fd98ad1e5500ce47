using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What a regulation says of people on study duty (<i>tugas belajar</i>): the guide to the academic result, and a study that was not completed.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab II B, p. 62-65, and Bab IV B.3, p. 100 and 103. Immutable.</remarks>
public sealed class StudyDutyRules
{
    internal StudyDutyRules(IEnumerable<GpaTable> tables, Rational printedStep)
    {
        Tables = Array.AsReadOnly(tables.ToArray());
        PrintedStep = printedStep;
    }

    /// <summary>The rows of the guide.</summary>
    public IReadOnlyList<GpaTable> Tables { get; }

    /// <summary>The gap that the printed bands leave between each other: 0.01 where 3.00 and 3.01 stand side by side.</summary>
    public Rational PrintedStep { get; }

    /// <summary>Where the reading of such a gap stands.</summary>
    public Citation? GapCitation { get; internal init; }

    /// <summary>Where the words for faster, on time and extended stand; null where the regulation has none.</summary>
    public Citation? TimelinessCitation { get; internal init; }

    /// <summary>The rule for a study that was not completed; null where the regulation has none.</summary>
    public UnfinishedStudyRule? NotCompleted { get; internal init; }

    /// <summary>What the guide says of an academic result: what an appraiser may expect, and no rating by itself.</summary>
    /// <param name="study">The study.</param>
    public StudyDutySuggestion Suggest(StudyDuty study) => new(this, Throw.IfNull(study));

    /// <summary>The row for a study, whatever the programme's accreditation; null where there is none.</summary>
    internal GpaTable? TableFor(StudyDuty study) => Tables.FirstOrDefault(table =>
        table.IsAbroad == study.IsAbroad && table.University == study.UniversityAccreditation && table.Levels.Contains(study.Level));
}
