using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>scope</c> of a regulation.</summary>
internal static class RegulationScopeReader
{
    public static RegulationScope Read(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return RegulationScope.Whole;
        YamlMapping mapping = value.AsMapping();
        (LocalDate? periods, Citation? periodsCitation) = Day(mapping.Optional("periods-from"), sources);
        (LocalDate? carriedOut, Citation? carriedOutCitation) = Day(mapping.Optional("carried-out-from"), sources);
        mapping.NoOtherKeys();
        return new RegulationScope(periods, periodsCitation, carriedOut, carriedOutCitation);
    }

    private static (LocalDate?, Citation?) Day(YamlValue value, RuleSources sources)
    {
        if (!value.Exists) return default;
        YamlMapping mapping = value.AsMapping();
        LocalDate day = mapping.Required("day").AsDate();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (day, citation);
    }
}
