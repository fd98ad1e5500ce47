using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Lays conversions open: months, share, coefficient, rounding, sum.</summary>
internal static class ConversionExplanation
{
    public static Explanation Of(CreditPoints points)
    {
        if (points.Exact is not Rational exact) return new(Label(points), Operation.Missing) { Remarks = [points.Reason!.Value], Citations = Known(points.Rules.Article("formula")) };
        CreditPointRounding rounding = points.Rules.Rounding;
        return new(Label(points), Operation.Rounded, [new Operand(Exact(points))])
        {
            Value = rounding.Round(exact),
            Rounding = rounding.Rule,
            Citations = Known(rounding.Citation, points.IsTie ? rounding.TiesCitation : null),
            Remarks = Ties(rounding, exact).ToArray(),
        };
    }

    /// <summary>What enters a sum.</summary>
    public static Explanation Counted(CreditPoints points) => points.Rules.Rounding.Part == RoundedPart.EachPeriod || points.Exact is null ? Of(points) : Exact(points);

    public static Explanation Of(CreditPointLedger ledger)
    {
        if (ledger.Count == 0) return new(LedgerLabel, Operation.Given) { Value = 0, Remarks = [new("Tidak ada periode yang dikonversi.", "There is no period to convert.")] };
        Operand[] operands = ledger.Select(points => new Operand(Counted(points)) { Counted = points.Exact is not null }).ToArray();
        Explanation sum = new(ledger.Rules.Rounding.Part == RoundedPart.Sum ? Unrounded : LedgerLabel, Operation.Sum, operands)
        {
            Value = ledger.Exact(counted: true),
            Remarks = ledger.Rules.Rounding.Part == RoundedPart.Sum ? [] : Incomplete(ledger).ToArray(),
        };
        if (ledger.Rules.Rounding.Part == RoundedPart.EachPeriod || sum.Value is not Rational total) return sum;
        CreditPointRounding rounding = ledger.Rules.Rounding;
        return new(LedgerLabel, Operation.Rounded, [new Operand(sum)])
        {
            Value = ledger.Total,
            Rounding = rounding.Rule,
            Citations = Known(rounding.Citation, rounding.IsTie(total) ? rounding.TiesCitation : null),
            Remarks = Ties(rounding, total).Prepend(RoundedOnce).ToArray(),
        };
    }

    public static IReadOnlyList<Citation> Known(params Citation?[] citations) => citations.OfType<Citation>().Distinct().ToArray();

    private static Explanation Exact(CreditPoints points)
    {
        CreditPointRules rules = points.Rules;
        CreditPredicate predicate = points.Predicate!;
        List<LocalizedText> remarks = [];
        if (points.Word is PredicateWord word)
            remarks.Add(new($"Sebutan '{word.Word}' diselaraskan menjadi {predicate.Name.Indonesian}.", $"The word '{word.Word}' is aligned to {predicate.Name.English}."));
        Explanation months = new(new("Bulan yang dihitung", "Months that count"), Operation.Given) { Value = points.Months, Remarks = MonthRemarks(points).ToArray() };
        Explanation share = new(
            new($"Persentase predikat {predicate.Name.Indonesian} ({CreditWords.Percent(predicate.Share)})", $"Share of the predicate {predicate.Name.English} ({CreditWords.Percent(predicate.Share)})"),
            Operation.Given)
        {
            Value = predicate.Share,
            Citations = Known(rules.PredicatesCitation, points.Word?.Citation),
            Remarks = remarks,
        };
        Explanation coefficient = new(new($"Koefisien {points.Level.Name.Indonesian} setahun", $"Yearly coefficient of {points.Level.Name.English}"), Operation.Given)
        {
            Value = points.Level.Coefficient,
            Citations = Known(rules.LevelsCitation),
        };
        return new(points.Rules.Rounding.Part == RoundedPart.Sum ? Label(points) : new("Sebelum dibulatkan", "Before rounding"),
            Operation.Formula("{0} / 12 × {1} × {2}"), [new Operand(months), new Operand(share), new Operand(coefficient)])
        {
            Value = points.Exact,
            Citations = Known(rules.Article("formula")),
        };
    }

    private static IEnumerable<LocalizedText> MonthRemarks(CreditPoints points)
    {
        if (points.Rated.GivenMonths is int given && points.Period is Periods.AppraisalPeriod period && given != period.WholeMonths)
            yield return new($"{given} dari {period.WholeMonths} bulan penuh dihitung, sebagaimana disebutkan.", $"{given} counted where the days have {period.WholeMonths} whole months, as was stated.");
    }

    /// <summary>Says where a number lies exactly between two, since no printed example decides that.</summary>
    public static IEnumerable<LocalizedText> Ties(CreditPointRounding rounding, Rational exact)
    {
        if (!rounding.IsTie(exact)) yield break;
        string down = new RoundingRule(rounding.Rule.Digits, RoundingMode.TowardZero).RoundToText(exact), up = new RoundingRule(rounding.Rule.Digits).RoundToText(exact);
        yield return new(
            $"{exact} tepat di tengah antara {down} dan {up}; cara membulatkannya menentukan.",
            $"{exact} lies exactly between {down} and {up}; the way of ties decides.");
    }

    public static IEnumerable<LocalizedText> Incomplete(CreditPointLedger ledger)
    {
        foreach (CreditPoints missing in ledger.Missing) yield return missing.Reason!.Value;
        if (ledger.Missing.Count > 0)
            yield return new($"Yang sudah diketahui berjumlah {ledger.Known}; jumlah seluruhnya belum ada.", $"What is known adds up to {ledger.Known}; there is no total yet.");
    }

    private static LocalizedText Label(CreditPoints points) => new(
        $"{points.Level.Name.Indonesian}, {CreditWords.Of(points.Rated).Indonesian}", $"{points.Level.Name.English}, {CreditWords.Of(points.Rated).English}");

    private static LocalizedText LedgerLabel { get; } = new("Angka kredit konversi", "Converted credit points");

    private static LocalizedText Unrounded { get; } = new("Jumlah sebelum dibulatkan", "Sum before rounding");

    private static LocalizedText RoundedOnce { get; } = new("Hanya jumlahnya yang dibulatkan; contoh tercetak membulatkan setiap periode.", "Only the sum is rounded; the printed examples round each period.");
}
