using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the dimension of performance: the table of values, and the points of predicates where an agency has them.</summary>
internal sealed class ProfessionalismPerformanceReader(RuleSources sources)
{
    public ReadBands<PerformancePoints>? Bands { get; private set; }

    public string Scale { get; private set; } = "";

    public Citation? ScaleCitation { get; private set; }

    public IReadOnlyList<PredicatePoints> Predicates { get; private set; } = [];

    public void Read(YamlValue value, Func<YamlValue, Rational?> maximum)
    {
        YamlMapping mapping = value.AsMapping();
        Rational? most = maximum(mapping.Required("maximum"));
        YamlMapping scale = mapping.Required("scale").AsMapping();
        Scale = scale.Required("regulation").AsReference(Regulations());
        ScaleCitation = sources.Cite(scale.Required("cite"));
        scale.NoOtherKeys();
        YamlValue list = mapping.Required("list");
        List<YamlValue> places = [];
        Bands = ReadBandsReader.Read(mapping, list, sources, band =>
        {
            YamlValue points = band.Required("points");
            places.Add(points);
            return new PerformancePoints(points.AsNumber(0, most), sources.Cite(band.Required("cite")));
        });
        ReportFalls(places);
        Predicates = Array.AsReadOnly(PredicatesOf(mapping.Optional("predicates"), most).ToArray());
        mapping.NoOtherKeys();
    }

    private static string[] Regulations() => [.. Regulation.All.Select(regulation => regulation.Id)];

    // A better performance must not have fewer points.
    private void ReportFalls(List<YamlValue> places)
    {
        if (Bands is null || places.Any(place => place.IsUnusable)) return;
        IReadOnlyList<EffectiveBand<PerformancePoints>> bands = Bands.Table.Bands;
        for (int i = 1; i < bands.Count; i++)
        {
            if (bands[i].Value.Points >= bands[i - 1].Value.Points) continue;
            int place = Bands.Lines.ToList().FindIndex(line => ReferenceEquals(line.Value, bands[i].Value));
            places[place].Report(DiagnosticCode.OutOfRange, bands[i].Value.Points, NotBelow(bands[i - 1].Value.Points));
        }
    }

    private IEnumerable<PredicatePoints> PredicatesOf(YamlValue value, Rational? most)
    {
        if (!value.Exists) yield break;
        PredicateTableReader<Rational> reader = new(sources, item => item.AsNumber(0, most), (higher, lower) => higher < lower);
        foreach ((string regulation, IReadOnlyDictionary<string, Rational> points, Citation? citation) in reader.Read(value, new UniqueValues()))
            yield return new PredicatePoints(regulation, points, citation);
    }

    private static LocalizedText NotBelow(Rational points) => new(
        $"paling sedikit {points}, poin rentang di bawahnya", $"at least {points}, the points of the band below");
}
