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
            RaterGroup group = panel.Groups[g];
            bool required = panel.Policy.Required.Contains(group);
            foreach (IGrouping<GroupStatus, GroupStatus> status in items
                .Select(item => panel.Estimate(item.Item, g).Status)
                .Where(status => status != GroupStatus.Counted)
                .GroupBy(status => status)
                .OrderBy(status => status.Key))
                reasons.Add(Reason(panel, g, status.Key, status.Count(), items.Length, required));
        }

        if (items.Length == 0) reasons.Add(new LocalizedText("Tidak ada butir yang dinilai.", "Nothing was rated."));
        return reasons;
    }

    /// <summary>Why a group does not count.</summary>
    public static LocalizedText Why(Panel panel, int group, GroupStatus status) => status switch
    {
        GroupStatus.NoSheets => new("tidak ada lembar penilaian", "no sheet handed in"),
        GroupStatus.NoValues => new("tidak ada nilai", "no value given"),
        GroupStatus.TooFewRaters => new(
            $"kurang dari {panel.Policy.Groups[group].MinimumRaters} penilai",
            $"fewer than {panel.Policy.Groups[group].MinimumRaters} raters"),
        GroupStatus.HeardOnly => new("didengar tanpa dihitung", "heard without counting"),
        _ => new("dihitung", "counted"),
    };

    private static LocalizedText Reason(Panel panel, int group, GroupStatus status, int count, int items, bool required)
    {
        LocalizedText name = panel.Groups[group].Name;
        LocalizedText why = Why(panel, group, status);
        string onId = items > 1 ? $" pada {count} dari {items} butir" : "";
        string onEn = items > 1 ? $" on {count} of {items} items" : "";
        return new LocalizedText(
            $"{name.Indonesian} tidak dihitung{onId}: {why.Indonesian}.{(required ? " Kelompok ini wajib, maka hasil bersifat sementara." : "")}",
            $"{name.English} left out{onEn}: {why.English}.{(required ? " The group is required, so the result is provisional." : "")}");
    }
}
