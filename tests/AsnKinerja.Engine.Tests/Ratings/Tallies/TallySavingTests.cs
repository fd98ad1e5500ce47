using System;
using System.IO;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tallies;

/// <summary>A file is there wholly or as it was; parts that do not belong together stay apart.</summary>
public sealed class TallySavingTests : IDisposable
{
    private static readonly RatingInstrument Instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["a", "b"]);

    private readonly string _folder = Directory.CreateTempSubdirectory("tally").FullName;

    private string File => Path.Combine(_folder, "unit.tally");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_is_replaced_by_a_whole_one()
    {
        Tally(1, "e1").Save(File);
        Tally(2, "e1", "e2").Save(File);

        Assert.Equal(2, RatingTally.Load(File, Instrument).EmployeeCount);
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Saving_that_is_stopped_leaves_the_file_as_it_was()
    {
        Tally(1, "e1").Save(File);
        byte[] before = System.IO.File.ReadAllBytes(File);

        Assert.Throws<OperationCanceledException>(() => Tally(2, "e1", "e2").Save(File, new CancellationToken(canceled: true)));

        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_and_leaves_nothing() =>
        Assert.Throws<DirectoryNotFoundException>(() => Tally(1, "e1").Save(Path.Combine(_folder, "none", "unit.tally")));

    [Fact]
    public void What_a_machine_left_half_written_is_written_over()
    {
        System.IO.File.WriteAllText(File + ".partial", new string('x', 100_000));

        Tally(1, "e1").Save(File);

        Assert.Equal(1, RatingTally.Load(File).EmployeeCount);
        Assert.Equal([File], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Ids_of_different_kinds_do_not_merge()
    {
        TallyMismatchException refused = Assert.Throws<TallyMismatchException>(() => RatingTally.Merge(Tally(1, "e1"), Tally(1, 7)));

        Assert.Contains("texts in one tally and numbers of 32 bits in the other", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_instruments_and_other_steps_do_not_merge()
    {
        RatingInstrument open = RatingInstrument.Flat(Scale.Between(0, 100), ["a", "b"]);
        RatingTally whole = new RatingTableBuilder<string>(open).Build().Tally(), hundredths = new RatingTableBuilder<string>(open, new TableLoading { Step = 0.01m }).Build().Tally();

        Assert.Contains("steps of 1 in one and 0.01 in the other", Assert.Throws<TallyMismatchException>(() => RatingTally.Merge(whole, hundredths)).Message, StringComparison.Ordinal);
        Assert.Contains("the scale is '0-100' in one", Assert.Throws<TallyMismatchException>(() => RatingTally.MergeAll([whole, Tally(1, "e1")])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => RatingTally.MergeAll([]));
    }

    [Fact]
    public void Ids_that_a_file_cannot_hold_are_refused_before_anything_is_counted()
    {
        Assert.Contains("Decimal", Assert.Throws<NotSupportedException>(() => Tally(1, 1.5m)).Message, StringComparison.Ordinal);
        Assert.Contains("half of a pair", Assert.Throws<ArgumentException>(() => Tally(1, "a\uD800")).Message, StringComparison.Ordinal);
        Assert.Contains("65536 bytes", Assert.Throws<ArgumentException>(() => Tally(1, new string('a', 65536))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Very_many_ids_come_in_order_too()
    {
        int[] ids = [.. Enumerable.Range(0, 50_000).Select(i => unchecked(i * (int)2654435761))];

        RatingTally tally = Tally(3, ids);

        Assert.Equal(ids.Order(), Enumerable.Range(0, ids.Length).Select(tally.IdOf<int>));
    }

    [Fact]
    public void Work_that_is_stopped_before_it_begins_gives_nothing()
    {
        CancellationToken stopped = new(canceled: true);
        RatingTally tally = Tally(1, "e1");

        Assert.Throws<OperationCanceledException>(() => RatingTally.Merge(tally, tally, stopped));
        Assert.Throws<OperationCanceledException>(() => AggregationPolicy.Pooled().Score(tally, cancellationToken: stopped));
        Assert.Throws<OperationCanceledException>(() => RatingTally.Load(new MemoryStream(new HandMadeTally().ToArray()), cancellationToken: stopped));
    }

    [Fact]
    public void Scores_of_a_tally_name_their_employees_and_have_no_sheets()
    {
        RatingTally tally = Tally(3, "e2", "e1");
        ScoreTable scores = AggregationPolicy.Pooled().Score(tally);

        Assert.Equal(["e1", "e2"], [scores.IdText(0), scores.IdOf<string>(1)]);
        Assert.Equal(1, scores.IndexOf("e2"));
        Assert.Equal(-1, scores.IndexOf("e3"));
        Assert.Null(scores.Table);
        Assert.Throws<InvalidOperationException>(() => scores.Case(0));
        Assert.Throws<InvalidOperationException>(() => scores.IndexOf(7));
        Assert.Throws<ArgumentOutOfRangeException>(() => scores.IdText(2));
    }

    private static RatingTally Tally<TId>(int value, params TId[] employees)
        where TId : notnull
    {
        RatingTableBuilder<TId> builder = new(Instrument);
        foreach (TId employee in employees) builder.AddSheet(employee, "peer", null, [Answer.Of(value), default]);
        return builder.Build().Tally();
    }
}
