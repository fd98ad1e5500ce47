using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>One step as it stands on paper, whether it was printed as text or as JSON.</summary>
internal sealed class PrintedStep
{
    public required string Label { get; init; }

    public Fraction? Value { get; set; }

    public string? Operation { get; set; }

    public string? Formula { get; set; }

    public string? Rounded { get; set; }

    public int Digits { get; set; }

    public string? Mode { get; set; }

    public bool Counted { get; init; } = true;

    public Fraction? Weight { get; init; }

    public Fraction? EffectiveWeight { get; init; }

    public List<PrintedStep> Operands { get; } = [];

    /// <summary>Redoes the step and all steps below it; fails where paper and pencil disagree with the print.</summary>
    public void Redo()
    {
        if (Rounded is not null)
        {
            Assert.Equal(ByHand.Round(Value!.Value, Digits, Mode!), Fraction.Read(Rounded));
            Assert.Equal(Digits, Rounded.Contains('.', StringComparison.Ordinal) ? Rounded.Length - Rounded.IndexOf('.', StringComparison.Ordinal) - 1 : 0);
        }

        if (Formula is not null)
        {
            (Fraction result, IReadOnlyList<Fraction> numbers) = PrintedFormula.Redo(Formula, Mode);
            Assert.Equal(Value, result);
            Assert.Equal(ExpectedNumbers(numbers), numbers);
        }

        foreach (PrintedStep operand in Operands) operand.Redo();
    }

    /// <summary>Compares with the tree that was printed: no step is lost, none invented, and every value is there.</summary>
    public void AssertShows(Explanation tree)
    {
        Assert.Equal(tree.Label.Indonesian, Label);
        Assert.Equal(tree.Value is Rational value ? new Fraction(value.Numerator, value.Denominator) : null, Value);
        Assert.Equal(tree.Value is not null && tree.Operation.IsArithmetic, Formula is not null);
        Assert.Equal(tree.Operands.Count, Operands.Count);
        foreach ((Operand operand, PrintedStep printed) in tree.Operands.Zip(Operands))
        {
            Assert.Equal(operand.Counted, printed.Counted);
            Assert.Equal(operand.Weight is null, printed.Weight is null);
            Assert.Equal(operand.EffectiveWeight is null, printed.EffectiveWeight is null);
            printed.AssertShows(operand.Node);
        }
    }

    // The numbers that the formula must hold, taken from the printed operands.
    private List<Fraction> ExpectedNumbers(IReadOnlyList<Fraction> numbers)
    {
        List<PrintedStep> counted = [.. Operands.Where(operand => operand.Counted)];
        List<Fraction> values = [.. counted.Select(operand => operand.Value!.Value)];
        List<Fraction> weights = Operation is "weighted-mean" or "weighted-median" ? Weights(counted, numbers) : [];
        return Operation switch
        {
            "mean" => [.. values, values.Count],
            "weighted-mean" => [.. weights.Zip(values).SelectMany(pair => new[] { pair.First, pair.Second }), .. weights],
            "weighted-median" => [.. values.Zip(weights).SelectMany(pair => new[] { pair.First, pair.Second })],
            "trimmed-mean" or "winsorised-mean" => [numbers[0], .. values],
            "rounded" => [.. values, Digits],

            // A regulation's formula has numbers of its own and may name an operand more than once, but it names each.
            "formula" => values.All(numbers.Contains) ? [.. numbers] : values,
            _ => values,
        };
    }

    // The declared weights, unless the effective ones are not in proportion to them.
    private List<Fraction> Weights(List<PrintedStep> counted, IReadOnlyList<Fraction> numbers)
    {
        int first = Operation == "weighted-mean" ? 0 : 1;
        List<Fraction> used = [.. counted.Select((_, index) => numbers[2 * index + first])];
        bool declared = counted.Zip(used).All(pair => pair.First.Weight == pair.Second);
        Assert.True(declared || counted.Zip(used).All(pair => pair.First.EffectiveWeight == pair.Second), $"The weights of '{Label}' are not those of its operands.");
        if (counted.All(operand => operand.EffectiveWeight is not null))
            Assert.All(counted.Zip(used), pair => Assert.Equal(pair.First.EffectiveWeight, pair.Second / ByHand.Sum(used)));
        return used;
    }
}
