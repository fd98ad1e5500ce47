using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>On whom the rater groups differ more than their number and spread would give by chance.</summary>
/// <remarks>
/// The usual gap between groups (superiors are often stricter than peers) is taken out first: it is perspective. What is left is compared with the
/// spread of raters on the same person, estimated from everybody else. Immutable.
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

    /// <summary>How likely at least one false alarm in the whole report is, where nobody is judged with bias.</summary>
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
        GroupGaps gaps = GroupGaps.Of(design);
        if (gaps.Degrees < 1) return Nothing(falseAlarms, NotEstimable.NoDegreesOfFreedom);
        if (gaps.Squares <= 0) return Nothing(falseAlarms, NotEstimable.NoVariation);
        List<Comparison> found = [];
        for (int ratee = 0; ratee < design.Ratees.Count; ratee++)
            for (int group = 0; group < design.Groups.Count; group++)
                if (Compare(design, gaps, ratee, group) is Comparison one) found.Add(one);
        double[] adjusted = HolmCorrection.Adjust([.. found.Select(one => one.Probability)]);
        GroupDivergence[] all = [.. found.Select((one, i) => new GroupDivergence(
            design.Ratees[one.Ratee], design.Groups[one.Group], one.Raters, one.Others, one.Gap, one.Usual, one.Error, one.Probability, adjusted[i], adjusted[i] <= falseAlarms))];
        return new(falseAlarms, all.Length == 0 ? NotEstimable.NoOverlap : null, Named(design, gaps), Array.AsReadOnly(all));
    }

    /// <summary>What stands out, and what is usual.</summary>
    public Explanation Explain() => Reason is NotEstimable reason
        ? Explanation.Missing(Label, NotEstimableWords.Of(reason))
        : new(Label, Operation.Summary, StandingOut.Select(one => new Operand(one.Explain())))
        {
            Remarks = [new(
                $"{All.Count} pasangan orang dan kelompok diperiksa; peluang sedikitnya satu alarm palsu paling besar {FalseAlarms}.",
                $"{All.Count} persons and groups were compared; the chance of at least one false alarm is at most {FalseAlarms}.")],
        };

    /// <summary>The data of a heat map: persons by groups, the gap beyond the usual as colour.</summary>
    public IReadOnlyList<HeatCell> ToHeatMap() => [.. All.Select(one => new HeatCell(one.Ratee, one.Group, one.Gap - one.UsualGap, one.Raters))];

    private static GroupDivergences Nothing(double falseAlarms, NotEstimable reason) => new(falseAlarms, reason, new Dictionary<string, double>(), []);

    private static Dictionary<string, double> Named(RatingDesign design, GroupGaps gaps) =>
        Enumerable.Range(0, design.Groups.Count).ToDictionary(g => design.Groups[g], g => gaps.Gaps[g], StringComparer.Ordinal);

    private static Comparison? Compare(RatingDesign design, GroupGaps gaps, int ratee, int group)
    {
        int from = design.RateeOffsets[ratee], to = design.RateeOffsets[ratee + 1], raters = 0;
        double own = 0, ownRaw = 0, raw = 0;
        for (int rating = from; rating < to; rating++)
        {
            raw += design.Values[rating];
            if (GroupGaps.Group(design, rating) != group) continue;
            raters++;
            own += gaps.Adjusted[rating];
            ownRaw += design.Values[rating];
        }

        int others = to - from - raters;
        if (raters == 0 || others == 0) return null;

        // The person's own spread would hide the divergence, so it is estimated from everybody else.
        int degrees = gaps.Degrees - (to - from - 1);
        double variance = degrees < 1 ? 0 : (gaps.Squares - gaps.Within[ratee]) / degrees;
        if (variance <= 0) return null;
        double beyond = (own / raters) - ((gaps.Sums[ratee] - own) / others), gap = (ownRaw / raters) - ((raw - ownRaw) / others);
        double error = Math.Sqrt(variance * ((1.0 / raters) + (1.0 / others)));
        double probability = FDistribution.UpperTail(beyond * beyond / (error * error), 1, degrees);
        return new(ratee, group, raters, others, gap, gap - beyond, error, probability);
    }

    private static LocalizedText Label { get; } = new("Perbedaan pandangan antarkelompok penilai", "Divergence between rater groups");

    private sealed record Comparison(int Ratee, int Group, int Raters, int Others, double Gap, double Usual, double Error, double Probability);
}
