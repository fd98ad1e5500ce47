namespace AsnKinerja.Engine.Tests.Readme;

/// <summary>The code of README.md and README.id.md: what stands between the marks stands there, and is run here.</summary>
/// <remarks>Each sample has a file of its own, so that the using lines above it are those that it needs.</remarks>
internal static partial class ReadmeSamples;
