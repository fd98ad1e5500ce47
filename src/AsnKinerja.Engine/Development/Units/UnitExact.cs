using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Tries every allocation of a small unit, person by person, leaving out what cannot beat the best that is known.</summary>
internal sealed class UnitExact
{
    private const int MostItems = 12;
    private const int MostVisits = 200_000;

    private readonly UnitPerson[] _persons;
    private readonly UnitComponents _components;
    private readonly UnitSeats _seats;
    private readonly PlanOrder _order;
    private readonly long[] _rest;
    private List<PlanLabel>[] _menus = [];
    private UnitAllocation _best = null!;
    private int _visits;

    public UnitExact(UnitPerson[] persons, UnitComponents components, UnitSeats seats, PlanOrder order)
    {
        _persons = persons;
        _components = components;
        _seats = seats;
        _order = order;
        _rest = new long[persons.Length + 1];
        for (int i = persons.Length - 1; i >= 0; i--) _rest[i] = _rest[i + 1] + persons[i].Ideal.Worth;
    }

    /// <summary>The best allocation of all; null where the unit is too large to try them.</summary>
    public UnitAllocation? Run(UnitAllocation known)
    {
        if (_persons.Any(person => person.Components.Sum(component => _components.All[component].Items.Length) > MostItems)) return null;
        _menus = [.. _persons.Select(Menu)];
        _best = known;
        _visits = 0;
        return Visit(new UnitAllocation(_seats, _persons.Length), 0, 0) ? _best : null;
    }

    private bool Visit(UnitAllocation allocation, int person, long worth)
    {
        if (++_visits > MostVisits) return false;
        if (person == _persons.Length)
        {
            if (UnitAllocation.Compare(allocation, _best, _order) < 0) _best = allocation.Clone();
            return true;
        }

        foreach (PlanLabel plan in _menus[person])
        {
            // A worth that is rounded down may be exact within the slack of everybody together.
            if (worth + plan.Worth + _rest[person + 1] + _persons[0].Problem.Scale.Slack < _best.Worth) break;
            if (!allocation.Fits(plan)) continue;
            allocation.Give(person, plan);
            bool isDone = Visit(allocation, person + 1, worth + plan.Worth);
            allocation.Take(person);
            if (!isDone) return false;
        }

        return true;
    }

    // Every plan of a person that is not a longer way to the same, best first.
    private List<PlanLabel> Menu(UnitPerson person)
    {
        List<PlanLabel> menu = [PlanLabel.Empty];
        foreach (int component in person.Components)
        {
            SearchProblem problem = _components.All[component];
            List<PlanLabel> own = [.. Plans(problem)];
            menu = [.. menu.SelectMany(plan => own.Where(other => problem.Fits(plan.Hours + other.Hours, plan.Cost + other.Cost)).Select(other => plan.Join(other, problem.Scale.IsExact)))];
        }

        menu.Sort(_order);
        return menu;
    }

    private static IEnumerable<PlanLabel> Plans(SearchProblem problem)
    {
        HashSet<int> seen = [0];
        Queue<(int Set, SearchState State, PlanLabel Label)> open = new([(0, SearchState.Start(problem.Skills.Length, problem.Items.Length), PlanLabel.Empty)]);
        while (open.Count > 0)
        {
            (int set, SearchState state, PlanLabel label) = open.Dequeue();
            yield return label;
            for (int place = 0; place < problem.Items.Length; place++)
            {
                SearchItem item = problem.Items[place];
                if (!SequenceSearch.MayStart(item, state) || !problem.Fits(label.Hours + item.Hours, label.Cost + item.Cost)) continue;
                SearchState after = state.After(place, item, isRemembered: true);
                if (!ReferenceEquals(after, state) && seen.Add(set | (1 << place)))
                    open.Enqueue((set | (1 << place), after, SequenceSearch.Extend(problem, label, place, state, after)));
            }
        }
    }
}
