using System;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>Some sheets: the answers of each side by side.</summary>
/// <param name="width">How many items a sheet has.</param>
internal sealed class SheetChunk(int width)
{
    private const int Length = 1 << 12;

    private readonly string[] _employees = new string[Length], _groups = new string[Length];
    private readonly string?[] _raters = new string?[Length];
    private readonly ushort[] _cells = new ushort[Length * width];
    private readonly long[] _lines = new long[Length];
    private int _count;
    private bool _hasRaters;

    public bool IsFull => _count == Length;

    /// <summary>Where the answers of the next sheet go; it counts once it is accepted.</summary>
    public Span<ushort> NextRow => _cells.AsSpan(_count * width, width);

    public void Clear() => _count = 0;

    public void Accept(string employee, string group, string? rater, long line)
    {
        _employees[_count] = employee;
        _groups[_count] = group;
        _raters[_count] = rater;
        _lines[_count++] = line;
        _hasRaters |= rater is not null;
    }

    // The arrays of the last chunk are cut; on .NET alone, spans of them would do.
    public void AddTo(RatingTableBuilder<string> builder, LineMap lines)
    {
        for (int i = 0; i < _count; i++) lines.Add(builder.RowsRead + 1 + i, _lines[i]);
        builder.AddSheets(Cut(_employees, _count), Cut(_groups, _count), Cut(_cells, _count * width), _hasRaters ? Cut(_raters, _count) : null);
    }

    private static T[] Cut<T>(T[] column, int count) => count == column.Length ? column : column[..count];
}
