using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The predicate of a person's performance (<i>predikat kinerja pegawai</i>) under a regulation.</summary>
/// <param name="Id">The id in the regulation's own words, for example <c>sangat-baik</c>.</param>
/// <param name="Code">The code of the national system (SIASN), or null where the regulation has none there.</param>
/// <param name="Name">The name shown.</param>
/// <remarks>Immutable; equal when all parts are equal. Prints as its Indonesian name.</remarks>
public sealed record Predicate(string Id, int? Code, LocalizedText Name)
{
    /// <summary>The Indonesian name.</summary>
    public override string ToString() => Name.Indonesian;
}
