using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>Progress, cancellation, and a listener that fails: nothing half-done comes out, and nobody goes on working behind it.</summary>
public class StoppedScoringTests
{
    private const int People = 30_000;

    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("peer", 1));

    private static readonly RatingTable Grouped = Table(row => row / 2), Mixed = Table(row => row % People);

    public static TheoryData<bool, int> Ways => new() { { true, 1 }, { true, 4 }, { false, 1 }, { false, 4 } };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Progress_rises_to_all_of_the_people(bool isGrouped, int threads)
    {
        Listener listener = new();

        Policy.Score(isGrouped ? Grouped : Mixed, new TableScoring { Threads = threads }, listener);

        Assert.All(listener.Told, told => Assert.True(told.Total == People && told.Done is > 0 and <= People && told.Share is > 0 and <= 1));
        Assert.Equal((People, 1d), (listener.Told[^1].Done, listener.Told[^1].Share));
        Assert.Equal(listener.Told.Count, listener.Told.Distinct().Count());
        Assert.InRange(listener.Told.Count, 4, 1000);
        if (threads == 1) Assert.Equal(listener.Told.OrderBy(told => told.Done), listener.Told);
    }

    [Fact]
    public void An_empty_table_is_done_at_once()
    {
        Listener listener = new();
        RatingTable empty = new RatingTableBuilder<int>(RatingInstrument.Flat(Scale.Points(1, 5), ["a"])).Build();

        ScoreTable scores = Policy.Score(empty, null, listener);

        Assert.Equal((0, 0, 1d), (scores.Count, scores.Overall.Count, Assert.Single(listener.Told).Share));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Cancelled_before_it_begins_nothing_is_done(bool isGrouped, int threads)
    {
        Listener listener = new();

        OperationCanceledException stopped = Assert.ThrowsAny<OperationCanceledException>(() =>
            Policy.Score(isGrouped ? Grouped : Mixed, new TableScoring { Threads = threads }, listener, new CancellationToken(true)));

        Assert.True(stopped.CancellationToken.IsCancellationRequested);
        Assert.Empty(listener.Told);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Cancelled_on_the_way_it_stops_soon_and_for_good(bool isGrouped, int threads)
    {
        using CancellationTokenSource source = new();
        Listener listener = new(_ => source.Cancel());

        Assert.ThrowsAny<OperationCanceledException>(() => Policy.Score(isGrouped ? Grouped : Mixed, new TableScoring { Threads = threads }, listener, source.Token));

        Assert.All(listener.Told, told => Assert.True(told.Done < People));
        AssertSilent(listener);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_listener_that_fails_ends_the_work_with_its_own_failure(bool isGrouped, int threads)
    {
        Listener listener = new(_ => throw new NotSupportedException("the window is closed"));

        NotSupportedException failure = Assert.Throws<NotSupportedException>(() => Policy.Score(isGrouped ? Grouped : Mixed, new TableScoring { Threads = threads }, listener));

        Assert.Equal("the window is closed", failure.Message);
        AssertSilent(listener);
    }

    [Fact]
    public void After_a_stop_the_same_table_is_scored_as_ever()
    {
        using CancellationTokenSource source = new();
        ScoreTable before = Policy.Score(Mixed);
        Assert.ThrowsAny<OperationCanceledException>(() => Policy.Score(Mixed, null, new Listener(_ => source.Cancel()), source.Token));
        ScoreTable after = Policy.Score(Mixed);

        Assert.All(Enumerable.Range(0, People), employee => Assert.Equal((before.Overall[employee], before["a"][employee]), (after.Overall[employee], after["a"][employee])));
    }

    // Whoever still worked would be heard: the listener is told of every few people.
    private static void AssertSilent(Listener listener)
    {
        int told = listener.Told.Count;
        Thread.Sleep(50);
        Assert.Equal(told, listener.Told.Count);
    }

    private static RatingTable Table(Func<int, int> employee)
    {
        int[] rows = [.. Enumerable.Range(0, 2 * People)];
        return RatingTable.FromSheets(
            RatingInstrument.Flat(Scale.Points(1, 5), ["a", "b", "c"]),
            Array.ConvertAll(rows, row => employee(row)),
            Array.ConvertAll(rows, _ => "peer"),
            [.. rows.SelectMany(row => new[] { (byte)(1 + (row % 5)), (byte)(1 + (row % 3)), (byte)(row % 6) })]);
    }

    private sealed class Listener(Action<TableProgress>? act = null) : IProgress<TableProgress>
    {
        private readonly List<TableProgress> _told = [];

        public IReadOnlyList<TableProgress> Told
        {
            get
            {
                lock (_told) return [.. _told];
            }
        }

        public void Report(TableProgress value)
        {
            lock (_told) _told.Add(value);
            act?.Invoke(value);
        }
    }
}
