using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Joint maximum likelihood of a many-facet rating scale or partial credit model by Newton's method. Persons never meet in one rating, so they are
/// eliminated and only the other facets and the thresholds are solved together. The likelihood is concave; a step that would lower it is halved.
/// </summary>
internal sealed class JointEstimation
{
    private const double LargestLastMove = 0.1;
    private const int MostRoundsNear = 6;

    private readonly RaschCore _core;
    private readonly int[] _rows;
    private readonly int[] _steps;
    private readonly int[] _first;
    private readonly int _others;
    private readonly int[] _steppedFrom;
    private readonly int _unknowns;
    private readonly RatingScale _scale;

    public JointEstimation(RaschCore core)
    {
        _core = core;
        _rows = [.. Enumerable.Range(0, core.IsCounted.Length).Where(at => core.IsCounted[at])];
        _steps = [.. _rows.Select(core.StepOf)];
        Measures = [.. core.Data.Ids.Select(ids => new double[ids.Length])];
        Thresholds = [.. core.Categories.Select((_, scale) => new double[core.StepsOf(scale)])];
        _first = new int[core.Data.Facets];
        for (int facet = 1; facet < _first.Length; facet++)
        {
            _first[facet] = _others;
            _others += core.Data.Ids[facet].Length;
        }

        _steppedFrom = new int[Thresholds.Length];
        _unknowns = _others;
        for (int scale = 0; scale < Thresholds.Length; scale++)
        {
            _steppedFrom[scale] = _unknowns;
            _unknowns += Thresholds[scale].Length;
        }

        _scale = new(Thresholds.Max(scale => scale.Length));
    }

    /// <summary>By facet and element: the measure in logits; of no meaning for extreme elements.</summary>
    public double[][] Measures { get; private set; }

    /// <summary>By scale: the thresholds of its steps, summing to 0.</summary>
    public double[][] Thresholds { get; private set; }

    public double LogLikelihood { get; private set; }

    /// <summary>Estimates.</summary>
    /// <returns>Why there is no estimate; null where there is one.</returns>
    public NotEstimable? Run(RaschOptions options)
    {
        Start();
        LogLikelihood = Likelihood();
        int near = 0;
        for (int round = 0; round < options.MostRounds && near <= MostRoundsNear; round++)
        {
            NewtonStep step = new(_core.Data.Ids[0].Length, _unknowns);
            Collect(step);
            if (near > 0 || step.LargestGradient <= options.Accuracy) near++;
            Bind(step);
            if (!step.Solve()) return near > 0 ? NotEstimable.NotConverged : NotEstimable.NotConnected;
            // Where comparisons between two sides all go one way, no measure is far enough: scores agree, and every step is as long as the one before.
            if (near > 0 && step.LargestMove <= LargestLastMove) return null;
            if (!Move(step)) return step.LargestGradient <= Math.Sqrt(options.Accuracy) ? null : NotEstimable.NotConverged;
        }

        return NotEstimable.NotConverged;
    }

    /// <summary>Where a rating stands on the logit scale.</summary>
    public double PlaceOf(int rating)
    {
        double place = Measures[0][_core.Data.Elements[0][rating]];
        for (int facet = 1; facet < Measures.Length; facet++) place -= Measures[facet][_core.Data.Elements[facet][rating]];
        return place;
    }

    /// <summary>The thresholds that a rating met.</summary>
    public double[] ThresholdsOf(int rating) => Thresholds[_core.ScaleOf(rating)];

    // Persons begin at the logit of their share of the steps (the first round of PROX); all else at 0.
    private void Start()
    {
        double[] sums = new double[Measures[0].Length], counts = new double[Measures[0].Length];
        for (int i = 0; i < _rows.Length; i++)
        {
            int person = _core.Data.Elements[0][_rows[i]];
            sums[person] += _steps[i];
            counts[person] += _core.StepsOf(_core.ScaleOf(_rows[i]));
        }

        for (int person = 0; person < sums.Length; person++)
            if (sums[person] > 0 && sums[person] < counts[person]) Measures[0][person] = Math.Log(sums[person] / (counts[person] - sums[person]));
    }

