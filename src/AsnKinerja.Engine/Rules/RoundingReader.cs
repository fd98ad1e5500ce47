using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Rules;

/// <summary>Reads <c>{ digits, mode, cite }</c>: to how many digits something is rounded, which way ties go, and where that stands.</summary>
internal static class RoundingReader
{
    /// <summary>Reads the mapping; without <c>mode</c> ties go away from zero.</summary>
    public static (RoundingRule Rule, Citation? Citation) Read(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        int digits = mapping.Required("digits").AsInteger(0, RoundingRule.MaximumDigits);
        YamlValue mode = mapping.Optional("mode");
        RoundingMode rounding = mode.Exists ? Mode(mode) : RoundingMode.HalfAwayFromZero;
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (new RoundingRule(digits, rounding), citation);
    }

    /// <summary>Reads which way ties go.</summary>
    public static RoundingMode Mode(YamlValue value) => value.AsOneOf(
        ("half-away-from-zero", RoundingMode.HalfAwayFromZero), ("half-to-even", RoundingMode.HalfToEven), ("toward-zero", RoundingMode.TowardZero));
}
