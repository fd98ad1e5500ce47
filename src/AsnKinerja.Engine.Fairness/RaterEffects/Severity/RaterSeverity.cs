using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Who is severe, who is lenient, who cannot be compared; and scores adjusted for it, beside the official ones.</summary>
/// <remarks>
/// <para>Severity is the rater effect of the <see cref="AdditiveModel"/>, not the rater's plain mean, which mixes in who was rated. It is compared only
/// inside a subset, and where ratings carry groups, with the raters of the own group: a gap between supervisors and peers is a perspective, see
/// <see cref="CrossedModel.FixedEffects"/> of <see cref="Crossed"/>, and not the severity of each supervisor. Adjusted scores come from the <see cref="CrossedModel"/>, which
/// in simulations was never worse than the plain mean.</para>
/// <para>It advises; no official score is changed. Immutable.</para>
/// </remarks>
public sealed class RaterSeverity
{
    private readonly RatingDesign _design;

    private RaterSeverity(RatingDesign design, AdditiveModel additive, CrossedModel crossed, int selfRatings)
    {
        _design = design;
        Additive = additive;
        Crossed = crossed;
        SelfRatingsLeftOut = selfRatings;
    }

    /// <summary>Who is linked with whom.</summary>
    public RatingSubsets Subsets => Additive.Subsets;

    /// <summary>The model behind the raters' effects.</summary>
    public AdditiveModel Additive { get; }

    /// <summary>The model behind the adjusted scores.</summary>
    public CrossedModel Crossed { get; }

    /// <summary>How many ratings of people by themselves were left out.</summary>
    public int SelfRatingsLeftOut { get; }

    /// <summary>All raters, by id.</summary>
    public IReadOnlyList<RaterStanding> Raters { get; private init; } = [];

    /// <summary>All ratees with their adjusted scores, by id. Those of different subsets are not compared by any rating.</summary>
    public IReadOnlyList<AdjustedScore> Scores { get; private init; } = [];

    /// <summary>The raters who stand out as severe, the most severe first.</summary>
    public IReadOnlyList<RaterStanding> Severe => [.. Raters.Where(rater => rater.Verdict == SeverityVerdict.Severe).OrderBy(rater => rater.Compared.Value)];

    /// <summary>The raters who stand out as lenient, the most lenient first.</summary>
    public IReadOnlyList<RaterStanding> Lenient => [.. Raters.Where(rater => rater.Verdict == SeverityVerdict.Lenient).OrderByDescending(rater => rater.Compared.Value)];

    /// <summary>The raters of whom nothing can be said, each with the reason; of some it is known how they compare with all raters, but nobody of the own group is there.</summary>
    public IReadOnlyList<RaterStanding> NotComparable => [.. Raters.Where(rater => rater.Verdict == SeverityVerdict.NotKnown)];

    /// <summary>Estimates severity from the ratings of a population.</summary>
    /// <param name="table">The ratings; its rows name their raters.</param>
    /// <param name="options">The bounds and what is left out; the defaults where it is null.</param>
    /// <exception cref="ArgumentException">Rows name no raters, there is no such item, an option is out of its range, or there are more than 50 groups.</exception>
    public static RaterSeverity Estimate(RatingTable table, SeverityOptions? options = null) => Estimate(Throw.IfNull(table).ToDesign(options?.Item), options);

    /// <summary>Estimates severity.</summary>
    /// <param name="design">Who rated whom with what.</param>
    /// <param name="options">The bounds and what is left out; the defaults where it is null.</param>
    /// <exception cref="ArgumentException">An option is out of its range, or there are more than 50 groups to compare raters in.</exception>
    public static RaterSeverity Estimate(RatingDesign design, SeverityOptions? options = null)
    {
        options = (options ?? new()).Checked();
        int given = Throw.IfNull(design).Count;
        if (!options.IncludeSelf) design = SelfRatings.Without(design);
        AdditiveModel additive = AdditiveModel.Fit(design);
        CrossedModel crossed = CrossedModel.Fit(design, new() { GroupEffect = options.GroupEffect, Level = options.Level });
        return new(design, additive, crossed, given - design.Count)
        {
            Raters = Array.AsReadOnly(Standings(design, additive, options)),
            Scores = Array.AsReadOnly(Adjust(design, additive, crossed, options)),
        };
    }

