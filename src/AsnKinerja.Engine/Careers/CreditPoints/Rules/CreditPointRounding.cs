using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>What is rounded where several periods are added.</summary>
public enum RoundedPart
{
    /// <summary>Each period; the rounded periods are added, as the printed examples do.</summary>
    EachPeriod,

    /// <summary>Only their sum, once.</summary>
    Sum,
}

/// <summary>How credit points are rounded.</summary>
/// <remarks>Immutable.</remarks>
public sealed record CreditPointRounding
{
    /// <summary>Creates a rounding.</summary>
    /// <param name="part">What is rounded.</param>
    /// <param name="rule">To how many digits, and which way a tie such as 3.125 goes.</param>
    /// <param name="citation">Where the digits and the part stand, or null.</param>
    /// <param name="tiesCitation">Where the way of ties stands, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is none of the declared ones.</exception>
    public CreditPointRounding(RoundedPart part, RoundingRule rule, Citation? citation = null, Citation? tiesCitation = null)
    {
        Part = part is RoundedPart.EachPeriod or RoundedPart.Sum
            ? part
            : throw new ArgumentOutOfRangeException(nameof(part), part, "Either each period is rounded or their sum.");
        Rule = rule;
        Citation = citation;
        TiesCitation = tiesCitation;
    }

    /// <summary>What is rounded.</summary>
    public RoundedPart Part { get; }

    /// <summary>To how many digits, and which way a tie goes.</summary>
    public RoundingRule Rule { get; }

    /// <summary>Where the digits and the part stand, or null.</summary>
    public Citation? Citation { get; }

    /// <summary>Where the way of ties stands, or null.</summary>
    public Citation? TiesCitation { get; }

    internal Rational Round(Rational value) => Rule.RoundExactly(value);

    /// <summary>Whether a number lies exactly between two neighbours, so that the way of ties decides.</summary>
    internal bool IsTie(Rational value)
    {
        Rational halves = value * Power(Rule.Digits) * 2;
        return halves.IsInteger && !halves.Numerator.IsEven;
    }

    private static Rational Power(int digits)
    {
        Rational power = 1;
        for (int i = 0; i < digits; i++) power *= 10;
        return power;
    }
}
