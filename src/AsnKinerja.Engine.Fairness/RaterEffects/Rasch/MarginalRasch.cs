using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One person under marginal maximum likelihood.</summary>
/// <param name="Id">The id.</param>
/// <param name="Measure">The expected measure given the ratings (EAP), in logits, drawn towards the mean of 0.</param>
/// <param name="Deviation">Its standard deviation given the ratings.</param>
public readonly record struct PersonEstimate(string Id, double Measure, double Deviation);

/// <summary>One judge or item under marginal maximum likelihood.</summary>
/// <param name="Id">The id.</param>
/// <param name="Measure">Severity or difficulty in logits.</param>
public readonly record struct FacetEstimate(string Id, double Measure);

/// <summary>The many-facet Rasch model with persons as draws from a normal population: no spread of measures by sparse data, unlike <see cref="ManyFacetRasch"/>.</summary>
/// <remarks>
/// <para>Marginal maximum likelihood by expectation and maximisation (Bock and Aitkin 1981) on a grid of 81 places from -8 to 8 logits. The mean of
/// persons is 0 and their variance free; every facet but persons and the last one, and the thresholds, sum to 0, and the last facet floats.</para>
/// <para>Persons with extreme scores take part as they are. Standard errors of judges and items are not given. Immutable.</para>
/// </remarks>
public sealed class MarginalRasch
{
    private MarginalRasch(int ratings, NotEstimable? reason)
    {
        Ratings = ratings;
        Reason = reason;
    }

    /// <summary>How many ratings were given.</summary>
    public int Ratings { get; }

    /// <summary>Why there are no estimates; null where there are.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>The persons, by id; empty without estimates.</summary>
    public IReadOnlyList<PersonEstimate> Persons { get; private init; } = [];

    /// <summary>The other facets by name, each with its elements by id; empty without estimates.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FacetEstimate>> Facets { get; private init; } = new Dictionary<string, IReadOnlyList<FacetEstimate>>();

    /// <summary>The thresholds in logits, summing to 0; empty without estimates.</summary>
    public IReadOnlyList<double> Thresholds { get; private init; } = [];

    /// <summary>The variance of persons in the population, in squared logits; null without estimates.</summary>
    public double? PersonVariance { get; private init; }

    /// <summary>The share of the variance of persons that their estimates hold, 0 to 1; null without estimates.</summary>
    public double? Reliability { get; private init; }

    /// <summary>Minus twice the marginal log-likelihood; null without estimates.</summary>
    public double? Deviance { get; private init; }

    /// <summary>Estimates the model.</summary>
    /// <param name="facets">The names of the facets, persons first; two or more.</param>
    /// <param name="ratings">The ratings, each with one element of every facet.</param>
    /// <param name="lowest">The lowest category.</param>
    /// <param name="highest">The highest category, above the lowest.</param>
    /// <exception cref="ArgumentException">There are fewer than two facets, a rating does not fit them, or a category lies outside.</exception>
    public static MarginalRasch Fit(IReadOnlyList<string> facets, IEnumerable<FacetRating> ratings, int lowest, int highest)
    {
        RaschData data = RaschData.From(facets, Throw.IfNull(ratings), lowest, highest);
        if (data.Ratings.Length == 0) return new(0, NotEstimable.NoRatings);
        int[] categories = [.. data.Ratings.Select(rating => rating.Category).Distinct().OrderBy(category => category)];
        if (categories.Length < 2) return new(data.Ratings.Length, NotEstimable.OneCategory);
        if (data.Ids[0].Length < 2) return new(data.Ratings.Length, NotEstimable.OneRatee);
        if (!data.IsLinked([.. data.Ratings.Select(_ => true)], first: 1)) return new(data.Ratings.Length, NotEstimable.NotConnected);
        MarginalEstimation estimation = new(data, categories);
        if (estimation.Run() is NotEstimable reason) return new(data.Ratings.Length, reason);
        double[] means = estimation.Means, variances = estimation.Variances;
        double average = means.Average(), spread = means.Sum(mean => (mean - average) * (mean - average)) / (means.Length - 1);
        return new(data.Ratings.Length, null)
        {
            Persons = [.. data.Ids[0].Select((id, i) => new PersonEstimate(id, means[i], Math.Sqrt(variances[i])))],
            Facets = Enumerable.Range(1, data.Facets - 1).ToDictionary(
                facet => facets[facet], facet => (IReadOnlyList<FacetEstimate>)[.. data.Ids[facet].Select((id, i) => new FacetEstimate(id, estimation.Measures[facet][i]))], StringComparer.Ordinal),
            Thresholds = Array.AsReadOnly(estimation.Thresholds),
            PersonVariance = estimation.PersonVariance,
            Reliability = spread / (spread + variances.Average()),
            Deviance = estimation.Deviance,
        };
    }

    /// <summary>The variance of persons and the reliability, or why there is nothing.</summary>
    public Explanation Explain() => new(Label, Reason is null ? Operation.Given : Operation.Missing)
    {
        Outcome = Reliability is double known ? LocalizedText.Same(known.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)) : null,
        Remarks = Reason is NotEstimable reason ? [NotEstimableWords.Of(reason)] : [Meaning],
    };

    private static LocalizedText Label { get; } = new("Model Rasch multifaset, kebolehjadian marginal", "Many-facet Rasch model, marginal likelihood");

    private static LocalizedText Meaning { get; } = new("Keandalan taksiran orang (EAP).", "Reliability of the persons' estimates (EAP).");
}
