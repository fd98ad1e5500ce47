using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Samples.Population.Saving;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>Where the ratings are, as the command line says it.</summary>
internal sealed class RatingInput : IDisposable
{
    private const string EveryRating = "SELECT * FROM ratings";

    private readonly CommandLine _line;
    private readonly AnswerWords _words;

    /// <exception cref="MistakeException">No input is named, or two are.</exception>
    public RatingInput(CommandLine line)
    {
        _line = line;
        _words = new AnswerWords(line["cannot-judge"] ?? "TB", line["not-observed"] ?? "TT");
        string kind = line.OneOf("in", "sqlite", "postgres") ?? throw new MistakeException("Say where the ratings are: --in FILE, --sqlite FILE or --postgres CONNECTION.");
        if (kind != "in" && line.Has("sheets")) throw new MistakeException("--sheets belongs to --in: a database is read rating by rating.");
        if (kind == "in" && line.Has("query")) throw new MistakeException("--query belongs to a database.");
        if (kind == "in" && !File.Exists(line["in"])) throw new MistakeException($"There is no file '{line["in"]}'.");
        Database = Database.Of(line, mayCreate: false);
    }

    /// <summary>The database that the ratings are in; null for a file.</summary>
    public Database? Database { get; }

    private string Query => _line["query"] ?? EveryRating;

    public IReadOnlyList<string> ItemsSeen(CancellationToken stop)
    {
        if (Database is not null) return DatabaseRows.ItemsOf(Database, Query);
        string path = _line.Needed("in");
        if (_line.Has("sheets")) return CsvSheets.ItemsOf(path);
        using CsvRows rows = new(path, _words);
        return rows.ReadItems(stop);
    }

    public RatingSource Open(RatingInstrument instrument, TableLoading loading)
    {
        if (Database is not null) return new DatabaseRows(Database, Query, _words);
        string path = _line.Needed("in");
        return _line.Has("sheets") ? new CsvSheets(path, instrument, new SheetCells(_words, instrument.Scale, loading.Unit)) : new CsvRows(path, _words);
    }

    public void Dispose() => Database?.Dispose();
}
