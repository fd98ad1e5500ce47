namespace AsnKinerja.Engine.Appraisals;

/// <summary>The rules of a regulation that rates: two ratings by the appraiser, and the predicate from the quadrant.</summary>
/// <remarks>PermenPANRB 6/2022 is one. There is no score: the evidence only suggests. Immutable.</remarks>
public sealed class RatingRules
{
    internal RatingRules(RatingCodes codes, Quadrant quadrant, WorkResultGuide workResults, BehaviourGuide behaviour)
    {
        Codes = codes;
        Quadrant = quadrant;
        WorkResults = workResults;
        Behaviour = behaviour;
    }

    /// <summary>The codes of the national system (SIASN) for the three ratings.</summary>
    public RatingCodes Codes { get; }

    /// <summary>From which pair of ratings which predicate follows.</summary>
    public Quadrant Quadrant { get; }

    /// <summary>How evidence suggests the rating of work results.</summary>
    public WorkResultGuide WorkResults { get; }

    /// <summary>How raters' sheets suggest the rating of behaviour.</summary>
    public BehaviourGuide Behaviour { get; }

    internal RatingRules With(BehaviourGuide behaviour) => new(Codes, Quadrant, WorkResults, behaviour);
}
