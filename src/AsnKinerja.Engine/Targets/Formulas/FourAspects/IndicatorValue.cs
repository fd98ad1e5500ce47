using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Targets;

/// <summary>What one indicator is worth in its aspect.</summary>
internal sealed class IndicatorValue(FourAspectNumbers numbers, AppraisalPeriod period)
{
    public ValuedStep Of(Indicator indicator)
    {
        LocalizedText label = indicator.Aspect is Aspect known
            ? new($"{known.Name().Indonesian}: {indicator.Name.Indonesian}", $"{known.Name().English}: {indicator.Name.English}")
            : indicator.Name;
        if (indicator.Target is null && !indicator.NotCarriedOut) return ValuedStep.Absent(label, InWords);
        if (indicator.Aspect is not Aspect aspect) return ValuedStep.Unknown(label, NoAspect);
        if (indicator.Target is not Target target) return NotCarriedOut(label);
        if (aspect == Aspect.Cost && target.Value is Rational budget && budget.Sign == 0 && numbers.CostTargetZero.Value) return NoBudget(label, indicator);
        if (indicator.NotCarriedOut) return NotCarriedOut(label);
        if (indicator.Realised is null && indicator.RealisedOn is null) return ValuedStep.Unknown(label, NoRealisation(target));
        return aspect is Aspect.Time or Aspect.Cost
            ? new UsedOfTarget(numbers, period).Value(label, indicator, target)
            : Ratio(label, indicator, target);
    }

    /// <summary>What was not carried out.</summary>
    public ValuedStep NotCarriedOut(LocalizedText label) => new(numbers.NotCarriedOut.Value, [], () => new Explanation(label, Operation.Given)
    {
        Value = numbers.NotCarriedOut.Value,
        Outcome = new("tidak dilaksanakan", "not carried out"),
        Citations = numbers.NotCarriedOut.Citations,
    });

    private ValuedStep NoBudget(LocalizedText label, Indicator indicator) => new(null, [], () => new Explanation(label, Operation.Missing)
    {
        Citations = numbers.CostTargetZero.Citations,
        Remarks = indicator.Realised is Rational spent && spent.Sign > 0
            ? [ZeroBudget, new($"Tercatat terpakai {spent} walau targetnya 0.", $"{spent} was recorded as spent, although the target is 0.")]
            : [ZeroBudget],
    });

    private ValuedStep Ratio(LocalizedText label, Indicator indicator, Target target)
    {
        if (indicator.Realised is Rational realised && target is { Polarity: Polarity.AtLeast, Baseline: null } && target.Value is Rational agreed && agreed.Sign > 0)
            return new(realised / agreed * numbers.Ratio.Value, [], () => new Explanation(
                label,
                Operation.Formula($"{{0}} / {{1}} × {NumberText.BesideOperator(numbers.Ratio.Value)}"),
                [Given("Realisasi", "Realised", target, realised), Given("Target", "Target", target, agreed)])
            {
                Value = realised / agreed * numbers.Ratio.Value,
                Citations = numbers.Ratio.Citations,
            });
        return OfItsOwnWay(label, indicator);
    }

    // The regulation divides the realisation by the target; a target of another kind has its own way of being reached.
    private ValuedStep OfItsOwnWay(LocalizedText label, Indicator indicator)
    {
        Achievement achievement = indicator.Achieve(new AchievementLimits(cap: null, numbers.OtherTargets.Value), period);
        return achievement.Percent is not Rational percent ? ValuedStep.Unknown(label, NoRealisation(indicator.Target!)) : new(percent, [], () =>
        {
            Explanation own = achievement.Explain();
            return new Explanation(label, own.Operation, own.Operands)
            {
                Value = own.Value,
                Outcome = own.Outcome,
                Citations = numbers.OtherTargets.Citations,
                Remarks = [.. own.Remarks, OwnWay],
            };
        });
    }

    internal static Operand Given(string indonesian, string english, Target target, Rational value) => new(Explanation.Given(
        target.Unit.Length == 0 ? new(indonesian, english) : new($"{indonesian} ({target.Unit})", $"{english} ({target.Unit})"), value));

    private static LocalizedText NoRealisation(Target target) => new(
        $"target {target.InWords().Indonesian}; realisasinya belum diketahui, dan itu bukan 0.",
        $"target {target.InWords().English}; what was realised is not known, which is not 0.");

    private static LocalizedText InWords { get; } = new(
        "ukuran dengan kata-kata, tanpa target: tidak dihitung.", "a measure in words, without a target: not counted.");

    private static LocalizedText NoAspect { get; } = new(
        "ada target, tetapi aspeknya tidak disebut (kuantitas, kualitas, waktu atau biaya), sehingga rumusnya tidak diketahui.",
        "it has a target, but no aspect (quantity, quality, time or cost), so which formula holds is not known.");

    private static LocalizedText ZeroBudget { get; } = new(
        "Target biaya 0: tidak didukung anggaran, sehingga aspek biaya tidak ada dan tidak menjadi pembagi.",
        "The cost target is 0: no budget supports the task, so there is no aspect of cost, and it is not divided by.");

    private static LocalizedText OwnWay { get; } = new(
        "Peraturan ini hanya mengenal realisasi dibagi target; target seperti ini dinilai menurut caranya sendiri.",
        "The regulation knows only realisation divided by target; a target of this kind is valued in its own way.");
}
