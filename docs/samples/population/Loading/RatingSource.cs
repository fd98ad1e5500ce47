using System;
using System.Threading;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>Ratings from outside, chunk by chunk: reading and parsing is one step, giving the rows to the table another, so that both can be timed.</summary>
internal abstract class RatingSource : IDisposable
{
    /// <summary>What share has been read, 0 to 1.</summary>
    public abstract double Share { get; }

    /// <summary>Reads the next chunk; false at the end.</summary>
    public abstract bool Read(BadLines bad, CancellationToken stop);

    /// <summary>Gives the chunk to the table.</summary>
    public abstract void AddTo(RatingTableBuilder<string> builder, LineMap lines);

    public abstract void Dispose();
}
