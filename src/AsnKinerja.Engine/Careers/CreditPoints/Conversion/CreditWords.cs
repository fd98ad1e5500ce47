using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Words that the explanations of credit points share.</summary>
internal static class CreditWords
{
    public static LocalizedText CreditPoints { get; } = new("Angka kredit", "Credit points");

    public static LocalizedText Months(int months) => new($"{months} bulan", months == 1 ? "1 month" : $"{months} months");

    /// <summary>The days with the months beside them where those are not the period's own, or only the months.</summary>
    public static LocalizedText Of(RatedPeriod rated)
    {
        LocalizedText months = Months(rated.Months);
        if (rated.Period is not AppraisalPeriod period) return months;
        return new($"{period.Name.Indonesian} ({months.Indonesian})", $"{period.Name.English} ({months.English})");
    }

    public static LocalizedText Day(LocalDate day) => PeriodName.Day(day);

    /// <summary>A sentence of the engine about numbers as readers write them.</summary>
    public static string Percent(Numerics.Rational share) => (share * 100).ToString() + "%";
}
