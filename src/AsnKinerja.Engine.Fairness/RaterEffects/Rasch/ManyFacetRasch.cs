using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// The many-facet Rasch model (Linacre 1989): log odds of a category over the one below = person - judge - item - threshold, with one rating scale for all
/// (Andrich 1978) or thresholds for each item (partial credit, Masters 1982).
/// </summary>
/// <remarks>
/// <para>Estimated by joint maximum likelihood as Facets does: persons float, every other facet and the thresholds sum to 0. Measures come out
/// spread too far, the more so the fewer ratings a person has (by about L / (L - 1)); with two or three ratings prefer <see cref="CrossedModel"/>.</para>
/// <para>For Likert items in a linked design; not for one overall score of 0 to 100. Immutable.</para>
/// </remarks>
public sealed class ManyFacetRasch
{
    private ManyFacetRasch(int ratings, NotEstimable? reason)
    {
        Ratings = ratings;
        Reason = reason;
    }

    /// <summary>How many ratings were given.</summary>
    public int Ratings { get; }

    /// <summary>Why there are no measures; null where there are.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>The facets in their order, persons first; empty without measures.</summary>
    public IReadOnlyList<RaschFacet> Facets { get; private init; } = [];

    /// <summary>The scales: one, or with <see cref="RaschOptions.StepsBy"/> one for each element of that facet, by id; empty without measures.</summary>
    public IReadOnlyList<RaschScale> Scales { get; private init; } = [];

    /// <summary>The thresholds between one used category and the next, in logits, summing to 0; empty without measures, and where there is not one scale for all.</summary>
    public IReadOnlyList<double> Thresholds { get; private init; } = [];

    /// <summary>The categories that are used, from low to high, on any scale.</summary>
    public IReadOnlyList<int> Categories { get; private init; } = [];

    /// <summary>The categories of the scale that no counted rating used; the scale is taken without them.</summary>
    public IReadOnlyList<int> UnobservedCategories { get; private init; } = [];

    /// <summary>The log-likelihood; null without measures.</summary>
    public double? LogLikelihood { get; private init; }

    /// <summary>What was expected of each rating, by the ids of its elements; ratings of extreme elements have none.</summary>
    public IReadOnlyList<RaschResidual> Residuals { get; private init; } = [];

    /// <summary>The most unexpected ratings, the most surprising first.</summary>
    /// <param name="standardised">From how many model standard deviations on. Default: 2.</param>
    public IReadOnlyList<RaschResidual> Unexpected(double standardised = 2) =>
        [.. Residuals.Where(one => Math.Abs(one.Standardised) >= standardised).OrderByDescending(one => Math.Abs(one.Standardised))];

    /// <summary>Estimates the model.</summary>
    /// <param name="facets">The names of the facets, persons first; two or more.</param>
    /// <param name="ratings">The ratings, each with one element of every facet.</param>
    /// <param name="lowest">The lowest category.</param>
    /// <param name="highest">The highest category, above the lowest.</param>
    /// <param name="options">How; the defaults where it is null.</param>
    /// <exception cref="ArgumentException">There are fewer than two facets, a rating does not fit them, a category lies outside, or an option is out of range.</exception>
    public static ManyFacetRasch Fit(IReadOnlyList<string> facets, IEnumerable<FacetRating> ratings, int lowest, int highest, RaschOptions? options = null)
    {
        options = (options ?? new()).Checked();
        RaschData data = RaschData.From(facets, Throw.IfNull(ratings), lowest, highest);
        RaschCore core = RaschCore.Of(data, StepFacet(facets, options.StepsBy));
        if (data.Ratings.Length == 0) return new(0, NotEstimable.NoRatings);
        if (data.Ratings.All(rating => rating.Category == data.Ratings[0].Category)) return new(data.Ratings.Length, NotEstimable.OneCategory);
        if (!core.IsCounted.Contains(true)) return new(data.Ratings.Length, NotEstimable.TooFew);
        if (!data.IsLinked(core.IsCounted)) return new(data.Ratings.Length, NotEstimable.NotConnected);
        JointEstimation estimation = new(core);
        if (estimation.Run(options) is NotEstimable reason) return new(data.Ratings.Length, reason);
        RaschReport report = new(core, estimation);
        int[] used = [.. core.Categories.SelectMany(categories => categories).Distinct().OrderBy(category => category)];
        return new(data.Ratings.Length, null)
        {
            Facets = Array.AsReadOnly(report.Facets(facets, options.Extreme)),
            Scales = [.. core.Categories.Select((categories, scale) => new RaschScale(core.StepFacet < 0 ? null : data.Ids[core.StepFacet][scale], categories, estimation.Thresholds[scale]))],
            Thresholds = core.StepFacet < 0 ? Array.AsReadOnly(estimation.Thresholds[0]) : [],
            Categories = Array.AsReadOnly(used),
            UnobservedCategories = [.. Enumerable.Range(lowest, highest - lowest + 1).Except(used)],
            LogLikelihood = estimation.LogLikelihood,
            Residuals = [.. report.Residuals.Where(one => one is not null).Select(one => one!)],
        };
    }

    /// <summary>A facet by its name.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is no such facet, or there are no measures.</exception>
    public RaschFacet Facet(string name) =>
        Facets.FirstOrDefault(facet => facet.Name == name)
        ?? throw new ArgumentException($"There is no facet '{name}'; there are {(Facets.Count == 0 ? "none, because nothing was estimated" : string.Join(", ", Facets.Select(facet => facet.Name)))}.", nameof(name));

    /// <summary>The facets with how well they are told apart, or why there is nothing.</summary>
    public Explanation Explain() => new(Label, Reason is null ? Operation.Summary : Operation.Missing, Facets.Select(facet => new Operand(new Explanation(LocalizedText.Same(facet.Name), Operation.Given)
    {
        Outcome = facet.Sample is FacetSeparation known ? new($"keandalan pemisahan {Shown(known)}", $"reliability of separation {Shown(known)}") : LocalizedText.Same("-"),
    })))
    {
        Remarks = Reason is NotEstimable reason ? [NotEstimableWords.Of(reason)] : [Advice],
    };

    private static int StepFacet(IReadOnlyList<string> facets, string? stepsBy)
    {
        if (stepsBy is null) return -1;
        int place = facets.ToList().IndexOf(stepsBy);
        return place > 0 ? place
            : throw new ArgumentException($"Steps go by one of the facets {string.Join(", ", facets.Skip(1))}, not by '{stepsBy}'{(place == 0 ? ", which are the persons" : "")}.", nameof(stepsBy));
    }

    private static string Shown(FacetSeparation separation) => separation.Reliability.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static LocalizedText Label { get; } = new("Model Rasch multifaset", "Many-facet Rasch model");

    private static LocalizedText Advice { get; } = new("Ukuran dalam logit; tersebar terlalu lebar bila penilaian per orang sedikit.", "Measures are in logits; they spread too far where a person has few ratings.");
}
