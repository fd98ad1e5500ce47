using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>Lays an outlook open.</summary>
internal static class OutlookExplanation
{
    public static Explanation Of(RiseOutlook outlook) => new(outlook.Name, Operation.Summary, Parts(outlook).Select(part => new Operand(part)))
    {
        Outcome = State(outlook.State),
        Remarks = outlook.Remarks,
    };

    private static IEnumerable<Explanation> Parts(RiseOutlook outlook)
    {
        yield return Points(outlook);
        foreach (RiseCondition condition in outlook.Conditions)
            yield return new(condition.Name, Operation.Given)
            {
                Outcome = State(condition.State),
                Remarks = [condition.Evidence],
                Citations = ConversionExplanation.Known(condition.Citation),
            };
        foreach (NeededService needed in outlook.Needed)
            yield return Service(needed);
    }

    // Where only sums are rounded, the gain is the rounded sum with the periods less the rounded sum without them.
    private static Explanation Service(NeededService needed)
    {
        LocalizedText name = new(
            $"Dengan predikat {needed.Predicate.Name.Indonesian}: {needed.Months} bulan lagi, sampai {CreditWords.Day(needed.Until).Indonesian}",
            $"With the predicate {needed.Predicate.Name.English}: {CreditWords.Months(needed.Months).English} more, until {CreditWords.Day(needed.Until).English}");
        LocalizedText[] remarks = needed.MeetsPredicate ? [] : [TooLow];
        CreditPointRounding rounding = needed.Periods[0].Rules.Rounding;
        Operand[] periods = needed.Periods.Select(points => new Operand(ConversionExplanation.Counted(points))).ToArray();
        if (rounding.Part == RoundedPart.EachPeriod) return new(name, Operation.Sum, periods) { Value = needed.Points, Remarks = remarks };
        Explanation before = Explanation.Given(new("Yang ada, sebelum dibulatkan", "Held, before rounding"), needed.Before);
        Explanation sum = new(new("Jumlah sebelum dibulatkan", "Sum before rounding"), Operation.Sum, periods.Prepend(new Operand(before)))
        {
            Value = needed.Periods.Aggregate(needed.Before, (total, points) => total + points.Counted!.Value),
        };
        return new(name, Operation.Formula("{0} - {1}"), [new Operand(Rounded(sum, rounding)), new Operand(Rounded(before, rounding))]) { Value = needed.Points, Remarks = remarks };
    }

    private static Explanation Rounded(Explanation exact, CreditPointRounding rounding) => new(new("Dibulatkan", "Rounded"), Operation.Rounded, [new Operand(exact)])
    {
        Value = rounding.Round(exact.Value!.Value),
        Rounding = rounding.Rule,
        Citations = ConversionExplanation.Known(rounding.Citation, rounding.IsTie(exact.Value.Value) ? rounding.TiesCitation : null),
        Remarks = ConversionExplanation.Ties(rounding, exact.Value.Value).ToArray(),
    };

    private static Explanation Points(RiseOutlook outlook)
    {
        LocalizedText name = new("Angka kredit yang masih kurang", "Credit points still missing");
        if (outlook.Required is not Rational required || outlook.Held is not Rational held)
            return new(name, Operation.Missing)
            {
                Remarks = [outlook.Required is null
                    ? new("Aturan ini tidak memuat kebutuhannya.", "The rules do not have its need.")
                    : new($"Kebutuhannya {outlook.Required}; angka kredit yang ada belum seluruhnya diketahui.", $"The need is {outlook.Required}; the points held are not all known.")],
                Citations = outlook.Citations,
            };
        return new(name, Operation.Formula("max({0} - {1}; 0)"),
        [
            new Operand(new(new("Kebutuhan", "Need"), Operation.Given) { Value = required, Citations = outlook.Citations }),
            new Operand(Explanation.Given(new("Yang ada", "Held"), held)),
        ])
        { Value = outlook.Missing };
    }

    private static LocalizedText TooLow { get; } = new(
        "Angka kreditnya cukup, tetapi predikat itu di bawah yang disyaratkan untuk kenaikan pangkat.", "The points would do, but the predicate is below the one that a rise in rank asks for.");

    private static LocalizedText State(RiseConditionState state) => state switch
    {
        RiseConditionState.Met => new("terpenuhi", "met"),
        RiseConditionState.NotMet => new("belum terpenuhi", "not met"),
        _ => new("belum diketahui", "not known"),
    };
}
