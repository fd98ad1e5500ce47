using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>What the estimates of a many-facet model say of each element: errors, fit, fair averages, and measures of extreme elements.</summary>
internal sealed class RaschReport
{
    private readonly RaschCore _core;
    private readonly JointEstimation _estimation;
    private readonly RatingScale _scale;

    public RaschReport(RaschCore core, JointEstimation estimation)
    {
        _core = core;
        _estimation = estimation;
        _scale = new(estimation.Thresholds.Max(scale => scale.Length));
        Residuals = new RaschResidual?[core.IsCounted.Length];
        for (int at = 0; at < Residuals.Length; at++)
        {
            if (!core.IsCounted[at]) continue;
            _scale.At(estimation.PlaceOf(at), estimation.ThresholdsOf(at));
            Residuals[at] = new(core.Data.Ratings[at], InCategories(core.ScaleOf(at)), _scale.Variance, (core.StepOf(at) - _scale.Expected) / Math.Sqrt(_scale.Variance)) { Fourth = _scale.Fourth, Gap = core.StepOf(at) - _scale.Expected };
        }
    }

    /// <summary>By rating: what was expected; null where it does not count.</summary>
    public RaschResidual?[] Residuals { get; }

    public RaschFacet[] Facets(IReadOnlyList<string> names, double extreme)
    {
        double[] means = [.. _estimation.Measures.Select((measures, facet) => Mean(measures, _core.IsExtreme[facet]))];
        return [.. names.Select((name, facet) => new RaschFacet(name, [.. Elements(facet, means, extreme)]))];
    }

    private IEnumerable<FacetElement> Elements(int facet, double[] means, double extreme)
    {
        double[] zeros = new double[means.Length];
        ILookup<int, int> ratings = Enumerable.Range(0, _core.IsCounted.Length).ToLookup(at => _core.Data.Elements[facet][at]);
        for (int element = 0; element < _core.Data.Ids[facet].Length; element++)
        {
            int[] own = [.. ratings[element]];
            (string id, long score) = (_core.Data.Ids[facet][element], own.Sum(at => (long)_core.Data.Ratings[at].Category));
            if (_core.IsExtreme[facet][element])
            {
                (double Measure, double Error)? found = Extreme(facet, own, extreme);
                yield return new(id, own.Length, score, found?.Measure, found?.Error, true, null, null, null, null, found is null ? null : Fair(facet, element, found.Value.Measure, means))
                {
                    FairAverageAtZero = found is null ? null : Fair(facet, element, found.Value.Measure, zeros),
                };
                continue;
            }

            // Ratings of the element that met an extreme one of another facet do not count.
            RaschResidual[] residuals = [.. own.Where(at => Residuals[at] is not null).Select(at => Residuals[at]!)];
            double information = residuals.Sum(one => one.Variance);
            double infit = residuals.Sum(one => one.Gap * one.Gap) / information, outfit = residuals.Average(one => one.Standardised * one.Standardised);
            double infitSpread = Math.Sqrt(Math.Max(0, residuals.Sum(one => one.Fourth - (one.Variance * one.Variance)))) / information;
            double outfitSpread = Math.Sqrt(Math.Max(0, (residuals.Sum(one => one.Fourth / (one.Variance * one.Variance)) / residuals.Length / residuals.Length) - (1.0 / residuals.Length)));
            double measure = _estimation.Measures[facet][element];
            yield return new(id, own.Length, score, measure, 1 / Math.Sqrt(information), false, infit, outfit, WilsonHilferty(infit, infitSpread), WilsonHilferty(outfit, outfitSpread), Fair(facet, element, measure, means))
            {
                FairAverageAtZero = Fair(facet, element, measure, zeros),
            };
        }
    }

    // The measure at which the expected score lies a little inside the end, among elements that have measures.
    private (double Measure, double Error)? Extreme(int facet, int[] ratings, double inside)
    {
        int[] usable = [.. ratings.Where(at => Enumerable.Range(0, _core.Data.Facets).All(other => other == facet || !_core.IsExtreme[other][_core.Data.Elements[other][at]]))];
        // An item of one category has no thresholds with which to say how far away it is.
        int top = usable.Sum(at => _core.StepsOf(_core.ScaleOf(at)));
        if (top == 0) return null;
        bool isHigh = usable.All(at => _core.Data.Ratings[at].Category >= _core.Categories[_core.ScaleOf(at)].LastOrDefault());
        double target = isHigh ? top - inside : inside;
        double sign = facet == 0 ? 1 : -1, measure = 0, information = 0;
        for (int round = 0; round < 200; round++)
        {
            double expected = 0;
            information = 0;
            foreach (int at in usable)
            {
                double rest = _estimation.PlaceOf(at) - (sign * _estimation.Measures[facet][_core.Data.Elements[facet][at]]);
                _scale.At(rest + (sign * measure), _estimation.ThresholdsOf(at));
                expected += _scale.Expected;
                information += _scale.Variance;
            }

            if (Math.Abs(target - expected) < 1e-10) return (measure, 1 / Math.Sqrt(information));
            measure += sign * Math.Max(-1, Math.Min(1, (target - expected) / information));
        }

        return Finite.Is(measure) && information > 0 ? (measure, 1 / Math.Sqrt(information)) : null;
    }

    // With partial credit an item is met on its own scale, and everybody else on all scales in turn.
    private double Fair(int facet, int element, double measure, double[] others)
    {
        double place = facet == 0 ? measure : others[0] - measure, sum = 0;
        for (int other = 1; other < others.Length; other++) place -= other == facet ? 0 : others[other];
        int[] scales = facet == _core.StepFacet ? [element] : [.. Enumerable.Range(0, _core.Categories.Length).Where(scale => _core.StepsOf(scale) > 0)];
        foreach (int scale in scales)
        {
            _scale.At(place, _estimation.Thresholds[scale]);
            sum += InCategories(scale) / scales.Length;
        }

        return sum;
    }

    // The expected category, which is the expected step unless categories were never used.
    private double InCategories(int scale)
    {
        int[] categories = _core.Categories[scale];
        double sum = 0;
        for (int k = 0; k < categories.Length; k++) sum += _scale.Chances[k] * categories[k];
        return sum;
    }

    private static double Mean(double[] measures, bool[] isExtreme)
    {
        double[] counted = [.. measures.Where((_, element) => !isExtreme[element])];
        return counted.Length > 0 ? counted.Average() : 0;
    }

    private static double? WilsonHilferty(double square, double spread) => spread > 0 ? ((Math.Pow(square, 1.0 / 3) - 1) * 3 / spread) + (spread / 3) : null;
}
