using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads ranks such as <c>III/a</c>, alone and as keys of a table.</summary>
internal static class RankReader
{
    /// <summary>A rank; the lowest where it is none.</summary>
    public static string Read(YamlValue value)
    {
        string text = value.AsText();
        if (RankOrder.IsRank(text)) return text;
        value.Report(DiagnosticCode.NotOneOf, text, Form);
        return RankOrder.All[0];
    }

    /// <summary>A list of at least one rank, none twice.</summary>
    public static IReadOnlyList<string> ReadList(YamlValue value)
    {
        UniqueValues unique = new();
        List<string> ranks = [];
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            string rank = Read(item);
            if (unique.Add(item)) ranks.Add(rank);
        }

        return ranks.AsReadOnly();
    }

    /// <summary>A table of numbers by rank.</summary>
    /// <param name="value">The mapping.</param>
    /// <param name="number">Reads one number.</param>
    /// <param name="allowed">The ranks that may stand there, or null for all.</param>
    public static IReadOnlyDictionary<string, Rational> ReadTable(YamlValue value, Func<YamlValue, Rational> number, IReadOnlyCollection<string>? allowed = null)
    {
        Dictionary<string, Rational> table = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            string rank = Read(entry.Name);
            if (allowed is not null && !entry.Name.IsUnusable && !Contains(allowed, rank))
                entry.Name.Report(DiagnosticCode.UnknownReference, rank, DiagnosticMessages.Suggest(rank, allowed));
            table[rank] = number(entry.Value);
        }

        return table;
    }

    private static bool Contains(IReadOnlyCollection<string> ranks, string rank)
    {
        foreach (string known in ranks)
            if (string.Equals(known, rank, StringComparison.Ordinal)) return true;
        return false;
    }

    private static LocalizedText Form { get; } = new("; golongan ruang ditulis I/a sampai IV/e, misalnya III/a", "; ranks are written I/a to IV/e, such as III/a");
}
