using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A ground on which somebody makes no plan (SKP).</summary>
/// <param name="Id">The id in the pack, for example <c>masa-persiapan-pensiun</c>.</param>
/// <param name="Name">The ground.</param>
/// <param name="IfNeeded">Who appraises should a result be needed all the same, or null where nobody is named.</param>
/// <param name="Citation">Where that stands.</param>
public sealed record PlanningExemption(string Id, LocalizedText Name, LocalizedText? IfNeeded, Citation? Citation);
