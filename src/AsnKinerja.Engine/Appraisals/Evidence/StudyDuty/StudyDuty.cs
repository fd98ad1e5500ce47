using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The study of a person on study duty (<i>tugas belajar</i>) in the period appraised.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab II B, p. 62-65. What is not known stays null. Immutable; equal when all parts are equal.</remarks>
public sealed record StudyDuty
{
    private StudyDuty(StudyLevel level, StudyOutcome outcome, bool isAbroad)
    {
        // A number cast to an enum has no name, and must not pass for one of its values.
        (_, _) = (level.Name(), outcome.Name());
        Level = level;
        Outcome = outcome;
        IsAbroad = isAbroad;
    }

    /// <summary>A study in Indonesia.</summary>
    /// <param name="level">What the study is for.</param>
    /// <param name="outcome">How it ended, or that it goes on.</param>
    /// <param name="university">The accreditation of the university; null while it is not known.</param>
    /// <param name="programme">The accreditation of the programme; null while it is not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is none of its values.</exception>
    public static StudyDuty Domestic(StudyLevel level, StudyOutcome outcome, Accreditation? university = null, Accreditation? programme = null)
    {
        (_, _) = (university?.Name(), programme?.Name());
        return new StudyDuty(level, outcome, isAbroad: false) { UniversityAccreditation = university, ProgrammeAccreditation = programme };
    }

    /// <summary>A study abroad, where these accreditations do not exist.</summary>
    /// <param name="level">What the study is for.</param>
    /// <param name="outcome">How it ended, or that it goes on.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is none of its values.</exception>
    public static StudyDuty Abroad(StudyLevel level, StudyOutcome outcome) => new(level, outcome, isAbroad: true);

    /// <summary>The highest grade point average: 4. The lowest is 0.</summary>
    internal static Rational HighestGpa { get; } = 4;

    /// <summary>What the study is for.</summary>
    public StudyLevel Level { get; }

    /// <summary>How the study ended, or that it goes on.</summary>
    public StudyOutcome Outcome { get; }

    /// <summary>Whether the study is abroad.</summary>
    public bool IsAbroad { get; }

    /// <summary>The accreditation of the university; null abroad and while it is not known.</summary>
    public Accreditation? UniversityAccreditation { get; private init; }

    /// <summary>The accreditation of the programme; null abroad and while it is not known.</summary>
    public Accreditation? ProgrammeAccreditation { get; private init; }

    /// <summary>The grade point average (<i>indeks prestasi kumulatif</i>), 0 to 4; null while there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0 or above 4.</exception>
    public Rational? Gpa
    {
        get;
        init => field = value is not Rational gpa || (gpa >= Rational.Zero && gpa <= HighestGpa)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Gpa), gpa, $"A grade point average (IPK) is 0 to 4, not {gpa}; put one of another scale on this one first.");
    }

    /// <summary>How the study stands to the time that the programme normally takes; null while that is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three.</exception>
    public StudyTimeliness? Timeliness
    {
        get;
        init
        {
            _ = value?.Name();
            field = value;
        }
    }

    internal LocalizedText InWords()
    {
        static LocalizedText Of(Accreditation? accreditation) => accreditation?.Name() ?? new("belum diketahui", "not known");
        LocalizedText level = Level.Name(), university = Of(UniversityAccreditation), programme = Of(ProgrammeAccreditation), outcome = Outcome.Name();
        return IsAbroad
            ? new($"Studi {level.Indonesian} di luar negeri: {outcome.Indonesian}.", $"Study abroad, {level.English}: {outcome.English}.")
            : new(
                $"Studi {level.Indonesian} di dalam negeri, akreditasi perguruan tinggi {university.Indonesian}, program studi {programme.Indonesian}: {outcome.Indonesian}.",
                $"Study in Indonesia, {level.English}, accreditation of the university {university.English}, of the programme {programme.English}: {outcome.English}.");
    }
}
