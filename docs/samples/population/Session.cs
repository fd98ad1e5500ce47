using System.IO;
using System.Threading;
using AsnKinerja.Samples.Population.Display;

namespace AsnKinerja.Samples.Population;

/// <summary>Where a run writes, how it shows its progress, and what stops it.</summary>
internal sealed record Session(TextWriter Output, TextWriter Error, IStages Stages, CancellationToken Stop);
