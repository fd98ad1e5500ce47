using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>On whom the rater groups differ more than their number and spread would give by chance.</summary>
/// <remarks>
/// The usual gap between groups (superiors are often stricter than peers) is taken out first: it is perspective. What is left is compared with what is left of the same
/// group on everybody else, so that a group that differs from others more as a rule raises no alarm by it. What people say of themselves is compared with the others and
/// is none of them. Immutable.
/// </remarks>
public sealed class GroupDivergences
{
    private GroupDivergences(double falseAlarms, NotEstimable? reason, IReadOnlyDictionary<string, double> gaps, IReadOnlyList<GroupDivergence> all)
    {
        FalseAlarms = falseAlarms;
        Reason = reason;
        UsualGaps = gaps;
        All = all;
    }

    /// <summary>How likely at least one false alarm in the whole report is, where nobody is judged with bias and raters agree alike on everybody.</summary>
    public double FalseAlarms { get; }

    /// <summary>Why nothing can be said; null where something can.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>By group, how far it usually judges above the mean of the groups, in scale points.</summary>
    public IReadOnlyDictionary<string, double> UsualGaps { get; }

    /// <summary>Every person and group that can be compared, by person, then by group.</summary>
    public IReadOnlyList<GroupDivergence> All { get; }

    /// <summary>Those that stand out, the least likely first.</summary>
    public IReadOnlyList<GroupDivergence> StandingOut => [.. All.Where(one => one.StandsOut).OrderBy(one => one.Probability).ThenBy(one => one.Ratee, StringComparer.Ordinal).ThenBy(one => one.Group, StringComparer.Ordinal)];

    /// <summary>Compares the groups on each person.</summary>
    /// <param name="design">The ratings with the groups of their raters.</param>
    /// <param name="falseAlarms">How likely at least one false alarm in the whole report may be, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="falseAlarms"/> is out of range.</exception>
    public static GroupDivergences Examine(RatingDesign design, double falseAlarms = 0.05)
    {
        HolmCorrection.Checked(falseAlarms);
        if (Throw.IfNull(design).Count == 0) return Nothing(falseAlarms, NotEstimable.NoRatings);
        if (design.Groups.Count < 2) return Nothing(falseAlarms, NotEstimable.NoOverlap);
        ColumnGaps gaps = GroupGaps.Of(design);
        if (gaps.Degrees < 1) return Nothing(falseAlarms, NotEstimable.NoDegreesOfFreedom);
        if (gaps.Squares == 0) return Nothing(falseAlarms, NotEstimable.NoVariation);
        (GapTest[] found, NotEstimable? reason) = GapTest.All(design, gaps);
        double[] adjusted = HolmCorrection.Adjust([.. found.Select(one => one.Probability)]);
        GroupDivergence[] all = [.. found.Select((one, i) => new GroupDivergence(
            design.Ratees[one.Ratee], design.Groups[one.Group], one.Raters, one.Others, one.Gap, one.Usual, one.Error, one.Probability, adjusted[i], adjusted[i] <= falseAlarms))];
        return new(falseAlarms, reason, Named(design, gaps), Array.AsReadOnly(all));
    }

    /// <summary>What stands out, and what is usual.</summary>
    public Explanation Explain() => Reason is NotEstimable reason
        ? Explanation.Missing(Label, NotEstimableWords.Of(reason))
        : new(Label, Operation.Summary, StandingOut.Select(one => new Operand(one.Explain())))
        {
            Remarks = [new(
                $"{All.Count} pasangan orang dan kelompok diperiksa; peluang sedikitnya satu alarm palsu paling besar {FalseAlarms.ToString(CultureInfo.InvariantCulture)}, selama penilai sama cermatnya atas semua orang.",
                $"{All.Count} persons and groups were compared; the chance of at least one false alarm is at most {FalseAlarms.ToString(CultureInfo.InvariantCulture)}, as long as raters are equally careful with everybody.")],
        };

    /// <summary>The data of a heat map: persons by groups, the gap beyond the usual as colour.</summary>
    public IReadOnlyList<HeatCell> ToHeatMap() => [.. All.Select(one => new HeatCell(one.Ratee, one.Group, one.Gap - one.UsualGap, one.Raters))];

    private static GroupDivergences Nothing(double falseAlarms, NotEstimable reason) => new(falseAlarms, reason, new Dictionary<string, double>(), []);

    private static Dictionary<string, double> Named(RatingDesign design, ColumnGaps gaps) =>
        Enumerable.Range(0, design.Groups.Count).ToDictionary(g => design.Groups[g], g => gaps.Gaps[g], StringComparer.Ordinal);

    private static LocalizedText Label { get; } = new("Perbedaan pandangan antarkelompok penilai", "Divergence between rater groups");
}
