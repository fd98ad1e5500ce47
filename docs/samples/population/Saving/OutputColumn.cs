namespace AsnKinerja.Samples.Population.Saving;

/// <summary>What a column holds.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>A column of a file or of a database's table.</summary>
internal sealed record OutputColumn(string Name, ColumnKind Kind);
