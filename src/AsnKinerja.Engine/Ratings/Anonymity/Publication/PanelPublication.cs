using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Makes the published view: every number in it is a function of what is shown of the units, competency by competency.</summary>
internal sealed class PanelPublication
{
    private readonly Panel _panel;
    private readonly AnonymityPolicy _policy;
    private readonly DisclosureUnit[] _units;
    private readonly KnownUnit[] _known;
    private readonly KnownUnit[] _earlier;
    private readonly PeriodDifference[] _differences;
    private readonly CompetencyDisclosure[][] _disclosures;
    private readonly int[] _firsts;
    private readonly OfficialTotals _official;

    private PanelPublication(Panel panel, AnonymityPolicy policy, PublishedPanel[] earlier)
    {
        _panel = panel;
        _policy = policy;
        _units = DisclosureUnits.Of(panel, policy);
        Rational[][] weights = panel.Instrument.ItemWeights;
        _firsts = new int[weights.Length];
        for (int c = 1; c < weights.Length; c++) _firsts[c] = _firsts[c - 1] + weights[c - 1].Length;
        _known = [.. _units.Select(Known)];
        _earlier = [.. earlier.SelectMany(before => before.KnownUnits).Distinct()];
        PeriodGuard guard = new(_known, _earlier);
        _differences = [.. _known.Select(guard.Of)];
        _disclosures = [.. _units.Select((unit, u) =>
        {
            SuppressionReason? withheld = unit.Withheld ?? (_differences[u] == PeriodDifference.None ? null : SuppressionReason.PeriodComparison);
            return weights.Select((own, c) => CompetencyDisclosure.Of(panel, policy, unit, withheld, _firsts[c], own)).ToArray();
        })];
        _official = new OfficialTotals(panel, _units, _disclosures, _firsts);
    }

    public static PublishedPanel Of(AnonymityPolicy policy, MultiRaterScore score, PublishedPanel[] earlier)
    {
        foreach (PublishedPanel? before in earlier)
            if (before is null) throw new ArgumentException("One of the earlier publications is null; leave it out.", nameof(earlier));
        return new PanelPublication(score.Panel, policy, earlier).Publish(score);
    }

    private PublishedPanel Publish(MultiRaterScore score)
    {
        Dictionary<string, PublishedScore> items = new(StringComparer.Ordinal);
        PublishedScore[] competencies = new PublishedScore[score.Competencies.Count];
        for (int c = 0; c < competencies.Length; c++)
        {
            Rational[] weights = _panel.Instrument.ItemWeights[c];
            PublishedScore[] parts = [.. weights.Select((_, i) => Item(score.Items[_firsts[c] + i], c, _firsts[c] + i))];
            foreach (PublishedScore part in parts) items.Add(part.Id, part);
            competencies[c] = _panel.Instrument.IsItem(c) ? parts[0] : Competency(score.Competencies[c], c, parts);
        }

        PublishedScore overall = Overall(score.Overall, competencies);

        // What is withheld for the answers' sake says something too; what is withheld for the number of people does not. Earlier publications stay known.
        IEnumerable<KnownUnit> known = _known.Where((unit, u) => unit.Raters.Count > 0 && _units[u].Withheld is null && _differences[u] != PeriodDifference.OfFew);
        return new PublishedPanel(_policy, [.. score.Items.Select(item => items[item.Id])], competencies, overall, [.. known, .. _earlier]);
    }

    private KnownUnit Known(DisclosureUnit unit) => new(unit, _panel, _policy);

    private PublishedScore Item(Score score, int competency, int item)
    {
        PublishedGroup[] groups = [.. _units.Select((unit, u) => Group(unit, _disclosures[u][competency][item], [item]))];
        return Score(score, _official.MayShowItem(item), groups, FromGroups(groups), [], _official.ItemWeights(item));
    }

