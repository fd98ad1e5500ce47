using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Scores a person on a framework.</summary>
public static class FrameworkScoring
{
    /// <summary>Scores a person on the behaviours or competencies of a framework.</summary>
    /// <param name="policy">How sheets become scores.</param>
    /// <param name="framework">What raters were asked.</param>
    /// <param name="sheets">The sheets about one person, in any order.</param>
    /// <exception cref="RatingOutsideScaleException">A value is not on the framework's scale.</exception>
    /// <exception cref="UnknownItemException">A sheet rates something that the framework does not have.</exception>
    /// <exception cref="DuplicateRatingException">A rater rates an item twice.</exception>
    /// <exception cref="UnknownRaterGroupException">A sheet comes from a group that the policy does not name.</exception>
    public static MultiRaterScore Score(this AggregationPolicy policy, CompetencyFramework framework, params RatingSheet[] sheets) =>
        Throw.IfNull(policy).Score(Throw.IfNull(framework).Instrument, sheets);
}
