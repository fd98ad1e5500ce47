using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The two ratings of an appraisal, each with its suggestion and decision, and the predicate that the quadrant reads from them.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AppraisedRatings
{
    private readonly RatingRules _rules;

    internal AppraisedRatings(RatingRules rules, AppraisalCase evidence)
    {
        _rules = rules;
        Suggestion = rules.WorkResults.Suggest(evidence.Plan?.Results ?? Enumerable.Empty<WorkResult>(), evidence.Feedback);
        BehaviourScore = rules.Behaviour.Policy.Score(rules.Behaviour.Framework.Instrument, [.. evidence.Sheets]);
        WorkResults = Outcome(Suggestion.Rating, evidence.WorkResultDecision);
        Behaviour = Outcome(
            BehaviourScore.Overall.Exact is Rational score ? rules.Behaviour.Bands.Lookup(score) : null,
            evidence.BehaviourDecision);
        Predicate = WorkResults.Rating is ExpectationRating results && Behaviour.Rating is ExpectationRating behaviour
            ? rules.Quadrant[results, behaviour]
            : null;
    }

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

    internal WorkResultSuggestion Suggestion { get; }

    private RatingOutcome Outcome(ExpectationRating? suggested, RatingDecision? decision)
    {
        ExpectationRating? rating = decision?.Rating ?? suggested;
        return new RatingOutcome(suggested, decision, rating is ExpectationRating given ? _rules.Codes[given] : null);
    }
}
