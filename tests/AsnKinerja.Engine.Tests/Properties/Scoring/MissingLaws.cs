using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Laws 1 and 10: missing is never zero, and silence does not pay.</summary>
public class MissingLaws
{
    [Property(MaxTest = 400, Arbitrary = [typeof(Scenarios)])]
    public void A_rater_who_gives_no_value_changes_no_score_only_the_counts(Scenario scenario, int way)
    {
        MultiRaterScore before = scenario.Score();
        string[] groups = [.. scenario.Rules.Groups.Select(group => group.Id), .. scenario.Rules.Heard];
        string group = groups[(int)((uint)way % groups.Length)];
        ReplyKind? kind = ((uint)way % 3) switch { 0 => ReplyKind.CannotJudge, 1 => ReplyKind.NotObserved, _ => null };
        HandedIn silent = new(group, null, 1, kind is ReplyKind said ? [.. scenario.Items.Select(item => new Reply(item.Id, said, 0))] : []);
        MultiRaterScore after = (scenario with { Sheets = [.. scenario.Sheets, silent] }).Score();

        foreach ((Score old, Score now) in Pairs(before, after))
        {
            Assert.Equal((old.Exact, old.Value, old.Band, old.Raters), (now.Exact, now.Value, now.Band, now.Raters));
            Assert.Equal(old.Spread, now.Spread);
            Assert.Equal(Said(old.Completeness), Said(now.Completeness));
            int items = old.Kind == ScoreKind.Item ? 1 : old.Kind == ScoreKind.Competency ? old.Parts.Count : before.Items.Count;
            foreach ((GroupScore then, GroupScore later) in old.Groups.Zip(now.Groups))
            {
                Assert.Equal((then.Exact, then.Raters, then.EffectiveWeight), (later.Exact, later.Raters, later.EffectiveWeight));
                int more = then.Group == group ? items : 0;
                Assert.Equal(then.CannotJudge + (kind == ReplyKind.CannotJudge ? more : 0), later.CannotJudge);
                Assert.Equal(then.NotObserved + (kind == ReplyKind.NotObserved ? more : 0), later.NotObserved);
                Assert.Equal(then.NotAnswered + (kind is null ? more : 0), later.NotAnswered);
            }
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void Cannot_judge_not_observed_and_left_out_give_the_same_score(Scenario scenario)
    {
        Fractions[] scores = [.. new[] { "as drawn", "cannot judge", "not observed", "left out" }.Select(way => Fractions.Of((scenario with
        {
            Sheets = [.. scenario.Sheets.Select(sheet => sheet with
            {
                Replies = [.. sheet.Replies
                    .Where(reply => way != "left out" || reply.Kind == ReplyKind.Value)
                    .Select(reply => reply.Kind == ReplyKind.Value || way == "as drawn" ? reply
                        : reply with { Kind = way == "cannot judge" ? ReplyKind.CannotJudge : ReplyKind.NotObserved })],
            })],
        }).Score()))];

        Assert.All(scores, score => Assert.Equal(scores[0].All, score.All));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void A_person_that_nobody_rates_has_no_score_and_not_zero(Scenario scenario)
    {
        MultiRaterScore score = (scenario with
        {
            Sheets = [.. scenario.Sheets.Select(sheet => sheet with { Replies = [.. sheet.Replies.Where(reply => reply.Kind != ReplyKind.Value)] })],
        }).Score();

        foreach (Score part in score.Items.Concat(score.Competencies).Append(score.Overall))
        {
            Assert.Null(part.Exact);
            Assert.Null(part.Value);
            Assert.Null(part.Band);
            Assert.Null(part.Spread);
            Assert.Equal(0, part.Raters);
            Assert.False(part.Completeness.IsComplete);
            Assert.NotEmpty(part.Completeness.Reasons);
            Assert.Equal(scenario.Rules.Required.Count > 0, part.Completeness.IsProvisional);
            Assert.Equal(0, part.Completeness.WeightHeard);
            Assert.Null(part.Explain().Value);
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void Heard_only_means_that_no_number_of_the_person_changes(Scenario scenario)
    {
        Scenario without = scenario with
        {
            Sheets = [.. scenario.Sheets.Where(sheet => !scenario.Rules.Heard.Contains(sheet.Group))],
        };

        Assert.Equal(Fractions.Of(without.Score()).All, Fractions.Of(scenario.Score()).All);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Scenarios)])]
    public void What_was_missing_keeps_its_share_of_the_weight_apart_from_the_score(Scenario scenario)
    {
        // A score that counted missing groups as 0 would be this product: it follows from the result and is never the result.
        if (scenario.Rules.Missing != "renormalise" || scenario.Rules.RoundsTerms || scenario.Rules.RoundsSubtotals) return;
        foreach (Score item in scenario.Score().Items)
        {
            if (item.Exact is not Rational exact) continue;
            Rational declared = Sum(item.Groups.Select(group => group.Weight));
            Rational asZero = Sum(item.Groups.Where(group => group.Status == GroupStatus.Counted).Select(group => group.Weight * group.Exact!.Value)) / declared;
            Assert.Equal(asZero, exact * item.Completeness.WeightHeard);
        }
    }

    private static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, value) => sum + value);

    private static (bool, bool, Rational) Said(Completeness completeness) =>
        (completeness.IsComplete, completeness.IsProvisional, completeness.WeightHeard);

    private static IEnumerable<(Score, Score)> Pairs(MultiRaterScore left, MultiRaterScore right) =>
        left.Items.Concat(left.Competencies).Append(left.Overall).Zip(right.Items.Concat(right.Competencies).Append(right.Overall));
}
