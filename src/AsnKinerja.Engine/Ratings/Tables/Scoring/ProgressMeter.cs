using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Counts employees scored and reports now and then: some two hundred times in all, however long it takes.</summary>
internal sealed class ProgressMeter(IProgress<TableProgress>? progress, int total)
{
    private readonly int _step = Math.Max(1, total / 200);
    private int _done;

    public void Add(int employees)
    {
        if (progress is null) return;
        int done = Interlocked.Add(ref _done, employees);
        if (done / _step != (done - employees) / _step && done < total) progress.Report(new TableProgress(done, total));
    }

    public void Complete() => progress?.Report(new TableProgress(total, total));
}
