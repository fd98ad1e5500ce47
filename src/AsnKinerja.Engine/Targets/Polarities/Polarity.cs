namespace AsnKinerja.Engine.Targets;

/// <summary>How a target is reached.</summary>
public enum Polarity
{
    /// <summary>More is better, from one number up.</summary>
    AtLeast,

    /// <summary>Less is better, from one number down.</summary>
    AtMost,

    /// <summary>Anywhere between two numbers, both of which belong to it.</summary>
    Range,

    /// <summary>One number and no other.</summary>
    Exactly,

    /// <summary>A day: the earlier, the better.</summary>
    Milestone,

    /// <summary>0, and one is too many: no accident, no complaint.</summary>
    Zero,

    /// <summary>A table that says which realisation is worth which percentage.</summary>
    Table,
}

/// <summary>Which side of a target is the better one.</summary>
public enum RangeDirection
{
    /// <summary>More is better.</summary>
    More,

    /// <summary>Less is better.</summary>
    Less,

    /// <summary>Neither: the best is on target.</summary>
    Inside,
}
