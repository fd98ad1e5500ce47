using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.PublicFeedback;

/// <content>What an agency may do otherwise: each gives a new survey.</content>
public sealed partial class SatisfactionSurvey
{
    private SatisfactionSurvey(SatisfactionSurvey from)
        : this(from.Id, from.Title, from.InForceInterval)
    {
        Elements = from.Elements;
        Weights = from.Weights;
        Answers = from.Answers;
        Times = from.Times;
        Rounding = from.Rounding;
        Grades = from.Grades;
        Reading = from.Reading;
        Sampling = from.Sampling;
        Citations = from.Citations;
    }

    /// <summary>The survey with weights written to so many decimals.</summary>
    /// <param name="precision">Exact, or the decimals kept.</param>
    /// <param name="citation">Where that stands; null: the agency's own choice, which explanations say.</param>
    /// <exception cref="ArgumentException">An element would be left with a weight of 0.</exception>
    public SatisfactionSurvey WithWeights(WeightPrecision precision, Citation? citation = null)
    {
        CheckWeights(Elements, precision);
        return new(this) { Weights = precision, Citations = Citations with { Weights = citation ?? OwnChoice } };
    }

    /// <summary>The survey with other weights for some elements; the rest keep theirs.</summary>
    /// <param name="weights">Ids and weights: ratios above 0.</param>
    /// <exception cref="KeyNotFoundException">The survey has no such element.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is 0 or negative.</exception>
    /// <exception cref="ArgumentException">An element is named twice, or would be left with a weight of 0.</exception>
    public SatisfactionSurvey Weighing(params (string Element, Rational Weight)[] weights) => Weighing(OwnChoice, weights);

    /// <summary>The survey with other weights for some elements, as a regulation of the agency has them.</summary>
    /// <param name="citation">Where the weights stand.</param>
    /// <param name="weights">Ids and weights: ratios above 0.</param>
    /// <exception cref="KeyNotFoundException">The survey has no such element.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight is 0 or negative.</exception>
    /// <exception cref="ArgumentException">An element is named twice, or would be left with a weight of 0.</exception>
    public SatisfactionSurvey Weighing(Citation citation, params (string Element, Rational Weight)[] weights)
    {
        Throw.IfNull(citation);
        Dictionary<string, Rational> own = new(StringComparer.Ordinal);
        foreach ((string element, Rational weight) in Throw.IfNull(weights))
        {
            if (own.ContainsKey(this[element].Id)) throw new ArgumentException($"The element '{element}' is given two weights; keep one of the two.", nameof(weights));
            own.Add(element, weight);
        }

        SurveyElement[] elements = Elements
            .Select(element => own.TryGetValue(element.Id, out Rational weight) ? new SurveyElement(element.Id, element.Name, weight) : element)
            .ToArray();
        CheckWeights(elements, Weights);
        return new(this) { Elements = Array.AsReadOnly(elements), Citations = Citations with { Weights = citation } };
    }

    /// <summary>The survey that reads grades from the exact index, or from the rounded one.</summary>
    /// <param name="reading">Which index is held against the table.</param>
    /// <param name="citation">Where that stands; null: the agency's own choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reading is none of the declared ones.</exception>
    public SatisfactionSurvey ReadingGrades(GradeReading reading, Citation? citation = null) =>
        reading is GradeReading.Exact or GradeReading.Rounded
            ? new(this) { Reading = reading, Citations = Citations with { Reading = citation ?? OwnChoice } }
            : throw new ArgumentOutOfRangeException(nameof(reading), reading, "Grades are read from the exact index or from the rounded one.");

    /// <summary>The survey with a rule for the size of a sample.</summary>
    /// <param name="rule">The rule.</param>
    public SatisfactionSurvey WithSampling(SamplingRule rule) => new(this) { Sampling = Throw.IfNull(rule) };

    /// <summary>An element that would count nothing under cut-off weights, or null.</summary>
    internal static SurveyElement? Weightless(IReadOnlyList<SurveyElement> elements, WeightPrecision precision)
    {
        Rational total = elements.Aggregate(Rational.Zero, (sum, element) => sum + element.Weight);
        return elements.FirstOrDefault(element => precision.Of(element.Weight / total).Sign == 0);
    }

    private static void CheckWeights(IReadOnlyList<SurveyElement> elements, WeightPrecision precision)
    {
        if (Weightless(elements, precision) is SurveyElement lost)
            throw new ArgumentException($"With {precision} decimals the weight of the element '{lost.Id}' is 0; keep more decimals, or leave weights exact.", nameof(precision));
    }

    private static Citation OwnChoice { get; } = new("Pilihan instansi", "", Established.Local);
}
