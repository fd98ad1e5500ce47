using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Scores a whole tally, as <see cref="TableRun"/> scores a table: everything is checked first, then blocks of employees are shared out to threads.</summary>
internal static class TallyRun
{
    private const int BlockSize = 1024;

    private const int EmployeesAtATime = 64;

    public static ScoreTable Score(AggregationPolicy policy, RatingTally tally, TableScoring options, IProgress<TableProgress>? progress, CancellationToken stop)
    {
        TablePlan plan = new(policy, tally.Instrument, tally.Content.Grid);
        int[] slots = plan.SlotsOf([.. tally.Groups]);
        ScoreTable scores = new(policy, tally.Instrument, tally.Employees, null, options.Levels);
        HistogramEstimator estimator = new(policy.Estimator);
        ProgressMeter meter = new(progress, tally.EmployeeCount);
        int settled = 0, exact = 0;
        new Workforce(options.ThreadCount, stop).Run((tally.EmployeeCount + BlockSize - 1) / BlockSize, (_, next) =>
        {
            PersonScorer scorer = new(plan, scores, stop);
            HistogramReader reader = new(tally.Shape, slots, estimator, new PersonCells(plan.Rules.Length, tally.Instrument.Items.Count));
            for (int block = next(); block >= 0; block = next())
            {
                int first = block * BlockSize, end = Math.Min(first + BlockSize, tally.EmployeeCount);
                for (int employee = first; employee < end; employee++)
                {
                    if (employee % EmployeesAtATime == 0) stop.ThrowIfCancellationRequested();
                    scorer.Score(employee, reader.Read(tally.Records, employee));
                }

                meter.Add(end - first);
            }

            Interlocked.Add(ref settled, scorer.Settled);
            Interlocked.Add(ref exact, scorer.Exact);
        });
        scores.SettledExactly = settled;
        scores.ScoredExactly = exact;
        meter.Complete();
        return scores;
    }
}
