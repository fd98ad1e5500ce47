using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Which form suits a case.</summary>
internal static class FormChoice
{
    public static EvaluationForm For(AppraisalCase evidence)
    {
        IReadOnlyList<WorkResult> results = evidence.Plan?.Results ?? [];
        if (!results.Any(result => result.Kind == WorkResultKind.Main && result.Indicators.Any(indicator => indicator.Target is not null))) return EvaluationForm.C11;

        // Perspectives are used in the plans of heads of units alone, so they tell one where the kind of post is not stated.
        bool leadsUnit = evidence.Employee.PostKind is PostKind kind
            ? kind.LeadsUnit()
            : results.Any(result => result.Indicators.Any(indicator => indicator.Perspective is not null));
        return leadsUnit ? EvaluationForm.C12 : EvaluationForm.C13;
    }
}
