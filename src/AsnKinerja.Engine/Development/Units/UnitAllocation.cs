using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Who gets what: a plan for each person, the seats and the money that are left.</summary>
internal sealed class UnitAllocation
{
    private readonly UnitSeats _seats;

    public UnitAllocation(UnitSeats seats, int persons)
    {
        _seats = seats;
        Plans = [.. Enumerable.Repeat(PlanLabel.Empty, persons)];
        Left = [.. seats.Capacity.Select(capacity => capacity ?? int.MaxValue)];
        CostLeft = seats.Cost ?? long.MaxValue;
    }

    /// <summary>By person, in the order of their claims.</summary>
    public PlanLabel[] Plans { get; private init; }

    public int[] Left { get; private init; }

    public long CostLeft { get; private set; }

    public long Worth => Plans.Sum(plan => plan.Worth);

    public UnitAllocation Clone() => new(_seats, 0) { Plans = (PlanLabel[])Plans.Clone(), Left = (int[])Left.Clone(), CostLeft = CostLeft };

    public bool Fits(PlanLabel plan) => plan.Cost <= CostLeft && plan.Items().All(place => Left[place] > 0);

    public void Give(int person, PlanLabel plan)
    {
        foreach (int place in plan.Items()) Left[place]--;
        CostLeft -= plan.Cost;
        Plans[person] = plan;
    }

    public PlanLabel Take(int person)
    {
        PlanLabel plan = Plans[person];
        foreach (int place in plan.Items()) Left[place]++;
        CostLeft += plan.Cost;
        Plans[person] = PlanLabel.Empty;
        return plan;
    }

    /// <summary>Below 0 where <paramref name="x"/> is better: the order of goals for the unit as a whole, then person by person in the order of their claims.</summary>
    public static int Compare(UnitAllocation x, UnitAllocation y, PlanOrder order)
    {
        int whole = order.CompareNumbers(Sum(x.Plans), Sum(y.Plans));
        for (int person = 0; whole == 0 && person < x.Plans.Length; person++) whole = order.Compare(x.Plans[person], y.Plans[person]);
        return whole;
    }

    /// <summary>The numbers of several plans together.</summary>
    public static PlanLabel Sum(IEnumerable<PlanLabel> plans) => plans.Aggregate(PlanLabel.Empty, (sum, plan) => sum.Join(plan, isExact: false));
}

/// <summary>What the persons of a unit share.</summary>
/// <param name="Capacity">By training, the seats; null: as many as are wanted.</param>
/// <param name="Cost">The highest cost in units of the catalogue; null: no limit.</param>
internal sealed record UnitSeats(int?[] Capacity, long? Cost);
