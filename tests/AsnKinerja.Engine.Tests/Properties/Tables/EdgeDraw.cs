using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Draws bands whose edges lie exactly on scores of the population, a hair beside them, on ties of rounding, or anywhere.</summary>
internal sealed class EdgeDraw(Random random)
{
    public Population WithBands(Population population)
    {
        Fraction printed = random.Next(4) > 0 ? 0 : Pick<Fraction>([1, new(1, 10), new(1, 100), new(1, 3)]);
        bool lowerBelongs = random.Next(2) == 0;
        List<Fraction> edges = [.. Edges(population).Select(edge => lowerBelongs ? edge - printed : edge).Distinct().Order()];
        if (printed != 0)
            for (int i = 1; i < edges.Count; i++)
                if ((edges[i] - edges[i - 1]).CompareTo(printed) < 0) edges.RemoveAt(i--);
        return population with
        {
            PrintedStep = printed,
            Rules = population.Rules with { Edges = edges, LowerEdgeBelongs = lowerBelongs, BandsReadRounded = random.Next(3) == 0 },
        };
    }

    private IEnumerable<Fraction> Edges(Population population)
    {
        List<MultiRaterScore> some = [.. new TableCases(population).Some(4)];
        Fraction unit = new(1, BigInteger.Pow(10, population.Rules.Digits));
        int count = random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            MultiRaterScore person = Pick(some);
            Score score = random.Next(3) switch { 0 => Pick(person.Items), 1 => Pick(person.Competencies), _ => person.Overall };
            Fraction anywhere = population.Scale.Value(random.Next(1, population.Scale.Count + 1));
            Fraction exact = score.Exact?.ToFraction() ?? anywhere;
            yield return random.Next(8) switch
            {
                0 => anywhere,
                1 => exact + (random.Next(-3, 4) * unit / 2),
                2 => (new Fraction((exact / unit).Floor(), 1) * unit) + (unit / 2),
                3 => exact + new Fraction(random.Next(-1, 2), BigInteger.Pow(10, Pick([6, 12, 14, 16, 18, 30]))),
                4 => new RoundingRule(population.Rules.Digits).RoundExactly(exact.ToRational()).ToFraction(),
                _ => exact,
            };
        }
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
