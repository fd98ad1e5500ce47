using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;
using Fraction = AsnKinerja.Engine.Tests.Properties.Oracle.Fraction;

namespace AsnKinerja.Engine.Tests.Properties.PublicFeedback;

/// <summary>The laws on the public's index: as the regulation describes it, bounded, monotone, unanimous, order-free, missing is never zero, explained.</summary>
public class SurveyLaws
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Surveys)])]
    public void The_index_is_the_slow_one(Answered answered)
    {
        SatisfactionIndex index = answered.Survey.Score(answered.Responses);
        Assert.Equal(SlowIndex.Of(answered)?.ToRational(), index.Exact);
        if (index.Exact is Rational exact) Assert.Equal((Rational)index.Value!.Value, new RoundingRule(2).RoundExactly(exact));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void An_index_lies_between_25_and_100_and_has_a_grade(Answered answered)
    {
        SatisfactionIndex index = answered.Survey.Score(answered.Responses);
        if (index.Exact is not Rational exact) return;

        // Cut-off weights may bring it below 25, by as much as they lack of 1; never above 100.
        Rational lacking = answered.Digits == 0 ? 0 : 1 - index.Survey.Elements.Aggregate(Rational.Zero, (sum, element) => sum + index.Survey.Weights.Of(index[element.Id].Share));
        Assert.InRange(exact, 25 * (1 - lacking), 100 * (1 - lacking));
        Assert.NotNull(index.Grade);
        Assert.InRange(index.OnScale(1, 3).Exact!.Value, 1, 3);
        Assert.All(index.Elements.Where(element => element.Exact is not null), element => Assert.InRange(element.Exact!.Value, 25, 100));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void A_better_answer_never_lowers_the_index_or_the_grade(Answered answered, ushort person, ushort element)
    {
        if (answered.Sheets.Length == 0) return;
        int[][] better = [.. answered.Sheets.Select(sheet => (int[])sheet.Clone())];
        ref int answer = ref better[person % better.Length][element % answered.Weights.Length];
        if (answer is 0 or 4) return;
        answer++;

        SatisfactionIndex before = answered.Survey.Score(answered.Responses), after = answered.Survey.Score(answered.Of(better));
        Assert.True(after.Exact > before.Exact);
        Assert.True(string.CompareOrdinal(after.Grade!.Id, before.Grade!.Id) <= 0);
        Assert.True(after.OnScale(0, 10).Exact >= before.OnScale(0, 10).Exact);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void People_who_agree_are_reported_as_they_spoke_but_for_what_cut_off_weights_lack(Answered answered, byte said)
    {
        int answer = 1 + (said % 4);
        int[][] unanimous = [.. answered.Sheets.Select(sheet => sheet.Select(value => value == 0 ? 0 : answer).ToArray())];
        SatisfactionIndex index = answered.Survey.Score(answered.Of(unanimous));
        if (index.Exact is not Rational exact) return;

        int[] counting = [.. Enumerable.Range(0, answered.Weights.Length).Where(i => index.Elements[i].Mean is not null).Select(i => answered.Weights[i])];
        Fraction written = counting.Select(weight => SlowIndex.Weight(weight, counting.Sum(), answered.Digits)).Aggregate((a, b) => a.Add(b));
        Assert.Equal(25 * answer * written.ToRational(), exact);
        bool breaks = written.Compare(new Fraction(1, 1)) != 0;
        Assert.Equal(breaks, exact != 25 * answer);
        Assert.Equal(breaks, index.Explain().Remarks.Any(remark => remark.English.StartsWith("Weights are cut off", StringComparison.Ordinal)));
        if (answered.Digits == 0) Assert.False(breaks);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void The_order_of_respondents_and_answers_changes_no_digit_and_no_word(Answered answered, int seed)
    {
        int[][] shuffled = [.. answered.Sheets];
        new Random(seed).Shuffle(shuffled);
        SurveyResponses reversed = SurveyResponses.Of(shuffled.Select(sheet =>
            SurveyResponse.Of([.. sheet.Select((value, i) => (answered.Survey.Elements[i].Id, value == 0 ? null : (Rational?)value)).Reverse()])));

        Assert.Equal(answered.Survey.Score(answered.Responses).Explain().ToJson(), answered.Survey.Score(reversed).Explain().ToJson());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void Silence_changes_nobody_s_index(Answered answered)
    {
        SatisfactionIndex before = answered.Survey.Score(answered.Responses);
        SatisfactionIndex after = answered.Survey.Score(answered.Of([.. answered.Sheets, new int[answered.Weights.Length]]));

        Assert.Equal(before.Exact, after.Exact);
        Assert.Equal(before.Respondents, after.Respondents);
        Assert.Equal(before.Completeness.MissingAnswers, after.Completeness.MissingAnswers);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void Scaling_all_weights_changes_nothing(Answered answered, byte by)
    {
        Answered scaled = answered with { Weights = [.. answered.Weights.Select(weight => weight * (1 + by))] };
        Assert.Equal(answered.Survey.Score(answered.Responses).Exact, scaled.Survey.Score(scaled.Responses).Exact);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void What_is_missing_is_said_and_the_rest_is_complete(Answered answered)
    {
        SatisfactionIndex index = answered.Survey.Score(answered.Responses);
        int[][] heard = [.. answered.Sheets.Where(sheet => sheet.Any(value => value > 0))];

        Assert.Equal(heard.Length, index.Respondents);
        Assert.Equal(heard.Sum(sheet => sheet.Count(value => value == 0)), index.Completeness.MissingAnswers);
        Assert.Equal(Enumerable.Range(0, answered.Weights.Length).All(i => heard.Any(sheet => sheet[i] > 0)), index.Completeness.IsComplete);
        Assert.Equal(index.Completeness.IsComplete, index.Completeness.WeightHeard == 1);
        Assert.Equal(answered.Sheets.Length > 0 && answered.Sheets.All(sheet => sheet.All(value => value > 0)), index.Completeness.Reasons.Count == 0);
        Assert.All(index.Completeness.Reasons, reason => Assert.Contains(reason, index.Explain().Remarks));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Surveys)])]
    public void Every_printed_step_can_be_redone_and_ends_at_the_index(Answered answered)
    {
        SatisfactionIndex index = answered.Survey.Score(answered.Responses);
        foreach (Explanation tree in index.Elements.Select(element => element.Explain()).Append(index.Explain()).Append(index.OnScale(1, 5).Explain()))
        {
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }

        Assert.Equal(index.Exact, index.Explain().Value);
        Assert.Equal(index.OnScale(1, 5).Exact, index.OnScale(1, 5).Explain().Value);
    }

    [Property(MaxTest = 200)]
    public void A_larger_population_never_needs_fewer_people_and_never_more_than_it_has(uint population, uint more)
    {
        SamplingRule rule = SatisfactionSurvey.All.Single(survey => survey.Sampling is not null).Sampling!;
        foreach (SampleRounding rounding in new[] { SampleRounding.Nearest, SampleRounding.Up })
        {
            SampleSize few = rule.Rounded(rounding).For(1L + population), many = rule.Rounded(rounding).For(1L + population + more);
            Fraction slow = new Fraction(3841, 4000).Multiply(new Fraction(few.Population, 1))
                .Divide(new Fraction(25, 10_000).Multiply(new Fraction(few.Population - 1, 1)).Add(new Fraction(3841, 4000)));
            Assert.Equal(slow.ToRational(), few.Exact);
            Assert.InRange(few.Required, 1, Math.Min(few.Population, 385));
            Assert.True(many.Required >= few.Required);
            Assert.True(rounding == SampleRounding.Nearest ? Rational.Abs(few.Required - few.Exact) <= Rational.Of(1, 2) : few.Required >= few.Exact && few.Required - few.Exact < 1);
        }
    }
}
