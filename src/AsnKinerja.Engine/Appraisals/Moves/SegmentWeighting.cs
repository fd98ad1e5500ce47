namespace AsnKinerja.Engine.Appraisals;

/// <summary>By what the parts of a period weigh that somebody spent in several posts.</summary>
public enum SegmentWeighting
{
    /// <summary>By days, the first and the last counted.</summary>
    Days,

    /// <summary>By whole months (<see cref="Periods.WholeMonths"/>); a part of less than one weighs nothing.</summary>
    WholeMonths,

    /// <summary>The last post alone.</summary>
    LastPost,
}
