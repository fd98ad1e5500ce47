using System.Collections.Generic;
using System.Globalization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>The service that closes what is missing if every period gets one predicate: the fewest months, split by calendar year.</summary>
/// <remarks>Immutable. It is no forecast of predicates: it says what each of them would take.</remarks>
public sealed class NeededService
{
    internal NeededService(CreditPredicate predicate, int months, IReadOnlyList<CreditPoints> periods, Rational points, Rational before)
    {
        Predicate = predicate;
        Months = months;
        Periods = periods;
        Points = points;
        Before = before;
    }

    /// <summary>The predicate of every period.</summary>
    public CreditPredicate Predicate { get; }

    /// <summary>The fewest whole months, 1 or more.</summary>
    public int Months { get; }

    /// <summary>Whether the predicate is as good as a rise in rank asks for in the last years; points alone are not enough.</summary>
    public bool MeetsPredicate => Periods[0].Rules.IsAtLeast(Predicate, Periods[0].Rules.RankRise.Predicate);

    /// <summary>The periods, from the first month that is not rated, each with its points.</summary>
    public IReadOnlyList<CreditPoints> Periods { get; }

    /// <summary>The points that the periods bring: what is missing, or a little more.</summary>
    public Rational Points { get; }

    /// <summary>The points held, before their sum is rounded.</summary>
    internal Rational Before { get; }

    /// <summary>The last day of the last period.</summary>
    public LocalDate Until => Periods[Periods.Count - 1].Period!.Last;

    /// <summary>The predicate and the months.</summary>
    public override string ToString() => Predicate.Id + ": " + Months.ToString(CultureInfo.InvariantCulture);
}
