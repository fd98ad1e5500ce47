using System;
using System.Linq;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Targets;

/// <summary>Refuses a result that contradicts itself, or the period of its plan.</summary>
internal static class WorkResultCheck
{
    public static void Run(WorkResult result, AppraisalPeriod period)
    {
        foreach (Indicator indicator in result.Indicators) IndicatorCheck.Run(indicator, period);
        IndicatorCheck.RunTogether(result.Indicators);
        PlanAchievement.CheckWeights(result);
        if (result.IsNotCarriedOut && result.Indicators.FirstOrDefault(indicator => indicator.Realised is not null || indicator.RealisedOn is not null) is Indicator realised)
            throw new ArgumentException($"The result '{result.Id}' is not carried out, but its indicator '{realised.Name}' has a realisation; it is either.", nameof(result));
    }
}
