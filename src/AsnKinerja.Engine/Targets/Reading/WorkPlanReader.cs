using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the <c>plan</c> of an appraisal case (<c>docs/yaml/case.md</c>).</summary>
internal sealed class WorkPlanReader
{
    private readonly UniqueValues _ids = new();
    private readonly ICollection<string> _taken;
    private readonly LocalizedText _takenBy;

    private WorkPlanReader(ICollection<string> taken, LocalizedText takenBy)
    {
        _taken = taken;
        _takenBy = takenBy;
    }

    /// <summary>Reads the results; the ids are checked, so that a sound file always makes a plan.</summary>
    /// <param name="value">The plan.</param>
    /// <param name="taken">Ids that no result may have, since feedback about one would be about something else too.</param>
    /// <param name="takenBy">Where those ids stand, for a message.</param>
    public static IReadOnlyList<WorkResult> Read(YamlValue value, ICollection<string> taken, LocalizedText takenBy)
    {
        WorkPlanReader reader = new(taken, takenBy);
        YamlMapping mapping = value.AsMapping();
        List<WorkResult> results =
        [
            .. reader.Results(mapping.Has("shared") ? mapping.Optional("main") : mapping.Required("main"), WorkResultKind.Main),
            .. reader.Results(mapping.Optional("additional"), WorkResultKind.Additional),
            .. reader.Results(mapping.Optional("shared"), WorkResultKind.Main, isShared: true),
        ];
        mapping.NoOtherKeys();
        return results;
    }

    public static WorkPlan ToPlan(AppraisalPeriod period, IEnumerable<WorkResult> results) =>
        results.Aggregate(WorkPlan.For(period), (plan, result) => plan.With(result));

    private List<WorkResult> Results(YamlValue value, WorkResultKind kind, bool isShared = false) =>
        value.Exists ? value.AsList(atLeast: 1).Select(result => Result(result, kind, isShared)).ToList() : [];

