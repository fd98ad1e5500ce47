using System;
using Spectre.Console;

namespace AsnKinerja.Samples.Population.Display;

/// <summary>Shows a progress bar for each stage, with the time that is left.</summary>
internal sealed class BarStages : IStages
{
    public T Run<T>(string title, Func<IProgress<double>, T> work) => AnsiConsole.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
        .Start(bars =>
        {
            ProgressTask bar = bars.AddTask(Markup.Escape(title), maxValue: 1);
            T result = work(new Relay<double>(share => bar.Value = share));
            bar.Value = 1;
            return result;
        });
}
