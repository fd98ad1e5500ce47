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
        _scale = new(core.Steps);
        Residuals = new RaschResidual?[core.IsCounted.Length];
        for (int at = 0; at < Residuals.Length; at++)
        {
            if (!core.IsCounted[at]) continue;
            _scale.At(estimation.PlaceOf(at), estimation.Thresholds);
            Residuals[at] = new(core.Data.Ratings[at], InCategories(), _scale.Variance, (core.StepOf(at) - _scale.Expected) / Math.Sqrt(_scale.Variance)) { Fourth = _scale.Fourth, Gap = core.StepOf(at) - _scale.Expected };
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
        ILookup<int, int> ratings = Enumerable.Range(0, _core.IsCounted.Length).ToLookup(at => _core.Data.Elements[facet][at]);
        for (int element = 0; element < _core.Data.Ids[facet].Length; element++)
        {
            int[] own = [.. ratings[element]];
            (string id, long score) = (_core.Data.Ids[facet][element], own.Sum(at => (long)_core.Data.Ratings[at].Category));
            if (_core.IsExtreme[facet][element])
            {
                (double Measure, double Error)? found = Extreme(facet, own, extreme);
                yield return new(id, own.Length, score, found?.Measure, found?.Error, true, null, null, null, null, found is null ? null : Fair(facet, found.Value.Measure, means));
                continue;
            }

            // Ratings of the element that met an extreme one of another facet do not count.
            RaschResidual[] residuals = [.. own.Where(at => Residuals[at] is not null).Select(at => Residuals[at]!)];
            double information = residuals.Sum(one => one.Variance);
            double infit = residuals.Sum(one => one.Gap * one.Gap) / information, outfit = residuals.Average(one => one.Standardised * one.Standardised);
            double infitSpread = Math.Sqrt(Math.Max(0, residuals.Sum(one => one.Fourth - (one.Variance * one.Variance)))) / information;
            double outfitSpread = Math.Sqrt(Math.Max(0, (residuals.Sum(one => one.Fourth / (one.Variance * one.Variance)) / residuals.Length / residuals.Length) - (1.0 / residuals.Length)));
            double measure = _estimation.Measures[facet][element];
            yield return new(id, own.Length, score, measure, 1 / Math.Sqrt(information), false, infit, outfit, WilsonHilferty(infit, infitSpread), WilsonHilferty(outfit, outfitSpread), Fair(facet, measure, means));
        }
    }

    // The measure at which the expected score lies a little inside the end, among elements that have measures.
    private (double Measure, double Error)? Extreme(int facet, int[] ratings, double inside)
    {
        int[] usable = [.. ratings.Where(at => Enumerable.Range(0, _core.Data.Facets).All(other => other == facet || !_core.IsExtreme[other][_core.Data.Elements[other][at]]))];
        if (usable.Length == 0 || _core.Steps < 1) return null;
        bool isHigh = _core.Data.Ratings[usable[0]].Category >= _core.Categories[_core.Steps];
        double target = isHigh ? (usable.Length * _core.Steps) - inside : inside;
        double sign = facet == 0 ? 1 : -1, measure = 0, information = 0;
        for (int round = 0; round < 200; round++)
        {
            double expected = 0;
            information = 0;
            foreach (int at in usable)
            {
                double rest = _estimation.PlaceOf(at) - (sign * _estimation.Measures[facet][_core.Data.Elements[facet][at]]);
                _scale.At(rest + (sign * measure), _estimation.Thresholds);
                expected += _scale.Expected;
                information += _scale.Variance;
            }

            if (Math.Abs(target - expected) < 1e-10) return (measure, 1 / Math.Sqrt(information));
            measure += sign * Math.Max(-1, Math.Min(1, (target - expected) / information));
        }

        return Finite.Is(measure) && information > 0 ? (measure, 1 / Math.Sqrt(information)) : null;
    }

    private double Fair(int facet, double measure, double[] means)
    {
        double place = facet == 0 ? measure : means[0] - measure;
        for (int other = 1; other < means.Length; other++) place -= other == facet ? 0 : means[other];
        _scale.At(place, _estimation.Thresholds);
        return InCategories();
    }

    // The expected category, which is the expected step unless categories were never used.
    private double InCategories()
    {
        double sum = 0;
        for (int k = 0; k <= _core.Steps; k++) sum += _scale.Chances[k] * _core.Categories[k];
        return sum;
    }

    private static double Mean(double[] measures, bool[] isExtreme)
    {
        double[] counted = [.. measures.Where((_, element) => !isExtreme[element])];
        return counted.Length > 0 ? counted.Average() : 0;
    }

    private static double? WilsonHilferty(double square, double spread) => spread > 0 ? ((Math.Pow(square, 1.0 / 3) - 1) * 3 / spread) + (spread / 3) : null;
}
