using System;

namespace AsnKinerja.Samples.Population.Display;

/// <summary>Shows the stages of a run: reading, scoring, writing.</summary>
internal interface IStages
{
    /// <summary>Runs a stage, which says now and then what share of it is done, 0 to 1.</summary>
    T Run<T>(string title, Func<IProgress<double>, T> work);
}
