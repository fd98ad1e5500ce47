using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Draws scenarios, the awkward ones on purpose: empty panels, one rater, ties, thirds, primes, scores on the edge of a band.</summary>
public static class Scenarios
{
    public static Arbitrary<Scenario> Scenario() => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => new ScenarioDraw(new Random(seed)).Draw()),
        ScenarioShrinker.Smaller);
}

internal sealed class ScenarioDraw(Random random)
{
    private static readonly string[] GroupIds = ["supervisor", "peer", "subordinate", "self", "public", "pembina"];

    private static readonly Fraction[] Weights =
    [
        1, 1, 1, 2, 3, 5, 20, 30, 40, 60, new(1, 3), new(2, 3), new(1, 7), new(1429, 100), new(11, 100), new(333, 10), 7919,
        new(1_000_003, 7), new((BigInteger.One << 61) - 1, 1),
    ];

    public Scenario Draw() => Draw(DrawScale(), DrawCompetencies());

    /// <summary>A panel and its rules for a questionnaire that is given.</summary>
    public Scenario Draw(AskedScale scale, IReadOnlyList<AskedCompetency> competencies)
    {
        Rules rules = DrawRules();
        Scenario scenario = new()
        {
            Scale = scale,
            Competencies = competencies,
            Rules = rules,
            Sheets = DrawSheets(scale, [.. competencies.SelectMany(competency => competency.Items).Select(item => item.Id)], rules),
        };
        return scenario with { Rules = WithBands(scenario) };
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private AskedScale DrawScale() => random.Next(7) switch
    {
        0 => AskedScale.OfLevels(1, 2, 3),
        1 or 2 => AskedScale.OfLevels(1, 2, 3, 4, 5),
        3 => AskedScale.OfLevels(new(1, 3), 1, new(7, 2), 8),
        4 => AskedScale.OfLevels(-2, 0, 5, 6, new(61, 10)),
        5 => AskedScale.Between(0, 1),
        _ => AskedScale.Between(0, 100),
    };

    private List<AskedCompetency> DrawCompetencies()
    {
        List<AskedCompetency> competencies = [];
        bool alike = Chance(30);
        int count = random.Next(1, 7);
        for (int c = 0; c < count; c++)
        {
            string id = "c" + c;
            Fraction weight = alike ? 1 : Pick(Weights);
            int items = random.Next(1, 5);
            competencies.Add(items == 1 && Chance(60)
                ? new AskedCompetency(id, weight, [new AskedItem(id, 1)])
                : new AskedCompetency(id, weight, [.. Enumerable.Range(0, items).Select(i => new AskedItem($"{id}.{i}", alike ? 1 : Pick(Weights)))]));
        }

        return competencies;
    }

    private Rules DrawRules()
    {
        string[] groups = [.. GroupIds.OrderBy(_ => random.Next())];
        int count = random.Next(1, 6);
        bool pooled = Chance(15);
        CountingGroup[] counting = pooled
            ? [new CountingGroup("everyone", 1, Minimum())]
            : [.. groups.Take(count).Select(id => new CountingGroup(id, Pick(Weights), Minimum()))];
        string[] ids = [.. counting.Select(group => group.Id)];
        return new Rules
        {
            Pooled = pooled,
            Groups = counting,
            Required = Chance(50) ? [Pick(ids)] : [],
            Heard = Chance(30) ? [groups[count]] : [],
            HearsUnlisted = Chance(30),
            Missing = random.Next(5) switch { 0 => "no-score", 1 or 2 => Pick(ids), _ => "renormalise" },
            Estimator = random.Next(6) switch { 0 => "median", 1 => "trimmed-mean", 2 => "winsorised-mean", _ => "mean" },
            Share = Pick<Fraction>([0, new(1, 10), new(1, 5), new(1, 4), new(1, 3), new(49, 100)]),
            Digits = random.Next(0, 4),
            Mode = Pick<string>(["half-away-from-zero", "half-away-from-zero", "half-to-even", "toward-zero"]),
            RoundsTerms = Chance(20),
            RoundsSubtotals = Chance(20),
        };
    }

    private int Minimum() => Chance(75) ? 1 : random.Next(2, 4);

    private List<HandedIn> DrawSheets(AskedScale scale, string[] items, Rules rules)
    {
        List<string> groups = [.. rules.Groups.Select(group => group.Id), .. rules.Heard];
        if (rules.Pooled || rules.HearsUnlisted) groups.AddRange(GroupIds.Except(groups).Take(2));
        int kind = random.Next(10);
        int count = kind == 0 ? 0 : kind is 1 or 2 ? 1 : random.Next(1, 13);
        bool allMissing = Chance(7), alike = Chance(40);
        Fraction favourite = Value(scale), common = Chance(50) ? 1 : Pick(Weights);
        List<HandedIn> sheets = [];
        for (int i = 0; i < count; i++)
        {
            string group = Pick(groups);
            List<Reply> replies = [];
            foreach (string item in items.OrderBy(_ => random.Next()))
            {
                int answer = random.Next(12);
                if (allMissing && answer > 2) answer = random.Next(3);
                if (answer == 0) continue;
                replies.Add(answer switch
                {
                    1 => new Reply(item, ReplyKind.CannotJudge, 0),
                    2 => new Reply(item, ReplyKind.NotObserved, 0),
                    3 or 4 => new Reply(item, ReplyKind.Value, favourite),
                    _ => new Reply(item, ReplyKind.Value, Value(scale)),
                });
            }

            string? rater = Chance(50) ? "r" + i : null;
            Fraction weight = alike || !rules.TakesRaterWeights ? common : Pick(Weights);
            int cut = random.Next(replies.Count + 1);
            if (rater is not null && Chance(20))
            {
                // A named rater may hand in two partial sheets.
                sheets.Add(new HandedIn(group, rater, weight, replies[..cut]));
                replies = replies[cut..];
            }

            sheets.Add(new HandedIn(group, rater, weight, replies));
        }

        return sheets;
    }

    private Fraction Value(AskedScale scale)
    {
        if (scale.Levels.Count > 0) return Pick(scale.Levels);
        Fraction part = random.Next(4) switch
        {
            0 => new(random.Next(0, 11), 10),
            1 => new(random.Next(0, 1001), 1000),
            2 => new(random.Next(0, 301), 300),
            _ => Pick<Fraction>([0, 1, new(1, 2)]),
        };
        return scale.Low + ((scale.High - scale.Low) * part);
    }

    // Half of the tables have an edge exactly where the overall score or the first item's is.
    private Rules WithBands(Scenario scenario)
    {
        if (Chance(25)) return scenario.Rules;
        SlowScores slow = new(scenario);
        List<Fraction> edges = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(AskedScale.Between(scenario.Scale.Low, scenario.Scale.High)))];
        if (Chance(50) && slow.Overall.Exact is Fraction overall) edges.Add(overall);
        if (Chance(30) && slow.Items.Values.First().Exact is Fraction first) edges.Add(first);
        return scenario.Rules with
        {
            Edges = [.. edges.Distinct().Order()],
            LowerEdgeBelongs = Chance(60),
            BandsReadRounded = Chance(30),
        };
    }
}
