namespace AsnKinerja.Engine.Development;

/// <summary>How much a search may hold at a time, what it must beat, and what it let go of.</summary>
internal sealed class SearchLimits(int width, long? incumbent = null)
{
    /// <summary>How many plans are held at a time.</summary>
    public int Width { get; } = width;

    /// <summary>The worth of a plan that is known already: whatever cannot reach it is let go of without loss.</summary>
    public long? Incumbent { get; set; } = incumbent;

    /// <summary>The most that a plan could have been worth which was let go of for lack of room; null: none was.</summary>
    public long? Lost { get; private set; }

    public void Lose(long bound)
    {
        if (Lost is not long lost || bound > lost) Lost = bound;
    }
}
