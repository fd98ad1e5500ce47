namespace AsnKinerja.Engine.Appraisals;

/// <summary>How a study ended, or that it goes on.</summary>
public enum StudyOutcome
{
    /// <summary>The study goes on.</summary>
    Ongoing,

    /// <summary>It was completed.</summary>
    Completed,

    /// <summary>It ended without success: failed or dropped out (<i>tidak lulus/drop out</i>).</summary>
    NotCompleted,
}
