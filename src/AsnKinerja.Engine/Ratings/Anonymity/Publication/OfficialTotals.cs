using System;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Which official totals may stand beside what is shown: those that are calculated from it alone.</summary>
/// <remarks>It looks at who is shown and who counts, never at a value: whether a total is withheld says nothing about an answer.</remarks>
internal sealed class OfficialTotals
{
    private readonly Panel _panel;
    private readonly DisclosureUnit[] _units;
    private readonly CompetencyDisclosure[][] _disclosures;
    private readonly int[] _firsts;
    private readonly int[] _unitOf;
    private readonly int[] _competencyOf;

    public OfficialTotals(Panel panel, DisclosureUnit[] units, CompetencyDisclosure[][] disclosures, int[] firsts)
    {
        _panel = panel;
        _units = units;
        _disclosures = disclosures;
        _firsts = firsts;
        _unitOf = [.. Enumerable.Range(0, panel.Groups.Length).Select(group => Array.FindIndex(units, unit => unit.GroupIndexes.Contains(group)))];
        _competencyOf = [.. panel.Instrument.ItemWeights.SelectMany((own, competency) => own.Select(_ => competency))];
        MayShowOverall = Enumerable.Range(0, panel.Instrument.ItemWeights.Length).All(MayShowCompetency);
    }

    public bool MayShowOverall { get; }

    public bool MayShowItem(int item) => Counting(item).All(group =>
        IsAlone(group) && _disclosures[_unitOf[group]][_competencyOf[item]][item].IsShown);

    public bool MayShowCompetency(int competency)
    {
        int[] items = [.. Enumerable.Range(_firsts[competency], _panel.Instrument.ItemWeights[competency].Length)];
        if (items.All(MayShowItem)) return true;

        // Without items the way leads over the groups' values on the competency: only if each item has the same groups, and nothing is rounded on the way.
        if ((_panel.Policy.Rounding.Where & (RoundingPlaces.Terms | RoundingPlaces.Subtotals)) != 0) return false;
        int[][] counting = [.. items.Select(Counting).Where(groups => groups.Length > 0)];
        return counting.All(groups => groups.SequenceEqual(counting[0]))
            && counting[0].All(group => IsAlone(group) && _disclosures[_unitOf[group]][competency].Competency.IsShown);
    }

    /// <summary>By unit: the weight on an item after the rule for missing groups.</summary>
    public Rational[] ItemWeights(int item)
    {
        GroupEstimate[] estimates = [.. Enumerable.Range(0, _panel.Counting).Select(group => _panel.Estimate(item, group))];
        Rational[] weights = ScoreArithmetic.EffectiveWeights(_panel.Policy, estimates);
        return [.. _units.Select(unit => unit.GroupIndexes.Where(group => group < weights.Length).Aggregate(Rational.Zero, (sum, group) => sum + weights[group]))];
    }

    private int[] Counting(int item) =>
        [.. Enumerable.Range(0, _panel.Counting).Where(group => _panel.Estimate(item, group).Status == GroupStatus.Counted)];

    private bool IsAlone(int group) => _units[_unitOf[group]].GroupIndexes.Length == 1;
}
