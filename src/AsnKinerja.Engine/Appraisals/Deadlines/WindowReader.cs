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

    // The last months or the last days of the period, not both.
    private static EvaluationWindows.Rule Rule(YamlMapping mapping, RuleSources sources)
    {
        mapping.RequireAny(new("last-months' atau 'last-days", "last-months' or 'last-days"), "last-months", "last-days");
        int? months = null, days = null;
        if (mapping.Has("last-months")) months = mapping.Optional("last-months").AsInteger(1, 12);
        else if (mapping.Has("last-days")) days = mapping.Optional("last-days").AsInteger(1, 366);
        YamlValue after = mapping.Optional("months-after");
        EvaluationWindows.Rule rule = new(months, days, after.Exists ? after.AsInteger(0, 12) : 0, sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return rule;
    }
}
