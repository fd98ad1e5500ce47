using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads a regulation's pack: <c>docs/yaml/regulation.md</c>, <c>Definitions/schemas/regulation.json</c>.</summary>
internal sealed class RegulationReader
{
    private readonly RuleSources _sources;

    private RegulationReader(RuleSources sources) => _sources = sources;

    public static Regulation Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("regulation").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"));
        RegulationReader reader = new(RuleSources.Read(root.Required("sources")));
        RatingCodes codes = reader.Codes(root.Optional("ratings"));
        List<Predicate> predicates = reader.Predicates(root.Required("predicates"));
        Func<Quadrant> quadrant = reader.Quadrant(root.Required("predicate"), predicates);
        WorkResultGuide workResults = reader.WorkResults(root.Required("work-results"));
        Func<BehaviourGuide> behaviour = reader.Behaviour(root.Required("behaviour"));
        List<DistributionPattern> distribution = new DistributionReader(reader._sources, predicates).Read(root.Optional("distribution"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new Regulation(id, title, inForce)
        {
            RatingCodes = codes,
            Predicates = predicates.AsReadOnly(),
            Quadrant = quadrant(),
            WorkResults = workResults,
            Behaviour = behaviour(),
            Distribution = distribution.AsReadOnly(),
        };
    }

    private RatingCodes Codes(YamlValue value)
    {
        if (!value.Exists) return RatingCodes.None;
        YamlMapping mapping = value.AsMapping();
        Dictionary<ExpectationRating, int> codes = [];
        YamlMapping list = mapping.Required("codes").AsMapping();
        UniqueValues unique = new();
        foreach (ExpectationRating rating in Appraisals.Quadrant.Ratings)
        {
            YamlValue code = list.Required(rating.Id());
            codes[rating] = code.AsInteger(0, 1000);
            unique.Add(code);
        }

        list.NoOtherKeys();
        RatingCodes result = new(codes, _sources.Cite(mapping.Optional("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    private List<Predicate> Predicates(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        _ = _sources.Cite(mapping.Optional("cite"));
        UniqueValues ids = new(), codes = new();
        List<Predicate> predicates = [];
        foreach (YamlValue item in mapping.Required("list").AsList(atLeast: 1))
        {
            YamlMapping predicate = item.AsMapping();
            YamlValue id = predicate.Required("id"), code = predicate.Optional("code");
            string idText = id.AsId();
            ids.Add(id);
            int? number = code.Exists ? code.AsInteger(0, 1000) : null;
            codes.Add(code);
            predicates.Add(new Predicate(idText, number, predicate.Required("name").AsLocalizedText()));
            predicate.NoOtherKeys();
        }

        mapping.NoOtherKeys();
        return predicates;
    }

    // Rows are work results, columns behaviour from the lowest rating: as the regulation prints the table.
    private Func<Quadrant> Quadrant(YamlValue value, List<Predicate> predicates)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Optional("cite"));
        _ = mapping.Required("rows").AsOneOf(("hasil-kerja", 0));
        _ = mapping.Required("columns").AsOneOf(("perilaku-kerja", 0));
        YamlMapping rows = mapping.Required("cells").AsMapping();
        string[] known = [.. predicates.Select(predicate => predicate.Id)];
        Dictionary<(ExpectationRating, ExpectationRating), string> cells = [];
        foreach (ExpectationRating row in Appraisals.Quadrant.Ratings)
        {
            YamlValue line = rows.Required(row.Id());
            IReadOnlyList<YamlValue> columns = line.AsList();
            if (line.IsList && columns.Count != 3) line.Report(DiagnosticCode.OutOfRange, DiagnosticMessages.EntryCount(columns.Count), "3");
            for (int i = 0; i < columns.Count && i < 3; i++) cells[(row, Appraisals.Quadrant.Ratings[i])] = columns[i].AsReference(known);
        }

        rows.NoOtherKeys();
        mapping.NoOtherKeys();
        return () => new Quadrant(cells.ToDictionary(cell => cell.Key, cell => predicates.Single(predicate => predicate.Id == cell.Value)), citation);
    }

    private WorkResultGuide WorkResults(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        WorkResultGuide guide = new(
            Limit(mapping.Required("most")),
            Limit(mapping.Required("small-part")),
            Limit(mapping.Required("exceeding")),
            _sources.Cite(mapping.Optional("annual")),
            _sources.Cite(mapping.Optional("periodic")));
        mapping.NoOtherKeys();
        return guide;
    }

    private ShareLimit Limit(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue atMost = mapping.Optional("at-most");
        YamlValue moreThan = atMost.Exists ? mapping.Optional("more-than") : mapping.Required("more-than");
        if (atMost.Exists && moreThan.Exists) moreThan.Report(DiagnosticCode.UnknownKey, "more-than", OneLimit);
        Rational limit = (atMost.Exists ? atMost : moreThan).AsNumber(Rational.Zero, Rational.One);
        ShareLimit result = new(!atMost.Exists, limit, _sources.Cite(mapping.Optional("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    private Func<BehaviourGuide> Behaviour(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? annual = _sources.Cite(mapping.Optional("annual")), periodic = _sources.Cite(mapping.Optional("periodic"));
        CompetencyFramework framework = mapping.Required("framework").AsOneOf(
            ("berakhlak", CompetencyFramework.BerAkhlak), ("asn-2017", CompetencyFramework.Asn2017)) ?? CompetencyFramework.BerAkhlak;
        Func<AggregationPolicy> policy = AggregationPolicyReader.ReadBody(mapping.Required("policy").AsMapping(), _sources);
        YamlValue bands = mapping.Required("bands");
        YamlMapping bandMapping = bands.AsMapping();
        Citation? bandCitation = _sources.Cite(bandMapping.Optional("cite"));
        BoundaryPolicy edge = BandReader.EdgeOf(bandMapping.Optional("edge-belongs-to"));
        YamlValue list = bandMapping.Required("list");
        BandTable<ExpectationRating>? table = BandReader.Read(list, edge, default, band => band.Required("rating").AsOneOf(ExpectationRatings.ById));
        if (table is not null && !Covers(table, framework.Scale))
            list.Report(DiagnosticCode.Hole, framework.Scale.Minimum, framework.Scale.Maximum);
        bandMapping.NoOtherKeys();
        mapping.NoOtherKeys();
        return () => new BehaviourGuide(framework, policy(), table!, bandCitation, annual, periodic);
    }

    private static bool Covers(BandTable<ExpectationRating> table, Scale scale) =>
        table.TryLookup(scale.Minimum, out _) && table.TryLookup(scale.Maximum, out _);

    private static LocalizedText OneLimit { get; } = new(
        "; tulis more-than atau at-most, bukan keduanya", "; write more-than or at-most, not both");
}
