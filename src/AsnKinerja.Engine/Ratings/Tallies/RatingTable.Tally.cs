using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <content>From a table to its mergeable counts.</content>
public sealed partial class RatingTable
{
    /// <summary>Counts the answers by employee, group and item: a part that can be stored, sent and merged with others, then scored under any policy.</summary>
    /// <param name="threads">How many threads work, the calling one included; 0 for one on each processor.</param>
    /// <param name="progress">Is told now and then how far the work has come, on any of the threads; or null.</param>
    /// <param name="cancellationToken">Stops the work; nothing of it is left then.</param>
    /// <exception cref="NotSupportedException">The ids of employees are not texts, GUIDs, ints or longs.</exception>
    /// <exception cref="ArgumentException">An id or a weight is too long for a file, or an id is no text.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of threads is below 0 or above 1024.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RatingTally Tally(int threads = 0, IProgress<TableProgress>? progress = null, CancellationToken cancellationToken = default) =>
        TallyCounting.Tally(this, (TableScoring.Default with { Threads = threads }).ThreadCount, progress, cancellationToken);
}
