using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Shares out work to threads in blocks, the calling thread among them, until all is done, one fails, or somebody cancels.</summary>
internal sealed class Workforce(int threads, CancellationToken stop)
{
    private int _failed;

    /// <summary>Runs <paramref name="work"/> on each thread; each asks for blocks until there are none.</summary>
    /// <param name="blocks">How many blocks there are.</param>
    /// <param name="work">Gets the thread's number and a source of blocks, which gives -1 at the end.</param>
    /// <exception cref="OperationCanceledException">Cancelled; all threads have stopped.</exception>
    public void Run(int blocks, Action<int, Func<int>> work)
    {
        int next = -1;
        Task[] others = new Task[Math.Min(threads, Math.Max(blocks, 1)) - 1];
        for (int i = 0; i < others.Length; i++)
        {
            int number = i + 1;
            others[i] = Task.Factory.StartNew(() => Guarded(number), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        ExceptionDispatchInfo? failure = null;
        try
        {
            Guarded(0);
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
        }

        // Nobody may still be writing when the caller goes on, whatever happened.
        foreach (Task other in others)
        {
            try
            {
                other.GetAwaiter().GetResult();
            }
            catch (Exception exception)
            {
                failure ??= ExceptionDispatchInfo.Capture(exception);
            }
        }

        failure?.Throw();

        void Guarded(int number)
        {
            try
            {
                work(number, Next);
            }
            catch
            {
                Volatile.Write(ref _failed, 1);
                throw;
            }
        }

        int Next()
        {
            stop.ThrowIfCancellationRequested();
            if (Volatile.Read(ref _failed) != 0) return -1;
            int block = Interlocked.Increment(ref next);
            return block < blocks ? block : -1;
        }
    }
}
