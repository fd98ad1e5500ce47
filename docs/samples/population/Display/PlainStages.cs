using System;

namespace AsnKinerja.Samples.Population.Display;

/// <summary>Shows nothing: for files, pipes and schedulers.</summary>
internal sealed class PlainStages : IStages
{
    public T Run<T>(string title, Func<IProgress<double>, T> work) => work(new Relay<double>(_ => { }));
}
