using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Suggests the rating of work results from evidence, after the regulation's guide and declared readings of its words.</summary>
/// <remarks>
/// <para>Above expectation: most results are above, no main result is below, most feedback is positive. Meets: most results
/// meet the expectation or more, only a small part of the main results is below, some feedback is positive. Below: most
/// results are below, most feedback is not positive.</para>
/// <para>Where a result stands may be unknown. A description fits only if it would fit whatever the unknown results turn out to
/// be: no suggestion rests on what nobody has seen.</para>
/// <para>The guide is an example for the appraiser (PermenPANRB 6/2022 Lampiran Bab IV B.3) and leaves cases open; where no
/// description fits there is no suggestion. The appraiser decides in any case.</para>
/// </remarks>
public sealed class WorkResultGuide
{
    internal WorkResultGuide(GuideCitations citations) => Citations = citations;

    /// <summary>Where the guide stands.</summary>
    public GuideCitations Citations { get; }

    /// <summary>The reading of "most" (<i>sebagian besar</i>).</summary>
    public ShareLimit Most { get; internal init; } = null!;

    /// <summary>The reading of "some" (<i>sebagian</i>).</summary>
    public ShareLimit Some { get; internal init; } = null!;

    /// <summary>The reading of "a small part" (<i>sebagian kecil</i>).</summary>
    public ShareLimit SmallPart { get; internal init; } = null!;

    /// <summary>The share of a result's indicators that must exceed their targets for the result to stand above expectation, all others being reached.</summary>
    public ShareLimit Exceeding { get; internal init; } = null!;

    /// <summary>Whether results alone are weighed where nobody gave feedback; otherwise there is then no suggestion.</summary>
    public bool WeighsResultsAlone { get; internal init; }

    /// <summary>Where <see cref="WeighsResultsAlone"/> stands.</summary>
    public Citation? WithoutFeedbackCitation { get; internal init; }

    /// <summary>Where a result stands: as stated, else as its indicators with targets say, else unknown.</summary>
    /// <param name="result">The work result.</param>
    public ExpectationRating? StandingOf(WorkResult result) => Throw.IfNull(result).Standing ?? MeasuredStandingOf(result);

    /// <summary>Where a result stands by its indicators with targets; null where it has none, or where one without realisation leaves it open.</summary>
    /// <remarks>One target missed puts the result below, whatever the others; with every target reached, the result is above when enough are exceeded.</remarks>
    /// <param name="result">The work result.</param>
    public ExpectationRating? MeasuredStandingOf(WorkResult result)
    {
        Indicator[] measured = Throw.IfNull(result).Indicators.Where(indicator => indicator.Target is not null).ToArray();
        if (measured.Any(indicator => indicator.Standing == ExpectationRating.Below)) return ExpectationRating.Below;
        if (measured.Length == 0 || measured.Any(indicator => indicator.Standing is null)) return null;
        int exceeding = measured.Count(indicator => indicator.Standing == ExpectationRating.Above);
        return Exceeding.Holds(Rational.Of(exceeding, measured.Length)) ? ExpectationRating.Above : ExpectationRating.Meets;
    }

    /// <summary>Weighs the evidence.</summary>
    internal WorkResultSuggestion Suggest(IEnumerable<WorkResult> results, IEnumerable<FeedbackNote> feedback) =>
        new(this, results.ToArray(), feedback.ToArray());
}
