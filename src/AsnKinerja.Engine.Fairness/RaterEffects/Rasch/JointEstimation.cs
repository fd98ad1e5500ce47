using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>
/// Joint maximum likelihood of a many-facet rating scale model by Newton's method. Persons never meet in one rating, so they are eliminated and only
/// the other facets and the thresholds are solved together. The likelihood is concave; a step that would lower it is halved.
/// </summary>
internal sealed class JointEstimation
{
    private readonly RaschCore _core;
    private readonly int[] _rows;
    private readonly int[] _steps;
    private readonly int[] _first;
    private readonly int _others;
    private readonly RatingScale _scale;

    public JointEstimation(RaschCore core)
    {
        _core = core;
        _rows = [.. Enumerable.Range(0, core.IsCounted.Length).Where(at => core.IsCounted[at])];
        _steps = [.. _rows.Select(core.StepOf)];
        Measures = [.. core.Data.Ids.Select(ids => new double[ids.Length])];
        Thresholds = new double[core.Steps];
        _first = new int[core.Data.Facets];
        for (int facet = 1; facet < _first.Length; facet++)
        {
            _first[facet] = _others;
            _others += core.Data.Ids[facet].Length;
        }

        _scale = new(core.Steps);
    }

    /// <summary>By facet and element: the measure in logits; of no meaning for extreme elements.</summary>
    public double[][] Measures { get; private set; }

    public double[] Thresholds { get; private set; }

    public double LogLikelihood { get; private set; }

    /// <summary>Estimates.</summary>
    /// <returns>Why there is no estimate; null where there is one.</returns>
    public NotEstimable? Run(RaschOptions options)
    {
        Start();
        LogLikelihood = Likelihood();
        for (int round = 0; round < options.MostRounds; round++)
        {
            NewtonStep step = new(_core.Data.Ids[0].Length, _others + Thresholds.Length);
            Collect(step);
            if (step.LargestGradient <= options.Accuracy) return null;
            Bind(step);
            if (!step.Solve()) return NotEstimable.NotConnected;
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

    // Persons begin at the logit of their share of the steps (the first round of PROX); all else at 0.
    private void Start()
    {
        double[] sums = new double[Measures[0].Length], counts = new double[Measures[0].Length];
        for (int i = 0; i < _rows.Length; i++)
        {
            int person = _core.Data.Elements[0][_rows[i]];
            sums[person] += _steps[i];
            counts[person] += _core.Steps;
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
            _scale.At(place, Thresholds);
            sum += (_steps[i] * place) - _scale.LogTotal;
            for (int k = 0; k < _steps[i]; k++) sum -= Thresholds[k];
        }

        return sum;
    }

    private void Collect(NewtonStep step)
    {
        int facets = Measures.Length, top = Thresholds.Length;
        int[] at = new int[facets];
        for (int i = 0; i < _rows.Length; i++)
        {
            int rating = _rows[i], person = _core.Data.Elements[0][rating];
            _scale.At(PlaceOf(rating), Thresholds);
            double residual = _steps[i] - _scale.Expected;
            step.PersonGradient[person] += residual;
            step.PersonInformation[person] += _scale.Variance;
            for (int facet = 1; facet < facets; facet++) at[facet] = _first[facet] + _core.Data.Elements[facet][rating];
            for (int facet = 1; facet < facets; facet++)
            {
                step.Gradient[at[facet]] -= residual;
                step.AddCross(person, at[facet], -_scale.Variance);
                for (int other = 1; other < facets; other++) step.Add(at[facet], at[other], _scale.Variance);
                for (int k = 1; k <= top; k++) step.Add(at[facet], _others + k - 1, _scale.Shares[k]);
            }

            for (int k = 1; k <= top; k++)
            {
                step.Gradient[_others + k - 1] -= (_steps[i] >= k ? 1 : 0) - _scale.Tails[k];
                step.AddCross(person, _others + k - 1, -_scale.Shares[k]);
                for (int h = k; h <= top; h++) step.Add(_others + k - 1, _others + h - 1, _scale.Tails[h] - (_scale.Tails[k] * _scale.Tails[h]));
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

        step.Bind([.. Enumerable.Range(_others, Thresholds.Length)]);
    }

    private bool Move(NewtonStep step)
    {
        double[][] from = [.. Measures.Select(facet => (double[])facet.Clone())];
        double[] thresholds = (double[])Thresholds.Clone();
        double before = LogLikelihood, share = Math.Min(1, 3 / step.LargestMove);
        for (int half = 0; half < 30; half++, share /= 2)
        {
            for (int person = 0; person < from[0].Length; person++) Measures[0][person] = from[0][person] + (share * step.PersonMove[person]);
            for (int facet = 1; facet < from.Length; facet++)
                for (int element = 0; element < from[facet].Length; element++) Measures[facet][element] = from[facet][element] + (share * step.Move[_first[facet] + element]);
            for (int k = 0; k < thresholds.Length; k++) Thresholds[k] = thresholds[k] + (share * step.Move[_others + k]);
            LogLikelihood = Likelihood();
            if (LogLikelihood >= before - (1e-13 * Math.Abs(before))) return true;
        }

        (Measures, Thresholds, LogLikelihood) = (from, thresholds, before);
        return false;
    }
}
