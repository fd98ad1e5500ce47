using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
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
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"), mustBegin: true);
        RegulationReader reader = new(RuleSources.Read(root, isRequired: true));
        RatingCodes codes = reader.Codes(root.Optional("ratings"));
        EvaluationPeriods periods = reader.Periods(root.Optional("periods"));
        (List<Predicate> predicates, Citation? predicatesCitation) = reader.Predicates(root.Required("predicates"));
        Func<Quadrant> quadrant = reader.Quadrant(root.Required("predicate"), predicates);
        WorkResultGuide workResults = reader.WorkResults(root.Required("work-results"));
        Func<BehaviourGuide> behaviour = reader.Behaviour(root.Required("behaviour"));
        List<DistributionPattern> distribution = new DistributionReader(reader._sources, predicates).Read(root.Optional("distribution"));
        Procedure procedure = Procedure.Read(root, reader._sources);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new Regulation(id, title, inForce)
        {
            Periods = periods,
            RatingCodes = codes,
            PredicatesCitation = predicatesCitation,
            Predicates = predicates.AsReadOnly(),
            Quadrant = quadrant(),
            WorkResults = workResults,
            Behaviour = behaviour(),
            Distribution = distribution.AsReadOnly(),
            Procedure = procedure,
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
        RatingCodes result = new(codes, _sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    private (List<Predicate> Predicates, Citation? Citation) Predicates(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
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
        return (predicates, citation);
    }

    // 2 and 02 are one code.
    private static string Text(int code) => code.ToString(CultureInfo.InvariantCulture);

    // Rows are work results, columns behaviour from the lowest rating: as the regulation prints the table.
    private Func<Quadrant> Quadrant(YamlValue value, List<Predicate> predicates)
    {
        YamlMapping mapping = value.AsMapping();
        GuideCitations citations = Citations(mapping);
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
        return () => new Quadrant(cells.ToDictionary(cell => cell.Key, cell => predicates.Single(predicate => predicate.Id == cell.Value)), citations);
    }

    /// <summary>Whether every predicate could be read and told from the others; otherwise an id that is not among them is no further mistake.</summary>
    public static bool IsComplete(IReadOnlyList<Predicate> predicates) =>
        predicates.Count > 0
        && predicates.All(predicate => predicate.Id != YamlValue.NoId)
        && predicates.Select(predicate => predicate.Id).Distinct().Count() == predicates.Count;

    private GuideCitations Citations(YamlMapping mapping) =>
        new(_sources.Cite(mapping.Required("annual")), _sources.Cite(mapping.Required("periodic")));

    private WorkResultGuide WorkResults(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        GuideCitations citations = Citations(mapping);
        ShareLimit most = Limit(mapping.Required("most"), "more-than"), some = Limit(mapping.Required("some"), "more-than");
        ShareLimit smallPart = Limit(mapping.Required("small-part"), "at-most"), exceeding = Limit(mapping.Required("exceeding"), "more-than");
        YamlMapping without = mapping.Required("without-feedback").AsMapping();
        WorkResultGuide guide = new(citations)
        {
            Most = most,
            Some = some,
            SmallPart = smallPart,
            Exceeding = exceeding,
            WeighsResultsAlone = without.Required("reading").AsOneOf(("results-alone", true), ("no-suggestion", false)),
            WithoutFeedbackCitation = _sources.Cite(without.Required("cite")),
        };
        without.NoOtherKeys();
        mapping.NoOtherKeys();
        return guide;
    }

    // Each word has its direction: "most" is more than a share, "a small part" at most one.
    private ShareLimit Limit(YamlValue value, string key)
    {
        YamlMapping mapping = value.AsMapping();
        string other = key == "more-than" ? "at-most" : "more-than";
        bool isTurned = mapping.Has(other);
        Rational limit = (isTurned ? mapping.Optional(key) : mapping.Required(key)).AsShare();
        if (isTurned) mapping.Refuse(other, OtherDirection(key));
        ShareLimit result = new(key == "more-than", limit, _sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return result;
    }

    private EvaluationPeriods Periods(YamlValue value)
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

        EvaluationPeriods periods = new(kinds, _sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return periods;
    }

    private Func<BehaviourGuide> Behaviour(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        GuideCitations citations = Citations(mapping);
        YamlValue frameworkId = mapping.Required("framework");
        CompetencyFramework framework = frameworkId.AsOneOf(
            ("berakhlak", CompetencyFramework.BerAkhlak), ("asn-2017", CompetencyFramework.Asn2017));
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

    private static LocalizedText OtherDirection(string key) => new($"; di sini bagiannya ditulis dengan {key}", $"; here the share is written with {key}");

    private static LocalizedText RatingsRise { get; } = new("rating yang naik bersama nilai", "ratings that rise with the score");
}
