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
        UnitHead = rules.UnitHead is UnitHeadRule head && head.IsFor(evidence.Period) && evidence.OwnUnit is not null ? head : null;
        WorkResults = Outcome(UnitHead is null ? Suggestion.Rating : UnitHead[evidence.OwnUnit!.Value], evidence.WorkResultDecision);
        Behaviour = Outcome(
            BehaviourScore.Overall.Exact is Rational score ? rules.Behaviour.Bands.Lookup(score) : null,
            evidence.BehaviourDecision);
        StudyDuty = evidence.StudyDuty is StudyDuty study ? rules.StudyDuty?.Suggest(study) : null;
        UnfinishedStudy = evidence.StudyDuty?.Outcome == StudyOutcome.NotCompleted ? rules.StudyDuty?.NotCompleted : null;
        Predicate = PredicateOf(WorkResults.Rating, Behaviour.Rating);
    }

    /// <summary>The rating of work results.</summary>
    public RatingOutcome WorkResults { get; }

    /// <summary>The rating of behaviour.</summary>
    public RatingOutcome Behaviour { get; }

    /// <summary>The raters' score behind the suggested rating of behaviour.</summary>
    public MultiRaterScore BehaviourScore { get; }

    /// <summary>What the guide says of the academic result of a study duty; null where there is none, or the regulation has no such guide.</summary>
    public StudyDutySuggestion? StudyDuty { get; }

    /// <summary>The predicate, or null while one of the ratings is missing. Provisional until the appraiser has decided both.</summary>
    /// <remarks>From the quadrant; after a study duty that was not completed by <see cref="StudyDutyRules.NotCompleted"/>, from behaviour.</remarks>
    public Predicate? Predicate { get; }

    /// <summary>Whether the appraiser decided both ratings.</summary>
    public bool IsDecided => WorkResults.IsDecided && Behaviour.IsDecided;

    internal WorkResultSuggestion Suggestion { get; }

    /// <summary>The rule by which the own unit's achievement is the suggestion; null where it is not.</summary>
    internal UnitHeadRule? UnitHead { get; }

    /// <summary>The rule that holds in the quadrant's place because a study duty was not completed; null where the quadrant holds.</summary>
    internal UnfinishedStudyRule? UnfinishedStudy { get; }

    private Predicate? PredicateOf(ExpectationRating? workResults, ExpectationRating? behaviour)
    {
        if (behaviour is not ExpectationRating ofBehaviour) return null;
        if (UnfinishedStudy is not null) return UnfinishedStudy[ofBehaviour];
        return workResults is ExpectationRating ofResults ? _rules.Quadrant[ofResults, ofBehaviour] : null;
    }

    private RatingOutcome Outcome(ExpectationRating? suggested, RatingDecision? decision)
    {
        ExpectationRating? rating = decision?.Rating ?? suggested;
        return new RatingOutcome(suggested, decision, rating is ExpectationRating given ? _rules.Codes[given] : null);
    }
}
