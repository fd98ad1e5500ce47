using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>The categories of achievement of PermenPANRB 8/2021, from the lowest.</summary>
internal enum AchievementCategory
{
    /// <summary><i>Sangat Kurang</i>.</summary>
    VeryPoor,

    /// <summary><i>Kurang</i>.</summary>
    Poor,

    /// <summary><i>Cukup</i>.</summary>
    Fair,

    /// <summary><i>Baik</i>.</summary>
    Good,

    /// <summary><i>Sangat Baik</i>.</summary>
    VeryGood,
}

/// <summary>Ids and names of the categories.</summary>
internal static class AchievementCategories
{
    public static (string Word, AchievementCategory Meaning)[] ById { get; } =
    [
        ("sangat-kurang", AchievementCategory.VeryPoor), ("kurang", AchievementCategory.Poor), ("cukup", AchievementCategory.Fair),
        ("baik", AchievementCategory.Good), ("sangat-baik", AchievementCategory.VeryGood),
    ];

    public static LocalizedText Name(this AchievementCategory category) => category switch
    {
        AchievementCategory.VeryGood => new("Sangat Baik", "Very good"),
        AchievementCategory.Good => new("Baik", "Good"),
        AchievementCategory.Fair => new("Cukup", "Fair"),
        AchievementCategory.Poor => new("Kurang", "Poor"),
        _ => new("Sangat Kurang", "Very poor"),
    };
}
