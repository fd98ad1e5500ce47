using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 4: a score stays inside its scale, never falls when a rating rises, and is x where everybody says x.</summary>
public class BoundedMonotoneUnanimousLaws
{
    [Property(MaxTest = 400, Arbitrary = [typeof(Scenarios)])]
    public void A_score_lies_between_the_lowest_and_the_highest_rating_given(Scenario scenario)
    {
        Fraction[] given = [.. scenario.Sheets.SelectMany(sheet => sheet.Replies).Where(reply => reply.Kind == ReplyKind.Value).Select(reply => reply.Value).Order()];
        if (given.Length == 0) return;
        MultiRaterScore score = scenario.Score();
        SlowScores slow = new(scenario);
        bool inner = scenario.Rules.RoundsTerms || scenario.Rules.RoundsSubtotals;

        // A rule that rounds on the way may step over a rating that is not a rounded number, never over its rounded form.
        Fraction low = inner ? slow.Round(given[0]) : given[0], high = inner ? slow.Round(given[^1]) : given[^1];
        foreach (Score part in Parts(score))
        {
            if (part.Exact is not Rational exact) continue;
            Assert.InRange(exact, Least(low, given[0]).ToRational(), Greatest(high, given[^1]).ToRational());
            Assert.InRange(part.Spread!.Lowest, given[0].ToRational(), given[^1].ToRational());
            Assert.InRange(part.Spread.Highest, part.Spread.Lowest, given[^1].ToRational());
        }
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(Scenarios)])]
    public void Raising_one_rating_never_lowers_a_score(Scenario scenario, int which)
    {
        (int Sheet, int Reply)[] values = [.. scenario.Sheets.SelectMany((sheet, s) =>
            sheet.Replies.Select((reply, r) => (reply, s, r)).Where(all => all.reply.Kind == ReplyKind.Value).Select(all => (all.s, all.r)))];
        if (values.Length == 0) return;
        (int at, int reply) = values[(int)((uint)which % values.Length)];
        Reply old = scenario.Sheets[at].Replies[reply];
        Fraction[] higher = scenario.Scale.Levels.Count > 0
            ? [.. scenario.Scale.Levels.Where(level => level.CompareTo(old.Value) > 0)]
            : [scenario.Scale.High, (scenario.Scale.High + old.Value) / 2];
        MultiRaterScore before = scenario.Score();
        foreach (Fraction value in higher)
        {
            Scenario raised = scenario with
            {
                Sheets = [.. scenario.Sheets.Select((sheet, s) => s != at ? sheet : sheet with
                {
                    Replies = [.. sheet.Replies.Select((said, r) => r == reply ? said with { Value = value } : said)],
                })],
            };
            foreach ((Score was, Score now) in Parts(before).Zip(Parts(raised.Score())))
            {
                Assert.Equal(was.Exact is null, now.Exact is null);
                Assert.True(!(now.Exact < was.Exact), $"{was.Id} falls from {was.Exact} to {now.Exact}");
                Assert.True(!(now.Value < was.Value), $"{was.Id} falls from {was.Value} to {now.Value}");
                Assert.True(Number(now.Band) >= Number(was.Band), $"{was.Id} falls from {was.Band} to {now.Band}");
            }
        }
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(Scenarios)])]
    public void A_panel_that_agrees_on_a_value_scores_that_value(Scenario scenario, int which)
    {
        Fraction[] values = [.. scenario.Scale.Levels, scenario.Scale.Low, scenario.Scale.High];
        Fraction agreed = values[(int)((uint)which % values.Length)];
        Scenario unanimous = scenario with
        {
            Sheets = [.. scenario.Sheets.Select(sheet => sheet with { Replies = [.. sheet.Replies.Select(reply => reply with { Value = agreed })] })],
        };
        SlowScores slow = new(unanimous);
        bool inner = scenario.Rules.RoundsTerms || scenario.Rules.RoundsSubtotals;
        foreach (Score part in Parts(unanimous.Score()))
        {
            if (part.Exact is not Rational exact) continue;
            Assert.Equal(inner ? slow.Round(agreed) : agreed, exact.ToFraction());
            Assert.Equal(0, part.Spread!.MeanAbsoluteDeviation);
            Assert.Equal(part.Spread.Raters > 1 ? Agreement.High : Agreement.NotEstimable, part.Spread.Agreement);
        }
    }

    private static int Number(ScoreBand? band) => band is null ? -1 : int.Parse(band.Id["band-".Length..], System.Globalization.CultureInfo.InvariantCulture);

    private static Fraction Least(Fraction a, Fraction b) => a.CompareTo(b) < 0 ? a : b;

    private static Fraction Greatest(Fraction a, Fraction b) => a.CompareTo(b) > 0 ? a : b;

    private static IEnumerable<Score> Parts(MultiRaterScore score) => score.Items.Concat(score.Competencies).Append(score.Overall);
}
