using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>The rows that are not taken, with where they stand in the input: those that the reader refuses, and those that the table refuses.</summary>
/// <param name="limit">How many are listed; one more ends the reading.</param>
internal sealed class BadLines(int limit)
{
    private readonly List<(long Line, string Text)> _lines = [];
    private int _taken;

    public int Count => _lines.Count;

    /// <exception cref="MistakeException">This is one bad row too many.</exception>
    public void Add(long line, string reason, string? where = null)
    {
        _lines.Add((line, $"{where ?? $"line {line}"}: {reason}"));
        if (_lines.Count > limit) throw new MistakeException($"More than {limit} rows are bad, so the reading was stopped; --bad-row-limit allows more.");
    }

    /// <summary>Takes in what the table has refused since the last call.</summary>
    public void Take(IReadOnlyList<BadRow> refused, LineMap lines, bool isAfterwards = false)
    {
        for (; _taken < refused.Count; _taken++)
        {
            BadRow row = refused[_taken];
            long line = lines.LineOf(row.Row);

            // A reason that is found when all rows are there names another row by its number.
            Add(line, row.Reason, isAfterwards ? $"line {line} (row {row.Row})" : null);
        }
    }

    public void Write(TextWriter writer)
    {
        foreach ((_, string text) in _lines.OrderBy(entry => entry.Line)) writer.WriteLine(text);
    }
}
