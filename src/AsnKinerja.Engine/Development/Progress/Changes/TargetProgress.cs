using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>How much of the way from where somebody started to a target has been gone.</summary>
/// <remarks>
/// The start counts: from 5 to a target of 10, somebody who is still at 5 has gone nothing of the way, not half of it. A target below the
/// start is as good as one above. Immutable.
/// </remarks>
public sealed class TargetProgress
{
    internal TargetProgress(ProgressChange change, Rational target)
    {
        Change = change;
        Target = target;
    }

    /// <summary>From where to where the value went.</summary>
    public ProgressChange Change { get; }

    /// <summary>The value to be reached.</summary>
    public Rational Target { get; }

    /// <summary>
    /// The part of the way: 0 at the start, 1 at the target, below 0 where the value went the other way, above 1 beyond the target.
    /// Null where the start is the target already, so that there is no way to go.
    /// </summary>
    public Rational? Share => Way.Sign == 0 ? null : Change.Amount / Way;

    /// <summary>Whether the target is reached: where there was a way to go, by having gone all of it; else by still being there or higher.</summary>
    public bool IsReached => Share is Rational share ? share >= Rational.One : Change.Amount.Sign >= 0;

    private Rational Way => Target - Change.Before.Value!.Value;

    /// <summary>How the share comes about.</summary>
    public Explanation Explain()
    {
        Operand now = new(ChangeExplanation.Value(Change.After)), start = new(ChangeExplanation.Value(Change.Before));
        if (Share is not Rational share)
            return new Explanation(Name, Operation.Summary, [now, start]) { Outcome = IsReached ? Reached : NotReached, Remarks = [NoWay(Target)] };
        return new Explanation(Name, Operation.Formula("({0} - {1}) / ({2} - {1})"), [now, start, new Operand(Explanation.Given(TargetName, Target))])
        {
            Value = share,
            Outcome = IsReached ? Reached : NotReached,
        };
    }

    private static LocalizedText Name { get; } = new("Bagian jalan menuju target", "Part of the way to the target");

    private static LocalizedText TargetName { get; } = new("Target", "Target");

    private static LocalizedText Reached { get; } = new("Target tercapai", "Target reached");

    private static LocalizedText NotReached { get; } = new("Target belum tercapai", "Target not reached yet");

    private static LocalizedText NoWay(Rational target) => new(
        $"Nilai awal sudah {target}, sama dengan target: tidak ada jalan yang dapat dibagi.",
        $"The start was {target} already, the target itself: there is no way of which a part could be gone.");
}
