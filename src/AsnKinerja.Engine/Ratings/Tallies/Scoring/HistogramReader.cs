using System;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Fills a person's cells from their counts in a tally. One for each thread.</summary>
/// <param name="shape">The shape of the tally.</param>
/// <param name="slots">For each group of the tally its position among the groups that count, or -1.</param>
/// <param name="estimator">How a group's answers become one value.</param>
/// <param name="cells">The cells to fill.</param>
internal sealed class HistogramReader(TallyShape shape, int[] slots, HistogramEstimator estimator, PersonCells cells)
{
    private readonly RecordReader _reader = new(shape);
    private readonly TallyEntries _entries = new(shape);
    private readonly bool _isPooled = slots.Count(slot => slot >= 0) != slots.Where(slot => slot >= 0).Distinct().Count();

    // The values that count: cell above point.
    private long[] _keys = new long[256];
    private long[] _counts = new long[256];

    public PersonCells Read(TallyRecords records, int employee)
    {
        byte[] bytes = records.Find(employee, out int from, out int to);
        _reader.Read(bytes, from, to, _entries);
        cells.Clear();
        for (int g = 0; g < slots.Length; g++)
            if (slots[g] >= 0) cells.Raters[slots[g]] += _entries.Raters[g];
        int count = Values();
        for (int first = 0, end; first < count; first = end)
        {
            int cell = TallyEntries.CellOf(_keys[first]);
            for (end = first + 1; end < count && TallyEntries.CellOf(_keys[end]) == cell; end++)
            {
            }

            Histogram values = new(_keys, _counts, first, end);
            cells.Counts[cell] = values.Count();
            estimator.Estimate(values, cells.Counts[cell], out cells.Numerators[cell], out cells.Denominators[cell]);
        }

        return cells;
    }

    // Each cell's values stand together and rise, unless a pool makes one cell of several.
    private int Values()
    {
        if (_keys.Length < _entries.Length)
        {
            _keys = new long[_entries.Keys.Length];
            _counts = new long[_entries.Keys.Length];
        }

        int count = 0, slot = -1;
        long end = -1, shift = 0;
        for (int i = 0; i < _entries.Length; i++)
        {
            long key = _entries.Keys[i];
            if (key >= end)
            {
                int group = TallyEntries.CellOf(key) / cells.Items;
                end = TallyEntries.Key((group + 1) * cells.Items, 0);
                slot = slots[group];
                shift = TallyEntries.Key(slot * cells.Items, 0) - TallyEntries.Key(group * cells.Items, 0) - 1;
            }

            // The answer that is a point is one above it.
            if (slot < 0 || TallyEntries.AnswerOf(key) <= TallyShape.CannotJudge) continue;
            _keys[count] = key + shift;
            _counts[count++] = _entries.Counts[i];
        }

        if (_isPooled) Array.Sort(_keys, _counts, 0, count);
        return count;
    }
}
