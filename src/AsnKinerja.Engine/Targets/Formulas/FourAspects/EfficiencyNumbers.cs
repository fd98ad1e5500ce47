using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>Time and cost: the less is used, the better, up to an efficiency that is no longer believed.</summary>
/// <param name="Factor">The number of times the target that is reckoned with: 1.76.</param>
/// <param name="Times">By what the quotient is multiplied: 100.</param>
/// <param name="Citation">Where the first form stands.</param>
/// <param name="Above">The efficiency above which the second form holds, as a share: 24 %.</param>
/// <param name="From">The number that the second form begins at: 76.</param>
/// <param name="BeyondCitation">Where the second form stands.</param>
/// <remarks>
/// T is the target, R what was used; the efficiency is 1 - R/T. First form: (1.76 × T - R) / T × 100. Second form: 76 less what the first
/// one gives above 100. At 24 % the value falls from 100 to 76: so it is written.
/// </remarks>
internal sealed record EfficiencyNumbers(Rational Factor, Rational Times, Citation? Citation, Rational Above, Rational From, Citation? BeyondCitation)
{
    public Rational Value(Rational target, Rational used)
    {
        Rational first = (Factor * target - used) / target * Times;
        return IsBeyond(target, used) ? From - (first - Times) : first;
    }

    public bool IsBeyond(Rational target, Rational used) => Rational.One - used / target > Above;

    public Explanation Explain(LocalizedText label, Explanation target, Explanation used, LocalizedText[] remarks)
    {
        Rational agreed = target.Value!.Value, spent = used.Value!.Value, efficiency = (Rational.One - spent / agreed) * 100;
        bool isBeyond = IsBeyond(agreed, spent);
        Explanation share = new(new("Efisiensi (%)", "Efficiency (%)"), Operation.Formula("100 - {1} / {0} × 100"), [new Operand(target), new Operand(used)])
        {
            Value = efficiency,
            Citations = Cited(BeyondCitation),
        };
        Rational value = Value(agreed, spent);
        return new Explanation(label, Operation.Formula(isBeyond ? SecondForm : FirstForm), [new Operand(target), new Operand(used), Chooses(share, isBeyond)])
        {
            Value = value,
            Citations = isBeyond ? [.. Cited(Citation), .. Cited(BeyondCitation)] : Cited(Citation),
            Remarks = value.Sign < 0 ? [.. remarks, BelowZero] : remarks,
        };
    }

    private string FirstForm => $"({Written(Factor)} × {{0}} - {{1}}) / {{0}} × {Written(Times)}";

    private string SecondForm => $"{Written(From)} - ({FirstForm} - {Written(Times)})";

    private Operand Chooses(Explanation share, bool isBeyond)
    {
        Rational limit = Above * 100;
        return new Operand(share)
        {
            Counted = false,
            Reason = isBeyond
                ? new($"hanya memilih rumus: di atas {limit} %, rumus kedua", $"only chooses the formula: above {limit} %, the second one")
                : new($"hanya memilih rumus: paling banyak {limit} %, rumus pertama", $"only chooses the formula: at most {limit} %, the first one"),
        };
    }

    private static string Written(Rational number) => NumberText.BesideOperator(number);

    private static Citation[] Cited(params Citation?[] citations) => [.. citations.OfType<Citation>()];

    private static LocalizedText BelowZero { get; } = new(
        "Nilainya di bawah 0: rumus ini tidak mengenal batas bawah.", "The value is below 0: the formula knows no lower limit.");
}
