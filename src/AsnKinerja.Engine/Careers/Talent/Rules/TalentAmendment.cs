using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>A regulation that changed the rules of the grid, and what about it is not known here.</summary>
/// <param name="From">The first day on which the change is in force.</param>
/// <param name="Note">What changed and what is not known, for a reader of an explanation.</param>
/// <param name="Citation">The regulation.</param>
/// <remarks>Immutable.</remarks>
public sealed record TalentAmendment(LocalDate From, LocalizedText Note, Citation? Citation);
