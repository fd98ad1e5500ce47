using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>Weighted gaps as whole numbers, such that a critical one, however small, outweighs all others together.</summary>
/// <remarks>
/// Where the fractions have a common denominator of reasonable size, the numbers are exact. Else (levels that are means of many raters) they
/// are rounded down, <see cref="Slack"/> says by how much at most, and whatever lies within it is compared as fractions.
/// </remarks>
internal sealed class WorthScale
{
    // Small enough that a worth times a number of hours or rupiah stays within a decimal.
    private const int Bits = 40;
    private const int RoundedCriticalBits = 24;
    private const int RoundedOtherBits = 15;

    private const long PricedGrain = 64;

    private readonly Rational _criticalUnit;
    private readonly Rational _otherUnit;

    private WorthScale(Rational criticalUnit, Rational otherUnit, long critical, long slack, long grain)
    {
        Grain = grain;
        _criticalUnit = criticalUnit;
        _otherUnit = otherUnit;
        Critical = critical;
        Slack = slack;
    }

    /// <summary>How many parts each unit has.</summary>
    public long Grain { get; }

    /// <summary>How many units one critical unit is worth: more than all others together.</summary>
    public long Critical { get; }

    /// <summary>By how much the sum of a plan may be below what is exact; 0 where it is exact itself.</summary>
    public long Slack { get; }

    public bool IsExact => Slack == 0;

    /// <summary>Finds the scale of some competencies, and fills in their worth.</summary>
    /// <param name="skills">The competencies of one problem, or of all that share a scale.</param>
    /// <param name="isPriced">Whether prices are set against the worth, which must be finer than the smallest worth itself.</param>
    public static WorthScale Apply(IReadOnlyList<SearchSkill> skills, bool isPriced = false)
    {
        SearchSkill[] critical = [.. skills.Where(skill => skill.IsCritical)], other = [.. skills.Where(skill => !skill.IsCritical)];
        Rational criticalTotal = Total(critical), otherTotal = Total(other);
        BigInteger criticalUnit = CommonDenominator(critical), otherUnit = CommonDenominator(other);
        BigInteger factor = (otherTotal * otherUnit).Numerator + 1;
        bool isExact = ((criticalTotal * criticalUnit).Numerator + 1) * factor <= BigInteger.One << Bits;
        WorthScale scale = isExact
            ? new((Rational)criticalUnit, (Rational)otherUnit, (long)factor, 0, isPriced ? PricedGrain : 1)
            : Rounded(criticalTotal, otherTotal, critical.Length, other.Length, isPriced ? PricedGrain : 1);
        foreach (SearchSkill skill in skills)
            for (int rank = 0; rank < skill.Worth.Length; rank++)
                skill.Worth[rank] = scale.Grain * (skill.IsCritical
                    ? (long)(skill.Closed[rank] * scale._criticalUnit).Floor() * scale.Critical
                    : (long)(skill.Closed[rank] * scale._otherUnit).Floor());
        return scale;
    }

    /// <summary>The most critical weighted gap that a worth can stand for.</summary>
    public Rational CriticalAtMost(long worth) => (Rational)((worth + Slack) / Grain / Critical) / _criticalUnit;

    /// <summary>The most other weighted gap beside the critical one of a worth.</summary>
    public Rational OtherAtMost(long worth) => (Rational)((worth + Slack) / Grain % Critical) / _otherUnit;

    private static WorthScale Rounded(Rational criticalTotal, Rational otherTotal, int critical, int other, long grain)
    {
        Rational criticalUnit = criticalTotal.Sign == 0 ? Rational.One : (Rational)(1L << RoundedCriticalBits) / criticalTotal;
        Rational otherUnit = otherTotal.Sign == 0 ? Rational.One : (Rational)(1L << RoundedOtherBits) / otherTotal;
        long factor = (1L << RoundedOtherBits) + other + 1;
        return new(criticalUnit, otherUnit, factor, grain * ((critical * factor) + other), grain);
    }

    private static Rational Total(SearchSkill[] skills) => skills.Aggregate(Rational.Zero, (sum, skill) => sum + skill.Closed[skill.Top]);

    private static BigInteger CommonDenominator(SearchSkill[] skills)
    {
        BigInteger common = BigInteger.One;
        foreach (SearchSkill skill in skills)
            foreach (Rational closed in skill.Closed)
                common = common / BigInteger.GreatestCommonDivisor(common, closed.Denominator) * closed.Denominator;
        return common;
    }
}
