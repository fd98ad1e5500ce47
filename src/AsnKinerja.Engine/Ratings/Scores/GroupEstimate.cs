using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What one group says on one item, while a score is being made.</summary>
internal struct GroupEstimate
{
    public GroupStatus Status;

    /// <summary>The estimate before any rounding of group values.</summary>
    public Rational? Unrounded;

    /// <summary>The estimate that goes into the score.</summary>
    public Rational? Value;

    public int Sheets;
    public int Raters;
    public int CannotJudge;
    public int NotObserved;
    public int NotAnswered;
}
