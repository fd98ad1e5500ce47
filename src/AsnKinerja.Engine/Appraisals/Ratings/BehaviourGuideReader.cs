using System;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>behaviour</c> of a regulation that rates.</summary>
internal sealed class BehaviourGuideReader(RuleSources sources)
{
    private readonly RuleSources _sources = sources;

    /// <returns>Makes the guide; only to be called once the whole file is known to be sound.</returns>
    public Func<BehaviourGuide> Read(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        GuideCitations citations = _sources.GuideCitations(mapping);
        YamlValue frameworkId = mapping.Required("framework");
        CompetencyFramework framework = frameworkId.AsOneOf(CompetencyFramework.ById);
        Func<AggregationPolicy> policy = AggregationPolicyReader.ReadBody(mapping.Required("policy").AsMapping(), _sources, mustCite: true);
        YamlValue bands = mapping.Required("bands");
        YamlMapping bandMapping = bands.AsMapping();
        Citation? bandCitation = _sources.Cite(bandMapping.Required("cite"));
        BoundaryPolicy edge = BandReader.EdgeOf(bandMapping.Optional("edge-belongs-to"));
        YamlValue list = bandMapping.Required("list");
        BandTable<ExpectationRating>? table = BandReader.Read(list, edge, Rational.Zero, band => band.Required("rating").AsOneOf(ExpectationRatings.ById));
        if (table is not null) ReportFalling(list, table);
        if (table is not null && !frameworkId.IsUnusable) ReportUncovered(list, table, framework.Scale);
        bandMapping.NoOtherKeys();
        mapping.NoOtherKeys();
        return () => new BehaviourGuide(framework, policy(), table!, bandCitation, citations);
    }

    // A score on the scale must have a rating, so the bands reach from its lowest to its highest value.
    private static void ReportUncovered(YamlValue list, BandTable<ExpectationRating> table, Scale scale)
    {
        if (table.Bands[0].From is Rational from && from > scale.Minimum) list.Report(DiagnosticCode.Hole, scale.Minimum, from);
        if (table.Bands[table.Bands.Count - 1].To is Rational to && to < scale.Maximum) list.Report(DiagnosticCode.Hole, to, scale.Maximum);
    }

    // A higher score cannot suggest a lower rating.
    private static void ReportFalling(YamlValue list, BandTable<ExpectationRating> table)
    {
        for (int i = 1; i < table.Bands.Count; i++)
            if (table.Bands[i].Value < table.Bands[i - 1].Value) list.Report(DiagnosticCode.OutOfRange, table.Bands[i].Value.Id(), RatingsRise);
    }

    private static LocalizedText RatingsRise { get; } = new("rating yang naik bersama nilai", "ratings that rise with the score");
}
