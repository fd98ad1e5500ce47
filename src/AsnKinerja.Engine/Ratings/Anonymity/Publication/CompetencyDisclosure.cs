using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What of one unit is shown on one competency: decided from the unit's answers on that competency and nothing else.</summary>
/// <remarks>
/// Either every item and the competency; or the competency alone, where each kind of cell in it (as many raters, as much weight) holds different
/// answers, so that two cells may change places and nothing shown changes (before an insider: also without that rater's answers, which stay); or the items that may stand alone, without the competency. In each
/// case whatever an anonymous rater answered, another answer gives the same publication: <c>docs/anonymity.md</c> has the proof.
/// </remarks>
internal sealed class CompetencyDisclosure
{
    private readonly Dictionary<int, PublishedNumber> _items = [];

    private CompetencyDisclosure(PublishedNumber competency) => Competency = competency;

    /// <summary>The unit's value on the competency.</summary>
    public PublishedNumber Competency { get; }

    /// <summary>The unit's value on an item of the competency.</summary>
    public PublishedNumber this[int item] => _items[item];

    public static CompetencyDisclosure Of(Panel panel, AnonymityPolicy policy, DisclosureUnit unit, SuppressionReason? withheld, int first, Rational[] weights)
    {
        RoundingPlan rounding = panel.Policy.Rounding;
        int[] items = [.. Enumerable.Range(first, weights.Length)], there = [.. items.Where(item => unit[item].Value is not null)];
        bool atStake = items.Any(item => unit[item].IsAtStake);
        CompetencyDisclosure disclosure;
        if (there.Length == 0) disclosure = new(PublishedNumber.None);
        else if (withheld is SuppressionReason reason && atStake) disclosure = new(PublishedNumber.Withheld(reason));
        else disclosure = new(Number(panel, policy, unit, there, first, weights));

        foreach (int item in items)
            disclosure._items[item] = unit[item].Value is not Rational value ? PublishedNumber.None
                : withheld is SuppressionReason whole && atStake ? PublishedNumber.Withheld(whole)
                : Refusal(policy, unit, unit[item]) is SuppressionReason refusal ? Withheld(disclosure, refusal)
                : disclosure.Competency.IsShown && there.Any(other => Refusal(policy, unit, unit[other]) is not null) ? PublishedNumber.Withheld(SuppressionReason.Complementary)
                : PublishedNumber.Shown(value, rounding);
        return disclosure;
    }

    // Which of the items would disclose is not said where the competency is shown: all of them are withheld alike.
    private static PublishedNumber Withheld(CompetencyDisclosure disclosure, SuppressionReason refusal) =>
        PublishedNumber.Withheld(disclosure.Competency.IsShown ? SuppressionReason.Complementary : refusal);

    private static PublishedNumber Number(Panel panel, AnonymityPolicy policy, DisclosureUnit unit, int[] there, int first, Rational[] weights)
    {
        SuppressionReason[] refusals = [.. there.Select(item => Refusal(policy, unit, unit[item])).OfType<SuppressionReason>()];
        if (refusals.Length > 0 && !MayShowAlone(panel, policy, unit, there, first, weights))
            return PublishedNumber.Withheld(refusals.Contains(SuppressionReason.WouldDisclose) ? SuppressionReason.WouldDisclose : refusals[0]);
        Rational sum = default, total = default;
        foreach (int item in there)
        {
            sum += weights[item - first] * unit[item].Value!.Value;
            total += weights[item - first];
        }

        return PublishedNumber.Shown(sum / total, panel.Policy.Rounding);
    }

    private static SuppressionReason? Refusal(AnonymityPolicy policy, DisclosureUnit unit, UnitCell cell) =>
        !cell.IsAtStake ? null
        : cell.People < unit.Minimum ? SuppressionReason.TooFewRaters
        : policy.GuardsUnanimity && cell.IsOneOpinion ? SuppressionReason.WouldDisclose
        : null;

    private static bool MayShowAlone(Panel panel, AnonymityPolicy policy, DisclosureUnit unit, int[] there, int first, Rational[] weights)
    {
        // Beside known answers, also those of an insider, only a plain mean lets cells change places; beside two of one insider in a cell nothing does.
        if (unit.Known > 1) return false;
        if ((unit.HasKnown || unit.Known > 0) && (panel.Policy.Estimator.Kind != EstimatorKind.Mean || (panel.Policy.Rounding.Where & RoundingPlaces.Terms) != 0)) return false;
        int[] atStake = [.. there.Where(item => unit[item].IsAtStake)];
        if (unit.HiddenOn(atStake) < unit.Minimum) return false;
        return atStake
            .GroupBy(item => (unit[item].Kind, weights[item - first]))
            .All(kind => (!policy.GuardsUnanimity && kind.All(item => unit[item].People >= unit.Minimum))
                || Opinions.LeaveOpen(kind.SelectMany(item => unit[item].Hidden), policy.GuardsInsider));
    }
}
