using System;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>One measurement, printed as one line of JSON; the rivals print the same.</summary>
internal sealed record Measurement(
    string Engine, string Workload, string Order, long Rows, int Threads, double Best, double Median, string? Form = null, int? Scores = null, string? Digest = null)
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
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / about.Rows;
        }

        Array.Sort(times);
        return about with { Best = times[0], Median = times[runs / 2] };
    }

    public void Print() => Console.WriteLine(JsonSerializer.Serialize(this, Json));
}
