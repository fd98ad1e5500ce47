using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace AsnKinerja.Samples.Population;

/// <summary>The parts of a run.</summary>
internal enum Work
{
    /// <summary>From the disk or the database to values in memory.</summary>
    Reading,

    /// <summary>From values to the table's numbers, checked.</summary>
    Coding,

    /// <summary>The columns into place, and raters who rate twice.</summary>
    Building,

    /// <summary>The scores.</summary>
    Scoring,

    /// <summary>The scores to the disk or the database.</summary>
    Writing,
}

/// <summary>Where the time of a run goes.</summary>
internal sealed class Timing
{
    private readonly Dictionary<Work, long> _ticks = [];

    public T Measure<T>(Work work, Func<T> step)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            return step();
        }
        finally
        {
            _ticks[work] = _ticks.GetValueOrDefault(work) + Stopwatch.GetTimestamp() - start;
        }
    }

    public void Measure(Work work, Action step) => Measure(work, () =>
    {
        step();
        return true;
    });

    public override string ToString() => string.Join(", ", _ticks.OrderBy(entry => entry.Key).Select(entry =>
        $"{Name(entry.Key)} {((double)entry.Value / Stopwatch.Frequency).ToString("0.00", CultureInfo.InvariantCulture)} s"));

    private static string Name(Work work) => work switch
    {
        Work.Reading => "reading and parsing",
        Work.Coding => "coding",
        Work.Building => "building",
        Work.Scoring => "scoring",
        _ => "writing",
    };
}
