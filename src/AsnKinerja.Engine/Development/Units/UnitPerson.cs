using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>A person of a unit as the search sees it.</summary>
internal sealed class UnitPerson(UnitMember member, PersonCase person, CandidateCheck check, PersonProblem parts)
{
    public UnitMember Member { get; } = member;

    public PersonCase Case { get; } = person;

    public CandidateCheck Check { get; } = check;

    public PersonProblem Parts { get; } = parts;

    /// <summary>The weighted critical gap, then the other: who has more comes first where seats would go to either.</summary>
    public (Rational Critical, Rational Other) Claim { get; } = (Sum(person, true), Sum(person, false));

    /// <summary>The components of the person's problem, by their number among all that differ.</summary>
    public int[] Components { get; set; } = [];

    /// <summary>The problem without its parts: the limits and the scale.</summary>
    public SearchProblem Problem { get; set; } = null!;

    /// <summary>What the person would get alone; in the unit nobody gets more.</summary>
    public PlanLabel Ideal { get; set; } = PlanLabel.Empty;

    /// <summary>As <see cref="UnitComponents.Excess"/>, for what was let go of where the person's components were put together.</summary>
    public long? JoinExcess { get; set; }

    /// <summary>By how much the person could be better off than what was found, at most, where all seats were free; null: what was found is the best.</summary>
    public long? Excess(UnitComponents components)
    {
        long? excess = JoinExcess;
        foreach (int component in Components)
            if (components.Excess[component] is long own) excess = (excess ?? 0) + own;
        return excess;
    }

    private static Rational Sum(PersonCase person, bool isCritical) =>
        person.Below.Where(gap => gap.IsCritical == isCritical).Aggregate(Rational.Zero, (sum, gap) => sum - gap.WeightedGap!.Value);
}
