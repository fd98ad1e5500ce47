using System;
using System.Linq;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Makes the tally of a table: employees in the order of their ids, shared out to threads in blocks.</summary>
internal static class TallyCounting
{
    private const int BlockSize = 1024;

    // Between two looks at the token, within a block.
    private const int EmployeesAtATime = 64;

    public static RatingTally Tally(RatingTable table, int threads, IProgress<TableProgress>? progress, CancellationToken stop)
    {
        TallyInstrument instrument = TallyInstrument.Of(table.Instrument, table.Grid);
        RaterGroup[] groups = [.. table.Groups.OrderBy(group => group.Id, StringComparer.Ordinal)];
        foreach (RaterGroup group in groups) TallyText.Check(group.Id, $"group '{group}'");
        TallyShape shape = new(groups.Length, table.Instrument.Items.Count, table.Grid);
        IdKind kind = IdKind.Of(table.Employees.IdType);
        EmployeeIds ids = kind.Sorted(table.Employees, out int[] sorted, stop);

        int[] inTally = [.. table.Groups.Select(group => Array.IndexOf(groups, group))];
        RowOrder order = RowOrder.Of(table.Store, table.EmployeeCount, stop);
        byte[][] chunks = new byte[(ids.Count + BlockSize - 1) / BlockSize][];
        long[] places = new long[ids.Count];
        ProgressMeter meter = new(progress, ids.Count);
        new Workforce(threads, stop).Run(chunks.Length, (_, next) =>
        {
            AnswerCounter counter = AnswerCounter.For(table, shape, inTally, stop);
            TallyEntries entries = new(shape);
            RecordWriter writer = new(shape);
            for (int block = next(); block >= 0; block = next())
            {
                int first = block * BlockSize, end = Math.Min(first + BlockSize, ids.Count);
                for (int employee = first; employee < end; employee++)
                {
                    if (employee % EmployeesAtATime == 0) stop.ThrowIfCancellationRequested();
                    places[employee] = TallyRecords.Place(block, writer.Length);
                    counter.Count(order.Offsets[sorted[employee]], order.Offsets[sorted[employee] + 1], order.Rows, entries);
                    writer.Write(entries);
                }

                chunks[block] = writer.Take();
                meter.Add(end - first);
            }
        });
        meter.Complete();
        return new RatingTally(instrument, groups, kind, ids, new TallyRecords(chunks, places));
    }
}
