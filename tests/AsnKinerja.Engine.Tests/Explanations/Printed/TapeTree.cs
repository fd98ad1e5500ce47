using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>
/// Builds a tree from a list of bytes, each of which decides one choice; an exhausted list chooses the simplest, so a
/// shorter list makes a smaller tree. The values come from definitions that are as slow and as plain as possible.
/// </summary>
internal sealed class TapeTree
{
    private static readonly RoundingMode[] Modes = Enum.GetValues<RoundingMode>();
    private readonly byte[] _tape;
    private int _at;
    private int _labels;

    private TapeTree(byte[] tape) => _tape = tape;

    public static Explanation Build(byte[] tape) => new TapeTree(tape).Step(depth: 0);

    private int Next(int choices) => _at < _tape.Length ? _tape[_at++] % choices : 0;

    private LocalizedText Label() => LocalizedText.Same($"N{++_labels}");

    // Thirds, halves, fifths, negatives and zero.
    private Rational AnyValue() => Rational.Of(Next(25) - 8, 1 + Next(6));

    private Explanation Step(int depth)
    {
        LocalizedText label = Label();
        if (depth == 5 || (depth > 0 && Next(3) == 0)) return Leaf(label);
        int choice = Next(11);
        List<Operand> operands = [];
        int count = choice == 7 ? 1 : 1 + Next(5);
        for (int i = 0; i < count; i++) operands.Add(Weighted(Step(depth + 1)));
        Rational[] values = [.. operands.Where(operand => operand.Counted).Select(operand => operand.Node.Value!.Value)];
        Rational share = Rational.Of(Next(5), 10 + Next(3));
        return choice switch
        {
            0 => Arithmetic(label, Operation.Mean, operands, Mean(values)),
            1 or 2 => WeightedMean(label, operands),
            3 => Arithmetic(label, Operation.Median, operands, Median(values)),
            4 => Arithmetic(label, Operation.WeightedMedian, operands, Median(Copies(operands))),
            5 => Arithmetic(label, Operation.TrimmedMean(share), operands, Mean(Kept(values, share))),
            6 => Arithmetic(label, Operation.WinsorisedMean(share), operands, Winsorised(values, share)),
            7 => Rounded(label, operands, values),
            8 => Arithmetic(label, Operation.Sum, operands, values.Length == 0 ? null : Sum(values)),
            9 => Arithmetic(label, Operation.Formula(Written(values.Length)), operands, values.Length == 0 ? null : ByWritten(values)),
            _ => new Explanation(label, Operation.Lookup, operands) { Outcome = LocalizedText.Same("baik") },
        };
    }

    // max(a; 1.5) + (b - 3 × a) / 4 and so on: each operand once, the first one twice.
    private static string Written(int count) =>
        "max({0}; 1.5)" + string.Concat(Enumerable.Range(1, Math.Max(0, count - 1)).Select(i => $" + ({{{i}}} - 3 × {{0}}) / 4"));

    private static Rational ByWritten(Rational[] values) =>
        Rational.Max(values[0], 1.5m) + Sum(values.Skip(1).Select(value => (value - 3 * values[0]) / 4));

    private Explanation Leaf(LocalizedText label) =>
        Next(6) == 5
            ? Explanation.Missing(label, new LocalizedText("belum dinilai", "not rated yet"))
            : Explanation.Given(label, AnyValue());

    // A weight of 0 to 8 thirds; what has no value cannot count, and some that have one are left out all the same.
    private Operand Weighted(Explanation node) =>
        new(node) { Weight = Rational.Of(Next(9), 3), Counted = node.Value is not null && Next(7) != 6 };

    private Explanation WeightedMean(LocalizedText label, List<Operand> operands)
    {
        Rational total = Sum(operands.Where(operand => operand.Counted).Select(operand => operand.Weight!.Value));
        if (total == Rational.Zero) return Arithmetic(label, Operation.WeightedMean, operands, null);
        List<Operand> shown = [.. operands.Select(operand =>
            operand.Counted ? operand with { EffectiveWeight = operand.Weight!.Value / total } : operand)];
        int heir = shown.FindIndex(operand => operand.Counted);
        if (Next(4) == 3)
        {
            // A rule of its own: half of every share goes to the first operand.
            for (int i = 0; i < shown.Count; i++)
            {
                if (!shown[i].Counted) continue;
                Rational half = shown[i].EffectiveWeight!.Value / 2;
                shown[i] = shown[i] with { EffectiveWeight = i == heir ? half + Rational.Of(1, 2) : half };
            }
        }

        return Arithmetic(
            label, Operation.WeightedMean, shown,
            Sum(shown.Where(operand => operand.Counted).Select(operand => operand.EffectiveWeight!.Value * operand.Node.Value!.Value)));
    }

    private Explanation Rounded(LocalizedText label, List<Operand> operands, Rational[] values)
    {
        RoundingRule rule = new(Next(4), Modes[Next(3)]);
        return new Explanation(label, Operation.Rounded, operands)
        {
            Value = values.Length == 0 ? null : rule.RoundExactly(values[0]),
            Rounding = rule,
        };
    }

    private Explanation Arithmetic(LocalizedText label, Operation operation, List<Operand> operands, Rational? value) =>
        new(label, operation, operands)
        {
            Value = value,
            Rounding = Next(3) == 2 ? new RoundingRule(Next(4), Modes[Next(3)]) : null,
        };

    private static Rational Sum(IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, value) => sum + value);

    private static Rational? Mean(Rational[] values) => values.Length == 0 ? null : Sum(values) / values.Length;

    private static Rational? Median(IEnumerable<Rational> values)
    {
        Rational[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? null : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    // A weight of k thirds is k equal values: the weighted median is the plain median of them all.
    private static IEnumerable<Rational> Copies(List<Operand> operands) =>
        operands.Where(operand => operand.Counted)
            .SelectMany(operand => Enumerable.Repeat(operand.Node.Value!.Value, (int)(operand.Weight!.Value * 3).Numerator));

    private static Rational[] Kept(Rational[] values, Rational share)
    {
        int dropped = (int)(share * values.Length).Floor();
        return [.. values.Order().Skip(dropped).SkipLast(dropped)];
    }

    private static Rational? Winsorised(Rational[] values, Rational share)
    {
        Rational[] kept = Kept(values, share);
        return kept.Length == 0 ? null : Mean([.. values.Select(value => Rational.Max(kept[0], Rational.Min(kept[^1], value)))]);
    }
}
