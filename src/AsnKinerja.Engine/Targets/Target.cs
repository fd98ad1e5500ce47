using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Targets;

/// <summary>A number agreed at the start of the period, and in which direction it is reached.</summary>
/// <remarks>0 is a legal target: no complaint, no accident. Equal when direction, value and unit are equal. Immutable.</remarks>
public sealed record Target
{
    private Target(bool upward, Rational value, string unit)
    {
        IsUpward = upward;
        Value = value;
        Unit = Throw.IfNull(unit);
    }

    /// <summary>Whether more is better.</summary>
    public bool IsUpward { get; }

    /// <summary>The number agreed, in <see cref="Unit"/>.</summary>
    public Rational Value { get; }

    /// <summary>The unit, for example <c>%</c> or <c>hari</c>; empty for a bare number.</summary>
    public string Unit { get; }

    /// <summary>More is better: reached from <paramref name="value"/> up.</summary>
    /// <param name="value">The number agreed.</param>
    /// <param name="unit">The unit.</param>
    public static Target AtLeast(Rational value, string unit = "") => new(upward: true, value, unit);

    /// <summary>Less is better: reached from <paramref name="value"/> down.</summary>
    /// <param name="value">The number agreed.</param>
    /// <param name="unit">The unit.</param>
    public static Target AtMost(Rational value, string unit = "") => new(upward: false, value, unit);

    /// <summary>Where a realisation stands: exactly on target meets the expectation, better is above, worse is below.</summary>
    /// <param name="realised">The number realised, in <see cref="Unit"/>.</param>
    public ExpectationRating Standing(Rational realised)
    {
        int better = IsUpward ? realised.CompareTo(Value) : Value.CompareTo(realised);
        return better > 0 ? ExpectationRating.Above : better == 0 ? ExpectationRating.Meets : ExpectationRating.Below;
    }

    /// <summary>The target in words, for example "paling sedikit 95 %".</summary>
    public LocalizedText InWords()
    {
        string number = Unit.Length == 0 ? Value.ToString() : $"{Value} {Unit}";
        return IsUpward
            ? new LocalizedText($"paling sedikit {number}", $"at least {number}")
            : new LocalizedText($"paling banyak {number}", $"at most {number}");
    }
}
