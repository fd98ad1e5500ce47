using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

// The laws are only as good as what is drawn for them.
public class ScenarioCoverageTests(ITestOutputHelper output)
{
    private static readonly (string Name, Func<Scenario, SlowScores, bool> Holds)[] Awkward =
    [
        ("no sheet at all", (s, _) => s.Sheets.Count == 0),
        ("one rater", (s, _) => s.Sheets.Count == 1),
        ("twelve raters or more", (s, _) => s.Sheets.Count >= 12),
        ("sheets, but no value", (s, slow) => s.Sheets.Count > 0 && s.Sheets.All(sheet => sheet.Replies.All(reply => reply.Kind != ReplyKind.Value))),
        ("a score in thirds or sevenths", (_, slow) => slow.Overall.Exact is Fraction exact && (exact.Denominator % 3 == 0 || exact.Denominator % 7 == 0)),
        ("a denominator beyond 64 bits", (_, slow) => slow.Overall.Exact is Fraction exact && exact.Denominator > ulong.MaxValue),
        ("a score on the edge of a band", (s, slow) => slow.Overall.Exact is Fraction exact && s.Rules.Edges.Contains(exact)),
        ("a tie of rounding", (s, slow) => slow.Overall.Exact is Fraction exact && (exact * 2 * Power(s.Rules.Digits)).Denominator == 1 && (exact * Power(s.Rules.Digits)).Denominator == 2),
        ("raters who tie", (s, _) => s.Sheets.SelectMany(sheet => sheet.Replies.Where(reply => reply.Kind == ReplyKind.Value).Select(reply => (sheet.Group, reply.Item, reply.Value))).GroupBy(said => said).Any(said => said.Count() > 1)),
        ("a named rater with two sheets", (s, _) => s.Sheets.Where(sheet => sheet.Rater is not null).GroupBy(sheet => (sheet.Group, sheet.Rater)).Any(sheets => sheets.Count() > 1)),
        ("too few raters in a group", (s, slow) => slow.Overall.Groups.Values.Any(group => group.Raters.Count > 0 && group.Value is null)),
        ("a provisional score", (_, slow) => slow.Overall.Provisional && slow.Overall.Exact is not null),
        ("a complete score", (_, slow) => slow.Overall.Complete),
        ("an item without score in a person with one", (_, slow) => slow.Overall.Exact is not null && slow.Items.Values.Any(item => item.Exact is null)),
        ("an heir that takes over", (s, slow) => s.Rules.Groups.Any(group => group.Id == s.Rules.Missing) && slow.Items.Values.Any(item => !item.Complete && item.Groups[s.Rules.Missing].Value is not null)),
        ("an heir that is missing itself", (s, slow) => s.Rules.Groups.Any(group => group.Id == s.Rules.Missing) && slow.Items.Values.Any(item => item.Exact is not null && item.Groups[s.Rules.Missing].Value is null)),
        ("no score because a group is missing", (s, slow) => s.Rules.Missing == "no-score" && slow.Items.Values.Any(item => item.Exact is null && item.Groups.Values.Any(group => group.Value is not null))),
        ("a pool", (s, _) => s.Rules.Pooled && s.Sheets.Count > 1),
        ("a group that is only heard", (s, _) => s.Sheets.Any(sheet => s.Rules.Heard.Contains(sheet.Group))),
        ("a group that the policy does not name", (s, _) => !s.Rules.Pooled && s.Sheets.Any(sheet => !s.Rules.Heard.Contains(sheet.Group) && s.Rules.Groups.All(group => group.Id != sheet.Group))),
        ("raters of different weight", (s, _) => s.Sheets.Select(sheet => sheet.Weight).Distinct().Count() > 1),
        ("a trimmed mean that drops", (s, _) => s.Rules.Estimator == "trimmed-mean" && s.Sheets.GroupBy(sheet => sheet.Group).Any(sheets => (s.Rules.Share * sheets.Count()).Floor() > 0)),
        ("a winsorised mean that replaces", (s, _) => s.Rules.Estimator == "winsorised-mean" && s.Sheets.GroupBy(sheet => sheet.Group).Any(sheets => (s.Rules.Share * sheets.Count()).Floor() > 0)),
        ("a weighted median", (s, _) => s.Rules.Estimator == "median" && s.Sheets.Select(sheet => sheet.Weight).Distinct().Count() > 1),
        ("rounding on the way", (s, slow) => (s.Rules.RoundsTerms || s.Rules.RoundsSubtotals) && slow.Overall.Exact is not null),
        ("a negative level", (s, _) => s.Scale.Low.CompareTo(0) < 0),
        ("six competencies", (s, _) => s.Competencies.Count == 6),
    ];

    [Fact]
    public void The_awkward_cases_are_drawn_often()
    {
        List<Scenario> drawn = [.. Enumerable.Range(0, 1500).Select(seed => new ScenarioDraw(new Random(seed)).Draw())];
        List<(Scenario Scenario, SlowScores Slow)> all = [.. drawn.Select(scenario => (scenario, new SlowScores(scenario)))];
        foreach ((string name, Func<Scenario, SlowScores, bool> holds) in Awkward)
        {
            int count = all.Count(pair => holds(pair.Scenario, pair.Slow));
            output.WriteLine($"{count,5} {name}");
            Assert.True(count >= 15, $"only {count} of {all.Count} scenarios have: {name}");
        }
    }

    [Fact]
    public void A_shrunk_scenario_is_smaller_and_still_one_that_can_be_scored()
    {
        for (int seed = 0; seed < 40; seed++)
            foreach (Scenario smaller in ScenarioShrinker.Smaller(new ScenarioDraw(new Random(seed)).Draw()))
                Assert.NotNull(smaller.Score());
    }

    private static int Power(int digits) => (int)Math.Pow(10, digits);
}
