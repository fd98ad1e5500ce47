using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Suggests the rating of behaviour from raters' sheets: the framework, the policy, and the ranges of the score.</summary>
/// <remarks>
/// The regulation describes the three ratings in words and leaves raters' weights to the agency, so policy and ranges of a
/// pack are unverified defaults. Immutable.
/// </remarks>
public sealed class BehaviourGuide
{
    internal BehaviourGuide(CompetencyFramework framework, AggregationPolicy policy, BandTable<ExpectationRating> bands, Citation? bandCitation, GuideCitations citations)
    {
        Framework = framework;
        Policy = policy;
        Bands = bands;
        BandCitation = bandCitation;
        Citations = citations;
    }

    /// <summary>The behaviours and their scale.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>How sheets become a score.</summary>
    public AggregationPolicy Policy { get; }

    /// <summary>Which scores suggest which rating; read from the exact score.</summary>
    public BandTable<ExpectationRating> Bands { get; }

    /// <summary>Where the ranges stand.</summary>
    public Citation? BandCitation { get; }

    /// <summary>Where the guide stands.</summary>
    public GuideCitations Citations { get; }

    internal BehaviourGuide With(AggregationPolicy policy) => new(Framework, policy, Bands, BandCitation, Citations);

    internal BehaviourGuide With(CompetencyFramework framework, AggregationPolicy policy, BandTable<ExpectationRating> bands, Citation citation) =>
        new(framework, policy, bands, citation, Citations);
}
