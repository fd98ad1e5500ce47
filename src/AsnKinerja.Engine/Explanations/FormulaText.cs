using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>Writes a step's formula from the values of its counted operands.</summary>
internal static class FormulaText
{
    public static string Of(Explanation step)
    {
        List<Operand> counted = [.. step.Operands.Where(operand => operand.Counted)];
        return step.Operation.Kind switch
        {
            OperationKind.Mean => Group(Terms(counted)) + " / " + counted.Count.ToString(CultureInfo.InvariantCulture),
            OperationKind.WeightedMean => WeightedMean(counted),
            OperationKind.Median => Call("median", Arguments(counted)),
            OperationKind.WeightedMedian => Call("weighted-median", Weighted(counted)),
            OperationKind.TrimmedMean or OperationKind.WinsorisedMean =>
                Call(step.Operation.Code, new[] { NumberText.Percentage(step.Operation.Share!.Value) }.Concat(Arguments(counted))),
            OperationKind.Sum => string.Join(" + ", Terms(counted)),
            OperationKind.Quotient => string.Join(" / ", Terms(counted)),
            OperationKind.Formula => WrittenOut(step.Operation.Pattern!, counted),
            OperationKind.Rounded => Call("round", [.. Arguments(counted), Digits(step)]),
            _ => throw new InvalidOperationException($"'{step.Operation}' has no formula."),
        };
    }

    // Each number in braces is replaced by the value of that operand, not by what an operand's own text may contain.
    private static string WrittenOut(string pattern, List<Operand> counted) => string.Format(
        CultureInfo.InvariantCulture, pattern, [.. counted.Select(operand => (object)NumberText.BesideOperator(operand.Node.Value!.Value))]);

    private static string WeightedMean(List<Operand> counted)
    {
        List<Rational> weights = FormulaWeights(counted);
        IEnumerable<string> products = counted.Zip(
            weights, (operand, weight) => NumberText.BesideOperator(weight) + " × " + NumberText.BesideOperator(operand.Node.Value!.Value));
        return "(" + string.Join(" + ", products) + ") / " + Group(weights.Select(NumberText.BesideOperator));
    }

    private static IEnumerable<string> Weighted(List<Operand> counted) =>
        counted.Zip(
            FormulaWeights(counted),
            (operand, weight) => NumberText.BesideOperator(operand.Node.Value!.Value) + " @ " + NumberText.BesideOperator(weight));

    // The declared weights are what a reader finds in the regulation. Where a rule spreads the weight of a left-out operand
    // otherwise than in proportion, only the effective ones give the result.
    private static List<Rational> FormulaWeights(List<Operand> counted)
    {
        bool declared = counted.All(operand => operand.Weight is not null);
        bool effective = counted.All(operand => operand.EffectiveWeight is not null);
        return declared && (!effective || InProportion(counted))
            ? [.. counted.Select(operand => operand.Weight!.Value)]
            : [.. counted.Select(operand => operand.EffectiveWeight!.Value)];
    }

    private static bool InProportion(List<Operand> counted)
    {
        Rational total = counted.Aggregate(Rational.Zero, (sum, operand) => sum + operand.Weight!.Value);
        Rational whole = counted.Aggregate(Rational.Zero, (sum, operand) => sum + operand.EffectiveWeight!.Value);
        return counted.All(operand => operand.Weight!.Value * whole == operand.EffectiveWeight!.Value * total);
    }

    private static string Digits(Explanation step) =>
        step.Rounding is RoundingRule rule
            ? rule.Digits.ToString(CultureInfo.InvariantCulture)
            : throw new InvalidOperationException(
                $"The step '{step.Label}' is a rounding without its rule; set Rounding, so that a reader can redo it.");

    private static IEnumerable<string> Terms(List<Operand> counted) =>
        counted.Select(operand => NumberText.BesideOperator(operand.Node.Value!.Value));

    private static IEnumerable<string> Arguments(List<Operand> counted) =>
        counted.Select(operand => NumberText.Exact(operand.Node.Value!.Value));

    private static string Call(string function, IEnumerable<string> arguments) =>
        function + "(" + string.Join("; ", arguments) + ")";

    private static string Group(IEnumerable<string> terms)
    {
        string[] all = [.. terms];
        return all.Length == 1 ? all[0] : "(" + string.Join(" + ", all) + ")";
    }
}
