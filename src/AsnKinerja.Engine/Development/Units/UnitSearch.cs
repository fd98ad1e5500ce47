using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Divides the seats and the money of a unit: everybody's best where that suffices, else by prices and exchange, with a proven bound.</summary>
internal sealed class UnitSearch
{
    // Work is counted, never timed: so many plans of single persons are made at most beyond the first round.
    private const int MostPlans = 4_000;

    private readonly UnitPerson[] _persons;
    private readonly UnitComponents _components;
    private readonly UnitSeats _seats;
    private readonly WorthScale _scale;
    private readonly PlanOrder _order;

    public UnitSearch(UnitPerson[] persons, UnitComponents components, UnitSeats seats, WorthScale scale)
    {
        _persons = persons;
        _components = components;
        _seats = seats;
        _scale = scale;
        _order = new PlanOrder(scale);
    }

    /// <summary>The allocation, and the most that another one could be worth; null: it is proven to be the best.</summary>
    public (UnitAllocation Allocation, long? Bound) Run(bool triesAll)
    {
        UnitAllocation ideal = new(_seats, _persons.Length);
        for (int i = 0; i < _persons.Length; i++) ideal.Give(i, _persons[i].Ideal = Best(_persons[i], _ => false, null));
        if (ideal.CostLeft >= 0 && ideal.Left.All(left => left >= 0)) return (ideal, Excess() is long excess ? ideal.Worth + excess + _scale.Slack : null);

        UnitAllocation best = Improved(InTurn(_ => null));
        long bound = ideal.Worth;
        SeatPrices prices = new(_persons, _components, _seats);
        int rounds = Math.Max(1, Math.Min(40, MostPlans / 2 / _persons.Length));
        for (int round = 0; round < rounds && bound > best.Worth; round++)
        {
            long[] asked = prices.Next(bound, best.Worth);
            PlanLabel[] wanted = [.. _persons.Select(person => Wanted(person, asked))];
            bound = Math.Min(bound, prices.Bound(wanted));
            UnitAllocation next = Improved(InTurn(i => wanted[i]));
            if (UnitAllocation.Compare(next, best, _order) < 0) best = next;
        }

        if (triesAll && Excess() is null && new UnitExact(_persons, _components, _seats, _order).Run(best) is UnitAllocation proven) return (proven, null);
        return (best, Math.Max(bound, best.Worth) + (Excess() ?? 0) + _scale.Slack);
    }

    // What may have been lost of everybody; null: nothing.
    private long? Excess()
    {
        long? excess = null;
        foreach (UnitPerson person in _persons)
            if (person.Excess(_components) is long own) excess = (excess ?? 0) + own;
        return excess;
    }

    // First whoever can have what is wanted, in the order of the claims; then everybody else the best of what is left.
    private UnitAllocation InTurn(Func<int, PlanLabel?> wanted)
    {
        UnitAllocation allocation = new(_seats, _persons.Length);
        List<int> others = [];
        for (int i = 0; i < _persons.Length; i++)
        {
            if (wanted(i) is PlanLabel plan && allocation.Fits(plan)) allocation.Give(i, plan);
            else others.Add(i);
        }

        foreach (int i in others) allocation.Give(i, BestOfLeft(allocation, i));
        return allocation;
    }

    // Everybody once more with what became free, until nobody gains.
    private UnitAllocation Improved(UnitAllocation allocation)
    {
        int rounds = Math.Max(1, Math.Min(8, MostPlans / 4 / _persons.Length));
        bool isChanged = true;
        for (int round = 0; round < rounds && isChanged; round++)
        {
            isChanged = false;
            for (int i = 0; i < _persons.Length; i++)
            {
                if (_order.Compare(allocation.Plans[i], _persons[i].Ideal) == 0) continue;
                PlanLabel before = allocation.Take(i), after = BestOfLeft(allocation, i);
                isChanged |= _order.Compare(after, before) < 0;
                allocation.Give(i, _order.Compare(after, before) < 0 ? after : before);
            }
        }

        return allocation;
    }

    private PlanLabel BestOfLeft(UnitAllocation allocation, int person)
    {
        UnitPerson one = _persons[person];
        if (allocation.Fits(one.Ideal)) return one.Ideal;
        PlanLabel free = Best(one, place => allocation.Left[place] <= 0, null);
        return free.Cost <= allocation.CostLeft ? free : Best(one, place => allocation.Left[place] <= 0, allocation.CostLeft);
    }

    private PlanLabel Best(UnitPerson person, Func<int, bool> isGone, long? costLeft)
    {
        SearchProblem problem = person.Problem.With(null, person.Problem.Hours, costLeft);
        return Join(person, problem, person.Components.Select(component => _components.Frontier(component, costLeft is not null, isGone)));
    }

    private PlanLabel Wanted(UnitPerson person, long[] prices)
    {
        SearchProblem problem = person.Problem.With(prices, person.Problem.Hours, null);
        return Join(person, problem, person.Components.Select(component => _components.Priced(component, prices))).Without(prices);
    }

    private static PlanLabel Join(UnitPerson person, SearchProblem problem, IEnumerable<List<PlanLabel>> parts)
    {
        SearchLimits limits = new(PlanSearch.UsualWidth);
        PlanLabel best = new FrontierJoin(problem, new PlanFrontier(problem), limits, parts).Run()[0];
        if (limits.Lost is long lost && lost >= best.Worth) person.JoinExcess = Math.Max(person.JoinExcess ?? 0, lost - best.Worth);
        return best;
    }
}
