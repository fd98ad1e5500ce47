using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>Reads a satisfaction survey: <c>docs/yaml/survey.md</c>, <c>Definitions/schemas/survey.json</c>.</summary>
internal sealed class SurveyReader
{
    private const int MostLevels = 100;

    private readonly RuleSources _sources;

    private SurveyReader(RuleSources sources) => _sources = sources;

    public static SatisfactionSurvey Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("survey").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"), mustBegin: true);
        SurveyReader reader = new(RuleSources.Read(root, isRequired: true));
        (int lowest, int highest, Rational times, bool isScaleSound, Citation? answers) = reader.Answers(root.Required("answers"));
        (List<SurveyElement> elements, bool areSound, Citation? elementsCitation) = reader.Elements(root.Required("elements"));
        (WeightPrecision precision, Citation? weights) = reader.Weights(root.Optional("weights"), areSound ? elements : []);
        (RoundingRule rounding, Citation? roundingCitation) = RoundingReader.Read(root.Required("rounding"), reader._sources);
        GradeParts grades = reader.Grades(root.Required("grades"), isScaleSound ? (lowest * times, highest * times) : null);
        SamplingRule? sampling = reader.Sample(root.Optional("sample"));
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new SatisfactionSurvey(id, title, inForce)
        {
            Elements = elements.AsReadOnly(),
            Weights = precision,
            Answers = Scale.Points(lowest, highest),
            Times = times,
            Rounding = rounding,
            Grades = grades.Table!,
            Reading = grades.Reading,
            Sampling = sampling,
            Citations = new SurveyCitations(answers, elementsCitation, weights, roundingCitation, grades.Citation, grades.ReadingCitation),
        };
    }

    private (int Lowest, int Highest, Rational Times, bool IsSound, Citation? Citation) Answers(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue from = mapping.Required("from"), to = mapping.Required("to"), times = mapping.Required("times");
        int lowest = from.AsInteger(0, MostLevels), highest = to.AsInteger(0, MostLevels);
        Rational factor = Positive(times);
        if (!from.IsUnusable && !to.IsUnusable && highest <= lowest) to.Report(DiagnosticCode.OutOfRange, highest, $"> {lowest}");
        Citation? citation = _sources.Cite(mapping.Required("cite"));

        // In { times: 2,5 } the factor is not the 2: what depends on it is better left unsaid.
        bool isSound = mapping.NoOtherKeys() && !from.IsUnusable && !to.IsUnusable && !times.IsUnusable;
        return (lowest, highest, factor, isSound, citation);
    }

    private (List<SurveyElement> Elements, bool AreSound, Citation? Citation) Elements(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        UniqueValues ids = new();
        List<SurveyElement> elements = [];
        bool areSound = true;
        foreach (YamlValue item in mapping.Required("list").AsList(atLeast: 1))
        {
            YamlMapping element = item.AsMapping();
            YamlValue id = element.Required("id"), weight = element.Optional("weight");
            string idText = id.AsId();
            ids.Add(id);
            Rational counts = weight.Exists ? Positive(weight) : Rational.One;
            areSound &= item.IsMapping && !(weight.Exists && weight.IsUnusable);
            elements.Add(new SurveyElement(idText, element.Required("name").AsLocalizedText(), counts));
            element.NoOtherKeys();
        }

        mapping.NoOtherKeys();
        return (elements, areSound && elements.Count > 0, citation);
    }

    private (WeightPrecision Precision, Citation? Citation) Weights(YamlValue value, IReadOnlyList<SurveyElement> elements)
    {
        if (!value.Exists) return default;
        YamlMapping mapping = value.AsMapping();
        YamlValue precision = mapping.Required("precision");
        WeightPrecision result = WeightPrecision.Exact;
        if (precision.IsScalar && precision.Text.Length > 0 && precision.Text[0] is (>= '0' and <= '9') or '-' or '+')
        {
            int digits = precision.AsInteger(1, RoundingRule.MaximumDigits);
            result = WeightPrecision.Decimals(digits);
            if (!precision.IsUnusable && elements.Count > 0 && SatisfactionSurvey.Weightless(elements, result) is SurveyElement lost)
                precision.Report(DiagnosticCode.OutOfRange, digits, MoreDecimals(lost.Id));
        }
        else
        {
            _ = precision.AsOneOf(("exact", 0));
        }

        Citation? citation = _sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (result, citation);
    }

    private sealed record GradeParts(BandTable<ServiceGrade>? Table, Citation? Citation, GradeReading Reading, Citation? ReadingCitation);

    private GradeParts Grades(YamlValue value, (Rational From, Rational To)? range)
    {
        YamlMapping mapping = value.AsMapping();
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        (GradeReading reading, Citation? readingCitation) = Reading(mapping.Optional("reading"));
        YamlValue step = mapping.Optional("printed-step"), list = mapping.Required("list");
        BoundaryPolicy edge = BandReader.EdgeOf(mapping.Optional("edge-belongs-to"));
        Rational printedStep = step.Exists ? step.AsNumber(0) : default;
        UniqueValues ids = new();
        BandTable<ServiceGrade>? table = BandReader.Read(list, edge, step.Exists && step.IsUnusable ? null : printedStep, band =>
        {
            YamlValue id = band.Required("id");
            string idText = id.AsId();
            ids.Add(id);
            return new ServiceGrade(idText, band.Required("name").AsLocalizedText());
        });
        if (table is not null && range is (Rational from, Rational to)) ReportUncovered(list, table, from, to);
        mapping.NoOtherKeys();
        return new GradeParts(table, citation, reading, readingCitation);
    }

    private (GradeReading Reading, Citation? Citation) Reading(YamlValue value)
    {
        if (!value.Exists) return default;
        YamlMapping mapping = value.AsMapping();
        GradeReading reading = mapping.Required("of").AsOneOf(("exact", GradeReading.Exact), ("rounded", GradeReading.Rounded));
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (reading, citation);
    }

    // Every index has a grade, so the table reaches from the lowest to the highest.
    private static void ReportUncovered(YamlValue list, BandTable<ServiceGrade> table, Rational lowest, Rational highest)
    {
        if (table.Bands[0].From is Rational from && from > lowest) list.Report(DiagnosticCode.Hole, lowest, from);
        if (table.Bands[table.Bands.Count - 1].To is Rational to && to < highest) list.Report(DiagnosticCode.Hole, to, highest);
    }

    private SamplingRule? Sample(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        YamlValue square = mapping.Required("chi-square"), proportion = mapping.Required("proportion"), error = mapping.Required("error");
        Rational chiSquare = Positive(square), share = BetweenZeroAndOne(proportion), accepted = BetweenZeroAndOne(error);
        SampleRounding rounding = mapping.Required("rounding").AsOneOf(("nearest", SampleRounding.Nearest), ("up", SampleRounding.Up));
        Citation? citation = _sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        bool isSound = new[] { square, proportion, error }.All(number => !number.IsUnusable);
        return isSound ? new SamplingRule(chiSquare, share, accepted, rounding, citation) : null;
    }

    private static Rational Positive(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        return value.IsUnusable ? Rational.One : number;
    }

    private static Rational BetweenZeroAndOne(YamlValue value)
    {
        Rational share = value.AsShare();
        if (!value.IsUnusable && (share.Sign == 0 || share == Rational.One)) value.Report(DiagnosticCode.OutOfRange, share, BetweenTheEnds);
        return share;
    }

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText BetweenTheEnds { get; } = new("di antara 0 dan 1", "between 0 and 1");

    private static LocalizedText MoreDecimals(string element) => new(
        $"lebih banyak desimal, agar bobot '{element}' tidak menjadi 0", $"more decimals, so that the weight of '{element}' does not become 0");
}
