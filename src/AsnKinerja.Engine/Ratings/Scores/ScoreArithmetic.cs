using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The one place where scores are calculated, for both doors: groups to item, items to competency, competencies to overall.</summary>
internal static class ScoreArithmetic
{
    /// <summary>The score of an item from what each counting group says on it.</summary>
    public static ScoreNumbers Item(AggregationPolicy policy, GroupRule[] rules, GroupEstimate[] estimates)
    {
        Rational heard = default, declared = default;
        bool provisional = false;
        for (int g = 0; g < estimates.Length; g++)
        {
            declared += rules[g].Weight;
            if (estimates[g].Status == GroupStatus.Counted) heard += rules[g].Weight;
            else provisional |= IsRequired(policy, rules[g].Group);
        }

        Rational[] weights = EffectiveWeights(policy, estimates);
        Rational sum = default, total = default;
        for (int g = 0; g < weights.Length; g++)
        {
            if (weights[g].Sign == 0) continue;
            sum += weights[g] * estimates[g].Value!.Value;
            total += weights[g];
        }

        Rational? mean = total.Sign > 0 ? sum / total : null;
        return new ScoreNumbers(
            mean,
            mean is Rational value ? policy.Rounding.Apply(value, RoundingPlaces.Subtotals) : null,
            IsComplete: heard == declared,
            // What other groups said on an item without score is not in the result: nothing of it was heard there.
            IsProvisional: provisional || (mean is null && heard.Sign > 0),
            WeightHeard: mean is null ? Rational.Zero : heard / declared);
    }

    /// <summary>The score of a competency from its items.</summary>
    public static ScoreNumbers Competency(AggregationPolicy policy, ScoreNumbers[] items, Rational[] weights) =>
        Composite(policy, items, weights, RoundingPlaces.Subtotals);

    /// <summary>The overall score from the competencies.</summary>
    /// <remarks>The result itself stays exact: it is rounded when it is shown, and bands may read either form.</remarks>
    public static ScoreNumbers Overall(AggregationPolicy policy, ScoreNumbers[] competencies, Rational[] weights) =>
        Composite(policy, competencies, weights, place: 0);

    /// <summary>The weights of the groups on an item after the rule for missing groups; 0 for a group that does not count here.</summary>
    public static Rational[] EffectiveWeights(AggregationPolicy policy, GroupEstimate[] estimates)
    {
        Rational[] weights = new Rational[policy.Groups.Count];
        Rational missing = default;
        int heir = -1;
        for (int g = 0; g < weights.Length; g++)
        {
            GroupRule rule = policy.Groups[g];
            if (estimates[g].Status == GroupStatus.Counted) weights[g] = rule.Weight;
            else missing += rule.Weight;
            if (policy.Missing.Heir == rule.Group && estimates[g].Status == GroupStatus.Counted) heir = g;
        }

        if (missing.Sign > 0)
        {
            if (policy.Missing.GivesNoScore) return new Rational[weights.Length];
            if (heir >= 0) weights[heir] += missing;
            if (policy.Missing.Circle.Count > 0) ShareWithin(policy, weights);
        }

        return weights;
    }

    // What the circle weighs together stays with those of it who spoke, as long as anybody did.
    private static void ShareWithin(AggregationPolicy policy, Rational[] weights)
    {
        Rational declared = default, there = default;
        for (int g = 0; g < weights.Length; g++)
        {
            if (!policy.Missing.Circle.Contains(policy.Groups[g].Group)) continue;
            declared += policy.Groups[g].Weight;
            there += weights[g];
        }

        if (there.Sign == 0) return;
        for (int g = 0; g < weights.Length; g++)
            if (policy.Missing.Circle.Contains(policy.Groups[g].Group)) weights[g] = weights[g] * declared / there;
    }

    /// <summary>The share of an item's score that is each counting group's, 0 to 1; all 0 where the item has no score.</summary>
    public static Rational[] EffectiveShares(Rational[] weights)
    {
        Rational total = default;
        foreach (Rational weight in weights) total += weight;
        return total.Sign > 0 ? Array.ConvertAll(weights, weight => weight / total) : weights;
    }

    private static ScoreNumbers Composite(AggregationPolicy policy, ScoreNumbers[] parts, Rational[] weights, RoundingPlaces place)
    {
        Rational sum = default, total = default, heard = default, declared = default;
        bool complete = true, provisional = false;
        for (int i = 0; i < parts.Length; i++)
        {
            declared += weights[i];
            heard += weights[i] * parts[i].WeightHeard;
            complete &= parts[i].IsComplete;
            provisional |= parts[i].IsProvisional;
            if (parts[i].Exact is not Rational value) continue;
            sum += weights[i] * value;
            total += weights[i];
        }

        Rational? mean = total.Sign > 0 ? sum / total : null;
        return new ScoreNumbers(
            mean,
            mean is Rational exact && place != 0 ? policy.Rounding.Apply(exact, place) : mean,
            // An instrument without items heard nothing: that is not complete.
            IsComplete: complete && parts.Length > 0,
            IsProvisional: provisional || (parts.Length == 0 && policy.Required.Count > 0),
            WeightHeard: declared.Sign > 0 ? heard / declared : default);
    }

    private static bool IsRequired(AggregationPolicy policy, RaterGroup group)
    {
        IReadOnlyList<RaterGroup> required = policy.Required;
        for (int i = 0; i < required.Count; i++)
            if (required[i] == group) return true;
        return false;
    }
}
