using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Expectation and maximisation of a many-facet rating scale model with a normal population of persons.</summary>
internal sealed class MarginalEstimation
{
    private const int Places = 81;
    private const double Ends = 8, Accuracy = 1e-7;
    private const int MostRounds = 3000;

    private readonly RaschData _data;
    private readonly int[] _steps;
    private readonly int[][] _byPerson;
    private readonly int[] _meetingOf;
    private readonly int[] _meetings;
    private readonly int[] _first;
    private readonly int _others;
    private readonly double[] _grid = [.. Enumerable.Range(0, Places).Select(place => (2 * Ends * place / (Places - 1)) - Ends)];
    private readonly RatingScale _scale;

    public MarginalEstimation(RaschData data, int[] categories)
    {
        _data = data;
        _steps = [.. data.Ratings.Select(rating => Array.BinarySearch(categories, rating.Category))];
        ILookup<int, int> byPerson = Enumerable.Range(0, _steps.Length).ToLookup(at => data.Elements[0][at]);
        _byPerson = [.. Enumerable.Range(0, data.Ids[0].Length).Select(person => byPerson[person].ToArray())];
        // Ratings in which the same judge and item meet have the same chances, whoever the person is.
        Dictionary<string, int> met = new(StringComparer.Ordinal);
        List<int> meetings = [];
        _meetingOf = new int[_steps.Length];
        for (int at = 0; at < _steps.Length; at++)
        {
            string key = string.Join(" ", Enumerable.Range(1, data.Facets - 1).Select(facet => data.Elements[facet][at]));
            if (!met.TryGetValue(key, out _meetingOf[at]))
            {
                met.Add(key, _meetingOf[at] = meetings.Count);
                meetings.Add(at);
            }
        }

        _meetings = [.. meetings];
        Measures = [.. data.Ids.Select(ids => new double[ids.Length])];
        Thresholds = new double[categories.Length - 1];
        Means = new double[_byPerson.Length];
        Variances = new double[_byPerson.Length];
        _first = new int[data.Facets];
        for (int facet = 1; facet < data.Facets; facet++)
        {
            _first[facet] = _others;
            _others += data.Ids[facet].Length;
        }

        _scale = new(Thresholds.Length);
    }

    public double[][] Measures { get; }

    public double[] Thresholds { get; }

    /// <summary>By person: the expected measure.</summary>
    public double[] Means { get; }

    /// <summary>By person: the variance of the measure.</summary>
    public double[] Variances { get; }

    public double PersonVariance { get; private set; } = 1;

    public double Deviance { get; private set; }

    /// <summary>Estimates.</summary>
    /// <returns>Why there is no estimate; null where there is one.</returns>
    public NotEstimable? Run()
    {
        for (int round = 0; round < MostRounds; round++)
        {
            NewtonStep step = new(0, _others + Thresholds.Length);
            double variance = Expect(step);
            for (int facet = 1; facet < _data.Facets - 1; facet++) step.Bind([.. Enumerable.Range(_first[facet], _data.Ids[facet].Length)]);
            step.Bind([.. Enumerable.Range(_others, Thresholds.Length)]);
            // A judge or item whose ratings are all at one end runs off.
            if (!step.Solve()) return NotEstimable.NotConverged;
            double share = Math.Min(1, 1 / step.LargestMove);
            for (int facet = 1; facet < _data.Facets; facet++)
                for (int element = 0; element < Measures[facet].Length; element++) Measures[facet][element] += share * step.Move[_first[facet] + element];
            for (int k = 0; k < Thresholds.Length; k++) Thresholds[k] += share * step.Move[_others + k];
            double moved = Math.Max(step.LargestMove, Math.Abs(variance - PersonVariance));
            PersonVariance = variance;
            if (!(variance > 1e-6)) return NotEstimable.NotConverged;
            if (moved > Accuracy) continue;
            Expect(new(0, _others + Thresholds.Length));
            return null;
        }

        return NotEstimable.NotConverged;
    }

    // Weighs each person's places on the grid by the ratings, and collects gradient and information; gives the next variance of persons.
    private double Expect(NewtonStep step)
    {
        double[] prior = [.. _grid.Select(place => Math.Exp(-place * place / (2 * PersonVariance)))];
        double total = prior.Sum(), squares = 0;
        double[][][] chances = [.. _meetings.Select(LogChances)];
        double[][][] counts = [.. chances.Select(meeting => meeting.Select(place => new double[place.Length]).ToArray())];
        double[] weights = new double[Places];
        Deviance = 0;
        for (int person = 0; person < _byPerson.Length; person++)
        {
            double most = double.NegativeInfinity;
            for (int place = 0; place < Places; place++)
            {
                weights[place] = Math.Log(prior[place] / total);
                foreach (int rating in _byPerson[person]) weights[place] += chances[_meetingOf[rating]][place][_steps[rating]];
                most = Math.Max(most, weights[place]);
            }

            double sum = 0, mean = 0, square = 0;
            for (int place = 0; place < Places; place++) sum += weights[place] = Math.Exp(weights[place] - most);
            for (int place = 0; place < Places; place++)
            {
                weights[place] /= sum;
                mean += weights[place] * _grid[place];
                square += weights[place] * _grid[place] * _grid[place];
                foreach (int rating in _byPerson[person]) counts[_meetingOf[rating]][place][_steps[rating]] += weights[place];
            }

            Deviance -= 2 * (most + Math.Log(sum));
            (Means[person], Variances[person]) = (mean, square - (mean * mean));
            squares += square;
        }

        for (int meeting = 0; meeting < _meetings.Length; meeting++)
            for (int place = 0; place < Places; place++) Collect(step, _meetings[meeting], _grid[place], counts[meeting][place]);
        return squares / _byPerson.Length;
    }

    private double[][] LogChances(int rating) =>
    [
        .. _grid.Select(person =>
        {
            _scale.At(PlaceOf(rating, person), Thresholds);
            return Array.ConvertAll(_scale.Chances, Math.Log);
        }),
    ];

    private double PlaceOf(int rating, double person)
    {
        for (int facet = 1; facet < _data.Facets; facet++) person -= Measures[facet][_data.Elements[facet][rating]];
        return person;
    }

    // By step: how many ratings are expected there at this place.
    private void Collect(NewtonStep step, int rating, double person, double[] counts)
    {
        double weight = counts.Sum(), residual = 0, tail = 0;
        if (weight < 1e-12) return;
        _scale.At(PlaceOf(rating, person), Thresholds);
        for (int k = 0; k < counts.Length; k++) residual += counts[k] * (k - _scale.Expected);
        for (int facet = 1; facet < _data.Facets; facet++)
        {
            int at = _first[facet] + _data.Elements[facet][rating];
            step.Gradient[at] -= residual;
            for (int other = 1; other < _data.Facets; other++) step.Add(at, _first[other] + _data.Elements[other][rating], weight * _scale.Variance);
            for (int k = 1; k <= Thresholds.Length; k++) step.Add(at, _others + k - 1, weight * _scale.Shares[k]);
        }

        for (int k = Thresholds.Length; k >= 1; k--)
        {
            tail += counts[k];
            step.Gradient[_others + k - 1] -= tail - (weight * _scale.Tails[k]);
            for (int h = k; h <= Thresholds.Length; h++) step.Add(_others + k - 1, _others + h - 1, weight * (_scale.Tails[h] - (_scale.Tails[k] * _scale.Tails[h])));
        }
    }
}
