using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Whose favourites differ from everyone else's view: a superior who lifts some and lowers others against all other raters.</summary>
/// <remarks>
/// For each rating its deviation from the mean of the person's other raters, their strictness taken out and the person's own rating not among them; for each rater the
/// spread of these deviations around their own mean, so that severity does not count; it is compared by an F test with the spread of the other raters of the same group, or of
/// all where the group has too few. Who judges erratically stands out as well as who has favourites. Immutable.
/// </remarks>
public sealed class RaterViews
{
    /// <summary>How many people a rater must share with others.</summary>
    public const int FewestRatees = 3;

    private const double Marked = 2;

    private const int FewestDegrees = 10;

    private const double Rounding = 1e-12;

    private RaterViews(double falseAlarms, NotEstimable? reason, IReadOnlyList<RaterView> all)
    {
        FalseAlarms = falseAlarms;
        Reason = reason;
        All = all;
    }

    /// <summary>How likely at least one false alarm in the whole report is, where nobody has favourites and raters are equally careful.</summary>
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
        design = SelfRatings.Without(design);
        if (design.Count == 0) return new(falseAlarms, NotEstimable.NoOverlap, []);
        OthersView others = new(design, FewestRatees);
        Spread[] spreads = [.. Enumerable.Range(0, design.Raters.Count).Select(rater => Spread.Of(design, others, rater)).OfType<Spread>()];
        Spread[] examined = [.. spreads.Where(one => group is null || one.Ratings.Any(rating => design.GroupOf[rating] >= 0 && design.Groups[design.GroupOf[rating]] == group))];
        if (examined.Length == 0 || spreads.Length < 2) return new(falseAlarms, spreads.Length == 0 ? NotEstimable.NoOverlap : NotEstimable.OneRater, []);
        if (others.IsExact) return new(falseAlarms, NotEstimable.NoVariation, []);
        (double Variance, int Degrees)[] usual = Usual(spreads, examined);
        double[] variances = [.. usual.Select(one => one.Variance)];
        double[] ratios = [.. examined.Select((one, i) => variances[i] > 0 ? one.Squares / one.Degrees / variances[i] : 0)];
        double[] probabilities = [.. examined.Select((one, i) => variances[i] > 0 ? FDistribution.UpperTail(ratios[i], one.Degrees, usual[i].Degrees) : 1)];
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
                $"{All.Count} penilai diperiksa; peluang sedikitnya satu alarm palsu paling besar {FalseAlarms.ToString(CultureInfo.InvariantCulture)}, selama penilai sama cermatnya atas semua orang.",
                $"{All.Count} raters were compared; the chance of at least one false alarm is at most {FalseAlarms.ToString(CultureInfo.InvariantCulture)}, as long as raters are equally careful with everybody.")],
        };

    private static LocalizedText People(RaterView view)
    {
        string up = string.Join(", ", view.Favoured.Select(one => one.Ratee)), down = string.Join(", ", view.Disfavoured.Select(one => one.Ratee));
        return new($"Lebih tinggi daripada penilai lain: {(up.Length > 0 ? up : "-")}; lebih rendah: {(down.Length > 0 ? down : "-")}.", $"Higher than everyone else: {(up.Length > 0 ? up : "-")}; lower: {(down.Length > 0 ? down : "-")}.");
    }

    // Superiors have other views than peers as a rule, not only in one place, so each rater is compared with others of the same group where there are enough of them.
    private static (double Variance, int Degrees)[] Usual(Spread[] spreads, Spread[] examined)
    {
        (double Squares, int Degrees) all = (spreads.Sum(one => one.Squares), spreads.Sum(one => one.Degrees));
        Dictionary<int, (double Squares, int Degrees)> byGroup = spreads.GroupBy(one => one.Group).ToDictionary(own => own.Key, own => (own.Sum(one => one.Squares), own.Sum(one => one.Degrees)));
        return [.. examined.Select(one =>
        {
            (double sum, int degrees) = byGroup[one.Group].Degrees - one.Degrees >= FewestDegrees ? byGroup[one.Group] : all;
            double left = sum - one.Squares;
            return (left > Rounding * sum && degrees > one.Degrees ? left / (degrees - one.Degrees) : 0, degrees - one.Degrees);
        })];
    }

    private static ViewedDifferently[] Viewed(RatingDesign design, OthersView others, Spread spread, double variance, int sign) =>
    [
        .. spread.Ratings
            .Select(rating => new ViewedDifferently(design.Ratees[design.RateeOf[rating]], others.Deviation[rating] - spread.Mean, Math.Sqrt(variance * others.Factor(rating))))
            .Where(one => one.StandardError > 0 && sign * one.Deviation > Marked * one.StandardError)
            .OrderByDescending(one => sign * one.Deviation / one.StandardError).ThenBy(one => one.Ratee, StringComparer.Ordinal),
    ];

    private static LocalizedText Label { get; } = new("Pandangan penilai terhadap pandangan semua penilai lain", "Raters' views against everyone else's");

    private sealed record Spread(int Rater, int Group, int[] Ratings, double Mean, double Squares)
    {
        public int Degrees => Ratings.Length - 1;

        public static Spread? Of(RatingDesign design, OthersView others, int rater)
        {
            int[] ratings = [.. Enumerable.Range(design.RaterOffsets[rater], design.RaterOffsets[rater + 1] - design.RaterOffsets[rater])
                .Select(at => design.ByRater[at]).Where(rating => others.Others[rating] > 0)];
            if (ratings.Length < FewestRatees) return null;
            double weights = ratings.Sum(rating => 1 / others.Factor(rating)), mean = ratings.Sum(rating => others.Deviation[rating] / others.Factor(rating)) / weights;
            double squares = ratings.Sum(rating => (others.Deviation[rating] - mean) * (others.Deviation[rating] - mean) / others.Factor(rating));
            if (squares <= ratings.Length * others.Noise * others.Noise) squares = 0;
            int group = ratings.GroupBy(rating => design.GroupOf[rating]).OrderByDescending(own => own.Count()).ThenBy(own => own.Key).First().Key;
            return new(rater, group, ratings, mean, squares);
        }
    }
}
