using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One person's scores from the cells, calculated as the case door calculates them: for what is too close to call, and for policies that round on the way.</summary>
internal readonly struct ExactPerson(TablePlan plan, PersonCells cells)
{
    public void Score(int employee, ScoreTable scores)
    {
        RatingInstrument instrument = plan.Instrument;
        ScoreNumbers[] competencies = new ScoreNumbers[instrument.Competencies.Count];
        GroupEstimate[] estimates = new GroupEstimate[plan.Rules.Length];
        int next = 0;
        for (int c = 0; c < competencies.Length; c++)
        {
            ScoreNumbers[] items = new ScoreNumbers[instrument.Competencies[c].Items.Count];
            for (int i = 0; i < items.Length; i++, next++)
            {
                for (int g = 0; g < estimates.Length; g++) estimates[g] = Estimate(g, next);
                items[i] = ScoreArithmetic.Item(plan.Policy, plan.Rules, estimates);
                if (scores.Items.Count > 0) Write(scores.Items[next], employee, items[i]);
            }

            competencies[c] = instrument.IsItem(c) ? items[0] : ScoreArithmetic.Competency(plan.Policy, items, instrument.ItemWeights[c]);
            if (scores.Competencies.Count > 0) Write(scores.Competencies[c], employee, competencies[c]);
        }

        if (scores.Overall.Count > 0) Write(scores.Overall, employee, ScoreArithmetic.Overall(plan.Policy, competencies, instrument.CompetencyWeights));
    }

    private GroupEstimate Estimate(int group, int item)
    {
        int cell = (group * cells.Items) + item;
        if (cells.Counts[cell] < plan.Rules[group].MinimumRaters) return new GroupEstimate { Status = GroupStatus.NoValues };
        Rational value = plan.Grid.ValueAt(cells.Numerators[cell], cells.Denominators[cell]);
        return new GroupEstimate { Status = GroupStatus.Counted, Unrounded = value, Value = plan.Policy.Rounding.Apply(value, RoundingPlaces.Terms) };
    }

    private void Write(ScoreColumn column, int employee, in ScoreNumbers numbers)
    {
        byte flags = ScoreColumn.Flags(numbers.IsComplete, numbers.IsProvisional);
        if (numbers.Exact is not Rational value)
        {
            column.SetMissing(employee, flags);
            return;
        }

        plan.Settler.Settle(value, out long units, out int band);
        column.Set(employee, units, band, flags);
    }
}
