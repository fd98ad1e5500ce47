namespace AsnKinerja.Engine.Ratings;

/// <summary>How far the scoring of a table has come.</summary>
/// <param name="Done">Employees scored so far.</param>
/// <param name="Total">All employees.</param>
public readonly record struct TableProgress(int Done, int Total)
{
    /// <summary>The share done, 0 to 1; 1 for an empty table.</summary>
    public double Share => Total == 0 ? 1 : (double)Done / Total;
}
