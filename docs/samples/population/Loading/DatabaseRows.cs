using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Samples.Population.Saving;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>Long rows from a database, by a data reader: employee, group or rater_group, item, score, and a rater where raters have ids.</summary>
internal sealed class DatabaseRows : RatingSource
{
    private readonly AnswerWords _words;
    private readonly DbCommand _command;
    private readonly DbDataReader _reader;
    private readonly RowChunk _chunk = new();
    private readonly int _employee, _group, _rater, _item, _score;
    private readonly long _total;
    private readonly bool[] _isText;
    private long _row;

    public DatabaseRows(Database database, string query, AnswerWords words)
    {
        DbConnection connection = database.Connection;
        _words = words;
        _command = connection.CreateCommand();
        _command.CommandText = $"SELECT COUNT(*) FROM ({query}) AS counted";
        _total = Convert.ToInt64(_command.ExecuteScalar(), CultureInfo.InvariantCulture);
        _command.CommandText = query;
        _command.CommandTimeout = 0;
        _reader = _command.ExecuteReader();
        _employee = Column("employee") ?? throw Missing("employee");
        _group = Column("group") ?? Column("rater_group") ?? throw Missing("group");
        _rater = Column("rater") ?? -1;
        _item = Column("item") ?? throw Missing("item");
        _score = Column("score") ?? throw Missing("score");
        _isText = [.. Enumerable.Range(0, _reader.FieldCount).Select(i => database.GivesAllAsText || _reader.GetFieldType(i) == typeof(string))];
    }

    public override double Share => _total == 0 ? 1 : (double)_row / _total;

    public static IReadOnlyList<string> ItemsOf(Database database, string query)
    {
        using DbCommand command = database.Connection.CreateCommand();
        command.CommandText = $"SELECT DISTINCT item FROM ({query}) AS counted WHERE item IS NOT NULL";
        command.CommandTimeout = 0;
        using DbDataReader reader = command.ExecuteReader();
        List<string> items = [];
        while (reader.Read()) items.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture) ?? "");
        return [.. items.Where(item => item.Length > 0).Order(StringComparer.Ordinal)];
    }

    public override bool Read(BadLines bad, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        _chunk.Clear();
        bool any = false;
        while (!_chunk.IsFull && _reader.Read())
        {
            any = true;
            _row++;
            string? score = Text(_score);
            if (!_words.TryRead(score, out Answer answer)) bad.Add(_row, _words.Reason(score ?? ""));
            else _chunk.Add(Text(_employee) ?? "", Text(_group) ?? "", _rater < 0 ? null : Text(_rater), Text(_item) ?? "", answer, _row);
        }

        return any;
    }

    public override void AddTo(RatingTableBuilder<string> builder, LineMap lines) => _chunk.AddTo(builder, lines);

    public override void Dispose()
    {
        // Otherwise closing the reader would read what is left, however much that is.
        _command.Cancel();
        _reader.Dispose();
        _command.Dispose();
    }

    private string? Text(int column) =>
        _reader.IsDBNull(column) ? null
        : _isText[column] ? _reader.GetString(column)
        : Convert.ToString(_reader.GetValue(column), CultureInfo.InvariantCulture);

    private int? Column(string name)
    {
        for (int i = 0; i < _reader.FieldCount; i++)
            if (string.Equals(_reader.GetName(i), name, StringComparison.OrdinalIgnoreCase)) return i;
        return null;
    }

    private MistakeException Missing(string name) =>
        new($"The query gives no column '{name}'; it gives {string.Join(", ", Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName))}.");
}