    private WorkResult Result(YamlValue value, WorkResultKind kind, bool isShared)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id");
        string idText = id.AsId();
        if (_ids.Add(id) && _taken.Contains(idText)) id.Report(DiagnosticCode.DuplicateValue, idText, _takenBy);
        YamlValue serves = mapping.Optional("serves"), indicators = mapping.Optional("indicators");
        YamlValue realisation = mapping.Optional("realisation"), standing = mapping.Optional("standing"), note = mapping.Optional("note");
        WorkResult result = new(idText, kind, mapping.Required("title").AsLocalizedText())
        {
            Serves = serves.Exists ? serves.AsLocalizedText() : null,
            Indicators = indicators.Exists ? indicators.AsList(atLeast: 1).Select(Indicator).ToList() : [],
            Realisation = realisation.Exists ? realisation.AsLocalizedText() : null,
            Standing = standing.Exists ? standing.AsOneOf(ExpectationRatings.ById) : null,
            Note = note.Exists ? note.AsLocalizedText() : null,
        };
        if (isShared) result = TeamResultReader.Read(mapping, result);
        mapping.NoOtherKeys();
        return result;
    }

    // A text, or { id, en }, is a measure in words; { text, … } may add perspective, aspect, target and realisation.
    private static Indicator Indicator(YamlValue value)
    {
        if (!value.IsMapping) return new Indicator(value.AsLocalizedText());
        YamlMapping mapping = value.AsMapping();
        bool hasWording = mapping.Optional("id").Exists || mapping.Optional("en").Exists;
        bool isMeasured = Measures.Any(key => mapping.Optional(key).Exists || mapping.Misspells(key));
        if (!isMeasured) return new Indicator(value.AsLocalizedText());
        mapping = value.AsMapping();
        if (hasWording) mapping.Refuse(mapping.Optional("id").Exists ? "id" : "en", UnderText);
        _ = mapping.Optional(hasWording ? "en" : "text");

        YamlValue text = hasWording ? mapping.Optional("text") : mapping.Required("text"), aspect = mapping.Optional("aspect"), perspective = mapping.Optional("perspective");
        YamlValue target = mapping.Optional("target"), realised = mapping.Optional("realised");
        Rational? realisedNumber = realised.Exists ? realised.AsNumber() : null;
        Indicator indicator = new(text.AsLocalizedText())
        {
            Aspect = aspect.Exists ? aspect.AsOneOf(Aspects) : null,
            Perspective = perspective.Exists ? perspective.AsOneOf(Perspectives) : null,
            Target = target.Exists ? Target(target, realised) : null,
            Realised = realisedNumber,
        };
        mapping.NoOtherKeys();
        return indicator;
    }

    private static Target Target(YamlValue value, YamlValue realised)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue atMost = mapping.Optional("at-most"), atLeast = mapping.Optional("at-least");
        mapping.RequireAny(EitherDirection, "at-least", "at-most");
        YamlValue unit = mapping.Optional("unit");
        string unitText = unit.Exists ? unit.AsText() : "";
        if (atMost.Exists) mapping.Refuse("at-least", OneDirection);
        mapping.NoOtherKeys();
        YamlValue agreed = atMost.Exists ? atMost : atLeast;
        Rational number = agreed.AsNumber();
        CheckPercent(agreed, realised, unitText);
        return atMost.Exists ? Targets.Target.AtMost(number, unitText) : Targets.Target.AtLeast(number, unitText);
    }

    // 95% is 0.95, which is no number of per cents, and can be compared with no plain number beside it but 0.
    private static void CheckPercent(YamlValue agreed, YamlValue realised, string unit)
    {
        if (unit.Trim().ToLowerInvariant() is "%" or "persen" or "percent")
        {
            foreach (YamlValue number in new[] { agreed, realised })
                if (IsPercent(number)) number.Report(DiagnosticCode.NotANumber, number.Text, NumberOfPerCents(unit), DiagnosticMessages.Write(number.Text.Replace("%", "")));
        }
        else if (!agreed.IsUnusable && !realised.IsUnusable && realised.Text != "0" && IsPercent(agreed) != IsPercent(realised))
        {
            realised.Report(DiagnosticCode.NotANumber, realised.Text, LikeTheTarget(agreed.Text), BothOrNeither);
        }
    }

    private static bool IsPercent(YamlValue value) => !value.IsUnusable && value.Text.IndexOf('%') >= 0;

    private static LocalizedText NumberOfPerCents(string unit)
    {
        string shown = DiagnosticMessages.Shown(unit);
        return new LocalizedText($"angka dalam satuan {shown}", $"a number in the unit {shown}");
    }

    private static LocalizedText LikeTheTarget(string target)
    {
        string shown = DiagnosticMessages.Shown(target);
        return new LocalizedText($"angka yang dapat dibandingkan dengan target {shown}", $"a number to compare with the target {shown}");
    }

    private static LocalizedText BothOrNeither { get; } = new(
        "; tulis keduanya dengan tanda %, atau keduanya tanpa", "; write both with a % sign, or both without");

    private static string[] Measures { get; } = ["text", "aspect", "perspective", "target", "realised"];

    private static LocalizedText UnderText { get; } = new(
        "; di samping target dan sebagainya, kalimatnya ditulis di bawah text",
        "; beside a target and the like, the wording stands under text");

    private static LocalizedText EitherDirection { get; } = new("at-least' atau 'at-most", "at-least' or 'at-most");

    private static LocalizedText OneDirection { get; } =
        new("; target memakai at-least atau at-most, bukan keduanya", "; a target has at-least or at-most, not both");

    private static (string Name, Aspect Value)[] Aspects { get; } =
        [("kuantitas", Aspect.Quantity), ("kualitas", Aspect.Quality), ("waktu", Aspect.Time), ("biaya", Aspect.Cost)];

    private static (string Name, Perspective Value)[] Perspectives { get; } =
    [
        ("penerima-layanan", Perspective.ServiceRecipient),
        ("proses-bisnis", Perspective.BusinessProcess),
        ("penguatan-internal", Perspective.InternalStrengthening),
        ("anggaran", Perspective.Budget),
    ];
}
