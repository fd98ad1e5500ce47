namespace AsnKinerja.Engine.Fairness;

/// <summary>What is known of a rater's severity, against the raters that <see cref="RaterStanding.Compared"/> names.</summary>
public enum SeverityVerdict
{
    /// <summary>It cannot be estimated; the estimate says why.</summary>
    NotKnown,

    /// <summary>No more than chance, or too little to matter.</summary>
    Unremarkable,

    /// <summary>Gives less than others to the same people.</summary>
    Severe,

    /// <summary>Gives more than others to the same people.</summary>
    Lenient,
}