    private PublishedScore Competency(Score score, int competency, PublishedScore[] parts)
    {
        int[] items = [.. Enumerable.Range(_firsts[competency], parts.Length)];
        PublishedGroup[] groups = [.. _units.Select((unit, u) => Group(unit, _disclosures[u][competency].Competency, items))];
        return Score(score, _official.MayShowCompetency(competency), groups, FromGroups(groups), parts, null);
    }

    private PublishedScore Overall(Score score, PublishedScore[] competencies)
    {
        int[] items = [.. Enumerable.Range(0, _panel.Instrument.Items.Count)];
        PublishedGroup[] groups = [.. _units.Select((unit, u) => Group(unit, Together([.. _disclosures[u].Select(own => own.Competency)]), items))];
        PublishedNumber fromParts = Mean(competencies.Select((part, c) => (part.Official.IsShown ? part.Official : part.FromShown, _panel.Instrument.CompetencyWeights[c])));
        return Score(score, _official.MayShowOverall, groups, fromParts, competencies, null);
    }

    private PublishedScore Score(Score score, bool mayShow, PublishedGroup[] groups, PublishedNumber fromShown, PublishedScore[] parts, Rational[]? officialWeights)
    {
        PublishedNumber official = score.Exact is not Rational exact ? PublishedNumber.None
            : mayShow ? PublishedNumber.Shown(exact, _panel.Policy.Rounding)
            : PublishedNumber.Withheld(SuppressionReason.ContainsSuppressed);
        bool isWithheld = official.Kind == PublishedKind.Suppressed;
        if (officialWeights is not null && !isWithheld)
            for (int u = 0; u < groups.Length; u++) groups[u] = groups[u] with { Weight = officialWeights[u] };
        return new PublishedScore(score.Kind, score.Id, score.Name, official, isWithheld ? fromShown : PublishedNumber.None, Array.AsReadOnly(groups))
        {
            Parts = parts,
            Weights = score.PartWeights,
            Minimum = _policy.Minimum,
            Arithmetic = isWithheld ? (score.Kind == ScoreKind.Overall ? PublishedArithmetic.Parts : PublishedArithmetic.Groups)
                : _panel.Policy.Rounding.Where != RoundingPlaces.Result ? PublishedArithmetic.Hidden
                : score.Kind == ScoreKind.Item ? PublishedArithmetic.Groups
                : parts.All(part => part.Official.Kind != PublishedKind.Suppressed) ? PublishedArithmetic.Parts
                : PublishedArithmetic.Hidden,
        };
    }

    private static PublishedGroup Group(DisclosureUnit unit, PublishedNumber number, int[] items)
    {
        int raters = unit.RatersOn(items);
        return new PublishedGroup
        {
            Groups = unit.Groups,
            IsAnonymous = unit.IsAnonymous,
            Number = number,
            Raters = unit.IsAnonymous && raters > 0 && raters < unit.Minimum ? null : raters,
            Weight = unit.Weight,
            Minimum = unit.Minimum,
        };
    }

    // Over all competencies a group is shown where each of its competencies is: no subtraction leads to one that is not.
    private PublishedNumber Together(PublishedNumber[] competencies) =>
        competencies.Any(number => number.Kind == PublishedKind.Suppressed)
            ? PublishedNumber.Withheld(competencies.All(number => number.Kind != PublishedKind.Shown) ? competencies.First(number => number.Reason is not null).Reason!.Value : SuppressionReason.ContainsSuppressed)
            : Mean(competencies.Select((number, c) => (number, _panel.Instrument.CompetencyWeights[c])));

    private PublishedNumber FromGroups(PublishedGroup[] groups) => Mean(groups.Select(group => (group.Number, group.Weight)));

    private PublishedNumber Mean(IEnumerable<(PublishedNumber Number, Rational Weight)> parts)
    {
        Rational sum = default, total = default;
        foreach ((PublishedNumber number, Rational weight) in parts)
        {
            if (number.Exact is not Rational exact || weight.Sign == 0) continue;
            sum += weight * exact;
            total += weight;
        }

        return total.Sign > 0 ? PublishedNumber.Shown(sum / total, _panel.Policy.Rounding) : PublishedNumber.None;
    }
}
