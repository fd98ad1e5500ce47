using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads a period as files write it: <c>2026</c>, <c>2026-S1</c>, <c>2026-TW3</c>, <c>2026-07</c>, <c>2026-03-15..2026-08-31</c>.</summary>
internal static class PeriodReader
{
    public static AppraisalPeriod? Read(YamlValue value)
    {
        string text = value.AsText();
        if (AppraisalPeriod.TryParse(text, out AppraisalPeriod? period)) return period;
        if (value.AsDays() is (LocalDate first, LocalDate last) && last < first) value.Report(DiagnosticCode.ReversedDates, last, first);
        value.Report(DiagnosticCode.NotOneOf, text, PeriodForms);
        return null;
    }

    private static LocalizedText PeriodForms { get; } = new(
        "; tulis 2026, 2026-S1, 2026-TW3, 2026-07 atau 2026-03-15..2026-08-31",
        "; write 2026, 2026-S1, 2026-TW3, 2026-07 or 2026-03-15..2026-08-31");
}
