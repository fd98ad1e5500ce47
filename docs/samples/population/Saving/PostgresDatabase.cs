using System;
using System.Collections.Generic;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace AsnKinerja.Samples.Population.Saving;

/// <summary>A PostgreSQL database; rows go in by COPY.</summary>
internal sealed class PostgresDatabase(string connection) : Database(new NpgsqlConnection(connection))
{
    public override bool GivesAllAsText => false;

    protected override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => "text",
        ColumnKind.Number => "numeric",
        ColumnKind.Whole => "integer",
        _ => "boolean",
    };

    protected override void Insert(DbTransaction transaction, string table, IReadOnlyList<OutputColumn> columns, IEnumerable<object?[]> rows)
    {
        using NpgsqlBinaryImporter copy = ((NpgsqlConnection)Connection).BeginBinaryImport($"COPY {Quoted(table)} FROM STDIN (FORMAT BINARY)");
        copy.Timeout = TimeSpan.Zero;
        foreach (object?[] row in rows)
        {
            copy.StartRow();
            for (int i = 0; i < columns.Count; i++)
            {
                if (row[i] is object value) copy.Write(value, DatabaseType(columns[i].Kind));
                else copy.WriteNull();
            }
        }

        // Without this the rows are thrown away: what an exception leaves is nothing.
        copy.Complete();
    }

    private static NpgsqlDbType DatabaseType(ColumnKind kind) => kind switch
    {
        ColumnKind.Text => NpgsqlDbType.Text,
        ColumnKind.Number => NpgsqlDbType.Numeric,
        ColumnKind.Whole => NpgsqlDbType.Integer,
        _ => NpgsqlDbType.Boolean,
    };
}
