using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A behaviour that raters can observe and rate, for example one of the 21 of BerAKHLAK.</summary>
/// <param name="Id">The id, unique in the framework.</param>
/// <param name="Text">What one sees.</param>
/// <param name="Citation">The article, or null in a framework of a user's own.</param>
public sealed record Behaviour(string Id, LocalizedText Text, Citation? Citation);
