namespace AsnKinerja.Engine.Ratings;

/// <summary>A row that is not in the table, and why.</summary>
/// <param name="Row">The number of the row, from 1, counted over everything that was added.</param>
/// <param name="Reason">What is wrong with it, naming the value and what would be right.</param>
public sealed record BadRow(long Row, string Reason)
{
    /// <summary>The row and the reason: <c>row 12: …</c>.</summary>
    public override string ToString() => $"row {Row}: {Reason}";
}
