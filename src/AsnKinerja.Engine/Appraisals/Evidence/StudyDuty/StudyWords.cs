using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The words of a study duty: as files write them, and as they are shown.</summary>
internal static class StudyWords
{
    public static (string Word, StudyLevel Value)[] Levels { get; } =
    [
        ("diploma", StudyLevel.Diploma), ("s1", StudyLevel.Bachelor), ("profesi", StudyLevel.Professional), ("s2", StudyLevel.Master), ("s3", StudyLevel.Doctorate),
    ];

    public static (string Word, Accreditation Value)[] Accreditations { get; } =
        [("a", Accreditation.A), ("b", Accreditation.B), ("c", Accreditation.C), ("tidak-terakreditasi", Accreditation.None)];

    public static (string Word, StudyTimeliness Value)[] Times { get; } =
        [("lebih-cepat", StudyTimeliness.Faster), ("tepat-waktu", StudyTimeliness.OnTime), ("perpanjangan", StudyTimeliness.Extended)];

    public static (string Word, StudyOutcome Value)[] Outcomes { get; } =
        [("berjalan", StudyOutcome.Ongoing), ("lulus", StudyOutcome.Completed), ("tidak-lulus", StudyOutcome.NotCompleted)];

    public static LocalizedText Name(this StudyLevel level) => level switch
    {
        StudyLevel.Diploma => new("diploma", "diploma"),
        StudyLevel.Bachelor => new("S-1", "first degree (S-1)"),
        StudyLevel.Professional => new("profesi", "professional qualification"),
        StudyLevel.Master => new("S-2", "master's degree (S-2)"),
        StudyLevel.Doctorate => new("S-3", "doctorate (S-3)"),
        _ => throw Unknown(nameof(level), level),
    };

    public static LocalizedText Name(this Accreditation accreditation) => accreditation switch
    {
        Accreditation.None => new("tidak terakreditasi", "not accredited"),
        Accreditation.C => LocalizedText.Same("C"),
        Accreditation.B => LocalizedText.Same("B"),
        Accreditation.A => LocalizedText.Same("A"),
        _ => throw Unknown(nameof(accreditation), accreditation),
    };

    public static LocalizedText Name(this StudyTimeliness timeliness) => timeliness switch
    {
        StudyTimeliness.Faster => new("lebih cepat", "faster"),
        StudyTimeliness.OnTime => new("tepat waktu", "on time"),
        StudyTimeliness.Extended => new("adanya perpanjangan", "late or extended"),
        _ => throw Unknown(nameof(timeliness), timeliness),
    };

    public static LocalizedText Name(this StudyOutcome outcome) => outcome switch
    {
        StudyOutcome.Ongoing => new("masih berjalan", "goes on"),
        StudyOutcome.Completed => new("lulus", "completed"),
        StudyOutcome.NotCompleted => new("tidak selesai (tidak lulus atau drop out)", "not completed (failed or dropped out)"),
        _ => throw Unknown(nameof(outcome), outcome),
    };

    private static ArgumentOutOfRangeException Unknown(string name, object value) =>
        new(name, value, $"{value} is none of {string.Join(", ", Enum.GetNames(value.GetType()))}.");
}
