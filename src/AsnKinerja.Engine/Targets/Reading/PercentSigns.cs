using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Refuses a percent sign that makes a number a hundredth of what is meant.</summary>
internal static class PercentSigns
{
    // 95% is 0.95, which is no number of per cents, and can be compared with no plain number beside it but 0.
    public static void Check(IReadOnlyList<YamlValue> agreed, YamlValue realised, string unit)
    {
        if (unit.Trim().ToLowerInvariant() is "%" or "persen" or "percent")
        {
            foreach (YamlValue number in agreed) CheckNumberOfPerCents(number, unit);
            CheckNumberOfPerCents(realised, unit);
        }
        else if (agreed.Count > 0)
        {
            foreach (YamlValue other in agreed)
                if (!other.IsUnusable && !agreed[0].IsUnusable && other.Text != "0" && agreed[0].Text != "0" && IsPercent(other) != IsPercent(agreed[0]))
                    other.Report(DiagnosticCode.NotANumber, other.Text, LikeTheTarget(agreed[0].Text), BothOrNeither);
            if (!agreed[0].IsUnusable && !realised.IsUnusable && realised.Text != "0" && IsPercent(agreed[0]) != IsPercent(realised))
                realised.Report(DiagnosticCode.NotANumber, realised.Text, LikeTheTarget(agreed[0].Text), BothOrNeither);
        }
    }

    public static void CheckNumberOfPerCents(YamlValue number, string unit)
    {
        if (IsPercent(number))
            number.Report(DiagnosticCode.NotANumber, number.Text, NumberOfPerCents(unit), DiagnosticMessages.Write(number.Text.Replace("%", "")));
    }

    public static bool IsPercent(YamlValue value) => !value.IsUnusable && value.Text.IndexOf('%') >= 0;

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
}
