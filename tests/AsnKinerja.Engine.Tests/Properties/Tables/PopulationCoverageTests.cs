using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Properties.Scoring;
using Xunit;
using Xunit.Abstractions;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

// The laws are only as good as what is drawn for them.
public class PopulationCoverageTests(ITestOutputHelper output)
{
    private static readonly (string Name, Func<Population, MultiRaterScore[], ScoreTable, bool> Holds)[] Awkward =
    [
        ("a tie of rounding", (p, cases, _) => cases.SelectMany(AllOf).Any(exact => IsTie(exact, p.Rules.Digits))),
        ("a tie of rounding overall", (p, cases, _) => Overall(cases).Any(exact => IsTie(exact, p.Rules.Digits))),
        ("an odd unit before the tie, to even", (p, cases, _) => p.Rules.Mode == "half-to-even" && cases.SelectMany(AllOf).Any(exact => IsTie(exact, p.Rules.Digits) && !(exact * BigInteger.Pow(10, p.Rules.Digits)).Floor().IsEven)),
        ("a score that is whole in its last digit, cut off", (p, cases, _) => p.Rules.Mode == "toward-zero" && cases.SelectMany(AllOf).Any(exact => (exact * BigInteger.Pow(10, p.Rules.Digits)).IsInteger)),
        ("a score on an edge", (p, cases, _) => cases.SelectMany(AllOf).Any(exact => IsOnEdge(p, exact))),
        ("an overall score on an edge", (p, cases, _) => Overall(cases).Any(exact => IsOnEdge(p, exact))),
        ("a score on an edge, read rounded", (p, cases, _) => p.Rules.BandsReadRounded && cases.SelectMany(AllOf).Any(exact => IsOnEdge(p, new RoundingRule(p.Rules.Digits).RoundExactly(exact)))),
        ("a score a hair beside an edge", (p, cases, _) => p.Rules.Edges.Count > 0 && cases.SelectMany(AllOf).Any(exact => p.Rules.Edges.Any(edge => IsHair(exact - (edge + EdgeShift(p)).ToRational())))),
        ("a negative tie", (p, cases, _) => cases.SelectMany(AllOf).Any(exact => exact.Sign < 0 && IsTie(exact, p.Rules.Digits))),
        ("a printed step", (p, _, _) => p.PrintedStep != 0 && p.Rules.Edges.Count > 0),
        ("scores settled by their denominators", (_, _, scores) => scores.SettledExactly > scores.ScoredExactly),
        ("scores settled by exact arithmetic, without rounding on the way", (p, _, scores) => scores.ScoredExactly > 0 && !p.Rules.RoundsTerms && !p.Rules.RoundsSubtotals),
        ("scores that a double settles", (_, _, scores) => scores.SettledExactly < scores.Count),
        ("rounding on the way", (p, cases, _) => (p.Rules.RoundsTerms || p.Rules.RoundsSubtotals) && Overall(cases).Any()),
        ("one item", (p, _, _) => p.Items.Count == 1),
        ("21 items", (p, _, _) => p.Items.Count == 21),
        ("32 or 33 items", (p, _, _) => p.Items.Count is 32 or 33),
        ("63 items or more", (p, _, _) => p.Items.Count >= 63),
        ("sixteen groups or more", (p, _, _) => p.Rules.Groups.Count >= 16),
        ("a hundred raters in a group", (_, _, scores) => Enumerable.Range(0, scores.Count).Any(row => scores.Policy.Groups.Any(rule => scores.RatersOf(row, rule.Group) >= 100))),
        ("a hundred people", (_, _, scores) => scores.Count >= 100),
        ("a person without any value", (_, cases, _) => cases.Any(one => one.Overall.Exact is null)),
        ("a person with one rater", (_, _, scores) => People(scores).Any(row => scores.Policy.Groups.Sum(rule => scores.RatersOf(row, rule.Group)) == 1)),
        ("an item without a score in a person with one", (_, cases, _) => cases.Any(one => one.Overall.Exact is not null && one.Items.Any(item => item.Exact is null))),
        ("too few raters", (p, cases, _) => p.Rules.Groups.Any(group => group.Minimum > 1) && cases.Any(one => one.Items[0].Groups.Any(group => group.Status == GroupStatus.TooFewRaters))),
        ("a group that is only heard", (p, _, _) => p.Sheets.Any(sheet => p.Rules.Heard.Contains(sheet.Group))),
        ("a pool", (p, _, _) => p.Rules.Pooled),
        ("an heir", (p, cases, _) => p.Rules.Missing is not ("renormalise" or "no-score") && cases.Any(one => !one.Overall.Numbers.IsComplete && one.Overall.Exact is not null)),
        ("a circle", (p, cases, _) => p.Circle.Count > 0 && cases.Any(one => !one.Overall.Numbers.IsComplete && one.Overall.Exact is not null)),
        ("no score where a group is missing", (p, cases, _) => p.Rules.Missing == "no-score" && cases.Any(one => one.Items.Any(item => item.Exact is null && item.Numbers.IsProvisional))),
        ("a provisional score", (_, cases, _) => cases.Any(one => one.Overall.Numbers.IsProvisional && one.Overall.Exact is not null)),
        ("two bytes a rating", (p, _, _) => p.Scale.Count > 127),
        ("a scale with gaps", (p, _, _) => p.Scale.Asked.Levels.Count is 4 or 5 && p.Scale.Value(2) - p.Scale.Value(1) != p.Scale.Value(4) - p.Scale.Value(3)),
        ("a negative value", (p, _, _) => p.Scale.Asked.Low.CompareTo(0) < 0),
        ("a named rater with two sheets", (p, _, _) => !p.IsLong && p.Sheets.Where(sheet => sheet.Rater is not null).GroupBy(sheet => (sheet.Person, sheet.Group, sheet.Rater)).Any(sheets => sheets.Count() > 1)),
        ("named raters in long rows", (p, _, _) => p.IsLong && p.Sheets.Any(sheet => sheet.Rater is not null)),
        ("shuffled rows of several people", (p, _, scores) => p.Shuffle is not null && scores.Count > 3),
        .. Enum.GetValues<Pouring>().Select(form => ($"poured as {form}", (Func<Population, MultiRaterScore[], ScoreTable, bool>)((p, _, _) => p.Pouring == form))),
        .. new[] { "mean", "median", "trimmed-mean", "winsorised-mean" }.Select(estimator => ($"a {estimator} of three or more", (Func<Population, MultiRaterScore[], ScoreTable, bool>)((p, _, scores) => p.Rules.Estimator == estimator && MostRaters(scores) > 2))),
    ];

