using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

// Main results in capitals, additional ones in small letters: A above, M meets, B below, ? not known. Feedback: + and -.
public class WorkResultGuideTests
{
    private static readonly WorkResultGuide Guide = Regulation.InForce(AppraisalPeriod.Year(2026)).Ratings!.WorkResults;

    [Theory]
    [InlineData("A A M", "+ + -")]
    [InlineData("A", "+")]
    [InlineData("A A b", "+")]
    [InlineData("A A M", "")]
    [InlineData("a a m", "+")]
    [InlineData("A A a", "+")]
    public void Above_when_most_results_are_above_no_main_one_is_below_and_most_responses_are_positive(string results, string feedback) =>
        Assert.Equal(ExpectationRating.Above, Suggested(results, feedback));

    [Theory]
    [InlineData("A M", "+")]
    [InlineData("A A", "+ -")]
    [InlineData("A A A B", "+")]
    [InlineData("M M M", "+ - - -")]
    [InlineData("M M M B", "+")]
    [InlineData("M M b", "+")]
    [InlineData("M m m b b", "")]
    [InlineData("m", "")]
    [InlineData("M M M ?", "+")]
    public void Meets_when_most_results_meet_only_a_small_part_of_the_main_ones_is_below_and_some_responses_are_positive(string results, string feedback) =>
        Assert.Equal(ExpectationRating.Meets, Suggested(results, feedback));

