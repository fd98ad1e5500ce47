using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>What additional results add: by category, by the scope of the assignment, and together no more than the cap.</summary>
internal static class AdditionalSteps
{
    /// <summary>The weighted value of one additional result; without a scope weight it has none.</summary>
    public static ValueStep Of(WorkResult result, IReadOnlyList<IndicatorStep> indicators, CategoryRules rules)
    {
        (AchievementCategory? category, ValueStep value) = ResultSteps.OfOthers(result, indicators, rules);
        LocalizedText label = new($"Nilai tertimbang: {result.Title.Indonesian}", $"Weighted value: {result.Title.English}");
        if (result.IsNotCarriedOut) return new ValueStep(Rational.Zero, () => new Explanation(label, Operation.Given) { Value = Rational.Zero, Remarks = [NotCarriedOut] });
        if (category is not AchievementCategory known) return value;
        if (result.ScopeWeight is not Rational scope)
            return new ValueStep(null, () => new Explanation(label, Operation.Summary, [new Operand(value.Explain()) { Counted = false }])
            {
                Outcome = new("belum diketahui", "not known"),
                Remarks = [WithoutScope(result)],
            });
        Rational factor = rules.Factors[known], weighted = factor / 100 * (scope / 100) * value.Value!.Value;
        return new ValueStep(weighted, () => new Explanation(label, Operation.Formula("{0} / 100 × {1} / 100 × {2}"),
        [
            CategorySteps.Given(new($"Faktor kategori {known.Name().Indonesian}", $"Factor of the category {known.Name().English}"), factor, rules.Factors.Citation),
            CategorySteps.Given(new("Bobot lingkup penugasan", "Weight of the assignment's scope"), scope),
            new Operand(value.Explain()),
        ])
        {
            Value = weighted,
            Citations = CategorySteps.Cited(rules.Factors.Citation),
        });
    }

    /// <summary>What all of them add; null where nothing is known of any.</summary>
    public static ValueStep? Together(IReadOnlyList<ValueStep> steps, CategoryRules rules)
    {
        Rational[] known = [.. steps.Select(step => step.Value).OfType<Rational>()];
        if (steps.Count == 0) return null;
        LocalizedText label = new("Jumlah kinerja tambahan", "Sum of the additional results");
        if (known.Length == 0)
            return new ValueStep(null, () => new Explanation(label, Operation.Summary, steps.Select(step => new Operand(step.Explain()) { Counted = false }))
            {
                Outcome = new("belum diketahui", "not known"),
            });
        Rational sum = known.Aggregate(Rational.Zero, (total, value) => total + value), capped = Rational.Min(sum, rules.AdditionalCap.Value);
        return new ValueStep(capped, () => new Explanation(new("Nilai kinerja tambahan", "Value of the additional results"), Operation.Formula("min({0}; {1})"),
        [
            new Operand(new Explanation(label, Operation.Sum, steps.Select(step => new Operand(step.Explain()) { Counted = step.Value is not null })) { Value = sum }),
            CategorySteps.Given(new("Paling banyak", "At most"), rules.AdditionalCap.Value, rules.AdditionalCap.Citation),
        ])
        {
            Value = capped,
        });
    }

    // The lowest category has points too; they are for something that was done badly, not for nothing.
    private static LocalizedText NotCarriedOut { get; } = new(
        "Tidak dilaksanakan: tidak menambah nilai (bacaan pustaka ini).", "Not carried out: it adds nothing (a reading of this library).");

    public static LocalizedText WithoutScope(WorkResult result) => new(
        $"Bobot lingkup penugasan '{result.Title.Indonesian}' belum diketahui: hasil kerja tambahan ini tidak dihitung, bukan 0.",
        $"The weight of the scope of '{result.Title.English}' is not known: the additional result is left out, not 0.");
}
