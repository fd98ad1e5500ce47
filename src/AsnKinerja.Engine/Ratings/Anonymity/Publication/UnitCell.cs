using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What one unit (a group, or several shown as one) says on one item.</summary>
internal sealed class UnitCell(Rational? value, int raters, HiddenAnswer[] hidden, bool beforeInsider)
{
    /// <summary>The unit's value, or null where it has none.</summary>
    public Rational? Value { get; } = value;

    /// <summary>How many raters gave a value, those known by name included.</summary>
    public int Raters { get; } = raters;

    /// <summary>The answers of those who are anonymous.</summary>
    public IReadOnlyList<HiddenAnswer> Hidden { get; } = hidden;

    /// <summary>How many anonymous people answered.</summary>
    public int People { get; } = hidden.Select(answer => answer.Person).Distinct().Count();

    /// <summary>Whether there is something to protect.</summary>
    public bool IsAtStake => Value is not null && Hidden.Count > 0;

    /// <summary>Whether all anonymous raters answered the same, or before an insider all but what one of them may know; so does one alone.</summary>
    public bool IsOneOpinion { get; } =
        hidden.Length > 0 && !Opinions.Differ([.. hidden.Select(answer => answer.Value)], Opinions.Known(hidden.Select(answer => answer.Person), beforeInsider));

    /// <summary>Cells of the same kind may change places. Before an insider, whose answers stay where they are, only cells of the same raters may.</summary>
    public (int Hidden, int Raters, string Who) Kind { get; } = (hidden.Length, raters, beforeInsider ? string.Join(",", hidden.Select(answer => answer.Row)) : "");
}