    [Theory]
    [InlineData("B B M", "- - +")]
    [InlineData("B", "-")]
    [InlineData("B B A", "")]
    [InlineData("M b b", "-")]
    public void Below_when_most_results_are_below_and_most_responses_are_not_positive(string results, string feedback) =>
        Assert.Equal(ExpectationRating.Below, Suggested(results, feedback));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "+")]
    [InlineData("? ?", "+")]
    [InlineData("? a a", "+")]
    [InlineData("A ? ?", "+")]
    [InlineData("A A ?", "+")]
    [InlineData("A ? ? ? ?", "")]
    [InlineData("M M ?", "+")]
    [InlineData("B ?", "-")]
    [InlineData("M M B", "+")]
    [InlineData("A B", "+")]
    [InlineData("M m b b", "+")]
    [InlineData("M M M", "- -")]
    [InlineData("B B B", "+")]
    [InlineData("B B B", "+ -")]
    public void Where_no_description_fits_there_is_no_suggestion(string results, string feedback) =>
        Assert.Null(Suggested(results, feedback));

    [Fact]
    public void Raising_one_standing_or_one_response_never_lowers_the_suggestion()
    {
        int compared = 0;
        foreach (string results in Cases("AMBamb?", 4))
            foreach (string feedback in Cases("+-", 3))
            {
                int before = Rank(Suggested(results, feedback));
                foreach (string raised in Raised(results, "BMA").Concat(Raised(results, "bma")))
                {
                    compared++;
                    Assert.True(Rank(Suggested(raised, feedback)) >= before, $"'{results}' with '{feedback}' falls when it becomes '{raised}'");
                }

                foreach (string praised in Raised(feedback, "-+"))
                {
                    compared++;
                    Assert.True(Rank(Suggested(results, praised)) >= before, $"'{results}' with '{feedback}' falls when that becomes '{praised}'");
                }
            }

        Assert.True(compared > 5_000, $"only {compared} cases were compared");
    }

    [Fact]
    public void What_turns_up_later_never_takes_a_suggestion_down()
    {
        int compared = 0;
        foreach (string results in Cases("AMBm?", 5).Where(results => results.Contains('?', StringComparison.Ordinal)))
            foreach (string feedback in new[] { "", "+", "-", "+ -" })
            {
                ExpectationRating? before = Suggested(results, feedback);
                if (before is null or ExpectationRating.Below) continue;
                foreach (string known in Known(results))
                {
                    compared++;
                    Assert.True(Rank(Suggested(known, feedback)) >= Rank(before), $"'{results}' with '{feedback}' suggests {before}, but '{known}' less");
                }
            }

        Assert.True(compared > 100, $"only {compared} cases were compared");
    }

    [Fact]
    public void An_agency_may_want_no_suggestion_without_feedback()
    {
        string pack = House.Repository.Text("src/AsnKinerja.Engine/Definitions/regulations/permenpanrb-6-2022.yaml")
            .Replace("reading: results-alone", "reading: no-suggestion", StringComparison.Ordinal);
        WorkResult[] results = [new WorkResult("r", WorkResultKind.Main) { Standing = ExpectationRating.Meets }];

        Assert.Equal(ExpectationRating.Meets, Guide.Suggest(results, []).Rating);
        Assert.Null(Regulation.Parse(pack).Ratings!.WorkResults.Suggest(results, []).Rating);
    }

    [Fact]
    public void Feedback_on_something_else_does_not_count_for_results()
    {
        WorkResult[] results = [new WorkResult("r0", WorkResultKind.Main) { Standing = ExpectationRating.Meets }];
        FeedbackNote[] notes = [new("r0", "public", positive: true), new("akuntabel", "peer", positive: false), new("akuntabel", "peer", positive: false)];

        Assert.Equal(ExpectationRating.Meets, Guide.Suggest(results, notes).Rating);
        Assert.Single(Guide.Suggest(results, notes).Feedback);
    }

    [Theory]
    [InlineData("A A", ExpectationRating.Above)]
    [InlineData("A M", ExpectationRating.Meets)]
    [InlineData("A A M", ExpectationRating.Above)]
    [InlineData("M", ExpectationRating.Meets)]
    [InlineData("A A A A B", ExpectationRating.Below)]
    [InlineData("A ?", null)]
    [InlineData("B ?", ExpectationRating.Below)]
    [InlineData("", null)]
    public void A_result_stands_where_its_indicators_with_targets_put_it(string indicators, ExpectationRating? expected)
    {
        WorkResult result = new("r", WorkResultKind.Main);
        foreach (char standing in indicators.Replace(" ", "", StringComparison.Ordinal))
            result = result.Indicator("x", Aspect.Quantity, Target.AtLeast(10), standing switch { 'A' => 11, 'M' => 10, 'B' => 9.99m, _ => null });
        result = result.Indicator(new LocalizedText("ukuran dengan kata", "a measure in words"));

        Assert.Equal(expected, Guide.StandingOf(result));
        Assert.Equal(ExpectationRating.Below, Guide.StandingOf(result.Stands(ExpectationRating.Below)));
    }

    [Fact]
    public void Zero_is_a_target_and_a_realisation()
    {
        Assert.Equal(ExpectationRating.Meets, Target.AtMost(0, "keluhan").Standing(0));
        Assert.Equal(ExpectationRating.Below, Target.AtMost(0, "keluhan").Standing(1));
        Assert.Equal(ExpectationRating.Above, Target.AtMost(5, "hari").Standing(0));
        Assert.Equal(ExpectationRating.Below, Target.AtLeast(5, "kegiatan").Standing(0));
    }

    [Fact]
    public void The_readings_of_the_words_of_quantity_are_unverified_and_say_so()
    {
        Assert.Equal((true, Rational.Of(1, 2)), (Guide.Most.IsMoreThan, Guide.Most.Limit));
        Assert.Equal((false, Rational.Of(1, 4)), (Guide.SmallPart.IsMoreThan, Guide.SmallPart.Limit));
        Assert.Equal((true, Rational.Zero), (Guide.Some.IsMoreThan, Guide.Some.Limit));
        Assert.True(Guide.WeighsResultsAlone && Guide.WithoutFeedbackCitation!.NeedsWarning);
        Assert.All(new[] { Guide.Most, Guide.Some, Guide.SmallPart, Guide.Exceeding }, reading => Assert.True(reading.Citation!.NeedsWarning));
    }

    private static ExpectationRating? Suggested(string results, string feedback)
    {
        List<WorkResult> plan = [];
        foreach (char letter in results.Replace(" ", "", StringComparison.Ordinal))
            plan.Add(new WorkResult("r" + plan.Count, char.IsAsciiLetterLower(letter) ? WorkResultKind.Additional : WorkResultKind.Main)
            {
                Standing = char.ToUpperInvariant(letter) switch { 'A' => ExpectationRating.Above, 'M' => ExpectationRating.Meets, 'B' => ExpectationRating.Below, _ => null },
            });
        IEnumerable<FeedbackNote> notes = plan.Count == 0 ? [] : feedback.Replace(" ", "", StringComparison.Ordinal).Select(sign => new FeedbackNote("r0", "public", sign == '+'));
        return Guide.Suggest(plan, notes).Rating;
    }

    private static IEnumerable<string> Known(string results)
    {
        int at = results.IndexOf('?', StringComparison.Ordinal);
        if (at < 0) return [results];
        return "AMB".SelectMany(letter => Known(results[..at] + letter + results[(at + 1)..]));
    }

    // No suggestion stands between below and meets: the appraiser may choose either.
    private static int Rank(ExpectationRating? rating) =>
        rating switch { ExpectationRating.Below => 0, null => 1, ExpectationRating.Meets => 2, _ => 3 };

    private static IEnumerable<string> Raised(string letters, string order)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            int at = order.IndexOf(letters[i], StringComparison.Ordinal);
            if (at >= 0 && at < order.Length - 1) yield return letters[..i] + order[at + 1] + letters[(i + 1)..];
        }
    }

    // Every choice of up to so many letters, without regard to their order.
    private static IEnumerable<string> Cases(string letters, int most)
    {
        yield return "";
        if (most == 0) yield break;
        for (int i = 0; i < letters.Length; i++)
            foreach (string rest in Cases(letters[i..], most - 1))
                yield return letters[i] + rest;
    }
}
