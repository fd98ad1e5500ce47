using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The appraisal of one person in one period: two ratings, the predicate, what is missing, and why all of it.</summary>
/// <remarks>Immutable. It depends on the case and the regulation alone.</remarks>
public sealed class Appraisal
{
    internal Appraisal(Regulation regulation, AppraisalCase evidence)
    {
        Regulation = regulation;
        Case = evidence;
        Suggestion = regulation.WorkResults.Suggest(evidence.Plan?.Results ?? Enumerable.Empty<WorkResult>(), evidence.Feedback);
        BehaviourScore = regulation.Behaviour.Policy.Score(regulation.Behaviour.Framework.Instrument, [.. evidence.Sheets]);
        WorkResults = Outcome(Suggestion.Rating, evidence.WorkResultDecision);
        Behaviour = Outcome(
            BehaviourScore.Overall.Exact is Rational score ? regulation.Behaviour.Bands.Lookup(score) : null,
            evidence.BehaviourDecision);
        Predicate = WorkResults.Rating is ExpectationRating results && Behaviour.Rating is ExpectationRating behaviour
            ? regulation.Quadrant[results, behaviour]
            : null;
    }

    /// <summary>The regulation under which the person was appraised.</summary>
    public Regulation Regulation { get; }

    /// <summary>The evidence.</summary>
    public AppraisalCase Case { get; }

    /// <summary>The rating of work results.</summary>
    public RatingOutcome WorkResults { get; }

    /// <summary>The rating of behaviour.</summary>
    public RatingOutcome Behaviour { get; }

    /// <summary>The raters' score behind the suggested rating of behaviour.</summary>
    public MultiRaterScore BehaviourScore { get; }

    /// <summary>The predicate, or null while one of the ratings is missing. Provisional until the appraiser has decided both.</summary>
    public Predicate? Predicate { get; }

    /// <summary>Whether the appraiser decided both ratings.</summary>
    public bool IsDecided => WorkResults.IsDecided && Behaviour.IsDecided;

    /// <summary>What the appraisal lacks.</summary>
    public AppraisalCompleteness Completeness => AppraisalReasons.Of(this);

    /// <summary>The patterns of distribution that go with the unit's achievement, as a consideration; empty where that is not known.</summary>
    public IReadOnlyList<DistributionPattern> Patterns => Regulation.Distribution
        .Where(pattern => pattern.Organisation == Case.Organisation && pattern.InForce.Contains(Case.Period.Last))
        .ToArray();

    internal WorkResultSuggestion Suggestion { get; }

    /// <summary>How the predicate comes about: each rating with its evidence, the decision beside the suggestion, the article of each rule.</summary>
    public Explanation Explain() => AppraisalExplanation.Of(this);

    private RatingOutcome Outcome(ExpectationRating? suggested, RatingDecision? decision)
    {
        ExpectationRating? rating = decision?.Rating ?? suggested;
        return new RatingOutcome(suggested, decision, rating is ExpectationRating given ? Regulation.RatingCodes[given] : null);
    }
}
