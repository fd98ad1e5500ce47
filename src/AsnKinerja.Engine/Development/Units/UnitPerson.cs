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

    private static Rational Sum(PersonCase person, bool isCritical) =>
        person.Below.Where(gap => gap.IsCritical == isCritical).Aggregate(Rational.Zero, (sum, gap) => sum - gap.WeightedGap!.Value);
}
