using System;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>One measurement, printed as one line of JSON; the rivals print the same.</summary>
internal sealed record Measurement(
    string Engine, string Workload, string Order, long Rows, int Threads, double Best, double Median, string Form = "", int? Scores = null, string? Digest = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Runs the work once to warm up and then so many times; best and median in nanoseconds a row, or a cell.</summary>
    public static Measurement Of(Measurement about, int runs, Action work)
    {
        work();
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
