using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Draws populations, and shrinks those that break a law.</summary>
public static class Populations
{
    public static Arbitrary<Population> Population() => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => new PopulationDraw(new Dice(seed), ratings: 600).Draw()),
        PopulationShrinker.Smaller);
}

/// <summary>Draws populations such as every office has: plain means of few raters in small weights on a short scale, row beside row.</summary>
public static class PlainPopulations
{
    public static Arbitrary<Population> Population() => Arb.From(
        Gen.Choose(0, int.MaxValue).Select(seed => new PopulationDraw(new Dice(seed), ratings: 600).DrawPlain()),
        PopulationShrinker.Smaller);
}

/// <summary>Draws a population: about half of them so that small denominators make ties and scores on edges.</summary>
/// <param name="random">The dice.</param>
/// <param name="ratings">About how many ratings there are at most.</param>
/// <param name="fills">Whether there are about that many.</param>
internal sealed class PopulationDraw(Random random, int ratings, bool fills = false)
{
    private static readonly string[] GroupIds = ["supervisor", "peer", "subordinate", "self", "public", "pembina"];

    private static readonly Fraction[] PlainWeights = [1, 1, 1, 2, 3, 5, 20, 30, 40, 60];

    private static readonly Fraction[] AwkwardWeights =
    [
        1, new(1, 3), new(2, 3), new(1, 7), new(1234567, 10_000_000), new(1429, 100), new(333, 10), 7919, new(1_000_003, 7), 999_999_937,
        new(1_000_000_000_000_001, 1), new((BigInteger.One << 61) - 1, 1), new(1, BigInteger.Pow(10, 20)),
    ];

    private static readonly int[] Widths = [1, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 21, 21, 21, 31, 32, 33, 47, 60, 63, 64, 65];

    private static readonly int[] FewItems = [1, 1, 2, 2, 3, 4, 5, 8];

    private readonly bool _plain = random.Next(2) == 0;

    public Population Draw()
    {
        DrawnScale scale = DrawScale();
        List<AskedCompetency> competencies = DrawCompetencies(Pick(_plain && Chance(60) ? FewItems : Widths));
        Scoring.Rules rules = DrawRules();
        string[] counting = [.. rules.Groups.Select(group => group.Id)];
        Population population = new()
        {
            Scale = scale,
            Competencies = competencies,
            Rules = rules,
            Circle = rules.Missing == "renormalise" && counting.Length > 1 && Chance(30) ? [.. counting.OrderBy(_ => random.Next()).Take(random.Next(2, counting.Length + 1))] : [],
            Sheets = new SheetDraw(random, scale, competencies.Sum(competency => competency.Items.Count), SpeakingGroups(rules)).Draw(ratings, fills),
            Pouring = Pick(PopulationToTable.PouringsOf(scale)),
            Ids = Pick([IdKind.Nip, IdKind.Guid, IdKind.Number]),
            Shuffle = Chance(50) ? random.Next() : null,
        };
        return Chance(25) ? population : new EdgeDraw(random).WithBands(population);
    }

