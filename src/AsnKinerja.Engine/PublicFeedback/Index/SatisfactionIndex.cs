using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>The public's satisfaction with a service (<i>indeks kepuasan masyarakat</i>): the index, its grade, and each element.</summary>
/// <remarks>
/// PermenPANRB 14/2017: the mean of each element times its weight, added up, times 25. Without respondents there is no index, which is
/// not 0. Immutable.
/// </remarks>
public sealed class SatisfactionIndex
{
    private readonly Dictionary<string, ElementIndex> _byId;

    internal SatisfactionIndex(SatisfactionSurvey survey, SurveyResponses responses)
    {
        Survey = survey;
        Respondents = responses.Respondents;
        Blank = responses.Blank;
        Dictionary<string, ElementTally> tallies = responses.TalliesFor(survey);
        ElementIndex[] elements = survey.Elements
            .Select(element => new ElementIndex(survey, element, tallies.TryGetValue(element.Id, out ElementTally? tally) ? tally : ElementTally.None, responses.Respondents))
            .ToArray();
        Elements = Array.AsReadOnly(elements);
        _byId = elements.ToDictionary(element => element.Element.Id, StringComparer.Ordinal);

        Rational heard = elements.Where(element => element.Mean is not null).Aggregate(Rational.Zero, (sum, element) => sum + element.Element.Weight);
        if (heard.Sign == 0) return;
        Rational weighted = default;
        foreach (ElementIndex element in elements)
        {
            if (element.Mean is not Rational mean) continue;
            element.Share = element.Element.Weight / heard;
            weighted += survey.Weights.Of(element.Share) * mean;
        }

        WeightedMean = weighted;
        Exact = weighted * survey.Times;
    }

    /// <summary>The survey.</summary>
    public SatisfactionSurvey Survey { get; }

    /// <summary>How many people answered at least one question.</summary>
    public int Respondents { get; }

    /// <summary>The elements in the survey's order.</summary>
    public IReadOnlyList<ElementIndex> Elements { get; }

    /// <summary>The exact index, or null where nobody answered anything: missing is never zero.</summary>
    public Rational? Exact { get; }

    /// <summary>The index, rounded for display, or null.</summary>
    public decimal? Value => Exact is Rational exact ? Survey.Rounding.Round(exact) : null;

    /// <summary>The quality of the service, or null where there is no index.</summary>
    public ServiceGrade? Grade => Exact is Rational exact ? Survey.GradeOf(exact, Survey.Reading) : null;

    /// <summary>What the index lacks.</summary>
    public SurveyCompleteness Completeness => SurveyCompleteness.Of(this);

    /// <summary>The element with an id.</summary>
    /// <param name="element">The id.</param>
    /// <exception cref="KeyNotFoundException">The survey has no such element; the message lists the elements.</exception>
    public ElementIndex this[string element] => _byId[Survey[element].Id];

    internal int Blank { get; }

    /// <summary>The sum of the means, each times its weight as it is written; null where nobody answered anything.</summary>
    internal Rational? WeightedMean { get; }

    /// <summary>The weights as they are written, added up: 1 for exact ones, 0.99 for nine times 0.11.</summary>
    internal Rational WeightWritten => Elements.Aggregate(Rational.Zero, (sum, element) => sum + Survey.Weights.Of(element.Share));

    /// <summary>Whether enough of the people who used the service answered.</summary>
    /// <param name="population">How many people used the service; not fewer than answered.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is below 1, or below the number of respondents.</exception>
    /// <exception cref="InvalidOperationException">The survey has no rule for samples.</exception>
    public bool IsSampleEnough(long population)
    {
        if (population >= 1 && population < Respondents)
            throw new ArgumentOutOfRangeException(nameof(population), population, $"{Respondents} people answered, so the population is at least {Respondents}, not {population}.");
        return Survey.SampleSize(population).IsMetBy(Respondents);
    }

    /// <summary>The index on another scale, in proportion: the survey's lowest index becomes its lowest value, the highest its highest.</summary>
    /// <remarks>No regulation that is known to this library says how an index enters an appraisal: that an agency uses it, and on which scale, is its own policy.</remarks>
    /// <param name="minimum">The lowest value of the other scale, for example 1.</param>
    /// <param name="maximum">The highest value, for example 3; above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximum"/> is not above <paramref name="minimum"/>.</exception>
    public ScaledIndex OnScale(Rational minimum, Rational maximum) =>
        maximum > minimum
            ? new ScaledIndex(this, minimum, maximum)
            : throw new ArgumentOutOfRangeException(nameof(maximum), maximum, $"A scale ends above where it begins; {maximum} is not above {minimum}.");

    /// <summary>How the index comes about, step by step.</summary>
    public Explanation Explain() => IndexExplanation.Of(this);
}
