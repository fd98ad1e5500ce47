using System;
using System.Diagnostics;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>How long a table took to load; told on the error stream, beside the measurements.</summary>
internal readonly struct LoadTime
{
    private readonly long _start;

    private LoadTime(long start) => _start = start;

    public static LoadTime Start() => new(Stopwatch.GetTimestamp());

    public void Tell(long ratings) => Console.Error.WriteLine(FormattableString.Invariant(
        $"loaded: {Stopwatch.GetElapsedTime(_start).TotalNanoseconds / ratings:0.0} ns a rating, on one thread"));
}
