using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>How the value of a step comes from its counted operands.</summary>
/// <remarks>Immutable; equal when the kind, the share and the pattern are equal.</remarks>
public sealed record Operation
{
    private Operation(OperationKind kind, Rational? share = null, string? pattern = null)
    {
        Kind = kind;
        Share = share;
        Pattern = pattern;
    }

    /// <summary>Evidence: a value, or an outcome in words, that is not calculated here.</summary>
    public static Operation Given { get; } = new(OperationKind.Given);

    /// <summary>There is no value, which is something else than 0.</summary>
    public static Operation Missing { get; } = new(OperationKind.Missing);

    /// <summary>The sum of the values, divided by how many there are.</summary>
    public static Operation Mean { get; } = new(OperationKind.Mean);

    /// <summary>The sum of weight times value, divided by the sum of the weights.</summary>
    public static Operation WeightedMean { get; } = new(OperationKind.WeightedMean);

    /// <summary>The middle value; for an even number of values the mean of the two in the middle.</summary>
    public static Operation Median { get; } = new(OperationKind.Median);

    /// <summary>
    /// The value at which the weights, summed up from the smallest value, pass half of their total; where they reach exactly
    /// half, the mean of that value and the next larger one of positive weight.
    /// </summary>
    public static Operation WeightedMedian { get; } = new(OperationKind.WeightedMedian);

    /// <summary>The values added up.</summary>
    public static Operation Sum { get; } = new(OperationKind.Sum);

    /// <summary>The first operand divided by the second: how many of how many.</summary>
    public static Operation Quotient { get; } = new(OperationKind.Quotient);

    /// <summary>The one operand, rounded by the step's <see cref="Explanation.Rounding"/>; the rounded number is the value.</summary>
    public static Operation Rounded { get; } = new(OperationKind.Rounded);

    /// <summary>The outcome is read from a table or from bands, at the operands' values.</summary>
    public static Operation Lookup { get; } = new(OperationKind.Lookup);

    /// <summary>A person decided.</summary>
    public static Operation Decision { get; } = new(OperationKind.Decision);

    /// <summary>The step only groups its operands, without arithmetic.</summary>
    public static Operation Summary { get; } = new(OperationKind.Summary);

    /// <summary>The mean of what is left when the floor of (count × share) values are dropped at each end.</summary>
    /// <param name="share">The share of the values dropped at each end: 0 or more, below 1/2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range.</exception>
    public static Operation TrimmedMean(Rational share) => new(OperationKind.TrimmedMean, Checked(share));

    /// <summary>The mean after the floor of (count × share) values at each end were set to the nearest value that is kept.</summary>
    /// <param name="share">The share of the values replaced at each end: 0 or more, below 1/2.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is out of range.</exception>
    public static Operation WinsorisedMean(Rational share) => new(OperationKind.WinsorisedMean, Checked(share));

    /// <summary>A formula of a regulation, written out: <c>(1.76 × {0} - {1}) / {0} × 100</c>, with the counted operands for the numbers in braces.</summary>
    /// <remarks>
    /// The pattern is what a reader redoes by hand, so it knows numbers, brackets, <c> + </c>, <c> - </c>, <c> × </c>, <c> / </c> (each between
    /// spaces), and <c>min(a; b)</c>, <c>max(a; b)</c>. Whoever writes it computes the value by the same formula; the tests redo every print.
    /// </remarks>
    /// <param name="pattern">The formula, the same in every language.</param>
    /// <exception cref="ArgumentException">The pattern is empty.</exception>
    public static Operation Formula(string pattern) => new(OperationKind.Formula, pattern: Throw.IfBlank(pattern));

    /// <summary>The stable English code in kebab-case, as JSON writes it: <c>weighted-mean</c>.</summary>
    public string Code => OperationTexts.Code(Kind);

    /// <summary>The short name for display: <c>rata-rata tertimbang</c>, <c>weighted mean</c>.</summary>
    public LocalizedText Name => OperationTexts.Name(Kind);

    /// <summary>One or two sentences that tell how to do it by hand.</summary>
    public LocalizedText HowTo => OperationTexts.HowTo(Kind);

    /// <summary>The share at each end, for the trimmed and the winsorised mean; else null.</summary>
    public Rational? Share { get; }

    /// <summary>The written-out formula of <see cref="Formula"/>; else null.</summary>
    public string? Pattern { get; }

    /// <summary>Whether the value follows from the values of the counted operands by a formula.</summary>
    public bool IsArithmetic => Kind is not (OperationKind.Given or OperationKind.Missing
        or OperationKind.Lookup or OperationKind.Decision or OperationKind.Summary);

    /// <summary>Whether the formula needs a weight on every counted operand.</summary>
    public bool NeedsWeights => Kind is OperationKind.WeightedMean or OperationKind.WeightedMedian;

    internal OperationKind Kind { get; }

    /// <summary>The code, with the share where there is one.</summary>
    public override string ToString() => Share is Rational share ? Code + "(" + share + ")" : Code;

    private static Rational Checked(Rational share) =>
        share.Sign >= 0 && share < Rational.Of(1, 2)
            ? share
            : throw new ArgumentOutOfRangeException(
                nameof(share), share, "The share at each end is 0 or more and below 1/2, so that at least one value is left.");
}

/// <summary>The kinds of <see cref="Operation"/>, for switches.</summary>
internal enum OperationKind
{
    Given,
    Missing,
    Mean,
    WeightedMean,
    Median,
    WeightedMedian,
    TrimmedMean,
    WinsorisedMean,
    Sum,
    Quotient,
    Formula,
    Rounded,
    Lookup,
    Decision,
    Summary,
}
