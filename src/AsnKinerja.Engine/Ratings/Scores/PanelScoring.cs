using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The one place where scores are made: raters to group, groups to item, items to competency, competencies to overall.</summary>
internal static class PanelScoring
{
    public static MultiRaterScore Score(Panel panel)
    {
        RatingInstrument instrument = panel.Instrument;
        Score[] items = new Score[instrument.Items.Count];
        Score[] competencies = new Score[instrument.Competencies.Count];
        GroupEstimate[] estimates = new GroupEstimate[panel.Counting];
        int next = 0;
        for (int c = 0; c < competencies.Length; c++)
        {
            RatedCompetency competency = instrument.Competencies[c];
            Score[] parts = new Score[competency.Items.Count];
            for (int i = 0; i < parts.Length; i++)
            {
                items[next] = ItemScore(panel, next, estimates);
                parts[i] = items[next++];
            }

            // A competency that is asked for as one item is that item.
            competencies[c] = parts.Length == 1 && parts[0].Id == competency.Id
                ? parts[0]
                : Competency(panel, competency, parts, instrument.ItemWeights[c]);
        }

        return new MultiRaterScore(panel, items, competencies, Overall(panel, competencies));
    }

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

    // The estimates of one item make way for those of the next: one array serves all.
    private static Score ItemScore(Panel panel, int item, GroupEstimate[] estimates)
    {
        AggregationPolicy policy = panel.Policy;
        Rational heard = default, declared = default;
        bool provisional = false;
        for (int g = 0; g < estimates.Length; g++)
        {
            estimates[g] = panel.Estimate(item, g);
            GroupRule rule = panel.Rules[g];
            declared += rule.Weight;
            if (estimates[g].Status == GroupStatus.Counted) heard += rule.Weight;
            else provisional |= IsRequired(policy, rule.Group);
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
        RatedItem rated = panel.Instrument.Items[item];
        return new Score(panel, ScoreKind.Item, rated.Id, rated.Name, item)
        {
            Unrounded = mean,
            Exact = mean is Rational value ? policy.Rounding.Apply(value, RoundingPlaces.Subtotals) : null,
            IsComplete = heard == declared,
            // What other groups said on an item without score is not in the result: nothing of it was heard there.
            IsProvisional = provisional || (mean is null && heard.Sign > 0),
            WeightHeard = mean is null ? Rational.Zero : heard / declared,
        };
    }

    private static Score Competency(Panel panel, RatedCompetency competency, Score[] items, Rational[] weights) =>
        Composite(panel, new Score(panel, ScoreKind.Competency, competency.Id, competency.Name, -1), items, weights, RoundingPlaces.Subtotals);

    private static Score Overall(Panel panel, Score[] competencies)
    {
        // The result itself stays exact: it is rounded when it is shown, and bands may read either form.
        Score overall = new(panel, ScoreKind.Overall, MultiRaterScore.OverallId, MultiRaterScore.OverallName, -1);
        return Composite(panel, overall, competencies, panel.Instrument.CompetencyWeights, place: 0);
    }

    private static Score Composite(Panel panel, Score score, Score[] parts, Rational[] weights, RoundingPlaces place)
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

        score.Parts = Array.AsReadOnly(parts);
        score.PartWeights = weights;
        if (total.Sign > 0)
        {
            Rational mean = sum / total;
            score.Unrounded = mean;
            score.Exact = place == 0 ? mean : panel.Policy.Rounding.Apply(mean, place);
        }

        // An instrument without items heard nothing: that is not complete.
        score.IsComplete = complete && parts.Length > 0;
        score.IsProvisional = provisional || (parts.Length == 0 && panel.Policy.Required.Count > 0);
        score.WeightHeard = declared.Sign > 0 ? heard / declared : default;
        return score;
    }

    private static bool IsRequired(AggregationPolicy policy, RaterGroup group)
    {
        IReadOnlyList<RaterGroup> required = policy.Required;
        for (int i = 0; i < required.Count; i++)
            if (required[i] == group) return true;
        return false;
    }
}
