using System;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>More people than any one part of the work takes: in whatever order they come, everybody keeps their own score.</summary>
public class ManyPeopleTests
{
    private const int People = 30_000, Sheets = 3, Items = 3;

    private static readonly RatingInstrument Instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["a", "b", "c"]);

    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40)).HeardOnly("self").Requiring("supervisor");

    // For each sheet its group, then the answers.
    private static readonly byte[] Said = Draw();

    [Theory]
    [InlineData(TableLayout.Sheets, 1)]
    [InlineData(TableLayout.Sheets, 3)]
    [InlineData(TableLayout.Rows, 1)]
    [InlineData(TableLayout.Rows, 3)]
    public void Mixed_rows_give_everybody_the_score_of_grouped_ones(TableLayout layout, int threads)
    {
        int[] inOrder = [.. Enumerable.Range(0, People * Sheets)];
        int[] mixed = [.. inOrder];
        Dice dice = new(1);
        for (int i = mixed.Length - 1; i > 0; i--)
        {
            int j = dice.Next(i + 1);
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        RatingTable one = Table(layout, inOrder), other = Table(layout, mixed);
        Assert.True(one.IsGrouped && !other.IsGrouped);
        foreach (ScoreLevels levels in new[] { ScoreLevels.All, ScoreLevels.Overall })
        {
            ScoreTable grouped = Policy.Score(one, new TableScoring { Levels = levels, Threads = threads }), any = Policy.Score(other, new TableScoring { Levels = levels, Threads = threads });
            for (int person = 0; person < People; person++)
            {
                int from = one.IndexOf(person), to = other.IndexOf(person);
                foreach ((ScoreColumn column, ScoreColumn same) in grouped.Items.Append(grouped.Overall).Zip(any.Items.Append(any.Overall)))
                    if ((column[from], column.IsComplete(from), column.IsProvisional(from)) != (same[to], same.IsComplete(to), same.IsProvisional(to)))
                        Assert.Fail($"person {person}, {column.Id}: {column[from]} where grouped, {same[to]} where mixed");
                Assert.Equal((grouped.RatersOf(from, "supervisor"), grouped.RatersOf(from, "peer")), (any.RatersOf(to, "supervisor"), any.RatersOf(to, "peer")));
                if (person % 97 != 0) continue;
                MultiRaterScore expected = grouped.Case(from);
                Assert.Equal((expected.Overall.Value, expected.Overall.Completeness.IsProvisional), (grouped.Overall[from], grouped.Overall.IsProvisional(from)));
            }
        }
    }

    private static byte[] Draw()
    {
        Dice dice = new(7);
        byte[] said = new byte[People * Sheets * (Items + 1)];
        for (int at = 0; at < said.Length; at++) said[at] = (byte)(at % (Items + 1) == 0 ? dice.Next(3) : dice.Next(1, 6));
        return said;
    }

    private static RatingTable Table(TableLayout layout, int[] order)
    {
        string[] names = ["supervisor", "peer", "self"];
        int[] employees = Array.ConvertAll(order, sheet => sheet / Sheets);
        string[] groups = Array.ConvertAll(order, sheet => names[Said[sheet * (Items + 1)]]);
        byte[] cells = [.. order.SelectMany(sheet => Said.AsSpan((sheet * (Items + 1)) + 1, Items).ToArray())];
        if (layout == TableLayout.Sheets) return RatingTable.FromSheets(Instrument, employees, groups, cells);
        return RatingTable.FromColumns(
            [.. employees.SelectMany(employee => Enumerable.Repeat(employee, Items))],
            [.. groups.SelectMany(group => Enumerable.Repeat(group, Items))],
            [.. employees.SelectMany(_ => new[] { "a", "b", "c" })],
            Array.ConvertAll(cells, cell => (int)cell),
            Instrument);
    }
}
