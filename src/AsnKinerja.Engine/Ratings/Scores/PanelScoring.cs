using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores a panel: the structure of items, competencies and overall, with the numbers of <see cref="ScoreArithmetic"/>.</summary>
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
            competencies[c] = instrument.IsItem(c)
                ? parts[0]
                : new Score(panel, ScoreKind.Competency, competency.Id, competency.Name, -1)
                {
                    Numbers = ScoreArithmetic.Competency(panel.Policy, NumbersOf(parts), instrument.ItemWeights[c]),
                    Parts = Array.AsReadOnly(parts),
                    PartWeights = instrument.ItemWeights[c],
                };
        }

        return new MultiRaterScore(panel, items, competencies, new Score(panel, ScoreKind.Overall, MultiRaterScore.OverallId, MultiRaterScore.OverallName, -1)
        {
            Numbers = ScoreArithmetic.Overall(panel.Policy, NumbersOf(competencies), instrument.CompetencyWeights),
            Parts = Array.AsReadOnly(competencies),
            PartWeights = instrument.CompetencyWeights,
        });
    }

    // The estimates of one item make way for those of the next: one array serves all.
    private static Score ItemScore(Panel panel, int item, GroupEstimate[] estimates)
    {
        for (int g = 0; g < estimates.Length; g++) estimates[g] = panel.Estimate(item, g);
        RatedItem rated = panel.Instrument.Items[item];
        return new Score(panel, ScoreKind.Item, rated.Id, rated.Name, item)
        {
            Numbers = ScoreArithmetic.Item(panel.Policy, panel.Rules, estimates),
        };
    }

    private static ScoreNumbers[] NumbersOf(Score[] parts) => Array.ConvertAll(parts, part => part.Numbers);
}
