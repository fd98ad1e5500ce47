using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Careers;

/// <summary>The credit points of one period: months / 12 × share of the predicate × coefficient of the level.</summary>
/// <remarks>Peraturan BKN 3/2023 Pasal 13 ayat (3), PermenPANRB 1/2023 Pasal 37. Immutable. Never negative; without a predicate there are none, which is not 0.</remarks>
public sealed class CreditPoints
{
    internal CreditPoints(CreditPointRules rules, CreditPointLevel level, RatedPeriod rated)
    {
        Rules = rules;
        Level = level;
        Rated = rated;
        PredicateReading reading = PredicateReading.Of(rules, rated.Predicate, rated.Period);
        Predicate = reading.Predicate;
        Word = reading.Word;
        Exact = Predicate is null ? null : Rational.Of(rated.Months, 12) * Predicate.Share * level.Coefficient;
    }

    /// <summary>The rules that converted.</summary>
    public CreditPointRules Rules { get; }

    /// <summary>The level.</summary>
    public CreditPointLevel Level { get; }

    /// <summary>The period as it was given.</summary>
    public RatedPeriod Rated { get; }

    /// <summary>The days, or null where only the months are known.</summary>
    public AppraisalPeriod? Period => Rated.Period;

    /// <summary>The months that count, 1 to 12.</summary>
    public int Months => Rated.Months;

    /// <summary>The predicate, or null where it is not known.</summary>
    public CreditPredicate? Predicate { get; }

    /// <summary>The word that was read as the predicate, where it was another one; else null.</summary>
    public PredicateWord? Word { get; }

    /// <summary>The points before rounding, or null where the predicate is not known.</summary>
    public Rational? Exact { get; }

    /// <summary>The points rounded by the rules, or null where the predicate is not known.</summary>
    public Rational? Rounded => Exact is Rational exact ? Rules.Rounding.Round(exact) : null;

    /// <summary>The rounded points with their decimals, for display; null where the predicate is not known.</summary>
    public decimal? Value => Exact is Rational exact ? Rules.Rounding.Rule.Round(exact) : null;

    /// <summary>Whether the exact points lie exactly between two rounded ones, so that the way of ties decides.</summary>
    public bool IsTie => Exact is Rational exact && Rules.Rounding.IsTie(exact);

    /// <summary>What enters a sum: the rounded points, or the exact ones where only the sum is rounded.</summary>
    internal Rational? Counted => Rules.Rounding.Part == RoundedPart.EachPeriod ? Rounded : Exact;

    /// <summary>The whole calculation.</summary>
    public Explanation Explain() => ConversionExplanation.Of(this);

    /// <summary>The value such as <c>18.75</c>, or <c>-</c> where there is none.</summary>
    public override string ToString() => Exact is Rational exact ? Rules.Rounding.Rule.RoundToText(exact) : "-";

    /// <summary>Why there are no points, or null.</summary>
    internal LocalizedText? Reason => Predicate is not null
        ? null
        : new($"{CreditWords.Of(Rated).Indonesian}: predikat belum diketahui; angka kreditnya belum ada, dan itu bukan 0.",
            $"{CreditWords.Of(Rated).English}: the predicate is not known; there are no credit points yet, which is not 0.");
}
