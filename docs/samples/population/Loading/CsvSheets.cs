using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>A CSV file of sheets: employee, group, a rater where raters have ids, and a column for each item.</summary>
internal sealed class CsvSheets : CsvSource
{
    private static readonly string[] Others = ["employee", "group", "rater_group", "rater"];

    private readonly SheetCells _cells;
    private readonly SheetChunk _chunk;
    private readonly Repeated _employees = new(), _raters = new();
    private readonly int _employee, _group, _rater;
    private readonly int[] _items;

    /// <exception cref="MistakeException">An item has no column, or a column is no item's.</exception>
    public CsvSheets(string path, RatingInstrument instrument, SheetCells cells)
        : base(path)
    {
        string[] ids = [.. instrument.Items.Select(item => item.Id)];
        _cells = cells;
        _chunk = new SheetChunk(ids.Length);
        _employee = Column(path, "employee");
        _group = Column(path, "group", "rater_group");
        _rater = TryColumn("rater");
        _items = [.. ids.Select(id => Column(path, id))];
        if (ItemHeaders.Except(ids, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is string unknown)
            throw new MistakeException($"{path}: the column '{unknown}' is no item; the items are {string.Join(", ", ids)}.");
    }

    private CsvSheets(string path)
        : base(path)
    {
        _cells = null!;
        _chunk = null!;
        _items = [];
    }

    private IEnumerable<string> ItemHeaders => Headers.Where(header => header.Length > 0 && !Others.Any(other => Same(other, header)));

    /// <summary>The items that the header of a file names.</summary>
    public static IReadOnlyList<string> ItemsOf(string path)
    {
        using CsvSheets file = new(path);
        return [.. file.ItemHeaders];
    }

    public override bool Read(BadLines bad, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        _chunk.Clear();
        bool any = false;
        while (!_chunk.IsFull && Next(bad))
        {
            any = true;
            if (!TryReadCells(bad)) continue;
            string? rater = _rater < 0 || Csv.IsEmpty(_rater) ? null : _raters.Of(Csv.GetSpan(_rater));
            _chunk.Accept(_employees.Of(Csv.GetSpan(_employee)), Csv.GetString(_group), rater, Csv.LineNumber);
        }

        return any;
    }

    public override void AddTo(RatingTableBuilder<string> builder, LineMap lines) => _chunk.AddTo(builder, lines);

    private bool TryReadCells(BadLines bad)
    {
        Span<ushort> row = _chunk.NextRow;
        for (int item = 0; item < _items.Length; item++)
        {
            ReadOnlySpan<byte> text = Csv.GetSpan(_items[item]);
            if (_cells.TryRead(text, out row[item])) continue;
            bad.Add(Csv.LineNumber, $"'{Headers[_items[item]]}': {_cells.Reason(Encoding.UTF8.GetString(text))}");
            return false;
        }

        return true;
    }
}
