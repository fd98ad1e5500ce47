using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Whose favourites differ from everyone else's view: a superior who lifts some and lowers others against all other raters.</summary>
/// <remarks>
/// For each rating its deviation from the mean of the person's other raters; for each rater the spread of these deviations around their own mean, so
/// that severity does not count; it is compared with the spread of all other raters by an F test. Immutable.
/// </remarks>
public sealed class RaterViews
{
    /// <summary>How many people a rater must share with others.</summary>
    public const int FewestRatees = 3;

    private const double Marked = 2;

    private RaterViews(double falseAlarms, NotEstimable? reason, IReadOnlyList<RaterView> all)
    {
        FalseAlarms = falseAlarms;
        Reason = reason;
        All = all;
    }

    /// <summary>How likely at least one false alarm in the whole report is, where nobody has favourites.</summary>
    public double FalseAlarms { get; }

    /// <summary>Why nothing can be said; null where something can.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>Every rater who can be compared, by id.</summary>
    public IReadOnlyList<RaterView> All { get; }

    /// <summary>Those who stand out, the least likely first.</summary>
    public IReadOnlyList<RaterView> StandingOut => [.. All.Where(one => one.StandsOut).OrderBy(one => one.Probability).ThenBy(one => one.Rater, StringComparer.Ordinal)];

    /// <summary>Compares each rater's view with everyone else's.</summary>
    /// <param name="design">The ratings.</param>
    /// <param name="group">Only raters of this group, for example <c>supervisor</c>; null: all.</param>
    /// <param name="falseAlarms">How likely at least one false alarm in the whole report may be, above 0 and below 1.</param>
    /// <exception cref="ArgumentException">No rating has such a group; the message lists the groups.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="falseAlarms"/> is out of range.</exception>
    public static RaterViews Examine(RatingDesign design, string? group = null, double falseAlarms = 0.05)
    {
        HolmCorrection.Checked(falseAlarms);
        if (Throw.IfNull(design).Count == 0) return new(falseAlarms, NotEstimable.NoRatings, []);
        if (group is not null && !design.Groups.Contains(group))
            throw new ArgumentException($"No rating is by the group '{group}'; there is {string.Join(", ", design.Groups)}.", nameof(group));
        OthersView others = new(design);
        Spread[] spreads = [.. Enumerable.Range(0, design.Raters.Count).Select(rater => Spread.Of(design, others, rater)).OfType<Spread>()];
        Spread[] examined = [.. spreads.Where(one => group is null || one.Ratings.Any(rating => GroupGaps.Group(design, rating) == IndexOf(design, group)))];
        double squares = spreads.Sum(one => one.Squares);
        int degrees = spreads.Sum(one => one.Degrees);
        if (examined.Length == 0 || spreads.Length < 2) return new(falseAlarms, spreads.Length == 0 ? NotEstimable.NoOverlap : NotEstimable.OneRater, []);
        if (squares <= 0) return new(falseAlarms, NotEstimable.NoVariation, []);
        double[] variances = [.. examined.Select(one => (squares - one.Squares) / (degrees - one.Degrees))];
        double[] ratios = [.. examined.Select((one, i) => variances[i] > 0 ? one.Squares / one.Degrees / variances[i] : 0)];
        double[] probabilities = [.. examined.Select((one, i) => variances[i] > 0 ? FDistribution.UpperTail(ratios[i], one.Degrees, degrees - one.Degrees) : 1)];
        double[] adjusted = HolmCorrection.Adjust(probabilities);
        return new(falseAlarms, null, Array.AsReadOnly(examined.Select((one, i) => new RaterView(
            design.Raters[one.Rater], one.Ratings.Length, ratios[i], probabilities[i], adjusted[i], adjusted[i] <= falseAlarms,
            Viewed(design, others, one, variances[i], 1), Viewed(design, others, one, variances[i], -1))).ToArray()));
    }

    /// <summary>Who stands out, and for whom.</summary>
    public Explanation Explain() => Reason is NotEstimable reason
        ? Explanation.Missing(Label, NotEstimableWords.Of(reason))
        : new(Label, Operation.Summary, StandingOut.Select(one => new Operand(new(LocalizedText.Same(one.Rater), Operation.Given)
        {
            Outcome = new("menonjol", "stands out"),
            Remarks = [one.Text, People(one)],
        })))
        {
            Remarks = [new(
                $"{All.Count} penilai diperiksa; peluang sedikitnya satu alarm palsu paling besar {FalseAlarms}.",
                $"{All.Count} raters were compared; the chance of at least one false alarm is at most {FalseAlarms}.")],
        };

    private static LocalizedText People(RaterView view)
    {
        string up = string.Join(", ", view.Favoured.Select(one => one.Ratee)), down = string.Join(", ", view.Disfavoured.Select(one => one.Ratee));
        return new($"Lebih tinggi daripada penilai lain: {(up.Length > 0 ? up : "-")}; lebih rendah: {(down.Length > 0 ? down : "-")}.", $"Higher than everyone else: {(up.Length > 0 ? up : "-")}; lower: {(down.Length > 0 ? down : "-")}.");
    }

    private static int IndexOf(RatingDesign design, string group)
    {
        for (int g = 0; g < design.Groups.Count; g++)
            if (design.Groups[g] == group) return g;
        return -1;
    }

    private static ViewedDifferently[] Viewed(RatingDesign design, OthersView others, Spread spread, double variance, int sign) =>
    [
        .. spread.Ratings
            .Select(rating => new ViewedDifferently(design.Ratees[design.RateeOf[rating]], others.Deviation[rating] - spread.Mean, Math.Sqrt(variance * others.Factor(rating))))
            .Where(one => one.StandardError > 0 && sign * one.Deviation > Marked * one.StandardError)
            .OrderByDescending(one => sign * one.Deviation / one.StandardError).ThenBy(one => one.Ratee, StringComparer.Ordinal),
    ];

    private static LocalizedText Label { get; } = new("Pandangan penilai terhadap pandangan semua penilai lain", "Raters' views against everyone else's");

    private sealed record Spread(int Rater, int[] Ratings, double Mean, double Squares)
    {
        public int Degrees => Ratings.Length - 1;

        public static Spread? Of(RatingDesign design, OthersView others, int rater)
        {
            int[] ratings = [.. Enumerable.Range(design.RaterOffsets[rater], design.RaterOffsets[rater + 1] - design.RaterOffsets[rater])
                .Select(at => design.ByRater[at]).Where(rating => others.Others[rating] > 0)];
            if (ratings.Length < FewestRatees) return null;
            double weights = ratings.Sum(rating => 1 / others.Factor(rating)), mean = ratings.Sum(rating => others.Deviation[rating] / others.Factor(rating)) / weights;
            double squares = ratings.Sum(rating => (others.Deviation[rating] - mean) * (others.Deviation[rating] - mean) / others.Factor(rating));
            return new(rater, ratings, mean, squares);
        }
    }
}
