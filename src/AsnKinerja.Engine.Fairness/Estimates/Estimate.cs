using System;
using System.Globalization;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A number with its uncertainty, or the reason why there is none. It says by which variant of a method, and from how much.</summary>
/// <remarks>Immutable; equal when all that it says is equal. Never NaN and never infinite.</remarks>
public sealed record Estimate
{
    private Estimate(LocalizedText method, int observations, double? value, NotEstimable? reason)
    {
        Method = method;
        Observations = observations;
        Value = value;
        Reason = reason;
    }

    /// <summary>The variant of the method, for example <c>ICC(2,1)</c>.</summary>
    public LocalizedText Method { get; }

    /// <summary>From how many observations (what they are the method says), 0 or more.</summary>
    public int Observations { get; }

    /// <summary>The estimate; null where there is none.</summary>
    public double? Value { get; }

    /// <summary>Why there is none; null where there is one.</summary>
    public NotEstimable? Reason { get; }

    /// <summary>The standard error, 0 or more; null where the method has none.</summary>
    public double? StandardError { get; init; }

    /// <summary>The interval of confidence; null where the method has none.</summary>
    public ConfidenceInterval? Interval { get; init; }

    /// <summary>What else a reader must know.</summary>
    public LocalizedText? Remark { get; init; }

    /// <summary>
    /// What the formula gives where that is no possible value of the quantity (<see cref="NotEstimable.OutOfRange"/>): for whoever checks the
    /// arithmetic, never for display. Null elsewhere, and where the formula divides by 0.
    /// </summary>
    public double? Beyond { get; init; }

    /// <summary>Whether there is an estimate.</summary>
    public bool IsKnown => Value is not null;

    /// <summary>An estimate.</summary>
    /// <param name="method">The variant of the method.</param>
    /// <param name="observations">From how many observations.</param>
    /// <param name="value">The finite estimate.</param>
    public static Estimate Of(LocalizedText method, int observations, double value) => new(method, Counted(observations), Finite.Checked(value, nameof(value)), null);

    internal static Estimate Of(LocalizedText method, int observations, double value, double standardError, ConfidenceInterval interval, LocalizedText? remark = null) =>
        new(method, Counted(observations), Finite.Checked(value, nameof(value)), null) { StandardError = Finite.Checked(standardError, nameof(standardError)), Interval = interval, Remark = remark };

    /// <summary>No estimate.</summary>
    /// <param name="method">The variant of the method.</param>
    /// <param name="observations">From how many observations.</param>
    /// <param name="reason">Why there is none.</param>
    public static Estimate None(LocalizedText method, int observations, NotEstimable reason) => new(method, Counted(observations), null, reason);

    /// <summary>The estimate with its interval, or the reason, as a step of an explanation.</summary>
    public Explanation Explain() => new(Method, IsKnown ? Operation.Given : Operation.Missing)
    {
        Outcome = IsKnown ? LocalizedText.Same(Shown) : null,
        Remarks = Remark is LocalizedText remark ? [Words, remark] : [Words],
    };

    /// <summary>The number and its interval, or the reason, in one sentence.</summary>
    public LocalizedText Words => Reason is NotEstimable reason
        ? new($"Tidak dapat ditaksir: {NotEstimableWords.Of(reason).Indonesian} (n = {Observations}).", $"Cannot be estimated: {NotEstimableWords.Of(reason).English} (n = {Observations}).")
        : new(
            Interval is ConfidenceInterval own ? $"{Shown}, antara {Number(own.Lower)} dan {Number(own.Upper)} dengan keyakinan {Percent(own)} (n = {Observations})." : $"{Shown} (n = {Observations}).",
            Interval is ConfidenceInterval one ? $"{Shown}, between {Number(one.Lower)} and {Number(one.Upper)} with {Percent(one)} confidence (n = {Observations})." : $"{Shown} (n = {Observations}).");

    /// <summary>The number to four digits, or <c>-</c>.</summary>
    public override string ToString() => IsKnown ? Shown : "-";

    private string Shown => Number(Value!.Value);

    // What rounds to 0 from below is written as 0, not as -0.
    private static string Number(double value) => (Math.Abs(value) < 0.00005 ? 0 : value).ToString("0.####", CultureInfo.InvariantCulture);

    private static string Percent(ConfidenceInterval interval) => (interval.Level * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static int Counted(int observations) =>
        observations >= 0 ? observations : throw new ArgumentOutOfRangeException(nameof(observations), observations, $"Observations are 0 or more, not {observations}.");
}
