using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

/// <summary>Raters who rate an item twice are seen when all rows are there; each is named by the row of the input.</summary>
public class RefusedDuplicateTests
{
    private static readonly RatingInstrument Instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["a"]);

    [Fact]
    public void Every_one_is_named_by_its_row_although_rows_before_it_were_bad_or_twice()
    {
        BadRowsException problem = Assert.Throws<BadRowsException>(Filled(TableLoading.Default).Build);

        Assert.Equal([1L, 4, 6, 7], problem.Rows.Select(bad => bad.Row));
        Assert.Equal(["row 2", "row 5", "row 2"], problem.Rows.Skip(1).Select(bad => bad.Reason.Split("first in ")[1].Split(')')[0]));
    }

    [Fact]
    public void The_others_make_a_table_where_bad_rows_are_skipped()
    {
        RatingTable table = Filled(TableLoading.Default with { SkipsBadRows = true }).Build();

        Assert.Equal((3, 2), (table.RowCount, table.EmployeeCount));
        Assert.Equal(["x", "y"], Enumerable.Range(0, 2).Select(table.IdOf<string>));
    }

    private static RatingTableBuilder<string> Filled(TableLoading loading)
    {
        RatingTableBuilder<string> builder = new(Instrument, loading);
        foreach ((string employee, string rater, int value) in new[] { ("x", "r", 9), ("x", "r", 1), ("x", "s", 2), ("x", "r", 3), ("y", "r", 4), ("y", "r", 5), ("x", "r", 1) })
            builder.Add(employee, "peer", rater, "a", Answer.Of(value));
        return builder;
    }
}
