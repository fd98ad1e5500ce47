using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>The most that a plan in the making can still gain: never too low.</summary>
/// <remarks>
/// Every training is charged for what it gains; what a prerequisite takes beyond that is charged in equal parts to those that need it
/// (<see cref="ChargedUse"/>). The charges of a plan are never above what it takes. Within the limit of one resource the pieces that gain the
/// most for their charge are taken first, the last one in part.
/// </remarks>
internal sealed class GainBound
{
    private readonly SearchProblem _problem;
    private readonly ResourceUse _resources;
    private readonly ChargedUse[] _charges;
    private readonly GainSegment[][] _segments;
    private readonly GainSegment[][] _starts;

    public GainBound(SearchProblem problem)
    {
        _problem = problem;
        _resources = new ResourceUse(problem);
        _charges = [.. Enumerable.Range(0, _resources.Count).Select(resource => new ChargedUse(problem, _resources, resource))];
        _segments = [.. _charges.Select(charges => Sorted(Enumerable.Range(0, problem.Skills.Length).SelectMany(skill => Segments(charges, skill, free: null))))];
        _starts = [.. _segments.Select(segments => segments.Where(segment => segment.Rank == 0).ToArray())];
    }

    /// <summary>What a training has paid that is charged to others, less what others paid that is charged to it.</summary>
    public (long, long, long) Credit(int item) => _resources.Each(resource => _charges[resource].Credit(item));

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

    /// <summary>The worth that no plan is above.</summary>
    public long OfAll() => OfAll(new HashSet<int>());

    /// <summary>The worth that no plan is above which holds some trainings, with all that they need.</summary>
    public long OfAll(HashSet<int> held)
    {
        long hours = held.Sum(item => _problem.Items[item].Hours), cost = held.Sum(item => _problem.Items[item].Cost);
        if (!_problem.Fits(hours, cost)) return long.MinValue;
        HashSet<int> changed = [.. held.SelectMany(item => _problem.Items[item].Steps).Select(step => step.Skill)];
        long most = _problem.Skills.Sum(skill => skill.Worth[skill.Top]);
        for (int resource = 0; resource < _resources.Count; resource++)
        {
            long left = _resources.Left(resource, hours, cost) + held.Sum(_charges[resource].Credit), gain = 0;
            GainSegment[] own = Sorted(changed.SelectMany(skill => Segments(_charges[resource], skill, held, onlyStart: true)));
            GainSegment[] others = _starts[resource];
            for (int i = 0, j = 0; left >= 0 && (i < own.Length || j < others.Length);)
            {
                if (j < others.Length && changed.Contains(others[j].Group))
                {
                    j++;
                    continue;
                }

                GainSegment next = j >= others.Length || (i < own.Length && own[i].CompareTo(others[j]) <= 0) ? own[i++] : others[j++];
                gain += next.Part(left);
                left -= next.Use;
            }

            most = Math.Min(most, gain);
        }

        return most + _problem.Scale.Slack;
    }

    private static GainSegment[] Sorted(IEnumerable<GainSegment> segments)
    {
        GainSegment[] sorted = [.. segments];
        Array.Sort(sorted);
        return sorted;
    }

    private List<GainSegment> Segments(ChargedUse charges, int skill, HashSet<int>? free, bool onlyStart = false)
    {
        List<GainSegment> segments = [];
        for (int rank = 0; rank < (onlyStart ? Math.Min(1, _problem.Skills[skill].Top) : _problem.Skills[skill].Top); rank++)
            GainSegment.AddHull(segments, skill, rank, Points(charges, skill, rank, free));
        return segments;
    }

    private List<(long Use, long Gain)> Points(ChargedUse charges, int skill, int rank, HashSet<int>? free)
    {
        long[] worth = _problem.Skills[skill].Worth;
        long?[] least = new long?[worth.Length];
        least[rank] = 0;
        List<(long, long)> points = [];
        for (int at = rank; at < least.Length; at++)
        {
            if (least[at] is not long used) continue;
            if (worth[at] > worth[rank]) points.Add((used, worth[at] - worth[rank]));
            foreach ((int item, int entry, int reached, long use) in charges.Offers(skill))
            {
                if (entry > at || reached <= at) continue;
                long total = free is not null && free.Contains(item) ? used : used + use;
                if (least[reached] is not long known || total < known) least[reached] = total;
            }
        }

        return points;
    }
}
