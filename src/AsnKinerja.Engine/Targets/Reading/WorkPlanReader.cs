using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
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
    private readonly AppraisalPeriod? _period;
    private readonly WeightsReader _weights = new();

    private WorkPlanReader(AppraisalPeriod? period, ICollection<string> taken, LocalizedText takenBy)
    {
        _period = period;
        _taken = taken;
        _takenBy = takenBy;
    }

    /// <summary>Reads the results; the ids are checked, so that a sound file always makes a plan.</summary>
    /// <param name="value">The plan.</param>
    /// <param name="period">The period of the case; null where it could not be read.</param>
    /// <param name="taken">Ids that no result may have, since feedback about one would be about something else too.</param>
    /// <param name="takenBy">Where those ids stand, for a message.</param>
    public static IReadOnlyList<WorkResult> Read(YamlValue value, AppraisalPeriod? period, ICollection<string> taken, LocalizedText takenBy)
    {
        WorkPlanReader reader = new(period, taken, takenBy);
        YamlMapping mapping = value.AsMapping();
        List<WorkResult> results =
        [
            .. reader.Results(mapping.Has("shared") ? mapping.Optional("main") : mapping.Required("main"), WorkResultKind.Main),
            .. reader.Results(mapping.Optional("additional"), WorkResultKind.Additional),
            .. reader.Results(mapping.Optional("shared"), WorkResultKind.Main, isShared: true),
        ];
        reader._weights.Check();
        _ = mapping.Optional("creativity");
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
        YamlValue weight = mapping.Optional("weight"), scope = mapping.Optional("scope-weight"), basis = mapping.Optional("basis");
        YamlValue servesId = mapping.Optional("serves-id"), left = mapping.Optional("not-carried-out");
        bool isNotCarriedOut = left.Exists && left.AsBoolean();
        if (isNotCarriedOut) mapping.Refuse("standing", StandsBelow);
        IndicatorReader reader = new(_period);
        WorkResult result = new(idText, kind, mapping.Required("title").AsLocalizedText())
        {
            Serves = serves.Exists ? serves.AsLocalizedText() : null,
            Indicators = indicators.Exists ? indicators.AsList(atLeast: 1).Select(reader.Read).ToList() : [],
            Realisation = realisation.Exists ? realisation.AsLocalizedText() : null,
            Standing = standing.Exists ? standing.AsOneOf(ExpectationRatings.ById) : null,
            Note = note.Exists ? note.AsLocalizedText() : null,
            Weight = weight.Exists ? weight.AsNumber(minimum: 0) : null,
            ScopeWeight = scope.Exists ? scope.AsNumber(minimum: 0) : null,
            Basis = basis.Exists ? basis.AsOneOf(Bases) : null,
            ServesId = servesId.Exists ? servesId.AsId() : null,
            IsNotCarriedOut = isNotCarriedOut,
        };
        reader.CheckWeights();
        if (isNotCarriedOut && reader.AnyIsRealised) left.Report(DiagnosticCode.OutOfRange, True, NothingRealised);
        if (kind == WorkResultKind.Main || weight.Exists) _weights.Add(LocalizedText.Same(idText), weight);
        if (isShared) result = TeamResultReader.Read(mapping, result);
        mapping.NoOtherKeys();
        return result;
    }

    private static (string, ResultBasis)[] Bases { get; } =
    [
        ("perjanjian-kinerja", ResultBasis.PerformanceAgreement), ("inisiatif-strategis", ResultBasis.StrategicInitiative),
    ];

    private static LocalizedText StandsBelow { get; } = new(
        "; hasil yang tidak dilaksanakan berada di bawah ekspektasi", "; a result that was not carried out stands below expectation");

    private static LocalizedText True { get; } = LocalizedText.Same("true");

    private static LocalizedText NothingRealised { get; } = new(
        "tanpa kunci ini, karena sebuah indikator memiliki realisasi", "leave the key out, as an indicator has a realisation");
}
