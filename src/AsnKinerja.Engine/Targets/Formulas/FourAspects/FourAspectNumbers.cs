using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>Everything about the formula of four aspects that a pack says.</summary>
/// <param name="RequiredAspects">The aspects that a task has at least; one that is absent is said, and not counted.</param>
/// <param name="Ratio">By what the ratio of realisation to target is multiplied, for quantity and quality.</param>
/// <param name="Efficiency">The numbers for time and cost.</param>
/// <param name="NotCarriedOut">What a task or an aspect is worth that was not carried out.</param>
/// <param name="SeveralIndicators">Where it stands how several indicators of one aspect become one value.</param>
/// <param name="CostTargetZero">Whether a cost target of 0 means that there is no budget, and so no aspect of cost; otherwise its value is not known.</param>
/// <param name="OtherTargets">The least that a quantity or quality is worth whose target goes another way than realisation by target.</param>
/// <param name="AdditionalTasks">How many additional tasks are worth how many points; null where they are worth none.</param>
/// <param name="Creativity">What creativity is worth; null where it is worth nothing.</param>
internal sealed record FourAspectNumbers(
    Cited<IReadOnlyList<Aspect>> RequiredAspects,
    Cited<Rational> Ratio,
    EfficiencyNumbers Efficiency,
    Cited<Rational> NotCarriedOut,
    Cited<bool> SeveralIndicators,
    Cited<bool> CostTargetZero,
    Cited<Rational> OtherTargets,
    Cited<BandTable<Rational>>? AdditionalTasks,
    Cited<CreativityPoints>? Creativity);

/// <summary>What creativity is worth.</summary>
/// <param name="Unit">Points where it is useful to the unit.</param>
/// <param name="Agency">Points where it is useful to the agency.</param>
/// <param name="National">Points where it is useful to the country.</param>
/// <param name="AddsUp">Whether several entries add up; otherwise the highest counts.</param>
internal sealed record CreativityPoints(Rational Unit, Rational Agency, Rational National, bool AddsUp)
{
    public Rational Of(CreativityLevel level) => level switch
    {
        CreativityLevel.Unit => Unit,
        CreativityLevel.Agency => Agency,
        _ => National,
    };
}
