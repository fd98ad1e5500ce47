using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>A number or a reading of a pack, with where it stands.</summary>
internal sealed record Cited<T>(T Value, Citation? Citation)
{
    /// <summary>The citation as a step shows it.</summary>
    public Citation[] Citations => Citation is null ? [] : [Citation];
}
