using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>The most that the components still to come can add to a plan, taking parts of their plans where that fits better: never too low.</summary>
internal sealed class RestBound
{
    private readonly SearchProblem _problem;
    private readonly ResourceUse _resources;
    private readonly long[] _most;
    private readonly Line[][] _lines;

    public RestBound(SearchProblem problem, List<List<PlanLabel>> parts)
    {
        _problem = problem;
        _resources = new ResourceUse(problem);
        _most = new long[parts.Count + 1];
        for (int part = parts.Count - 1; part >= 0; part--) _most[part] = _most[part + 1] + Math.Max(0, parts[part][0].Worth);
        _lines = [.. Enumerable.Range(0, _resources.Count).Select(resource => Lines(parts, resource))];
    }

    /// <summary>The worth that a plan, completed with the components from one on, is not above.</summary>
    public long Of(PlanLabel label, int part)
    {
        long most = _most[part];
        for (int resource = 0; resource < _resources.Count; resource++)
            most = Math.Min(most, _lines[resource][part].At(_resources.Left(resource, label.Hours, label.Cost)));
        return label.Worth + most + _problem.Scale.Slack;
    }

    private Line[] Lines(List<List<PlanLabel>> parts, int resource)
    {
        Line[] lines = new Line[parts.Count + 1];
        List<GainSegment> segments = [];
        for (int part = parts.Count; part >= 0; part--)
        {
            if (part < parts.Count)
                GainSegment.AddHull(segments, part, 0, [.. parts[part].Select(plan => (_resources.Of(resource, plan.Hours, plan.Cost), plan.Worth))]);
            segments.Sort();
            lines[part] = new Line([.. segments]);
        }

        return lines;
    }

    /// <summary>Pieces in order of what they gain for what they use, with their sums.</summary>
    private sealed class Line
    {
        private readonly GainSegment[] _segments;
        private readonly long[] _uses;
        private readonly long[] _gains;

        public Line(GainSegment[] segments)
        {
            _segments = segments;
            _uses = new long[segments.Length + 1];
            _gains = new long[segments.Length + 1];
            for (int i = 0; i < segments.Length; i++)
            {
                _uses[i + 1] = _uses[i] + segments[i].Use;
                _gains[i + 1] = _gains[i] + segments[i].Gain;
            }
        }

        public long At(long left)
        {
            int at = Array.BinarySearch(_uses, left);
            if (at >= 0)
            {
                // Several may use nothing: all of them are had.
                while (at + 1 < _uses.Length && _uses[at + 1] == left) at++;
                return _gains[at];
            }

            at = ~at - 1;
            return at >= _segments.Length ? _gains[at] : _gains[at] + _segments[at].Part(left - _uses[at]);
        }
    }
}
