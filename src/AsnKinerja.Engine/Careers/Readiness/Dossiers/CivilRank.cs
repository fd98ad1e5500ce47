using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace AsnKinerja.Engine.Careers;

/// <summary>A rank and room of civil servants (<i>pangkat, golongan ruang</i>), from I/a to IV/e.</summary>
/// <remarks>Ordered from the lowest; the codes are those of the national system (SIASN: 11 is I/a, 45 is IV/e). The default value is I/a. Immutable.</remarks>
public readonly record struct CivilRank : IComparable<CivilRank>
{
    private static readonly string[] Names =
    [
        "I/a", "I/b", "I/c", "I/d", "II/a", "II/b", "II/c", "II/d", "III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b", "IV/c", "IV/d", "IV/e",
    ];

    private CivilRank(int step) => Step = step;

    /// <summary>Every rank, from the lowest.</summary>
    public static IReadOnlyList<CivilRank> All { get; } = [.. Enumerable.Range(0, Names.Length).Select(step => new CivilRank(step))];

    /// <summary>The step on the ladder: 0 for I/a, 16 for IV/e.</summary>
    public int Step { get; }

    /// <summary>The code of the national system, for example 34 for III/d.</summary>
    public int Code => Step < 16 ? (10 * ((Step / 4) + 1)) + (Step % 4) + 1 : 45;

    /// <summary>Reads <c>III/d</c>.</summary>
    /// <param name="text">The rank as it is written.</param>
    /// <exception cref="FormatException">It is none; the message lists them.</exception>
    public static CivilRank Parse(string text) => TryParse(text, out CivilRank rank)
        ? rank
        : throw new FormatException($"'{text}' is no rank; there is {string.Join(", ", Names)}.");

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="rank">The rank, or I/a where the text is none.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out CivilRank rank)
    {
        int step = Array.IndexOf(Names, text);
        rank = new CivilRank(Math.Max(step, 0));
        return step >= 0;
    }

    /// <summary>Compares by the ladder.</summary>
    /// <param name="other">The other rank.</param>
    public int CompareTo(CivilRank other) => Step.CompareTo(other.Step);

    /// <summary>Whether the left rank is lower.</summary>
    public static bool operator <(CivilRank left, CivilRank right) => left.Step < right.Step;

    /// <summary>Whether the left rank is higher.</summary>
    public static bool operator >(CivilRank left, CivilRank right) => left.Step > right.Step;

    /// <summary>Whether the left rank is not higher.</summary>
    public static bool operator <=(CivilRank left, CivilRank right) => left.Step <= right.Step;

    /// <summary>Whether the left rank is not lower.</summary>
    public static bool operator >=(CivilRank left, CivilRank right) => left.Step >= right.Step;

    /// <summary>The rank as it is written: <c>III/d</c>.</summary>
    public override string ToString() => Names[Step];

    internal static (string Word, CivilRank Meaning)[] ByName { get; } = [.. All.Select(rank => (rank.ToString(), rank))];
}
