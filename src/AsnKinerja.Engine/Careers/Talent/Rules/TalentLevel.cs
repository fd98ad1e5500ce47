using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>How potential is assessed at a level of posts.</summary>
/// <remarks>
/// PermenPANRB 20/2025 Pasal 17 ayat (3) to (5). Something else than the simple, medium and complex methods of Peraturan BKN 26/2019, which
/// sort the posts otherwise.
/// </remarks>
public enum TalentAssessment
{
    /// <summary>The comprehensive method (<i>metode komprehensif</i>): an assessment centre.</summary>
    Comprehensive,

    /// <summary>The simple method (<i>metode sederhana</i>): case analysis, an interview on competencies, or both.</summary>
    Simple,
}

/// <summary>A level of posts that has a grid of its own: people of different levels do not stand in one grid.</summary>
/// <param name="Id">The id, for example <c>pengawas</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Assessment">How potential is assessed there.</param>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record TalentLevel(string Id, LocalizedText Name, TalentAssessment Assessment)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
