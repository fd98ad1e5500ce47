using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>A CSV file of long rows: employee, group, item, score, and a rater where raters have ids.</summary>
internal sealed class CsvRows : CsvSource
{
    private readonly AnswerWords _words;
    private readonly RowChunk _chunk = new();
    private readonly Repeated _employees = new(), _raters = new();
    private readonly int _employee, _group, _rater, _item, _score;

    public CsvRows(string path, AnswerWords words)
        : base(path)
    {
        _words = words;
        _employee = Column(path, "employee");
        _group = Column(path, "group", "rater_group");
        _rater = TryColumn("rater");
        _item = Column(path, "item");
        _score = Column(path, "score");
    }

    public override bool Read(BadLines bad, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        _chunk.Clear();
        bool any = false;
        while (!_chunk.IsFull && Next(bad))
        {
            any = true;
            ReadOnlySpan<byte> score = Csv.GetSpan(_score);
            if (!_words.TryRead(score, out Answer answer))
                bad.Add(Csv.LineNumber, _words.Reason(Encoding.UTF8.GetString(score)));
            else
                _chunk.Add(
                    _employees.Of(Csv.GetSpan(_employee)),
                    Csv.GetString(_group),
                    _rater < 0 || Csv.IsEmpty(_rater) ? null : _raters.Of(Csv.GetSpan(_rater)),
                    Csv.GetString(_item),
                    answer,
                    Csv.LineNumber);
        }

        return any;
    }

    public override void AddTo(RatingTableBuilder<string> builder, LineMap lines) => _chunk.AddTo(builder, lines);

    /// <summary>The items that occur, by a pass of its own.</summary>
    public IReadOnlyList<string> ReadItems(CancellationToken stop)
    {
        HashSet<string> items = new(StringComparer.Ordinal);
        BadLines ignored = new(int.MaxValue);
        while (Next(ignored))
        {
            if (items.Add(Csv.GetString(_item))) stop.ThrowIfCancellationRequested();
        }

        return [.. items.Where(item => item.Length > 0).Order(StringComparer.Ordinal)];
    }
}