    /// <summary>A population as most are: what a kernel may be made for.</summary>
    public Population DrawPlain()
    {
        Population population = Draw();
        DrawnScale scale = Pick([DrawnScale.Points(1, 5), DrawnScale.Points(1, 100), DrawnScale.Points(1, 127), DrawnScale.Points(0, 4)]);
        Scoring.Rules rules = population.Rules with
        {
            Groups = [.. population.Rules.Groups.Select(group => group with { Weight = Pick(PlainWeights) })],
            Missing = Chance(85) ? "renormalise" : population.Rules.Missing,
            Estimator = "mean",
            RoundsTerms = false,
            RoundsSubtotals = false,
            Edges = [],
        };
        Population plain = population with
        {
            Scale = scale,
            Rules = rules,
            Circle = [],
            PrintedStep = 0,
            Sheets = new SheetDraw(random, scale, population.Items.Count, SpeakingGroups(rules), mostSheets: Chance(85) ? 12 : 300).Draw(ratings, fills),
            Pouring = Pick([Pouring.Bytes, Pouring.Ints]),
            Shuffle = Chance(25) ? random.Next() : null,
        };
        if (Chance(50)) plain = plain with { Sheets = [.. plain.Sheets.Select(sheet => sheet with { Rater = null })] };
        return Chance(50) ? plain : new EdgeDraw(random).WithBands(plain);
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private DrawnScale DrawScale() => random.Next(_plain ? 9 : 22) switch
    {
        0 or 1 => DrawnScale.Points(1, 5),
        2 => DrawnScale.Points(1, 3),
        3 => DrawnScale.Between(0, 100, 1),
        4 => DrawnScale.OfLevels([.. Enumerable.Range(2, 9).Select(half => new Fraction(half, 2))]),
        5 => DrawnScale.Points(0, 4),
        6 => DrawnScale.Points(1, 100),
        7 or 8 => DrawnScale.Points(-2, 2),
        20 => DrawnScale.Points(1, 127),
        21 => DrawnScale.Points(1, 128),
        9 => DrawnScale.Points(0, 254),
        10 => DrawnScale.OfLevels(1, 2, 5, 9),
        11 => DrawnScale.OfLevels(-2, 0, 5, 6, new(61, 10)),
        12 => DrawnScale.OfLevels(new(1, 3), 1, new(7, 2), 8),
        13 => DrawnScale.Between(0, 1, new(1, 3)),
        14 => DrawnScale.Between(-50, 50, new(1, 2)),
        15 => DrawnScale.Between(0, 100, new(1, 100)),
        16 => DrawnScale.Between(0, new(32766, 1000), new(1, 1000)),
        17 => DrawnScale.Between(-7, 10, new(2, 7)),
        18 => DrawnScale.Between(1_000_000, 1_000_004, 1),
        _ => DrawnScale.OfLevels(7),
    };

    private List<AskedCompetency> DrawCompetencies(int items)
    {
        bool flat = Chance(30), alike = Chance(_plain ? 65 : 35);
        List<AskedCompetency> competencies = [];
        for (int next = 0; next < items;)
        {
            string id = "c" + competencies.Count;
            int count = flat ? 1 : Math.Min(items - next, random.Next(1, 10));
            competencies.Add(count == 1 && (flat || Chance(60))
                ? new AskedCompetency(id, Weight(alike), [new AskedItem(id, 1)])
                : new AskedCompetency(id, Weight(alike), [.. Enumerable.Range(0, count).Select(i => new AskedItem($"{id}.{i}", Weight(alike)))]));
            next += count;
        }

        return competencies;
    }

    private Fraction Weight(bool alike) => alike ? 1 : Pick(_plain || Chance(50) ? PlainWeights : AwkwardWeights);

    private Scoring.Rules DrawRules()
    {
        bool pooled = Chance(12), many = !_plain && Chance(8);
        string[] groups = many ? [.. Enumerable.Range(0, 41).Select(g => "g" + g)] : [.. GroupIds.OrderBy(_ => random.Next())];
        int count = many ? Pick([8, 15, 16, 17, 20, 40]) : random.Next(1, 6);
        bool alike = Chance(25);
        CountingGroup[] counting = pooled
            ? [new CountingGroup("everyone", 1, Minimum())]
            : [.. groups.Take(count).Select(id => new CountingGroup(id, Weight(alike), Minimum()))];
        string[] ids = [.. counting.Select(group => group.Id)];
        bool onTheWay = Chance(25);
        return new Scoring.Rules
        {
            Pooled = pooled,
            Groups = counting,
            Required = Chance(50) ? [.. ids.Where(_ => Chance(40))] : [],
            Heard = Chance(30) ? [groups[count]] : [],
            HearsUnlisted = Chance(30),
            Missing = random.Next(6) switch { 0 => "no-score", 1 => Pick(ids), _ => "renormalise" },
            Estimator = random.Next(7) switch { 0 or 1 => "median", 2 => "trimmed-mean", 3 => "winsorised-mean", _ => "mean" },
            Share = Pick<Fraction>([0, new(1, 10), new(1, 5), new(1, 4), new(1, 3), new(49, 100), new(BigInteger.Pow(10, 12), (BigInteger.Pow(10, 12) * 3) + 1)]),
            Digits = _plain ? Pick([0, 0, 1, 1, 2]) : random.Next(0, 9),
            Mode = Pick<string>(["half-away-from-zero", "half-to-even", "toward-zero"]),
            RoundsTerms = onTheWay && Chance(60),
            RoundsSubtotals = onTheWay && Chance(60),
        };
    }

    private int Minimum() => Chance(80) ? 1 : random.Next(2, 5);

    private static string[] SpeakingGroups(Scoring.Rules rules)
    {
        List<string> groups = [.. rules.Groups.Select(group => group.Id), .. rules.Heard];
        if (rules.Pooled || rules.HearsUnlisted) groups.AddRange(GroupIds.Except(groups).Take(2));
        return [.. groups];
    }
}
