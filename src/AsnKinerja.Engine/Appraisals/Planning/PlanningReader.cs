using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>planning</c> of a regulation.</summary>
internal static class PlanningReader
{
    public static PlanningRules? Read(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        YamlValue exempt = mapping.Optional("exempt"), leave = mapping.Optional("leave");
        List<PlanningExemption> exemptions = [];
        if (exempt.Exists)
            foreach (YamlEntry entry in exempt.AsMapping().Entries) exemptions.Add(Exemption(entry, sources));
        (int? months, Citation? citation) = leave.Exists ? Leave(leave.AsMapping(), sources) : (null, null);
        mapping.NoOtherKeys();
        return new PlanningRules(exemptions, months, citation);
    }

    private static PlanningExemption Exemption(YamlEntry entry, RuleSources sources)
    {
        string id = entry.Name.AsId();
        YamlMapping mapping = entry.Value.AsMapping();
        LocalizedText name = mapping.Required("name").AsLocalizedText();
        YamlValue needed = mapping.Optional("if-needed");
        PlanningExemption exemption = new(id, name, needed.Exists ? needed.AsLocalizedText() : null, sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return exemption;
    }

    private static (int?, Citation?) Leave(YamlMapping mapping, RuleSources sources)
    {
        int months = mapping.Required("months").AsInteger(1, 120);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (months, citation);
    }
}
