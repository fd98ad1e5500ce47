using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables.Widths;

/// <summary>Tables that are the same on every machine: some drawn at random, and one national workload in small in every form that a kernel may treat for itself.</summary>
internal static class DigestTables
{
    public static IEnumerable<Population> All =>
        Enumerable.Range(1, 10).Select(seed => new PopulationDraw(new Dice(seed), ratings: 2000, fills: true).Draw())
            .Concat(Enumerable.Range(1, 10).Select(seed => new PopulationDraw(new Dice(seed), ratings: 2000, fills: true).DrawPlain()))
            .Concat(Headlines);

    // More people than one block of work has.
    private static IEnumerable<Population> Headlines
    {
        get
        {
            Population grouped = Headline(DrawnScale.Points(1, 5), items: 21, people: 200);
            Population wide = Headline(DrawnScale.Between(0, 100, new(1, 100)), items: 5, people: 300);
            yield return grouped;
            yield return grouped with { Shuffle = 1 };
            foreach (Population population in new[] { Headline(DrawnScale.Points(1, 5), items: 5, people: 1100), wide })
                foreach (string estimator in new[] { "mean", "median" })
                    foreach (int? shuffle in new int?[] { null, 2 })
                        foreach (Pouring pouring in new[] { Pouring.Shorts, Pouring.Ints })
                            yield return population with { Pouring = pouring, Shuffle = shuffle, Rules = population.Rules with { Estimator = estimator } };
        }
    }

    private static Population Headline(DrawnScale scale, int items, int people)
    {
        Dice dice = new(items);
        string[] groups = ["supervisor", "peer", "peer", "subordinate", "self"];
        return new Population
        {
            Scale = scale,
            Competencies = [.. Enumerable.Range(0, items).Select(item => new AskedCompetency("c" + item, 1, [new AskedItem("c" + item, 1)]))],
            Rules = new Scoring.Rules
            {
                Groups = [new CountingGroup("supervisor", 60, 1), new CountingGroup("peer", 25, 2), new CountingGroup("subordinate", 15, 1)],
                Heard = ["self"],
                Edges = [new(5, 2), new(7, 2), new(9, 2)],
            },
            Sheets = [.. from person in Enumerable.Range(0, people)
                         from sheet in Enumerable.Range(0, dice.Next(1, 5))
                         select new DrawnRow(person, groups[dice.Next(groups.Length)], null, [.. Enumerable.Range(0, items).Select(_ => dice.Next(9) == 0 ? 0 : dice.Next(1, scale.Count + 1))])],
            Pouring = Pouring.Bytes,
        };
    }
}
