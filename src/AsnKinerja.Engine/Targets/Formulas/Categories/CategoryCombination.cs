using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>How the indicators of one result become one category. The regulation's own table is not known: these are readings.</summary>
internal enum CategoryCombination
{
    /// <summary>The category of the mean of the percentages.</summary>
    MeanPercent,

    /// <summary>The lowest category.</summary>
    Lowest,

    /// <summary>By how many indicators stand low: a public program's reading.</summary>
    Counts,
}

/// <summary>Words, names and the rules of those readings that look at categories only.</summary>
internal static class CategoryCombinations
{
    public static (string Word, CategoryCombination Meaning)[] ById { get; } =
        [("mean-percent", CategoryCombination.MeanPercent), ("lowest", CategoryCombination.Lowest), ("counts", CategoryCombination.Counts)];

    public static LocalizedText Name(this CategoryCombination combination) => combination switch
    {
        CategoryCombination.MeanPercent => new("kategori dari rata-rata persentase capaian", "the category of the mean of the percentages"),
        CategoryCombination.Lowest => new("kategori terendah", "the lowest category"),
        _ => new(
            "menurut banyaknya indikator yang rendah: dua Sangat Kurang berarti Sangat Kurang; satu Sangat Kurang atau dua Kurang berarti Kurang; satu Kurang atau dua Cukup berarti Cukup; semuanya Sangat Baik berarti Sangat Baik; selebihnya Baik",
            "by how many indicators stand low: two very poor are very poor; one very poor or two poor are poor; one poor or two fair are fair; all very good is very good; else good"),
    };

    /// <summary>One category from several, at least one.</summary>
    public static AchievementCategory Combine(this CategoryCombination combination, IReadOnlyList<AchievementCategory> categories) =>
        combination == CategoryCombination.Lowest || categories.Count == 1 ? categories.Min() : ByCounts(categories);

    // The program grants the highest category from a total of points whose constants are not known; here all must stand there.
    private static AchievementCategory ByCounts(IReadOnlyList<AchievementCategory> categories)
    {
        int AtMost(AchievementCategory category) => categories.Count(one => one <= category);
        if (AtMost(AchievementCategory.VeryPoor) >= 2) return AchievementCategory.VeryPoor;
        if (AtMost(AchievementCategory.VeryPoor) == 1 || AtMost(AchievementCategory.Poor) >= 2) return AchievementCategory.Poor;
        if (AtMost(AchievementCategory.Poor) == 1 || AtMost(AchievementCategory.Fair) >= 2) return AchievementCategory.Fair;
        return AtMost(AchievementCategory.Good) == 0 ? AchievementCategory.VeryGood : AchievementCategory.Good;
    }
}
