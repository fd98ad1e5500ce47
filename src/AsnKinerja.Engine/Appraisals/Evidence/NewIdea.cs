using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A new idea or way of working that benefits the organisation or the state (<i>ide baru dan/atau cara baru</i>).</summary>
/// <param name="Text">What it is.</param>
/// <remarks>
/// It counts once the head of the unit has confirmed it on the recommendation of the direct superior (PP 30/2019 Pasal 41 ayat (6)).
/// Immutable.
/// </remarks>
public sealed record NewIdea(LocalizedText Text)
{
    /// <summary>Whether the head of the unit confirmed it.</summary>
    public bool IsConfirmed { get; init; } = true;
}