    [Fact]
    public void The_awkward_cases_are_drawn_often()
    {
        int drawn = 400;
        int[] counts = new int[Awkward.Length];
        for (int seed = 0; seed < drawn; seed++)
        {
            Population population = new PopulationDraw(new Dice(seed), ratings: 600).Draw();
            MultiRaterScore[] cases = [.. new TableCases(population).Some(4)];
            ScoreTable scores = population.ToPolicy().Score(population.ToTable(), TableScoring.Default with { Threads = 1 });
            for (int i = 0; i < counts.Length; i++)
                if (Awkward[i].Holds(population, cases, scores)) counts[i]++;
        }

        for (int i = 0; i < counts.Length; i++) output.WriteLine($"{counts[i],5} {Awkward[i].Name}");
        for (int i = 0; i < counts.Length; i++) Assert.True(counts[i] >= 3, $"only {counts[i]} of {drawn} populations have: {Awkward[i].Name}");
        Assert.True(counts[0] > drawn / 8 && counts[4] > drawn / 3, "ties and edges are rarer than the laws need them");
    }

    [Fact]
    public void Plain_populations_are_what_kernels_are_made_for_and_just_beyond()
    {
        int drawn = 160;
        List<(Population Population, ScoreTable Scores)> all = [];
        for (int seed = 0; seed < drawn; seed++)
        {
            Population population = new PopulationDraw(new Dice(seed), ratings: 600).DrawPlain();
            all.Add((population, population.ToPolicy().Score(population.ToTable(), TableScoring.Default with { Threads = 1 })));
        }

        foreach ((string name, Func<Population, ScoreTable, bool> holds) in new (string, Func<Population, ScoreTable, bool>)[]
        {
            ("grouped sheets of bytes", (_, scores) => scores.Table!.Layout == TableLayout.Sheets && scores.Table.IsGrouped),
            ("shuffled sheets of bytes", (_, scores) => scores.Table!.Layout == TableLayout.Sheets && !scores.Table.IsGrouped),
            ("grouped anonymous rows", (_, scores) => scores.Table!.Layout == TableLayout.Rows && scores.Table is { IsGrouped: true, HasRaters: false }),
            ("grouped rows of named raters", (_, scores) => scores.Table!.Layout == TableLayout.Rows && scores.Table is { IsGrouped: true, HasRaters: true }),
            ("shuffled rows", (_, scores) => scores.Table!.Layout == TableLayout.Rows && !scores.Table.IsGrouped),
            ("up to seven raters in each group", (_, scores) => MostRaters(scores) is > 1 and <= 7),
            ("eight to 255 raters in a group", (_, scores) => MostRaters(scores) is >= 8 and <= 255),
            ("a provisional score", (_, scores) => People(scores).Any(row => scores.Overall.IsProvisional(row) && scores.Overall.HasScore(row))),
            ("complete and incomplete ones", (_, scores) => People(scores).Select(row => scores.Overall.IsComplete(row)).Distinct().Count() == 2),
            ("a person without a score", (_, scores) => People(scores).Any(row => !scores.Overall.HasScore(row))),
            ("an item without a score in a person with one", (_, scores) => People(scores).Any(row => scores.Overall.HasScore(row) && scores.Items.Any(item => !item.HasScore(row)))),
            ("more than eight items", (p, _) => p.Items.Count > 8),
            ("more than 32 items", (p, _) => p.Items.Count > 32),
        })
            Assert.True(all.Count(pair => holds(pair.Population, pair.Scores)) >= 8, $"fewer than 8 of {drawn} populations have: {name}");
    }