    /// <summary>One rater.</summary>
    /// <param name="rater">The id.</param>
    /// <exception cref="ArgumentException">Nobody of this id rated others.</exception>
    public RaterStanding Of(string rater) => Raters[Ids.PlaceOf(_design.Raters, rater, nameof(rater))];

    /// <summary>One ratee's adjusted score.</summary>
    /// <param name="ratee">The id.</param>
    /// <exception cref="ArgumentException">Nobody of this id was rated by others.</exception>
    public AdjustedScore ScoreOf(string ratee) => Scores[Ids.PlaceOf(_design.Ratees, ratee, nameof(ratee))];

    /// <summary>The lines of a forest plot of what verdicts rest on (<see cref="RaterStanding.Compared"/>), the most severe first, subset by subset; who has no estimate is left out.</summary>
    public IReadOnlyList<ForestRow> Forest() =>
    [
        .. Raters.Where(rater => rater.Compared.IsKnown).OrderBy(rater => rater.Subset.Number).ThenBy(rater => rater.Compared.Value).ThenBy(rater => rater.Rater, StringComparer.Ordinal)
            .Select(rater => new ForestRow(rater.Rater, LocalizedText.Same(rater.Rater), rater.Compared.Value!.Value, rater.Compared.Interval?.Lower, rater.Compared.Interval?.Upper, rater.Compared.Observations)),
    ];

    /// <summary>The cells of a heat map of who rated whom: raters as rows and ratees as columns, subset by subset; pairs without a rating are left out.</summary>
    public IReadOnlyList<HeatCell> WhoRatedWhom() =>
    [
        .. Enumerable.Range(0, _design.Count).OrderBy(rating => Subsets.SubsetOfRatee[_design.RateeOf[rating]]).ThenBy(rating => _design.RaterOf[rating])
            .Select(rating => new HeatCell(_design.Raters[_design.RaterOf[rating]], _design.Ratees[_design.RateeOf[rating]], _design.Values[rating], 1)),
    ];

    /// <summary>Who stands out, in one sentence.</summary>
    public LocalizedText Words => new(
        $"Dari {Raters.Count} penilai, {Severe.Count} ketat, {Lenient.Count} murah hati, dan {NotComparable.Count} tidak dapat dibandingkan{(IsByGroup ? ", masing-masing terhadap kelompoknya sendiri" : "")}. {Subsets.Words.Indonesian}",
        $"Of {Raters.Count} raters, {Severe.Count} are severe, {Lenient.Count} lenient, and {NotComparable.Count} cannot be compared{(IsByGroup ? ", each against the own group" : "")}. {Subsets.Words.English}");

    /// <summary>The raters who stand out and those who cannot be compared, each with its estimate or reason, up to 50.</summary>
    public Explanation Explain() => new(Label, Operation.Summary, Severe.Concat(Lenient).Concat(NotComparable).Take(MostShown).Select(rater => new Operand(Explain(rater))))
    {
        Outcome = Words,
        Remarks = SelfRatingsLeftOut > 0 ? [Advice, LeftOut(SelfRatingsLeftOut)] : [Advice],
    };

    private const int MostShown = 50;

    private bool IsByGroup => Raters.Any(rater => rater.AgainstGroup is not null);

    private static Explanation Explain(RaterStanding rater) => new(LocalizedText.Same(rater.Rater), rater.Compared.IsKnown ? Operation.Given : Operation.Missing)
    {
        Outcome = LocalizedText.Same(rater.Compared.ToString()),
        Remarks = [rater.Words],
    };

