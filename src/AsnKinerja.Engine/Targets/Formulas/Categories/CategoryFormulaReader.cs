using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the numbers and switches of the formula <c>kategori-capaian</c>.</summary>
internal sealed class CategoryFormulaReader(RuleSources sources)
{
    public const string Name = "kategori-capaian";

    /// <returns>Makes the formula; only to be called once the whole file is known to be sound.</returns>
    public static Func<IPlanFormula> Read(YamlMapping mapping, RuleSources sources) => new CategoryFormulaReader(sources).Read(mapping);

    private Func<IPlanFormula> Read(YamlMapping mapping)
    {
        YamlMapping achievement = mapping.Required("achievement").AsMapping(), leaders = mapping.Required("leaders").AsMapping();
        YamlMapping others = mapping.Required("others").AsMapping(), additional = mapping.Required("additional").AsMapping();
        (int digits, Citation? roundingCitation) = Rounding(achievement.Required("rounding").AsMapping());
        CitedNumber floor = Number(achievement.Required("floor"), "percent");
        achievement.NoOtherKeys();
        (Citation? thresholds, Func<CategoryTable> table) = new CategoryTableReader(sources).Read(mapping.Required("table"), floor.Value);
        (Rational agreement, Rational initiative) = LeaderWeights(leaders.Required("weights"));
        Citation? leaderCitation = sources.Cite(leaders.Required("cite"));
        leaders.NoOtherKeys();
        (CategoryCombination combination, Citation? combinationCitation) = Word(others.Required("combination"), "method", CategoryCombinations.ById);
        CategoryNumbers values = Numbers(others.Required("values"));
        (_, Citation? cascadeCitation) = Word(others.Required("cascade"), "reading", ("direct", true));
        others.NoOtherKeys();
        (bool unknownLeads, Citation? unknownCitation) = Word(mapping.Required("unknown-post"), "reading", ("others", false), ("leaders", true));
        CategoryNumbers factors = Numbers(additional.Required("factors"));
        CitedNumber additionalCap = Number(additional.Required("at-most"), "value");
        additional.NoOtherKeys();
        CitedNumber cap = Number(mapping.Required("at-most"), "value");
        return () => new CategoryFormula(new CategoryRules(table(), values, factors)
        {
            Rounding = new RoundingRule(digits),
            RoundingCitation = roundingCitation,
            Floor = floor,
            ThresholdCitation = thresholds,
            AgreementWeight = agreement,
            InitiativeWeight = initiative,
            LeaderCitation = leaderCitation,
            Combination = combination,
            CombinationCitation = combinationCitation,
            CascadeCitation = cascadeCitation,
            UnknownPostLeads = unknownLeads,
            UnknownPostCitation = unknownCitation,
            AdditionalCap = additionalCap,
            Cap = cap,
        });
    }

    private (int, Citation?) Rounding(YamlMapping mapping)
    {
        int digits = mapping.Required("digits").AsInteger(0, 10);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (digits, citation);
    }

    private CitedNumber Number(YamlValue value, string key)
    {
        YamlMapping mapping = value.AsMapping();
        Rational number = mapping.Required(key).AsNumber(0);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return new CitedNumber(number, citation);
    }

    private (T, Citation?) Word<T>(YamlValue value, string key, params (string, T)[] words)
    {
        YamlMapping mapping = value.AsMapping();
        T word = mapping.Required(key).AsOneOf(words);
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return (word, citation);
    }

    private static (Rational Agreement, Rational Initiative) LeaderWeights(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        Rational Weight(string key)
        {
            YamlValue weight = mapping.Required(key);
            Rational number = weight.AsNumber();
            if (!weight.IsUnusable && number.Sign <= 0) weight.Report(DiagnosticCode.OutOfRange, number, AboveZero);
            return number;
        }

        (Rational, Rational) weights = (Weight("perjanjian-kinerja"), Weight("inisiatif-strategis"));
        mapping.NoOtherKeys();
        return weights;
    }

    // A better category is never worth less.
    private CategoryNumbers Numbers(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        List<Rational> numbers = [];
        foreach ((string word, AchievementCategory _) in AchievementCategories.ById)
        {
            YamlValue item = mapping.Required(word);
            Rational number = item.AsNumber(0);
            if (numbers.Count > 0 && !item.IsUnusable && number < numbers[numbers.Count - 1]) item.Report(DiagnosticCode.OutOfRange, number, $"≥ {numbers[numbers.Count - 1]}");
            numbers.Add(item.IsUnusable && numbers.Count > 0 ? numbers[numbers.Count - 1] : number);
        }

        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return new CategoryNumbers(numbers.ToArray(), citation);
    }

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");
}
