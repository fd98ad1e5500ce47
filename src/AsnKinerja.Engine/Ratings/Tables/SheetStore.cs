namespace AsnKinerja.Engine.Ratings;

/// <summary>Sheets: each row holds the answers of one rater about one ratee, item by item.</summary>
internal sealed class SheetStore : TableStore
{
    /// <summary>A vector may read this many bytes from the last cell on.</summary>
    public const int Padding = 32;

    /// <summary>How many items a row holds.</summary>
    public required int Width { get; init; }

    /// <summary>The group of each row.</summary>
    public required byte[] Groups { get; init; }

    /// <summary>The answers, row after row, then <see cref="Padding"/>; null where they take two bytes.</summary>
    public sbyte[]? Bytewise { get; init; }

    /// <summary>The answers at two bytes each; null where one byte is enough.</summary>
    public short[]? Wide { get; init; }

    public override long Bytes => base.Bytes + Groups.Length + (Bytewise?.Length ?? 0) + (2L * (Wide?.Length ?? 0));

    public override int GroupOf(int row) => Groups[row];

    public override int Cell(int row, int item)
    {
        int at = (row * Width) + item;
        return Bytewise is not null ? Bytewise[at] : Wide![at];
    }
}
