using System;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>One measurement, printed as one line of JSON; the rivals print the same.</summary>
/// <param name="Engine">Who did it.</param>
/// <param name="Workload">Rows or sheets.</param>
/// <param name="Order">Sorted, which is grouped by employee, or shuffled.</param>
/// <param name="Rows">How many ratings there are.</param>
/// <param name="Threads">How many threads worked.</param>
/// <param name="Best">Nanoseconds a rating in the best run.</param>
/// <param name="Median">The same in the median.</param>
/// <param name="Form">How it was done.</param>
/// <param name="Scores">How many employees have scores.</param>
/// <param name="Digest">The beginning of the SHA-256 of the file of scores.</param>
/// <param name="Allocated">Bytes that a run takes from the heap, its result included.</param>
internal sealed record Measurement(
    string Engine, string Workload, string Order, long Rows, int Threads, double Best, double Median, string? Form = null, int? Scores = null, string? Digest = null,
    long? Allocated = null)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Warms up, then runs the work so many times; best and median in nanoseconds a rating.</summary>
    public static Measurement Of(Measurement about, int runs, Action work, bool warmUp = true)
    {
        // At least once, and until the compiler has had the time to replace its first, slow code.
        long begin = Stopwatch.GetTimestamp();
        if (warmUp)
        {
            do work();
            while (Stopwatch.GetElapsedTime(begin) < WarmUp);
        }

        double[] times = new double[runs];
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / about.Rows;
        }

        long allocated = (GC.GetTotalAllocatedBytes(precise: true) - before) / runs;
        Array.Sort(times);
        return about with { Best = times[0], Median = times[runs / 2], Allocated = allocated };
    }

    public void Print() => Console.WriteLine(JsonSerializer.Serialize(this, Json));
}
