using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the indicators of one result.</summary>
/// <param name="period">The period of the case; null where it could not be read.</param>
internal sealed class IndicatorReader(AppraisalPeriod? period)
{
    private readonly UniqueValues _known = new();
    private readonly WeightsReader _weights = new();

    /// <summary>Whether one of the indicators has a realisation.</summary>
    public bool AnyIsRealised { get; private set; }

    /// <summary>Reports weights that are no ratios of each other; to be called after the last indicator.</summary>
    public void CheckWeights() => _weights.Check();

    // A text, or { id, en }, is a measure in words; { text, … } may add perspective, aspect, target and realisation.
    public Indicator Read(YamlValue value)
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
        YamlValue target = mapping.Optional("target"), weight = mapping.Optional("weight");
        TargetReader? agreed = target.Exists ? TargetReader.Read(target, period) : null;
        RealisationReader realisation = RealisationReader.Read(mapping, target, agreed, period);
        AnyIsRealised |= realisation.IsThere;
        Indicator indicator = new(text.AsLocalizedText())
        {
            Aspect = aspect.Exists ? aspect.AsOneOf(Aspects) : null,
            Perspective = perspective.Exists ? perspective.AsOneOf(Perspectives) : null,
            Target = agreed?.Target,
            Weight = weight.Exists ? weight.AsNumber(minimum: 0) : null,
            Realised = realisation.Number,
            RealisedOn = realisation.Day,
            NotCarriedOut = realisation.IsNotCarriedOut,
        };
        if (target.Exists || realisation.IsNotCarriedOut) _weights.Add(indicator.Name, weight);
        if (agreed?.Target is Target sound && agreed.Numbers.All(number => !number.IsUnusable))
            _known.Add(text, $"{indicator.Name.Indonesian}\n{indicator.Name.English}\n{indicator.Aspect}\n{indicator.Perspective}\n{sound.InWords().English}", Shown(indicator.Name));
        mapping.NoOtherKeys();
        return indicator;
    }

    private static LocalizedText Shown(LocalizedText name) => new(
        $"indikator '{DiagnosticMessages.Shown(name.Indonesian)}' dengan target yang sama", $"the indicator '{DiagnosticMessages.Shown(name.English)}' with the same target");

    private static string[] Measures { get; } =
        ["text", "aspect", "perspective", "target", "realised", "realised-on", "not-carried-out", "weight"];

    private static LocalizedText UnderText { get; } = new(
        "; di samping target dan sebagainya, kalimatnya ditulis di bawah text",
        "; beside a target and the like, the wording stands under text");

    private static (string, Aspect)[] Aspects { get; } =
    [
        ("kuantitas", Targets.Aspect.Quantity), ("kualitas", Targets.Aspect.Quality), ("waktu", Targets.Aspect.Time), ("biaya", Targets.Aspect.Cost),
    ];

    private static (string, Perspective)[] Perspectives { get; } =
    [
        ("penerima-layanan", Targets.Perspective.ServiceRecipient), ("proses-bisnis", Targets.Perspective.BusinessProcess),
        ("penguatan-internal", Targets.Perspective.InternalStrengthening), ("anggaran", Targets.Perspective.Budget),
    ];
}