    private double Likelihood()
    {
        double sum = 0;
        for (int i = 0; i < _rows.Length; i++)
        {
            double place = PlaceOf(_rows[i]);
            double[] thresholds = Thresholds[_core.ScaleOf(_rows[i])];
            _scale.At(place, thresholds);
            sum += (_steps[i] * place) - _scale.LogTotal;
            for (int k = 0; k < _steps[i]; k++) sum -= thresholds[k];
        }

        return sum;
    }

    private void Collect(NewtonStep step)
    {
        int facets = Measures.Length;
        int[] at = new int[facets];
        for (int i = 0; i < _rows.Length; i++)
        {
            int rating = _rows[i], person = _core.Data.Elements[0][rating], scale = _core.ScaleOf(rating), top = Thresholds[scale].Length, before = _steppedFrom[scale] - 1;
            _scale.At(PlaceOf(rating), Thresholds[scale]);
            double residual = _steps[i] - _scale.Expected;
            step.PersonGradient[person] += residual;
            step.PersonInformation[person] += _scale.Variance;
            for (int facet = 1; facet < facets; facet++) at[facet] = _first[facet] + _core.Data.Elements[facet][rating];
            for (int facet = 1; facet < facets; facet++)
            {
                step.Gradient[at[facet]] -= residual;
                step.AddCross(person, at[facet], -_scale.Variance);
                for (int other = 1; other < facets; other++) step.Add(at[facet], at[other], _scale.Variance);
                for (int k = 1; k <= top; k++) step.Add(at[facet], before + k, _scale.Shares[k]);
            }

            for (int k = 1; k <= top; k++)
            {
                step.Gradient[before + k] -= (_steps[i] >= k ? 1 : 0) - _scale.Tails[k];
                step.AddCross(person, before + k, -_scale.Shares[k]);
                for (int h = k; h <= top; h++) step.Add(before + k, before + h, _scale.Tails[h] - (_scale.Tails[k] * _scale.Tails[h]));
            }
        }
    }

    // Each facet but the first, and the thresholds, sum to 0: persons float. Extreme elements stay where they are.
    private void Bind(NewtonStep step)
    {
        for (int facet = 1; facet < Measures.Length; facet++)
        {
            int own = facet;
            step.Bind([.. Enumerable.Range(0, Measures[facet].Length).Where(element => !_core.IsExtreme[own][element]).Select(element => _first[own] + element)]);
            foreach (int element in Enumerable.Range(0, Measures[facet].Length).Where(element => _core.IsExtreme[own][element])) step.Hold(_first[facet] + element);
        }

        for (int scale = 0; scale < Thresholds.Length; scale++) step.Bind([.. Enumerable.Range(_steppedFrom[scale], Thresholds[scale].Length)]);
    }

    private bool Move(NewtonStep step)
    {
        double[][] from = [.. Measures.Select(facet => (double[])facet.Clone())], thresholds = [.. Thresholds.Select(scale => (double[])scale.Clone())];
        double before = LogLikelihood, share = Math.Min(1, 3 / step.LargestMove);
        for (int half = 0; half < 30; half++, share /= 2)
        {
            for (int person = 0; person < from[0].Length; person++) Measures[0][person] = from[0][person] + (share * step.PersonMove[person]);
            for (int facet = 1; facet < from.Length; facet++)
                for (int element = 0; element < from[facet].Length; element++) Measures[facet][element] = from[facet][element] + (share * step.Move[_first[facet] + element]);
            for (int scale = 0; scale < thresholds.Length; scale++)
                for (int k = 0; k < thresholds[scale].Length; k++) Thresholds[scale][k] = thresholds[scale][k] + (share * step.Move[_steppedFrom[scale] + k]);
            LogLikelihood = Likelihood();
            if (LogLikelihood >= before - (1e-13 * Math.Abs(before))) return true;
        }

        (Measures, Thresholds, LogLikelihood) = (from, thresholds, before);
        return false;
    }
}
