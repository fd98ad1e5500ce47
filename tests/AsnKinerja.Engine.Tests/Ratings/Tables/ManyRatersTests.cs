using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>As many raters as the fastest sums just hold, and one more: everybody's score is the case door's.</summary>
public class ManyRatersTests
{
    private static readonly string[] Groups = ["supervisor", "peer", "public", "self"];

    private static readonly AggregationPolicy Policy =
        AggregationPolicy.Weighted(("supervisor", 50), ("peer", 30), ("public", 20)).HeardOnly("self").Requiring("peer").RoundedBy(new RoundingPlan(new RoundingRule(6), RoundingPlaces.Result));

    /// <summary>How many raters the peers, the public and those only heard have; and how many items there are.</summary>
    public static TheoryData<int, int, int, int> Panels
    {
        get
        {
            TheoryData<int, int, int, int> panels = [];
            foreach (int items in new[] { 1, 7, 15, 16, 17, 21, 30, 31 })
                foreach ((int peers, int publics, int self) in new[] { (7, 1, 0), (8, 1, 1), (0, 7, 3), (16, 16, 0), (54, 1, 0), (55, 1, 0), (1, 53, 1), (30, 26, 1), (7, 7, 41), (7, 7, 42), (7, 7, 300), (255, 1, 0), (7, 254, 0) })
                    panels.Add(peers, publics, self, items);
            return panels;
        }
    }

    [Theory]
    [MemberData(nameof(Panels))]
    public void Their_scores_are_those_of_the_case_door(int peers, int publics, int self, int items)
    {
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 127), Enumerable.Range(0, items).Select(item => "i" + item));
        List<(int Employee, string Group, byte[] Cells)> sheets = [];

        // The highest values make the largest sums; the second person's have gaps, the third's last sheets are empty, and a row runs into the next one's first cells.
        for (int person = 0; person < 3; person++)
            foreach ((string group, int raters) in new[] { ("supervisor", 1), ("peer", peers), ("public", publics), ("self", self) })
                for (int rater = 0; rater < raters; rater++)
                    sheets.Add((person, group, [.. Enumerable.Range(0, items).Select(item => person switch
                    {
                        0 => (byte)127,
                        1 => (byte)((rater + item) % 5 == 0 ? 0 : 127 - ((rater * 7) + item) % 90),
                        _ => (byte)(rater > 0 && rater == raters - 1 ? 0 : 1 + ((rater + (3 * item)) % 127)),
                    })]));
        foreach (bool isGrouped in new[] { true, false })
        {
            (int Employee, string Group, byte[] Cells)[] rows = isGrouped ? [.. sheets] : [.. sheets.Select((sheet, at) => (sheet, at)).OrderBy(row => row.at % 7).Select(row => row.sheet)];
            RatingTable table = RatingTable.FromSheets(
                instrument, Array.ConvertAll(rows, row => row.Employee), Array.ConvertAll(rows, row => row.Group), [.. rows.SelectMany(row => row.Cells)]);
            ScoreTable scores = Policy.Score(table, new TableScoring { Levels = ScoreLevels.Overall, Threads = 1 });
            for (int i = 0; i < 3; i++)
            {
                MultiRaterScore expected = scores.Case(i);

                Assert.Equal(expected.Overall.Value, scores.Overall[i]);
                Assert.Equal(
                    (expected.Overall.Completeness.IsComplete, expected.Overall.Completeness.IsProvisional), (scores.Overall.IsComplete(i), scores.Overall.IsProvisional(i)));
                foreach (string group in Groups.Take(3))
                    Assert.Equal(rows.Count(row => row.Employee == table.IdOf<int>(i) && row.Group == group && row.Cells.Any(cell => cell > 0)), scores.RatersOf(i, group));
            }
        }
    }
}
