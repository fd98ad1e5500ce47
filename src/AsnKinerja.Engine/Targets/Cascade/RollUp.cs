using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Why a result below a superior's is shown without being added.</summary>
public enum NotAddedReason
{
    /// <summary>It tells of work that another holder owns.</summary>
    Collaborator,

    /// <summary>It supports the superior's result without being a part of it.</summary>
    Indirect,

    /// <summary>Its own statement stands beside numbers from further below, which count.</summary>
    CountedBelow,
}

/// <summary>A result that counts in a superior's.</summary>
/// <param name="Result">The result from which the number comes.</param>
/// <param name="Share">The share of it that counts, above 0, at most 1: the product of the shares on the path.</param>
/// <param name="Number">Its number, in its unit.</param>
/// <param name="Path">The ids from it up to the superior's result; of several paths the one that brings most.</param>
public sealed record Contribution(CascadedResult Result, Rational Share, Rational Number, IReadOnlyList<string> Path)
{
    /// <summary>What it adds: share times number.</summary>
    public Rational Amount => Share * Number;
}

/// <summary>A result that is shown without being added.</summary>
/// <param name="Result">The result.</param>
/// <param name="Number">Its number, stated or from below it; null where nothing is known.</param>
/// <param name="Reason">Why it is not added.</param>
public sealed record NotAdded(CascadedResult Result, Rational? Number, NotAddedReason Reason);

/// <summary>What a superior's result gets from those below it.</summary>
/// <remarks>
/// Every result counts once, however many paths lead from it to the superior's. Numbers come from the bottom of the cascade; one stated higher up
/// counts only where nothing is known below it. What is missing is named, never taken for 0. Immutable.
/// </remarks>
public sealed class RollUp
{
    internal RollUp(
        CascadedResult result, Rational? stated, IEnumerable<Contribution> counted, IEnumerable<CascadedResult> missing,
        IEnumerable<NotAdded> notAdded, Rational undeclaredShare)
    {
        Result = result;
        Stated = stated;
        Contributions = Array.AsReadOnly(counted.OrderBy(entry => entry.Result.Id, StringComparer.Ordinal).ToArray());
        Missing = Array.AsReadOnly(missing.OrderBy(entry => entry.Id, StringComparer.Ordinal).ToArray());
        NotAdded = Array.AsReadOnly(notAdded.OrderBy(entry => entry.Result.Id, StringComparer.Ordinal).ToArray());
        UndeclaredShare = undeclaredShare;
        if (Contributions.Count > 0) Value = Contributions.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Amount);
    }

    /// <summary>The superior's result.</summary>
    public CascadedResult Result { get; }

    /// <summary>What comes from below, in the unit of the results; null where nothing is known: missing, not 0.</summary>
    public Rational? Value { get; }

    /// <summary>What the superior's result states itself; it stands beside <see cref="Value"/> and is not mixed with it.</summary>
    public Rational? Stated { get; }

    /// <summary>The results that count, by id.</summary>
    public IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>The results at the bottom that ought to count and have no number, by id.</summary>
    public IReadOnlyList<CascadedResult> Missing { get; }

    /// <summary>The results that are shown without being added, by id.</summary>
    public IReadOnlyList<NotAdded> NotAdded { get; }

    /// <summary>What the shares of the shared owners lack of 1; 0 where there are none. The work of a partner who is not in the cascade.</summary>
    public Rational UndeclaredShare { get; }

    /// <summary>Whether something counts and nothing that ought to count is missing.</summary>
    public bool IsComplete => Value is not null && Missing.Count == 0;

    /// <summary><see cref="Value"/> in per cent of the superior's own target; null without a target above 0.</summary>
    public Rational? Percent => Value is Rational value && Result.Target is Rational target && target.Sign > 0 ? value / target * 100 : null;

    /// <summary>The roll-up as a tree: what counts by which path, what is missing, and what is shown only.</summary>
    public Explanation Explain() => RollUpExplanation.Of(this);
}
