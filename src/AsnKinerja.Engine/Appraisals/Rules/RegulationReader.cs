using System;
using System.Collections.Generic;
using System.Globalization;
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
        RegulationReader reader = new(RuleSources.Read(root, isRequired: true));
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
            unique.Add(code, Text(codes[rating]));
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
            codes.Add(code, Text(number ?? 0));
            predicates.Add(new Predicate(idText, number, predicate.Required("name").AsLocalizedText()));
            predicate.NoOtherKeys();
        }

        mapping.NoOtherKeys();
        return predicates;
    }

    // 2 and 02 are one code.
    private static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);

    // Rows are work results, columns behaviour from the lowest rating: as the regulation prints the table.
    private Func<Quadrant> Quadrant(YamlValue value, List<Predicate> predicates)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Optional("cite"));
        _ = mapping.Required("rows").AsOneOf(("hasil-kerja", 0));
        _ = mapping.Required("columns").AsOneOf(("perilaku-kerja", 0));
        YamlMapping rows = mapping.Required("cells").AsMapping();
        string[] known = [.. predicates.Select(predicate => predicate.Id)];
        bool isComplete = IsComplete(predicates);
        Dictionary<(ExpectationRating, ExpectationRating), string> cells = [];
        foreach (ExpectationRating row in Appraisals.Quadrant.Ratings)
        {
            YamlValue line = rows.Required(row.Id());
            IReadOnlyList<YamlValue> columns = line.AsList();
            if (line.IsList && columns.Count != 3) line.Report(DiagnosticCode.OutOfRange, DiagnosticMessages.EntryCount(columns.Count), "3");
            for (int i = 0; i < columns.Count && i < 3; i++) cells[(row, Appraisals.Quadrant.Ratings[i])] = columns[i].AsReference(known, isComplete);
        }

        rows.NoOtherKeys();
        mapping.NoOtherKeys();
        return () => new Quadrant(cells.ToDictionary(cell => cell.Key, cell => predicates.Single(predicate => predicate.Id == cell.Value)), citation);
    }

    /// <summary>Whether every predicate could be read and told from the others; otherwise an id that is not among them is no further mistake.</summary>
    public static bool IsComplete(IReadOnlyList<Predicate> predicates) =>
        predicates.Count > 0
        && predicates.All(predicate => predicate.Id != YamlValue.NoId)
        && predicates.Select(predicate => predicate.Id).Distinct().Count() == predicates.Count;

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
        YamlValue atMost = mapping.Optional("at-most"), moreThan = mapping.Optional("more-than");
        mapping.RequireAny(EitherLimit, "more-than", "at-most");
        if (atMost.Exists) mapping.Refuse("more-than", OneLimit);
        Rational limit = (atMost.Exists ? atMost : moreThan).AsShare();
        ShareLimit result = new(!atMost.Exists, limit, _sources.Cite(mapping.Optional("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    private Func<BehaviourGuide> Behaviour(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? annual = _sources.Cite(mapping.Optional("annual")), periodic = _sources.Cite(mapping.Optional("periodic"));
        YamlValue frameworkId = mapping.Required("framework");
        CompetencyFramework framework = frameworkId.AsOneOf(
            ("berakhlak", CompetencyFramework.BerAkhlak), ("asn-2017", CompetencyFramework.Asn2017));
        Func<AggregationPolicy> policy = AggregationPolicyReader.ReadBody(mapping.Required("policy").AsMapping(), _sources);
        YamlValue bands = mapping.Required("bands");
        YamlMapping bandMapping = bands.AsMapping();
        Citation? bandCitation = _sources.Cite(bandMapping.Optional("cite"));
        BoundaryPolicy edge = BandReader.EdgeOf(bandMapping.Optional("edge-belongs-to"));
        YamlValue list = bandMapping.Required("list");
        BandTable<ExpectationRating>? table = BandReader.Read(list, edge, Rational.Zero, band => band.Required("rating").AsOneOf(ExpectationRatings.ById));
        if (table is not null && !frameworkId.IsUnusable) ReportUncovered(list, table, framework.Scale);
        bandMapping.NoOtherKeys();
        mapping.NoOtherKeys();
        return () => new BehaviourGuide(framework, policy(), table!, bandCitation, annual, periodic);
    }

    // A score on the scale must have a rating, so the bands reach from its lowest to its highest value.
    private static void ReportUncovered(YamlValue list, BandTable<ExpectationRating> table, Scale scale)
    {
        if (table.Bands[0].From is Rational from && from > scale.Minimum) list.Report(DiagnosticCode.Hole, scale.Minimum, from);
        if (table.Bands[table.Bands.Count - 1].To is Rational to && to < scale.Maximum) list.Report(DiagnosticCode.Hole, to, scale.Maximum);
    }

    private static LocalizedText EitherLimit { get; } = new("more-than' atau 'at-most", "more-than' or 'at-most");

    private static LocalizedText OneLimit { get; } = new(
        "; tulis more-than atau at-most, bukan keduanya", "; write more-than or at-most, not both");
}
