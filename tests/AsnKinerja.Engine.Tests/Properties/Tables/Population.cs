using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Many people's panels under one policy, as plain data: poured into a table for one door, handed in sheet by sheet at the other.</summary>
public sealed record Population
{
    internal DrawnScale Scale { get; init; } = null!;

    internal IReadOnlyList<AskedCompetency> Competencies { get; init; } = null!;

    internal Scoring.Rules Rules { get; init; } = null!;

    /// <summary>Groups that have their weight together; none: the rules say what happens.</summary>
    internal IReadOnlyList<string> Circle { get; init; } = [];

    /// <summary>The gap that the printed bands leave between each other.</summary>
    internal Fraction PrintedStep { get; init; } = 0;

    /// <summary>The sheets, person by person.</summary>
    internal IReadOnlyList<DrawnRow> Sheets { get; init; } = null!;

    internal Pouring Pouring { get; init; }

    internal IdKind Ids { get; init; }

    /// <summary>How rows are mixed; null where each person's stand together.</summary>
    internal int? Shuffle { get; init; }

    internal IReadOnlyList<string> Items => [.. Competencies.SelectMany(competency => competency.Items).Select(item => item.Id)];

    internal bool IsLong => Pouring >= Pouring.Ints;

    /// <summary>The rows in the order in which they come in: sheets, or single answers where the table is long.</summary>
    internal DrawnRow[] Rows()
    {
        DrawnRow[] rows = [.. IsLong ? Sheets.SelectMany(Singles) : Sheets];
        if (Shuffle is not int seed) return rows;
        Random dice = new Dice(seed);
        return [.. rows.OrderBy(_ => dice.Next())];
    }

    public override string ToString() => string.Join("\n", new[]
    {
        $"scale {Scale}; {Pouring}, {Ids}, {(Shuffle is int seed ? "shuffled by " + seed : "grouped")}; printed step {PrintedStep}; circle {string.Join(",", Circle)}",
        Rules.ToString(),
    }
        .Concat(Competencies.Select(competency => $"{competency.Id} @ {competency.Weight}: "
            + string.Join(", ", competency.Items.Select(item => $"{item.Id} @ {item.Weight}"))))
        .Concat(Sheets.Take(100).Select(sheet => sheet.ToString())));

    // Columns of numbers can only leave out what has no value.
    private IEnumerable<DrawnRow> Singles(DrawnRow sheet)
    {
        for (int item = 0; item < sheet.Codes.Length; item++)
        {
            if (sheet.Codes[item] == 0 || (sheet.Codes[item] < 0 && Pouring != Pouring.SingleAnswers)) continue;
            int[] codes = new int[sheet.Codes.Length];
            codes[item] = sheet.Codes[item];
            yield return sheet with { Codes = codes };
        }
    }
}

/// <summary>What a rater says about a person: for each item a value of the scale counted from 1, 0 for nothing, or one of the two other answers.</summary>
internal sealed record DrawnRow(int Person, string Group, string? Rater, int[] Codes)
{
    public const int CannotJudge = -1, NotObserved = -2;

    public override string ToString() => $"{Person} {Group} {Rater ?? "-"}: {string.Join(" ", Codes)}";
}

/// <summary>In which form the answers come in.</summary>
internal enum Pouring
{
    Bytes,
    Shorts,
    AnswerSheets,
    Ints,
    Decimals,
    Doubles,
    SingleAnswers,
}

internal enum IdKind
{
    Nip,
    Guid,
    Number,
}
