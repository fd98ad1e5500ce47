using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Careers;

/// <content>From predicates to points.</content>
public sealed partial class CreditPointRules
{
    /// <summary>The points that somebody enters a post, a level or comes back with.</summary>
    public CreditPointEntry Entry => new(this);

    /// <summary>The points of some months with one predicate on one level.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 13 ayat (3).</remarks>
    /// <param name="predicate">The predicate, for example <c>sangat-baik</c>; null where it is not known: the points are then missing.</param>
    /// <param name="level">The id of the level, for example <c>ahli-pertama</c>.</param>
    /// <param name="months">The months, 1 to 12.</param>
    /// <exception cref="InvalidCreditPointsException">Predicate, level or months are not those of the rules; all problems are listed.</exception>
    public CreditPoints Convert(string? predicate, string level, int months = 12) => Convert(level, RatedPeriod.OfMonths(months, predicate))[0];

    /// <summary>The points of one rated period.</summary>
    /// <param name="segment">The level, the period and the predicate.</param>
    /// <exception cref="InvalidCreditPointsException">Something is not as the rules want it; all problems are listed.</exception>
    public CreditPoints Convert(CreditPointSegment segment) => Convert([Throw.IfNull(segment)])[0];

    /// <summary>The points of several periods on one level.</summary>
    /// <param name="level">The id of the level.</param>
    /// <param name="periods">The periods, in any order.</param>
    /// <exception cref="InvalidCreditPointsException">Something is not as the rules want it, or periods overlap; all problems are listed.</exception>
    public CreditPointLedger Convert(string level, params RatedPeriod[] periods) => Convert(level, (IEnumerable<RatedPeriod>)Throw.IfNull(periods));

    /// <summary>The points of several periods on one level.</summary>
    /// <param name="level">The id of the level.</param>
    /// <param name="periods">The periods, in any order.</param>
    /// <exception cref="InvalidCreditPointsException">Something is not as the rules want it, or periods overlap; all problems are listed.</exception>
    public CreditPointLedger Convert(string level, IEnumerable<RatedPeriod> periods)
    {
        Throw.IfNull(level);
        CreditPointSegment[] segments = Throw.IfNull(periods).Select(rated => new CreditPointSegment(level, Throw.IfNull(rated, nameof(periods)))).ToArray();
        InvalidCreditPointsException.ThrowIfAny(
            (segments.Length == 0 && Find(level) is null ? [SegmentCheck.LevelProblem(this, level)] : SegmentCheck.Problems(this, segments)).ToArray());
        return new CreditPointLedger(this, segments);
    }

    /// <summary>The points of several periods, which may be on several levels.</summary>
    /// <param name="segments">The periods with their levels, in any order.</param>
    /// <exception cref="InvalidCreditPointsException">Something is not as the rules want it, or periods overlap; all problems are listed.</exception>
    public CreditPointLedger Convert(IEnumerable<CreditPointSegment> segments)
    {
        CreditPointSegment[] all = Throw.IfNull(segments).Select(segment => Throw.IfNull(segment, nameof(segments))).ToArray();
        InvalidCreditPointsException.ThrowIfAny(SegmentCheck.Problems(this, all));
        return new CreditPointLedger(this, all);
    }
}
