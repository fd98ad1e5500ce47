namespace AsnKinerja.Engine.Ratings;

/// <summary>What keeps a file from being read as a tally.</summary>
public enum TallyProblem
{
    /// <summary>The file ends too early.</summary>
    Truncated,

    /// <summary>The file is something else.</summary>
    Foreign,

    /// <summary>The file was written by a later version of the library.</summary>
    NewerVersion,

    /// <summary>A checksum does not fit: bytes have changed since the file was written.</summary>
    Damaged,

    /// <summary>The file holds what no tally holds: a point outside the grid, employees out of order, an impossible number.</summary>
    Invalid,

    /// <summary>More bytes follow after the end.</summary>
    TrailingBytes,
}
