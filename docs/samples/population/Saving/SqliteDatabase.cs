using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Data.Sqlite;

namespace AsnKinerja.Samples.Population.Saving;

/// <summary>A SQLite file.</summary>
internal sealed class SqliteDatabase(string path, bool mayCreate) : Database(new SqliteConnection(ConnectionText(path, mayCreate)))
{
    public override bool GivesAllAsText => true;

    protected override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "TEXT",
        ColumnKind.Number => "NUMERIC",
        _ => "INTEGER",
    };

    protected override void Insert(DbTransaction transaction, string table, IReadOnlyList<OutputColumn> columns, IEnumerable<object?[]> rows)
    {
        using SqliteCommand command = ((SqliteConnection)Connection).CreateCommand();
        command.Transaction = (SqliteTransaction)transaction;
        command.CommandText = $"INSERT INTO {Quoted(table)} VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
        SqliteParameter[] values = [.. columns.Select((_, i) => command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" }))];
        command.Prepare();
        foreach (object?[] row in rows)
        {
            for (int i = 0; i < values.Length; i++) values[i].Value = ValueOf(row[i]);
            command.ExecuteNonQuery();
        }
    }

    private static string ConnectionText(string path, bool mayCreate) =>
        mayCreate || File.Exists(path)
            ? new SqliteConnectionStringBuilder { DataSource = path, Mode = mayCreate ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite, Pooling = false }.ToString()
            : throw new MistakeException($"There is no database '{path}'.");

    // A decimal goes in as its text, from which SQLite makes a number; a flag as 0 or 1.
    private static object ValueOf(object? value) => value switch
    {
        null => DBNull.Value,
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? 1 : 0,
        _ => value,
    };
}
