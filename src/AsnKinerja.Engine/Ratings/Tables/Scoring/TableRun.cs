using System;
#if !NETSTANDARD2_0
using System.Runtime.Intrinsics;
#endif
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores a whole table: everything is checked first, then blocks of employees are shared out to threads.</summary>
internal sealed class TableRun
{
    private readonly RatingTable _table;
    private readonly TablePlan _plan;
    private readonly int[] _slots;
    private readonly ScoreTable _scores;
    private readonly CancellationToken _stop;
    private readonly int _threads;
    private readonly ProgressMeter _meter;

    public TableRun(AggregationPolicy policy, RatingTable table, TableScoring options, IProgress<TableProgress>? progress, CancellationToken stop)
    {
        _table = table;
        _plan = new TablePlan(policy, table.Instrument, table.Grid);
        _slots = _plan.SlotsOf([.. table.Groups]);
        _scores = new ScoreTable(policy, table.Instrument, table.Employees, table, options.Levels);
        _stop = stop;
        _threads = options.ThreadCount;
        _meter = new ProgressMeter(progress, table.EmployeeCount);
    }

    public ScoreTable Run()
    {
        ScoringWay way = Way();
        Workforce work = new(_threads, _stop);
        BlockScorer?[] scorers = new BlockScorer?[_threads];
        for (int round = 0; round < way.Rounds; round++)
            work.Run(way.Begin(round), (thread, next) =>
            {
                BlockScorer own = scorers[thread] ??= way.Scorer();
                for (int block = next(); block >= 0; block = next()) _meter.Add(own.Score(block));
            });
        foreach (BlockScorer? scorer in scorers)
        {
            _scores.SettledExactly += scorer?.Settled ?? 0;
            _scores.ScoredExactly += scorer?.Exact ?? 0;
        }

        _meter.Complete();
        return _scores;
    }

    // The fastest way that the table and the policy allow.
    private ScoringWay Way()
    {
        TableStore store = _table.Store;
        int employees = _table.EmployeeCount;
#if !NETSTANDARD2_0
        if (_plan.Policy.Estimator.Kind == EstimatorKind.Mean && FastWay(store, employees) is ScoringWay fast) return fast;
#endif

        RowOrder order = RowOrder.Of(store, employees, _stop);
        return ScoringWay.Of(ReaderBlocks.CountFor(employees), () => new ReaderBlocks(Persons(), Reader(), order, _stop));
    }

#if !NETSTANDARD2_0
    private ScoringWay? FastWay(TableStore store, int employees)
    {
        if (_plan.Rules.Length >= sbyte.MaxValue) return null;
        if (store is SheetStore { Bytewise: not null, Width: > 0 } sheets)
        {
            if (SheetBatch.IsSupported && sheets.Width <= ShareTables.MostItems) return Batches(sheets, employees);
            if (SheetSums.IsSupported && sheets.Offsets is not null)
                return ScoringWay.Of(SheetBlocks.CountFor(employees), () => new SheetBlocks(Persons(), Cells(), sheets, _slots, _stop));
        }

        if (store is RowStore { Narrow: not null, Raters: null } rows && Vector256.IsHardwareAccelerated)
        {
            LaneWeights? weights = LaneWeights.Of(_plan);
            if (rows.Offsets is not null) return ScoringWay.Of(RowBlocks.CountFor(employees), () => new RowBlocks(RowScorer(), rows));
            RowParts parts = new(rows, employees, _slots.Length, _threads, _stop);
            return new ScoringWay(parts.Slabs, parts.Fill, () => new RowPartBlocks(RowScorer(), parts));

            RowScorer RowScorer() => new(_plan, _scores, Persons(), weights, _slots, _stop);
        }

        return null;
    }

    private ScoringWay Batches(SheetStore sheets, int employees)
    {
        ShareTables? shares = ShareTables.Of(_plan);
        byte[] slots = Scorer().SlotsOf(_slots);
        if (sheets.Offsets is not null)
            return ScoringWay.Of(BatchBlocks.CountFor(employees), () => new BatchBlocks(Scorer(), sheets, slots));
        BatchParts parts = new(sheets, employees, slots, _threads, _stop);
        return new ScoringWay(parts.Slabs, parts.Fill, () => new BatchPartBlocks(Scorer(), parts));

        BatchScorer Scorer() => new(_plan, _scores, Persons(), shares, _stop);
    }
#endif

    private PersonCells Cells() => new(_plan.Rules.Length, _table.Instrument.Items.Count);

    private PersonScorer Persons() => new(_plan, _scores, _stop);

    private PersonReader Reader()
    {
        PersonCells cells = Cells();
        Estimator estimator = _plan.Policy.Estimator;
        return estimator.Kind == EstimatorKind.Mean
            ? new MeanReader(_table, _slots, cells, _stop)
            : new SortedReader(_table, _slots, new SortedEstimator(estimator), cells, _stop);
    }
}
