using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Suggests the rating of work results from evidence, after the regulation's guide and declared readings of its words.</summary>
/// <remarks>
/// <para>Above expectation: most results are above, no main result is below, most feedback is positive. Meets: most results
/// meet the expectation or more, only a small part of the main results is below, some feedback is positive. Below: most
/// results are below, most feedback is not positive.</para>
/// <para>The guide is an example for the appraiser (PermenPANRB 6/2022 Lampiran Bab IV B.3) and leaves cases open; where no
/// description fits there is no suggestion. The appraiser decides in any case.</para>
/// </remarks>
public sealed class WorkResultGuide
{
    internal WorkResultGuide(ShareLimit most, ShareLimit smallPart, ShareLimit exceeding, Citation? annual, Citation? periodic)
    {
        Most = most;
        SmallPart = smallPart;
        Exceeding = exceeding;
        AnnualCitation = annual;
        PeriodicCitation = periodic;
    }

    /// <summary>The reading of "most" (<i>sebagian besar</i>).</summary>
    public ShareLimit Most { get; }

    /// <summary>The reading of "a small part" (<i>sebagian kecil</i>).</summary>
    public ShareLimit SmallPart { get; }

    /// <summary>The share of a result's indicators that must exceed their targets for the result to stand above expectation, all others being reached.</summary>
    public ShareLimit Exceeding { get; }

    /// <summary>Where the guide for the annual evaluation stands.</summary>
    public Citation? AnnualCitation { get; }

    /// <summary>Where the guide for the periodic evaluation stands.</summary>
    public Citation? PeriodicCitation { get; }

    /// <summary>Where a result stands: as stated, else as its indicators with targets say, else unknown.</summary>
    /// <remarks>
    /// One indicator below its target puts the result below; with every target reached, the result is above when enough
    /// indicators exceed theirs. While an indicator with a target has no realisation, the standing is unknown.
    /// </remarks>
    /// <param name="result">The work result.</param>
    public ExpectationRating? StandingOf(WorkResult result)
    {
        if (Throw.IfNull(result).Standing is ExpectationRating stated) return stated;
        Indicator[] measured = result.Indicators.Where(indicator => indicator.Target is not null).ToArray();
        if (measured.Length == 0 || measured.Any(indicator => indicator.Standing is null)) return null;
        if (measured.Any(indicator => indicator.Standing == ExpectationRating.Below)) return ExpectationRating.Below;
        int exceeding = measured.Count(indicator => indicator.Standing == ExpectationRating.Above);
        return Exceeding.Holds(Numerics.Rational.Of(exceeding, measured.Length)) ? ExpectationRating.Above : ExpectationRating.Meets;
    }

    /// <summary>Weighs the evidence.</summary>
    internal WorkResultSuggestion Suggest(IEnumerable<WorkResult> results, IEnumerable<FeedbackNote> feedback) =>
        new(this, results.ToArray(), feedback.ToArray());
}