    private static RaterStanding[] Standings(RatingDesign design, AdditiveModel model, SeverityOptions options)
    {
        RaterStanding[] standings = new RaterStanding[model.Raters.Count];
        RaterGroups? groups = options.AgainstOwnGroup ? RaterGroups.Of(design) : null;
        Estimate[]? againstGroup = groups is null || standings.Length == 0 ? null : OwnGroupStandings.Of(design, model, groups, options.Level);
        for (int j = 0; j < standings.Length; j++)
        {
            RaterEffect own = model.Raters[j];
            RatingSubset subset = model.Subsets.All[own.Subset - 1];
            Estimate effect = model.EffectOf(j, options.Level);
            standings[j] = new(design.Raters[j], subset, own.RawMean, effect, Verdict(againstGroup?[j] ?? effect, options)) { Groups = groups?.NamesOf(j) ?? [], AgainstGroup = againstGroup?[j] };
        }

        return standings;
    }

    private static SeverityVerdict Verdict(Estimate effect, SeverityOptions options) =>
        effect.Value is not double value ? SeverityVerdict.NotKnown
        : Math.Abs(value) <= options.Points || Math.Abs(value) <= options.StandardErrors * effect.StandardError!.Value ? SeverityVerdict.Unremarkable
        : value < 0 ? SeverityVerdict.Severe : SeverityVerdict.Lenient;

    private static AdjustedScore[] Adjust(RatingDesign design, AdditiveModel additive, CrossedModel crossed, SeverityOptions options)
    {
        int several = 0;
        for (int j = 0; j < design.Raters.Count; j++) several += design.RaterOffsets[j + 1] - design.RaterOffsets[j] >= 2 ? 1 : 0;
        NotEstimable? refused = several < options.FewestRaters ? NotEstimable.TooFew
            : crossed.Reason ?? (IsNothing(crossed.Variances!.Rater, crossed.Variances) ? NotEstimable.NoRaterVariance : null);
        bool isAlike = refused is null && IsNothing(crossed.Variances!.Ratee, crossed.Variances);
        Dictionary<string, double> shifts = crossed.FixedEffects.Where(effect => effect.Group is not null).ToDictionary(effect => effect.Group!, effect => effect.Value, StringComparer.Ordinal);
        double usual = crossed.FixedEffects.Count > 0 ? crossed.Mean - crossed.FixedEffects[0].Value : 0;
        AdjustedScore[] scores = new AdjustedScore[additive.Ratees.Count];
        for (int i = 0; i < scores.Length; i++)
        {
            AdjustedRatee own = additive.Ratees[i];
            RatingSubset subset = additive.Subsets.All[own.Subset - 1];
            NotEstimable? reason = refused ?? (subset.Raters.Count < 2 ? NotEstimable.OneRater : null);
            Estimate adjusted = reason is NotEstimable why ? Fairness.Estimate.None(CrossedModel.ScoreMethod, own.Ratings, why) : crossed.ScoreOf(i);
            // All the same, and no one's own: an interval without width would claim to be certain.
            if (isAlike) adjusted = adjusted with { Interval = null, StandardError = null };
            double raters = 0, groups = -usual;
            for (int at = design.RateeOffsets[i]; at < design.RateeOffsets[i + 1] && adjusted.IsKnown; at++)
            {
                raters += crossed.Raters[design.RaterOf[at]].Effect / own.Ratings;
                if (design.GroupOf[at] >= 0 && shifts.TryGetValue(design.Groups[design.GroupOf[at]], out double shift)) groups += shift / own.Ratings;
            }

            decimal? official = options.Official is not null && options.Official.TryGetValue(own.Ratee, out decimal known) ? known : null;
            scores[i] = new(own.Ratee, subset, own.RawMean, official, adjusted, crossed.Mean, raters, shifts.Count == 0 ? 0 : groups, isAlike);
        }

        return scores;
    }

    private static bool IsNothing(double variance, VarianceComponents variances) => variance <= DevianceMinimum.Nothing * DevianceMinimum.Nothing * variances.Residual;

    private static LocalizedText Label { get; } = new("Keketatan penilai", "Severity of raters");

    private static LocalizedText Advice { get; } = new("Ini nasihat; nilai resmi tidak berubah.", "This advises; no official score changes.");

    private static LocalizedText LeftOut(int count) => new($"{count} penilaian diri sendiri tidak diikutkan.", $"{count} ratings of people by themselves are left out.");
}
