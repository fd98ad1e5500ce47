using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Where a rule stands for the annual evaluation, and where for the periodic one: the regulation says both apart.</summary>
/// <param name="Annual">The place for the annual evaluation.</param>
/// <param name="Periodic">The place for the evaluation of a shorter period.</param>
public sealed record GuideCitations(Citation? Annual, Citation? Periodic)
{
    /// <summary>The place for a period.</summary>
    /// <param name="period">The period.</param>
    public Citation? For(AppraisalPeriod period) => Throw.IfNull(period).Kind == PeriodKind.Year ? Annual : Periodic;
}

/// <summary>Reads where a rule stands for the annual evaluation, and where for the periodic one.</summary>
internal static class GuideCitationsReader
{
    public static GuideCitations GuideCitations(this RuleSources sources, YamlMapping mapping) =>
        new(sources.Cite(mapping.Required("annual")), sources.Cite(mapping.Required("periodic")));
}