    [Fact]
    public void A_shrunk_population_is_one_that_can_still_be_scored()
    {
        for (int seed = 0; seed < 6; seed++)
            foreach (Population smaller in PopulationShrinker.Smaller(new PopulationDraw(new Dice(seed), ratings: 40).Draw()).Take(20))
                TableAgainstCases.Check(smaller, smaller.ToPolicy().Score(smaller.ToTable()));
    }

    private static IEnumerable<int> People(ScoreTable scores) => Enumerable.Range(0, scores.Count);

    private static long MostRaters(ScoreTable scores) => People(scores).DefaultIfEmpty(-1).Max(row => row < 0 ? 0L : scores.Policy.Groups.Max(rule => scores.RatersOf(row, rule.Group)));

    private static IEnumerable<Rational> AllOf(MultiRaterScore one) =>
        one.Items.Concat(one.Competencies).Append(one.Overall).Where(score => score.Exact is not null).Select(score => score.Exact!.Value);

    private static IEnumerable<Rational> Overall(MultiRaterScore[] cases) => cases.Where(one => one.Overall.Exact is not null).Select(one => one.Overall.Exact!.Value);

    private static bool IsTie(Rational exact, int digits) => (exact * BigInteger.Pow(10, digits)).Denominator == 2;

    private static bool IsHair(Rational distance) => distance.Sign != 0 && Rational.Abs(distance) <= Rational.Of(1, 1_000_000_000);

    private static bool IsOnEdge(Population population, Rational exact) => population.Rules.Edges.Any(edge => (edge + EdgeShift(population)).ToRational() == exact);

    // Where the lower edge belongs, a band begins a printed step above the end of the one below it.
    private static Explanations.Printed.Fraction EdgeShift(Population population) => population.Rules.LowerEdgeBelongs ? population.PrintedStep : 0;
}
