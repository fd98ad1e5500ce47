using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores a whole table: everything is checked first, then blocks of employees are shared out to threads.</summary>
internal sealed class TableRun
{
    private const int BlockSize = 1024;

    // Between two looks at the token, within a block: exact arithmetic takes some 20 microseconds a person.
    private const int EmployeesAtATime = 64;

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
        _scores = new ScoreTable(policy, table.Instrument, table, table.EmployeeCount, options.Levels);
        _stop = stop;
        _threads = options.ThreadCount;
        _meter = new ProgressMeter(progress, table.EmployeeCount);
    }

    public ScoreTable Run()
    {
        RowOrder order = RowOrder.Of(_table.Store, _table.EmployeeCount, _stop);
        int settled = 0, exact = 0, blocks = (_table.EmployeeCount + BlockSize - 1) / BlockSize;
        new Workforce(_threads, _stop).Run(blocks, (_, next) =>
        {
            PersonScorer scorer = new(_plan, _scores);
            PersonReader reader = Reader();
            for (int block = next(); block >= 0; block = next())
            {
                int first = block * BlockSize, end = Math.Min(first + BlockSize, _table.EmployeeCount);
                for (int employee = first; employee < end; employee++)
                {
                    if (employee % EmployeesAtATime == 0) _stop.ThrowIfCancellationRequested();
                    scorer.Score(employee, reader.Read(order.Offsets[employee], order.Offsets[employee + 1], order.Rows));
                }

                _meter.Add(end - first);
            }

            Interlocked.Add(ref settled, scorer.Settled);
            Interlocked.Add(ref exact, scorer.Exact);
        });
        _scores.SettledExactly = settled;
        _scores.ScoredExactly = exact;
        _meter.Complete();
        return _scores;
    }

    private PersonReader Reader()
    {
        PersonCells cells = new(_plan.Rules.Length, _table.Instrument.Items.Count);
        Estimator estimator = _plan.Policy.Estimator;
        return estimator.Kind == EstimatorKind.Mean
            ? new MeanReader(_table, _slots, cells, _stop)
            : new SortedReader(_table, _slots, new SortedEstimator(estimator), cells, _stop);
    }
}
