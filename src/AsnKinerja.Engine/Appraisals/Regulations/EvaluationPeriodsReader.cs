using System.Collections.Generic;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>periods</c> of a regulation.</summary>
internal static class EvaluationPeriodsReader
{
    public static EvaluationPeriods Read(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return EvaluationPeriods.Any;
        YamlMapping mapping = value.AsMapping();
        UniqueValues unique = new();
        List<PeriodKind> kinds = [];
        foreach (YamlValue kind in mapping.Required("kinds").AsList(atLeast: 1))
        {
            kinds.Add(kind.AsOneOf(EvaluationPeriods.ById));
            unique.Add(kind);
        }

        EvaluationPeriods periods = new(kinds, sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return periods;
    }
}
