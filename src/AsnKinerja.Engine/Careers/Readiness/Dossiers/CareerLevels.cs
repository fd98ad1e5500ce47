using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>A disciplinary penalty (<i>tingkat hukuman disiplin</i>), from the lightest: PP 94/2021.</summary>
public enum DisciplineLevel
{
    /// <summary>Light (<i>ringan</i>).</summary>
    Light,

    /// <summary>Medium (<i>sedang</i>).</summary>
    Medium,

    /// <summary>Heavy (<i>berat</i>).</summary>
    Heavy,
}

/// <summary>The highest formal education, from the lowest. D4 stands beside S1.</summary>
public enum EducationLevel
{
    /// <summary>Primary school (SD).</summary>
    Primary,

    /// <summary>Lower secondary school (SMP).</summary>
    LowerSecondary,

    /// <summary>Upper secondary school (SMA and the like).</summary>
    UpperSecondary,

    /// <summary>One year of vocational higher education (D1).</summary>
    D1,

    /// <summary>Two years (D2).</summary>
    D2,

    /// <summary>Three years (D3).</summary>
    D3,

    /// <summary>A bachelor's degree, or four years of vocational higher education (S1, D4).</summary>
    S1,

    /// <summary>A master's degree (S2).</summary>
    S2,

    /// <summary>A doctorate (S3).</summary>
    S3,
}

/// <summary>Words and names of the levels of a career.</summary>
internal static class CareerLevelWords
{
    public static (string Word, DisciplineLevel Meaning)[] Discipline { get; } =
        [("ringan", DisciplineLevel.Light), ("sedang", DisciplineLevel.Medium), ("berat", DisciplineLevel.Heavy)];

    public static (string Word, EducationLevel Meaning)[] Education { get; } =
    [
        ("sd", EducationLevel.Primary), ("smp", EducationLevel.LowerSecondary), ("sma", EducationLevel.UpperSecondary), ("d1", EducationLevel.D1), ("d2", EducationLevel.D2),
        ("d3", EducationLevel.D3), ("s1", EducationLevel.S1), ("d4", EducationLevel.S1), ("s2", EducationLevel.S2), ("s3", EducationLevel.S3),
    ];

    public static LocalizedText Name(DisciplineLevel level) => level switch
    {
        DisciplineLevel.Light => new("ringan", "light"),
        DisciplineLevel.Medium => new("sedang", "medium"),
        DisciplineLevel.Heavy => new("berat", "heavy"),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"{(int)level} is no level of discipline; use Light, Medium or Heavy."),
    };

    public static LocalizedText Name(EducationLevel level) => level switch
    {
        EducationLevel.Primary => new("SD", "primary school"),
        EducationLevel.LowerSecondary => new("SMP", "lower secondary school"),
        EducationLevel.UpperSecondary => new("SMA", "upper secondary school"),
        EducationLevel.S1 => LocalizedText.Same("S1/D4"),
        >= EducationLevel.D1 and <= EducationLevel.S3 => LocalizedText.Same(level.ToString()),
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, $"{(int)level} is no level of education; use Primary to S3."),
    };
}
