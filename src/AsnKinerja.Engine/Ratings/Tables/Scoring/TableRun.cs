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
    private IDisposable? _scratch;

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
        int settled = 0, exact = 0;
        (int blocks, Func<BlockScorer> scorer) = Way();
        using (_scratch)
        {
            new Workforce(_threads, _stop).Run(blocks, (_, next) =>
            {
                BlockScorer own = scorer();
                for (int block = next(); block >= 0; block = next()) _meter.Add(own.Score(block));
                Interlocked.Add(ref settled, own.Settled);
                Interlocked.Add(ref exact, own.Exact);
            });
        }

        _scores.SettledExactly = settled;
        _scores.ScoredExactly = exact;
        _meter.Complete();
        return _scores;
    }

    // The fastest way that the table and the policy allow: how many blocks it has, and what each thread scores them with.
    private (int Blocks, Func<BlockScorer> Scorer) Way()
    {
        TableStore store = _table.Store;
        int employees = _table.EmployeeCount;
#if !NETSTANDARD2_0
        if (_plan.Policy.Estimator.Kind == EstimatorKind.Mean && FastWay(store, employees) is (int, Func<BlockScorer>) fast) return fast;
#endif

        RowOrder order = RowOrder.Of(store, employees, _stop);
        return (ReaderBlocks.CountFor(employees), () => new ReaderBlocks(Persons(), Reader(), order, _stop));
    }

#if !NETSTANDARD2_0
    private (int Blocks, Func<BlockScorer> Scorer)? FastWay(TableStore store, int employees)
    {
        if (_plan.Rules.Length >= sbyte.MaxValue) return null;
        if (store is SheetStore { Bytewise: not null, Width: > 0 } sheets)
        {
            if (SheetBatch.IsSupported && sheets.Width <= ByteWeights.MostItems) return Batches(sheets, employees);
            if (SheetSums.IsSupported && sheets.Offsets is not null)
                return (SheetBlocks.CountFor(employees), () => new SheetBlocks(Persons(), Cells(), sheets, _slots, Reader(), _stop));
        }

        if (store is RowStore { Narrow: not null, Raters: null } rows && Vector256.IsHardwareAccelerated)
        {
            LaneWeights? weights = LaneWeights.Of(_plan);
            if (rows.Offsets is not null) return (RowBlocks.CountFor(employees), () => new RowBlocks(RowScorer(), rows));
            RowParts parts = new(rows, employees, _slots.Length, _threads, _stop);
            _scratch = parts;
            return (parts.Count, () => new RowPartBlocks(RowScorer(), parts));

            RowScorer RowScorer() => new(_plan, _scores, Persons(), weights, _slots, _stop);
        }

        return null;
    }

    private (int Blocks, Func<BlockScorer> Scorer)? Batches(SheetStore sheets, int employees)
    {
        ByteWeights? weights = ByteWeights.Of(_plan);
        byte[] slots = Scorer().SlotsOf(_slots);
        if (sheets.Offsets is not null)
            return (BatchBlocks.CountFor(employees), () => new BatchBlocks(Scorer(), sheets, Array.ConvertAll(slots, slot => (nint)slot * SheetBatch.GroupBytes), Reader(), _stop));
        if (BatchParts.Of(sheets, employees, slots, _threads, _stop) is not BatchParts parts) return null;
        return (parts.Count, () => new BatchPartBlocks(Scorer(), parts, Cells()));

        BatchScorer Scorer() => new(_plan, _scores, Persons(), weights);
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
