using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>An indicator's target and realisation in words, the same in an explanation and in a document.</summary>
internal static class IndicatorWords
{
    /// <summary>What was agreed; null for a measure in words.</summary>
    public static LocalizedText? Target(Indicator indicator) => indicator.Target?.InWords();

    /// <summary>What was realised, or that it was not carried out; null where neither is known.</summary>
    public static LocalizedText? Realised(Indicator indicator) =>
        indicator.NotCarriedOut ? NotCarriedOut
        : indicator.RealisedOn is LocalDate day ? LocalizedText.Same(IsoDay.Text(IsoDay.Of(day)))
        : indicator.Realised is Rational number ? LocalizedText.Same(TargetWords.Number(number, indicator.Target?.Unit ?? ""))
        : null;

    /// <summary>All of it in a sentence.</summary>
    public static LocalizedText Of(Indicator indicator)
    {
        LocalizedText? target = Target(indicator), realised = Realised(indicator);
        if (target is null && realised is null) return new("Ukuran keberhasilan: " + indicator.Name.Indonesian, "Measure of success: " + indicator.Name.English);
        return new(In(Language.Indonesian), In(Language.English));

        string In(Language language)
        {
            string done = realised is not LocalizedText words ? (language == Language.English ? "realisation not known" : "realisasi belum diketahui")
                : indicator.NotCarriedOut ? words[language]
                : (language == Language.English ? "realised " : "realisasi ") + words[language];
            return $"{indicator.Name[language]}: "
                + (target is LocalizedText agreed ? $"target {agreed[language]}, {done}." : $"{done}, {(language == Language.English ? "without a target" : "tanpa target")}.");
        }
    }

    public static LocalizedText NotCarriedOut { get; } = new("tidak dilaksanakan", "not carried out");
}
