namespace AsnKinerja.Engine.Ratings;

/// <summary>Long rows: each holds one answer, packed with its group and item into one token.</summary>
/// <remarks>A token is the cell (group × <see cref="Stride"/> + item) above the answer: 8 and 8 bits where both fit, else 16 and 16.</remarks>
internal sealed class RowStore : TableStore
{
    /// <summary>How many cells a table of two-byte tokens can tell apart.</summary>
    public const int MostNarrowCells = 1 << 8;

    /// <summary>How many cells a table can tell apart at all.</summary>
    public const int MostCells = 1 << 16;

    /// <summary>From one group's first cell to the next group's: the items, rounded up to whole vectors.</summary>
    public required int Stride { get; init; }

    /// <summary>Tokens of two bytes; null where they take four.</summary>
    public ushort[]? Narrow { get; init; }

    /// <summary>Tokens of four bytes; null where two are enough.</summary>
    public uint[]? Wide { get; init; }

    public override long Bytes => base.Bytes + (2L * (Narrow?.Length ?? 0)) + (4L * (Wide?.Length ?? 0));

    public static int StrideOf(int items) => (items + 7) / 8 * 8;

    public static uint TokenOf(int cell, int code) => ((uint)cell << 16) | (ushort)code;

    public static ushort Narrowed(uint token) => (ushort)(((token >> 16) << 8) | (byte)token);

    public int CellOf(int row) => Narrow is not null ? Narrow[row] >> 8 : (int)(Wide![row] >> 16);

    public int CodeOf(int row) => Narrow is not null ? (sbyte)Narrow[row] : (short)Wide![row];

    public override int GroupOf(int row) => CellOf(row) / Stride;

    public override int Cell(int row, int item) => CellOf(row) % Stride == item ? CodeOf(row) : CellCode.NotAnswered;
}
