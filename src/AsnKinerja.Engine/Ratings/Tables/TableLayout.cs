namespace AsnKinerja.Engine.Ratings;

/// <summary>How a rating table holds its answers: as they came.</summary>
public enum TableLayout
{
    /// <summary>One row for each rater and ratee, with the answers to all items side by side.</summary>
    Sheets,

    /// <summary>One row for each rating, in any order.</summary>
    Rows,
}
