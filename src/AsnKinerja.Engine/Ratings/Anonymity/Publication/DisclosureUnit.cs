using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A group, or several groups that are shown as one: what is shown or withheld together.</summary>
internal sealed class DisclosureUnit
{
    private readonly RaterRow[] _rows;
    private readonly UnitCell[] _cells;

    public DisclosureUnit(Panel panel, AnonymityPolicy policy, int[] groups)
    {
        GroupIndexes = groups;
        Groups = Array.AsReadOnly(groups.Select(group => panel.Groups[group]).ToArray());
        Weight = groups.Where(group => group < panel.Counting).Aggregate(Rational.Zero, (sum, group) => sum + panel.Rules[group].Weight);
        _rows = [.. groups.SelectMany(group => panel.RatersOf(group))];
        IsAnonymous = Groups.Any(policy.IsAnonymous) && (!panel.Policy.IsPooled || _rows.Length == 0 || _rows.Any(row => IsHidden(panel, policy, row)));

        // In a pool the promise to a group is still a promise to it.
        Minimum = Groups.Concat(_rows.Where(row => IsHidden(panel, policy, row)).Select(row => row.Sheet.Group)).Max(policy.MinimumOf);
        _cells = [.. Enumerable.Range(0, panel.Instrument.Items.Count).Select(item => Cell(panel, policy, item))];
        Hidden = [.. _rows.Where(row => IsAnonymous && IsHidden(panel, policy, row) && Speaks(row))];
        Known = Opinions.Known(Hidden.Select(Opinions.PersonOf), policy.GuardsInsider);
        HasKnown = _rows.Any(row => !IsHidden(panel, policy, row) && Speaks(row));
        Withheld = !IsAnonymous || Hidden.Count == 0 ? null
            : Opinions.People(Hidden) < Minimum ? SuppressionReason.TooFewRaters
            : Hidden.Select(row => row.Weight).Distinct().Skip(1).Any() ? SuppressionReason.UnequalWeights
            : null;
    }

    /// <summary>The positions of the groups in the panel.</summary>
    public int[] GroupIndexes { get; }

    public IReadOnlyList<RaterGroup> Groups { get; }

    public bool IsAnonymous { get; }

    /// <summary>How many anonymous people are needed.</summary>
    public int Minimum { get; }

    /// <summary>The weight of its groups together; 0 where they are heard only.</summary>
    public Rational Weight { get; }

    /// <summary>The anonymous raters who gave any value.</summary>
    public IReadOnlyList<RaterRow> Hidden { get; }

    /// <summary>How many of the raters at most are one person, where an insider is guarded against; else 0.</summary>
    public int Known { get; }

    /// <summary>Whether a pool holds raters who speak by name beside anonymous ones.</summary>
    public bool HasKnown { get; }

    /// <summary>Why nothing at all of the unit is shown; null: something may be. It depends on numbers of raters and weights, never on an answer.</summary>
    public SuppressionReason? Withheld { get; }

    public UnitCell this[int item] => _cells[item];

    /// <summary>How many people gave a value on any of the items.</summary>
    public int RatersOn(IReadOnlyList<int> items) => Opinions.People(_rows.Where(row => items.Any(item => row.Answers[item].HasValue)));

    /// <summary>How many anonymous people gave a value on any of the items.</summary>
    public int HiddenOn(IReadOnlyList<int> items) => Opinions.People(Hidden.Where(row => items.Any(item => row.Answers[item].HasValue)));

    private UnitCell Cell(Panel panel, AnonymityPolicy policy, int item)
    {
        RaterRow[] there = [.. _rows.Where(row => row.Answers[item].HasValue)];
        HiddenAnswer[] hidden = [.. _rows
            .Select((row, at) => (row, at))
            .Where(one => one.row.Answers[item].HasValue && IsAnonymous && IsHidden(panel, policy, one.row))
            .Select(one => new HiddenAnswer(one.at, Opinions.PersonOf(one.row), one.row.Answers[item].Value))];
        return new UnitCell(there.Length == 0 ? null : Value(panel, item, there), there.Length, hidden, policy.GuardsInsider);
    }

    // One group is what it is in the score; several have no value there, and get the one their raters would have as one group.
    private Rational? Value(Panel panel, int item, RaterRow[] there) => GroupIndexes.Length == 1
        ? panel.Estimate(item, GroupIndexes[0]).Value
        : panel.Policy.Rounding.Apply(panel.Policy.Estimator.Estimate([.. there.Select(row => row.Answers[item].Value)]), RoundingPlaces.Terms);

    private static bool IsHidden(Panel panel, AnonymityPolicy policy, RaterRow row) =>
        policy.IsAnonymous(panel.Policy.IsPooled ? row.Sheet.Group : panel.Groups[row.Group]);

    private static bool Speaks(RaterRow row) => row.Answers.Any(answer => answer.HasValue);
}
