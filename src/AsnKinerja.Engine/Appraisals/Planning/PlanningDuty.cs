namespace AsnKinerja.Engine.Appraisals;

/// <summary>Whether somebody who is away, or holds an office elsewhere, makes a plan (SKP) for a period.</summary>
public enum PlanningDuty
{
    /// <summary>A plan is made as usual.</summary>
    Required,

    /// <summary>A plan is made for the days outside the exemption; on the others the rules of planning do not apply.</summary>
    RequiredForTheRest,

    /// <summary>A plan is made, adjusted to the time that is really worked.</summary>
    AdjustedToWorkingTime,

    /// <summary>A plan is made once the person is back at work.</summary>
    AfterReturn,

    /// <summary>No plan is made.</summary>
    NotRequired,

    /// <summary>The text does not say; somebody must decide.</summary>
    NotCovered,
}
