using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a match is called for a purpose, such as <i>Memenuhi Syarat</i>.</summary>
/// <param name="Id">The id, for example <c>memenuhi-syarat</c>.</param>
/// <param name="Mark">The short form of reports, for example <c>MS</c>.</param>
/// <param name="Name">The name shown.</param>
/// <remarks>Immutable.</remarks>
public sealed record MatchCategory(string Id, string Mark, LocalizedText Name)
{
    /// <summary>The Indonesian name.</summary>
    public override string ToString() => Name.Indonesian;
}
