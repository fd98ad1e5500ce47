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

/// <summary>Where the time of a run goes: by the clock, and on the processors, which is the same on a busy machine.</summary>
internal sealed class Timing
{
    private readonly Dictionary<Work, (long Ticks, TimeSpan Processor)> _spent = [];

    public string ByClock => Text(spent => (double)spent.Ticks / Stopwatch.Frequency);

    public string OnProcessors => Text(spent => spent.Processor.TotalSeconds);

    public T Measure<T>(Work work, Func<T> step)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        try
        {
            return step();
        }
        finally
        {
            (long ticks, TimeSpan before) = _spent.GetValueOrDefault(work);
            _spent[work] = (ticks + Stopwatch.GetTimestamp() - start, before + Environment.CpuUsage.TotalTime - processor);
        }
    }

    public void Measure(Work work, Action step) => Measure(work, () =>
    {
        step();
        return true;
    });

    private string Text(Func<(long Ticks, TimeSpan Processor), double> seconds) => string.Join(", ", _spent.OrderBy(entry => entry.Key).Select(entry =>
        $"{Name(entry.Key)} {seconds(entry.Value).ToString("0.00", CultureInfo.InvariantCulture)} s"));

    private static string Name(Work work) => work switch
    {
        Work.Reading => "reading and parsing",
        Work.Coding => "coding",
        Work.Building => "building",
        Work.Scoring => "scoring",
        _ => "writing",
    };
}
