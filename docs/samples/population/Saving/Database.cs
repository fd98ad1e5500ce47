using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading;

namespace AsnKinerja.Samples.Population.Saving;

/// <summary>A database to read ratings from and to write scores to.</summary>
internal abstract class Database(DbConnection connection) : IDisposable
{
    private const int RowsAtATime = 4096;

    public DbConnection Connection { get; } = connection;

    /// <summary>Whether its reader gives the text of a number, too; what a column holds may then change from row to row.</summary>
    public abstract bool GivesAllAsText { get; }

    /// <summary>The database that the command line names, open; null where it names none.</summary>
    public static Database? Of(CommandLine line, bool mayCreate)
    {
        Database? database = line["sqlite"] is string path ? new SqliteDatabase(path, mayCreate) : line["postgres"] is string text ? new PostgresDatabase(text) : null;
        database?.Connection.Open();
        return database;
    }

    /// <summary>Replaces a table, all or nothing: other users see the old one until the new one is whole.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; may always be the same array.</param>
    /// <param name="total">How many rows there are, for the progress.</param>
    /// <param name="progress">Is told how far the work has come.</param>
    /// <param name="stop">Stops the work; the old table is then still there.</param>
    public void Replace(string table, IReadOnlyList<OutputColumn> columns, IEnumerable<object?[]> rows, long total, IProgress<double> progress, CancellationToken stop)
    {
        using DbTransaction transaction = Connection.BeginTransaction();
        using (DbCommand command = Connection.CreateCommand())
        {
            command.Transaction = transaction;
            command.CommandText = $"DROP TABLE IF EXISTS {Quoted(table)}";
            command.ExecuteNonQuery();
            command.CommandText = $"CREATE TABLE {Quoted(table)} ({string.Join(", ", Declarations(columns))})";
            command.ExecuteNonQuery();
        }

        Insert(transaction, table, columns, Watched(rows, total, progress, stop));
        stop.ThrowIfCancellationRequested();
        transaction.Commit();
    }

    public void Dispose() => Connection.Dispose();

    protected static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    protected abstract string TypeOf(ColumnKind kind);

    protected abstract void Insert(DbTransaction transaction, string table, IReadOnlyList<OutputColumn> columns, IEnumerable<object?[]> rows);

    private static IEnumerable<object?[]> Watched(IEnumerable<object?[]> rows, long total, IProgress<double> progress, CancellationToken stop)
    {
        long done = 0;
        foreach (object?[] row in rows)
        {
            if (done++ % RowsAtATime == 0)
            {
                stop.ThrowIfCancellationRequested();
                progress.Report((double)done / Math.Max(total, 1));
            }

            yield return row;
        }
    }

    private IEnumerable<string> Declarations(IReadOnlyList<OutputColumn> columns)
    {
        foreach (OutputColumn column in columns) yield return $"{Quoted(column.Name)} {TypeOf(column.Kind)}";
    }
}
