using System;

namespace AsnKinerja.Samples.Population.Display;

/// <summary>Hands a report on at once, on the thread that reports; <see cref="Progress{T}"/> would queue it.</summary>
internal sealed class Relay<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
