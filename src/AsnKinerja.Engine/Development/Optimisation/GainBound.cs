using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>The most that a plan in the making can still gain: never too low.</summary>
/// <remarks>
/// Forgets prerequisites (of which only the cost is shared among those that need them), splits a training of several competencies into parts
/// that pay their share each, and lets the last training be taken in part: whatever a real plan gains, this gains too.
/// </remarks>
internal sealed class GainBound
{
    private readonly SearchProblem _problem;
    private readonly ResourceUse _resources;
    private readonly GainSegment[][] _segments;

    public GainBound(SearchProblem problem)
    {
        _problem = problem;
        _resources = new ResourceUse(problem);
        _segments = [.. Enumerable.Range(0, _resources.Count).Select(Segments)];
    }

    /// <summary>The worth that a plan, with everything that could still be added, is not above.</summary>
    /// <param name="label">The plan so far.</param>
    /// <param name="state">Where it leads to.</param>
    /// <param name="lastOfSkill">By competency, the last turn at which it can still rise; -1: it is decided elsewhere and counts from the start.</param>
    /// <param name="turn">The turn that was decided last.</param>
    public long Of(PlanLabel label, SearchState state, int[] lastOfSkill, int turn)
    {
        long most = 0;
        for (int skill = 0; skill < _problem.Skills.Length; skill++)
        {
            long[] worth = _problem.Skills[skill].Worth;
            if (lastOfSkill[skill] < 0) most += worth[worth.Length - 1];
            else if (lastOfSkill[skill] > turn) most += worth[worth.Length - 1] - worth[state.Rank(skill)];
        }

        for (int resource = 0; resource < _resources.Count && most > 0; resource++)
        {
            long left = _resources.Left(resource, label), gain = 0;
            foreach (GainSegment segment in _segments[resource])
            {
                int last = lastOfSkill[segment.Group];
                if (last < 0 ? segment.Rank != 0 : last <= turn || segment.Rank != state.Rank(segment.Group)) continue;
                gain += segment.Part(left);
                left -= segment.Use;
                if (left < 0 || gain >= most) break;
            }

            most = Math.Min(most, gain);
        }

        return label.Worth + most + _problem.Scale.Slack;
    }

    private GainSegment[] Segments(int resource)
    {
        SearchItem[] items = _problem.Items;
        int[] dependents = new int[items.Length];
        foreach (SearchItem item in items)
            foreach (int earlier in item.Prerequisites) dependents[earlier]++;

        List<(int Entry, int Reached, long Use)>[] offers = [.. _problem.Skills.Select(_ => new List<(int, int, long)>())];
        for (int place = 0; place < items.Length; place++)
        {
            SearchStep[] gaining = [.. items[place].Steps.Where(step => _problem.Skills[step.Skill].Worth[step.Reached] > 0)];
            if (gaining.Length == 0) continue;
            long use = Use(items[place], resource);
            foreach (int earlier in items[place].Prerequisites)
                if (items[earlier].Steps.All(step => _problem.Skills[step.Skill].Worth[step.Reached] == 0)) use += Use(items[earlier], resource) / dependents[earlier];
            foreach (SearchStep step in gaining) offers[step.Skill].Add((step.Entry, step.Reached, use / gaining.Length));
        }

        List<GainSegment> segments = [];
        for (int skill = 0; skill < offers.Length; skill++)
            for (int rank = 0; rank < _problem.Skills[skill].Top; rank++)
                GainSegment.AddHull(segments, skill, rank, Points(_problem.Skills[skill], rank, offers[skill]));
        segments.Sort();
        return [.. segments];
    }

    private static List<(long Use, long Gain)> Points(SearchSkill skill, int rank, List<(int Entry, int Reached, long Use)> offers)
    {
        long?[] least = new long?[skill.Worth.Length];
        least[rank] = 0;
        List<(long, long)> points = [];
        for (int at = rank; at < least.Length; at++)
        {
            if (least[at] is not long used) continue;
            if (skill.Worth[at] > skill.Worth[rank]) points.Add((used, skill.Worth[at] - skill.Worth[rank]));
            foreach ((int entry, int reached, long use) in offers)
                if (entry <= at && reached > at && (least[reached] is not long known || used + use < known)) least[reached] = used + use;
        }

        return points;
    }

    private long Use(SearchItem item, int resource) => _resources.Of(resource, item.Hours, item.Cost);
}
