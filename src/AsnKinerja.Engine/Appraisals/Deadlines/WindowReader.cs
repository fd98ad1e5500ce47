using System.Collections.Generic;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>windows</c> of a regulation.</summary>
internal static class WindowReader
{
    public static EvaluationWindows Read(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return EvaluationWindows.None;
        YamlMapping mapping = value.AsMapping();
        Dictionary<PeriodKind, EvaluationWindows.Rule> rules = [];
        foreach ((string word, PeriodKind kind) in EvaluationPeriods.ById)
        {
            YamlValue window = mapping.Optional(word);
            if (window.Exists) rules[kind] = Rule(window.AsMapping(), sources);
        }

        mapping.NoOtherKeys();
        return new EvaluationWindows(rules);
    }

    private static EvaluationWindows.Rule Rule(YamlMapping mapping, RuleSources sources)
    {
        int last = mapping.Required("last").AsInteger(1, 366);
        bool isMonths = mapping.Required("unit").AsOneOf(("hari", false), ("bulan", true));
        YamlValue after = mapping.Optional("months-after");
        EvaluationWindows.Rule rule = new(last, isMonths, after.Exists ? after.AsInteger(0, 12) : 0, sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return rule;
    }
}
