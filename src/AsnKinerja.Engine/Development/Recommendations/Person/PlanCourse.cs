using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Puts the trainings of a plan into the order in which they are taken, and follows the levels.</summary>
/// <remarks>
/// What may begin comes first by what it closes, or what the best of those closes that wait for it: critical weighted gap, then other, then
/// the id in ordinal order.
/// </remarks>
internal sealed class PlanCourse
{
    private readonly PersonCase _person;
    private readonly CandidateCheck _check;
    private readonly Dictionary<int, HashSet<int>> _before = [];

    private PlanCourse(PersonCase person, CandidateCheck check)
    {
        _person = person;
        _check = check;
        Urgencies = [];
        Steps = [];
    }

    public PlanCourse(PersonCase person, CandidateCheck check, IReadOnlyCollection<int> places)
        : this(person, check)
    {
        Dictionary<int, (Rational Critical, Rational Other)> gains = Follow(places, place => place).ToDictionary(step => step.Place, step => Gain(step.Closes));
        foreach (int place in places) _before[place] = Before(place, places);
        Urgencies = places.ToDictionary(place => place, place => Urgency(place, gains));
        Steps = Follow(places, place => (-Urgencies[place].Critical, -Urgencies[place].Other, place));
    }

    /// <summary>By training: what it closes, or the best of those that wait for it.</summary>
    public Dictionary<int, (Rational Critical, Rational Other)> Urgencies { get; }

    /// <summary>The trainings in order, each with what it closes.</summary>
    public IReadOnlyList<(int Place, IReadOnlyList<ClosedGap> Closes)> Steps { get; }

    /// <summary>The level after the last one, for each gap.</summary>
    public Dictionary<CompetencyGap, Rational> Levels { get; private set; } = [];

    /// <summary>The level of each gap after some trainings, in whatever order they can be taken.</summary>
    public static Dictionary<CompetencyGap, Rational> LevelsAfter(PersonCase person, CandidateCheck check, IReadOnlyCollection<int> places)
    {
        PlanCourse course = new(person, check);
        course.Follow(places, place => place);
        return course.Levels;
    }

    /// <summary>Whether a training of the plan waits for another one.</summary>
    public bool Needs(int place, int earlier) => _before[place].Contains(earlier);

    private List<(int Place, IReadOnlyList<ClosedGap> Closes)> Follow<TKey>(IReadOnlyCollection<int> places, Func<int, TKey> key)
    {
        Rational?[] levels = (Rational?[])_person.Levels.Clone();
        HashSet<int> taken = [];
        List<(int, IReadOnlyList<ClosedGap>)> steps = [];
        List<int> waiting = [.. places.OrderBy(key)];
        while (waiting.Count > 0)
        {
            int place = waiting.First(candidate => MayStart(candidate, levels, taken));
            waiting.Remove(place);
            taken.Add(place);
            steps.Add((place, Take(place, levels)));
        }

        Levels = _person.Needs
            .Select((need, competency) => (need, competency))
            .Where(pair => pair.need is not null)
            .ToDictionary(pair => pair.need!, pair => levels[pair.competency]!.Value);
        return steps;
    }

    private bool MayStart(int place, Rational?[] levels, HashSet<int> taken)
    {
        int[] keys = _person.Catalogue.Index.Steps[place];
        for (int i = 0; i < keys.Length; i++)
            if (levels[keys[i]] is Rational level && level < _person.Catalogue.Ordered[place].Steps[i].From) return false;
        return _check.Waiting(place).All(taken.Contains);
    }

    private List<ClosedGap> Take(int place, Rational?[] levels)
    {
        List<ClosedGap> closes = [];
        int[] keys = _person.Catalogue.Index.Steps[place];
        for (int i = 0; i < keys.Length; i++)
        {
            Rational to = _person.Catalogue.Ordered[place].Steps[i].To;
            if (levels[keys[i]] is not Rational level || to <= level) continue;
            levels[keys[i]] = to;
            if (_person.Needs[keys[i]] is CompetencyGap need && level < need.Requirement.Level)
                closes.Add(new ClosedGap(need, level, Rational.Min(to, need.Requirement.Level)));
        }

        return [.. closes.OrderByDescending(closed => closed.Gap.IsCritical).ThenByDescending(closed => closed.Weighted).ThenBy(closed => closed.Gap.CompetencyId, StringComparer.Ordinal)];
    }

    // What a training waits for: its prerequisites, and what lifts the person to the level at which it begins.
    private HashSet<int> Before(int place, IReadOnlyCollection<int> places)
    {
        CatalogueIndex index = _person.Catalogue.Index;
        HashSet<int> before = [.. _check.Waiting(place)];
        for (int i = 0; i < index.Steps[place].Length; i++)
        {
            int key = index.Steps[place][i];
            Rational entry = _person.Catalogue.Ordered[place].Steps[i].From;
            if (_person.Levels[key] is not Rational level || level >= entry) continue;
            foreach (int other in places.Where(other => other != place))
            {
                int step = Array.IndexOf(index.Steps[other], key);
                if (step >= 0 && _person.Catalogue.Ordered[other].Steps[step].From < entry && _person.Catalogue.Ordered[other].Steps[step].To > level) before.Add(other);
            }
        }

        return before;
    }

    private (Rational Critical, Rational Other) Urgency(int place, Dictionary<int, (Rational Critical, Rational Other)> gains)
    {
        (Rational Critical, Rational Other) most = gains[place];
        HashSet<int> seen = [place];
        Stack<int> open = new(seen);
        while (open.Count > 0)
        {
            int earlier = open.Pop();
            foreach (int later in _before.Keys.Where(later => _before[later].Contains(earlier) && seen.Add(later)))
            {
                if (gains[later].CompareTo(most) > 0) most = gains[later];
                open.Push(later);
            }
        }

        return most;
    }

    private static (Rational Critical, Rational Other) Gain(IReadOnlyList<ClosedGap> closes) => (
        closes.Where(closed => closed.Gap.IsCritical).Aggregate(Rational.Zero, (sum, closed) => sum + closed.Weighted),
        closes.Where(closed => !closed.Gap.IsCritical).Aggregate(Rational.Zero, (sum, closed) => sum + closed.Weighted));
}
