using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>Some long rows, column by column: each one rating.</summary>
internal sealed class RowChunk
{
    private const int Length = 1 << 14;

    private readonly string[] _employees = new string[Length], _groups = new string[Length], _items = new string[Length];
    private readonly string?[] _raters = new string?[Length];
    private readonly Answer[] _answers = new Answer[Length];
    private readonly long[] _lines = new long[Length];
    private int _count;

    public bool IsFull => _count == Length;

    public void Clear() => _count = 0;

    public void Add(string employee, string group, string? rater, string item, in Answer answer, long line)
    {
        int at = _count++;
        _employees[at] = employee;
        _groups[at] = group;
        _raters[at] = rater;
        _items[at] = item;
        _answers[at] = answer;
        _lines[at] = line;
    }

    public void AddTo(RatingTableBuilder<string> builder, LineMap lines)
    {
        for (int i = 0; i < _count; i++)
        {
            lines.Add(builder.RowsRead + 1, _lines[i]);
            builder.Add(_employees[i], _groups[i], _raters[i], _items[i], _answers[i]);
        }
    }
}
