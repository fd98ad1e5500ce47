using System;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>Single ratings of people with few and with many raters side by side: the tables of weights end somewhere, and the scores must not show where.</summary>
public class CrowdedCellTests
{
    private const int People = 40;

    public static TheoryData<int, int, int> Shapes
    {
        get
        {
            TheoryData<int, int, int> shapes = [];

            // The longer the weights are, the fewer raters their tables know: 15, 12, 10, 7, and none at all.
            foreach ((int supervisor, int peer) in new[] { (3, 2), (77, 23), (1234, 567), (9999, 10_000), (123_457, 76_543) })
                foreach (int items in new[] { 1, 8, 9, 16, 17, 30 }) shapes.Add(items, supervisor, peer);
            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void From_one_rater_to_forty_each_has_the_score_of_the_case_door(int items, int supervisor, int peer)
    {
        AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", supervisor), ("peer", peer)).RoundedBy(new RoundingPlan(new RoundingRule(4), RoundingPlaces.Result));
        foreach (bool isGrouped in new[] { true, false }) Check(policy, items, isGrouped);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Groups_of_a_pool_may_be_more_together_than_each_of_them(bool isGrouped)
    {
        // 3,000 ratings each of one item, which only together are more than 4,095.
        int[] employees = [.. Enumerable.Range(0, 6000 * 2).Select(row => isGrouped ? row / 6000 : row % 2)];
        string[] groups = [.. Enumerable.Range(0, employees.Length).Select(row => row / 2 % 2 == 0 ? "peer" : "subordinate")], items = new string[employees.Length];
        Array.Fill(items, "a");
        int[] values = [.. Enumerable.Range(0, employees.Length).Select(row => 1 + (row * 7 % 100))];
        RatingTable table = RatingTable.FromColumns(employees, groups, items, values, RatingInstrument.Flat(Scale.Points(1, 100), ["a"]));

        ScoreTable scores = AggregationPolicy.Pooled().Score(table, new TableScoring { Levels = ScoreLevels.Overall });

        for (int employee = 0; employee < 2; employee++) Assert.Equal(scores.Case(employee).Overall.Value, scores.Overall[employee]);
    }

    // Person p has p + 1 peers on the last item and one less on each before, and every third one a supervisor.
    private static void Check(AggregationPolicy policy, int items, bool isGrouped)
    {
        string[] names = [.. Enumerable.Range(0, items).Select(item => "i" + item)];
        (int Person, string Group, int Item)[] rows =
        [
            .. from person in Enumerable.Range(0, People)
               from item in Enumerable.Range(0, items)
               from rater in Enumerable.Range(person % 3 == 0 ? -1 : 0, Math.Max(1, person + 2 - items + item) + (person % 3 == 0 ? 1 : 0))
               select (person, rater < 0 ? "supervisor" : "peer", item),
        ];
        if (!isGrouped) rows = [.. rows.Select((row, at) => (row, at)).OrderBy(row => row.at % 5).Select(row => row.row)];
        int[] values = [.. rows.Select((row, i) => 1 + (((i * 37) + row.Person) % 100))];
        RatingTable table = RatingTable.FromColumns(
            [.. rows.Select(row => row.Person)], [.. rows.Select(row => row.Group)], [.. rows.Select(row => names[row.Item])], values, RatingInstrument.Flat(Scale.Points(1, 100), names));

        ScoreTable scores = policy.Score(table, new TableScoring { Levels = ScoreLevels.Overall });

        Assert.Equal(isGrouped, table.IsGrouped);
        for (int employee = 0; employee < People; employee++)
        {
            Score expected = scores.Case(employee).Overall;
            int person = table.IdOf<int>(employee);
            Assert.Equal(expected.Value, scores.Overall[employee]);
            Assert.Equal(expected.Numbers.IsComplete, scores.Overall.IsComplete(employee));
            foreach (string group in new[] { "supervisor", "peer" })
                Assert.Equal(rows.Count(row => row.Person == person && row.Group == group), scores.RatersOf(employee, group));
        }
    }
}
