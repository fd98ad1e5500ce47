using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Populations that once broke a law, shrunken.</summary>
public class TableCounterexamples
{
    [Fact]
    public void A_rater_with_a_name_is_one_rater_however_many_long_rows_there_are()
    {
        RatingTable table = RatingTable.FromColumns(
            [0, 0], ["public", "public"], ["a", "b"], new[] { 0, 0 }, RatingInstrument.Flat(Scale.Between(0, 100), ["a", "b"]), ["r67", "r67"]);

        Assert.Equal(1, AggregationPolicy.Weighted(("public", 1)).Score(table).RatersOf(0, "public"));
        Assert.Equal(1, AggregationPolicy.Weighted(("public", 1)).Using(Estimator.Median).Score(table).RatersOf(0, "public"));
        Assert.Equal(1, AggregationPolicy.Pooled().Score(table).RatersOf(0, RaterGroup.Everyone));
        Assert.Equal(1, AggregationPolicy.Pooled().Score(table).Case(0).Overall.Groups.Single().Raters);
    }

    // Once told apart in a byte: eleven groups of twenty-four places reach beyond 256, though no rating stood there.
    [Theory]
    [InlineData(17, 11, 1)]
    [InlineData(24, 11, 16)]
    [InlineData(40, 7, 16)]
    [InlineData(248, 2, 8)]
    public void The_last_group_of_a_long_table_may_leave_out_its_last_items(int items, int groups, int answered)
    {
        string[] ids = [.. Enumerable.Range(0, items).Select(item => "i" + item)];
        RatingTableBuilder<int> builder = new(RatingInstrument.Flat(Scale.Points(1, 5), ids));
        for (int employee = 0; employee < 3; employee++)
            for (int group = 0; group < groups; group++)
                for (int item = 0; item < (group == groups - 1 ? answered : items); item++)
                    for (int rater = 0; rater < 2; rater++) builder.Add(employee, "g" + group, null, ids[item], Answer.Of(1 + (((employee * 7) + (group * 3) + item + rater) % 5)));
        AggregationPolicy policy = AggregationPolicy.Of(Enumerable.Range(0, groups).Select(group => new GroupRule("g" + group, 1)));

        CheckAll(policy, builder.Build());
    }

    [Theory]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(300)]
    public void Every_band_has_its_place_however_many_there_are(int bands)
    {
        ScoreBand[] named = [.. Enumerable.Range(0, bands).Select(band => new ScoreBand("b" + band, LocalizedText.Same("b" + band)))];
        BandTable<ScoreBand> table = BandTable<ScoreBand>.Create(
            BoundaryPolicy.LowerEdgeBelongs, named.Select((band, i) => new Band<ScoreBand>(i == 0 ? null : i, i == bands - 1 ? null : i + 1, band)));
        RatingTableBuilder<int> builder = new(RatingInstrument.Flat(Scale.Between(0, 300), ["x"]));
        for (int employee = 0; employee <= 300; employee++) builder.AddSheet(employee, "peer", null, [Answer.Of(employee)]);

        CheckAll(AggregationPolicy.Weighted(("peer", 1)).Banded(table), builder.Build());
        RatingTableBuilder<int> bytes = new(RatingInstrument.Flat(Scale.Between(0, 300), ["x"]), new TableLoading { Step = 3 });
        for (int employee = 0; employee <= 100; employee++) bytes.AddSheet(employee, "peer", null, [Answer.Of(employee * 3)]);
        CheckAll(AggregationPolicy.Weighted(("peer", 1)).Banded(table), bytes.Build());
    }

    // Where only the smallest weights count, as doubles they would be nothing.
    [Theory]
    [InlineData(280)]
    [InlineData(310)]
    [InlineData(400)]
    public void A_weight_too_small_for_a_double_counts_where_it_is_alone(int zeros)
    {
        Rational tiny = new(BigInteger.One, BigInteger.Pow(10, zeros));
        LocalizedText name = LocalizedText.Same("x");
        RatingInstrument instrument = new(Scale.Points(1, 5),
        [
            new RatedCompetency("a", name, 1, [new RatedItem("x", name, 1), new RatedItem("y", name, tiny), new RatedItem("z", name, tiny * 3)]),
            new RatedCompetency("b", name, tiny, [new RatedItem("b", name, 1)]),
        ]);
        RatingTableBuilder<int> builder = new(instrument);
        for (int answered = 1; answered < 16; answered++)
            builder.AddSheet(answered, "peer", null, [.. Enumerable.Range(0, 4).Select(item => ((answered >> item) & 1) != 0 ? Answer.Of(1 + ((item * 3) % 5)) : default)]);

        CheckAll(AggregationPolicy.Weighted(("peer", 1)), builder.Build());
    }

    private static void CheckAll(AggregationPolicy policy, RatingTable table)
    {
        foreach (ScoreLevels levels in new[] { ScoreLevels.Overall, ScoreLevels.All })
        {
            ScoreTable scores = policy.Score(table, new TableScoring { Levels = levels, Threads = 1 });
            for (int employee = 0; employee < scores.Count; employee++)
            {
                MultiRaterScore expected = scores.Case(employee);
                Check(expected.Overall, scores.Overall, employee);
                for (int item = 0; item < scores.Items.Count; item++) Check(expected.Items[item], scores.Items[item], employee);
                for (int competency = 0; competency < scores.Competencies.Count; competency++) Check(expected.Competencies[competency], scores.Competencies[competency], employee);
                foreach (GroupScore group in expected.Overall.Groups) Assert.Equal(group.Raters, scores.RatersOf(employee, group.Group));
            }
        }
    }

    private static void Check(Score expected, ScoreColumn column, int employee) => Assert.Equal(
        (expected.Value, expected.Band?.Id, expected.Completeness.IsComplete, expected.Completeness.IsProvisional),
        (column[employee], column.Band(employee)?.Id, column.IsComplete(employee), column.IsProvisional(employee)));
}
