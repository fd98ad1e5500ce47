namespace AsnKinerja.Engine.Competencies;

/// <summary>Why the level of a competency is not known.</summary>
public enum MissingLevel
{
    /// <summary>There is no evidence of it.</summary>
    NoEvidence,

    /// <summary>The validity of all evidence has ended.</summary>
    Expired,

    /// <summary>There is evidence only of kinds that the policy does not count.</summary>
    KindNotCounted,

    /// <summary>There is evidence only by another version of the framework, and no mapping leads from it.</summary>
    OtherVersion,
}
