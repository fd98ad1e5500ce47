using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Says in words what a score lacks, group by group.</summary>
internal static class ScoreReasons
{
    public static IReadOnlyList<LocalizedText> Of(Panel panel, Score score)
    {
        Score[] items = PanelViews.Leaves(score).ToArray();
        List<LocalizedText> reasons = [];
        for (int g = 0; g < panel.Counting; g++)
        {
            bool required = panel.Policy.Required.Contains(panel.Groups[g]);
            foreach (IGrouping<GroupStatus, GroupEstimate> left in items
                .Select(item => panel.Estimate(item.Item, g))
                .Where(estimate => estimate.Status != GroupStatus.Counted)
                .GroupBy(estimate => estimate.Status)
                .OrderBy(left => left.Key))
                reasons.Add(Reason(panel.Groups[g].Name, Why(panel, g, [.. left]), left.Count(), items.Length, required));
        }

        int without = items.Count(item => item.Exact is null && Enumerable.Range(0, panel.Counting).Any(g => panel.Estimate(item.Item, g).Status == GroupStatus.Counted));
        if (without > 0)
            reasons.Add(new LocalizedText(
                $"{without} dari {items.Length} butir tanpa nilai, juga bagi kelompok yang menjawab: kebijakan mensyaratkan semua kelompok. Hasil bersifat sementara.",
                $"{without} of {items.Length} items have no score, for the groups that answered too: the policy asks for every group. The result is provisional."));
        if (items.Length == 0) reasons.Add(new LocalizedText("Tidak ada butir yang dinilai.", "Nothing was rated."));
        return reasons;
    }

    /// <summary>Why a group does not count: no sheet, no value and of which kind, or too few raters.</summary>
    public static LocalizedText Why(Panel panel, int group, params GroupEstimate[] estimates) => estimates[0].Status switch
    {
        GroupStatus.NoSheets => new("tidak ada lembar penilaian", "no sheet handed in"),
        GroupStatus.NoValues => NoValues(estimates),
        GroupStatus.TooFewRaters => new(
            $"kurang dari {panel.Policy.Groups[group].MinimumRaters} penilai",
            $"fewer than {panel.Policy.Groups[group].MinimumRaters} raters"),
        GroupStatus.HeardOnly => new("didengar tanpa dihitung", "heard without counting"),
        _ => new("dihitung", "counted"),
    };

    // Not answered, cannot judge and not observed are three different things, and none of them is zero.
    private static LocalizedText NoValues(GroupEstimate[] estimates)
    {
        (int Count, LocalizedText Name)[] kinds =
        [
            (estimates.Sum(estimate => estimate.CannotJudge), new("tidak dapat menilai", "cannot judge")),
            (estimates.Sum(estimate => estimate.NotObserved), new("tidak mengamati", "not observed")),
            (estimates.Sum(estimate => estimate.NotAnswered), new("tidak menjawab", "not answered")),
        ];
        string In(Language language) => string.Join(", ", kinds.Where(kind => kind.Count > 0).Select(kind => $"{kind.Name[language]}: {kind.Count}"));
        return new LocalizedText(
            $"tidak ada nilai ({In(Language.Indonesian)})",
            $"no value given ({In(Language.English)})");
    }

    private static LocalizedText Reason(LocalizedText group, LocalizedText why, int count, int items, bool required)
    {
        string onId = items > 1 ? $" pada {count} dari {items} butir" : "";
        string onEn = items > 1 ? $" on {count} of {items} items" : "";
        return new LocalizedText(
            $"{group.Indonesian} tidak dihitung{onId}: {why.Indonesian}.{(required ? " Kelompok ini wajib, maka hasil bersifat sementara." : "")}",
            $"{group.English} left out{onEn}: {why.English}.{(required ? " The group is required, so the result is provisional." : "")}");
    }
}
