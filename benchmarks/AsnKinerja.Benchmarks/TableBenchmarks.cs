using System.Collections.Generic;
using AsnKinerja.Benchmarks.Baselines;
using AsnKinerja.Benchmarks.Workloads;
using AsnKinerja.Engine.Ratings;
using BenchmarkDotNet.Attributes;

namespace AsnKinerja.Benchmarks;

/// <summary>The population door: a table in memory to columns of scores, beside a plain sum of the same ratings, one byte each.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private byte[] _ratings = [];
    private RatingTable _table = null!;
    private AggregationPolicy _policy = null!;

    /// <summary>How a table comes.</summary>
    public enum Shape
    {
        /// <summary>Sheets of 21 bytes, each person's together; scores and bands.</summary>
        SheetsGrouped,

        /// <summary>The same in any order.</summary>
        SheetsShuffled,

        /// <summary>One rating a row, each person's together; scores.</summary>
        RowsSorted,

        /// <summary>The same in any order.</summary>
        RowsShuffled,
    }

    public static IEnumerable<int> Sizes => [PopulationBenchmarks.Size];

    [ParamsSource(nameof(Sizes), Priority = 0)]
    public int People { get; set; }

    [ParamsAllValues(Priority = 1)]
    public Shape Table { get; set; }

    [Params(1, 2, Priority = 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        bool shuffled = Table is Shape.SheetsShuffled or Shape.RowsShuffled;
        if (Table is Shape.SheetsGrouped or Shape.SheetsShuffled)
        {
            SheetWorkload sheets = SheetWorkload.Make(People * SheetWorkload.MeanCells, shuffled);
            (_ratings, _table, _policy) = (sheets.Cells, sheets.ToTable(), TableFeed.Banded);
        }
        else
        {
            RowWorkload rows = RowWorkload.Make(People * RowWorkload.MeanRatings, shuffled);
            (_ratings, _table, _policy) = (rows.Score, rows.ToTable(), TableFeed.Policy);
        }
    }

    [Benchmark(Baseline = true)]
    public ulong PlainVectorSum() => VectorSum.Of(_ratings, Threads);

    [Benchmark]
    public ScoreTable Overall() => _policy.Score(_table, new TableScoring { Threads = Threads, Levels = ScoreLevels.Overall });

    [Benchmark]
    public ScoreTable AllLevels() => _policy.Score(_table, new TableScoring { Threads = Threads });
}
