using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Rows of a table are not as the instrument and its scale want them. There is no table; nothing was scored.</summary>
public sealed class BadRowsException : ArgumentException
{
    internal BadRowsException(IReadOnlyList<BadRow> rows, bool isLimit, long rowsRead)
        : base((isLimit ? $"More than {rows.Count - 1} of the first {rowsRead} rows are bad, so the loading was stopped" : $"{rows.Count} of {rowsRead} rows are bad")
            + $": {string.Join(" ", rows)}")
    {
        Rows = rows;
    }

    /// <summary>The bad rows, in the order in which they were found.</summary>
    public IReadOnlyList<BadRow> Rows { get; }
}
