using System;

namespace AsnKinerja.Engine.Development;

/// <summary>What one person of a unit is to take.</summary>
/// <remarks>Immutable. The optimality of the plan is that for the person alone: a unit shares its seats and its money.</remarks>
public sealed class MemberPlan
{
    private readonly Lazy<DevelopmentPlan> _plan;

    internal MemberPlan(UnitMember member, Func<DevelopmentPlan> plan)
    {
        Member = member;
        _plan = new Lazy<DevelopmentPlan>(plan);
    }

    /// <summary>The person.</summary>
    public UnitMember Member { get; }

    /// <summary>The person's plan: trainings in order, reasons, what stays open and why.</summary>
    public DevelopmentPlan Plan => _plan.Value;

    /// <summary>The person's id.</summary>
    public override string ToString() => Member.Id;
}
