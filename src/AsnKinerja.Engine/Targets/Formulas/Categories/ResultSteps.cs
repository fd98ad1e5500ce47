using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>The value of one result.</summary>
internal static class ResultSteps
{
    /// <summary>A leader's: the mean of the values of its indicators.</summary>
    public static ValueStep OfLeader(WorkResult result, IReadOnlyList<IndicatorStep> indicators, CategoryRules rules) => ValueStep.Mean(
        new($"Nilai hasil kerja: {result.Title.Indonesian}", $"Value of the result: {result.Title.English}"),
        [.. indicators.Select(indicator => CategorySteps.Value(CategorySteps.Rounded(indicator.Percent, indicator.Name, rules), indicator.IsMaximum, indicator.Name, rules))]);

    /// <summary>Anybody else's: its indicators become one category, which has a fixed value.</summary>
    public static (AchievementCategory? Category, ValueStep Value) OfOthers(WorkResult result, IReadOnlyList<IndicatorStep> indicators, CategoryRules rules)
    {
        (AchievementCategory? category, ValueStep basis) = Combined(result, indicators, rules);
        LocalizedText label = new($"Nilai hasil kerja: {result.Title.Indonesian}", $"Value of the result: {result.Title.English}");
        return (category, category is not AchievementCategory known
            ? new ValueStep(null, () => new Explanation(label, Operation.Summary, [new Operand(basis.Explain()) { Counted = false }]) { Outcome = new("belum diketahui", "not known") })
            : new ValueStep(rules.Values[known], () => new Explanation(label, Operation.Lookup, [new Operand(basis.Explain())])
            {
                Value = rules.Values[known],
                Outcome = new($"{known.Name().Indonesian}: {rules.Values[known]}", $"{known.Name().English}: {rules.Values[known]}"),
                Citations = CategorySteps.Cited(rules.Values.Citation),
            }));
    }

    private static (AchievementCategory?, ValueStep) Combined(WorkResult result, IReadOnlyList<IndicatorStep> indicators, CategoryRules rules)
    {
        IndicatorStep[] known = [.. indicators.Where(indicator => indicator.Percent.Value is not null)];
        LocalizedText label = new($"Kategori: {result.Title.Indonesian}", $"Category: {result.Title.English}");
        if (known.Length == 0)
            return (null, new ValueStep(null, () => new Explanation(label, Operation.Summary, indicators.Select(indicator => new Operand(indicator.Percent.Explain()) { Counted = false }))));
        return rules.Combination == CategoryCombination.MeanPercent ? ByMean(label, result, indicators, known, rules) : ByCategories(label, indicators, known, rules);
    }

    private static (AchievementCategory?, ValueStep) ByMean(
        LocalizedText label, WorkResult result, IReadOnlyList<IndicatorStep> indicators, IndicatorStep[] known, CategoryRules rules)
    {
        ValueStep mean = indicators.Count == 1 ? known[0].Percent : ValueStep.Mean(
            new($"Rata-rata capaian (%): {result.Title.Indonesian}", $"Mean achievement (%): {result.Title.English}"), [.. indicators.Select(indicator => indicator.Percent)]);
        ValueStep rounded = CategorySteps.Rounded(mean, result.Title, rules);

        // A mean reaches the most that can be attained only where every indicator does.
        CategoryReading reading = rules.Table.At(rounded.Value!.Value, known.All(indicator => indicator.IsMaximum));
        return (reading.Category, new ValueStep(rounded.Value, () => Read(label, [new Operand(rounded.Explain())], reading.Category, rules, indicators.Count > 1, reading.Row is null ? rounded.Value : null)));
    }

    private static (AchievementCategory?, ValueStep) ByCategories(LocalizedText label, IReadOnlyList<IndicatorStep> indicators, IndicatorStep[] known, CategoryRules rules)
    {
        CategoryReading Of(IndicatorStep indicator) => rules.Table.At(PercentOf(indicator), indicator.IsMaximum);
        Rational PercentOf(IndicatorStep indicator) => rules.Rounding.RoundExactly(indicator.Percent.Value!.Value);
        AchievementCategory combined = rules.Combination.Combine([.. known.Select(indicator => Of(indicator).Category)]);
        return (combined, new ValueStep(null, () => Read(
            label,
            indicators.Select(indicator => indicator.Percent.Value is null
                ? new Operand(indicator.Percent.Explain()) { Counted = false }
                : new Operand(Read(
                    indicator.Name,
                    [new Operand(CategorySteps.Rounded(indicator.Percent, indicator.Name, rules).Explain())],
                    Of(indicator).Category,
                    rules,
                    isCombined: false,
                    Of(indicator).Row is null ? PercentOf(indicator) : null))),
            combined,
            rules,
            indicators.Count > 1)));
    }

    // The row of a target that is the most that can be attained lies beside the table, with a place of its own in the regulation.
    private static Explanation Read(
        LocalizedText label, IEnumerable<Operand> operands, AchievementCategory category, CategoryRules rules, bool isCombined, Rational? maximum = null) => new(label, Operation.Lookup, operands)
        {
            Outcome = category.Name(),
            Citations = [.. CategorySteps.Cited(isCombined ? rules.CombinationCitation : rules.ThresholdCitation), .. CategorySteps.Cited(maximum is null ? null : rules.Table.Maximum.Citation)],
            Remarks =
        [
            .. isCombined
                ? [new LocalizedText($"Beberapa indikator dijadikan satu kategori: {rules.Combination.Name().Indonesian}.", $"Several indicators become one category: {rules.Combination.Name().English}.")]
                : Array.Empty<LocalizedText>(),
            .. maximum is Rational percent ? [CategorySteps.Maximum(percent, rules)] : Array.Empty<LocalizedText>(),
        ],
        };
}
