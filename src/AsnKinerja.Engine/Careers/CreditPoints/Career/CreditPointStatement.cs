using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>The credit points of a career on a day: line by line, the balance, and what the next rises need.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CreditPointStatement
{
    private readonly Explanation _balance;

    internal CreditPointStatement(
        CreditPointRules rules, LocalDate day, CreditPointLevel level, string rank, LocalDate levelSince, LocalDate rankSince, Rational? balance, Rational known, Rational? inRank,
        IReadOnlyList<StatementLine> lines, IReadOnlyList<LocalizedText> reasons, Explanation explanation, RiseOutlook? nextRank, RiseOutlook? nextLevel)
    {
        Rules = rules;
        Day = day;
        Level = level;
        Rank = rank;
        LevelSince = levelSince;
        RankSince = rankSince;
        Balance = balance;
        Known = known;
        InRank = inRank;
        Lines = lines;
        Reasons = reasons;
        _balance = explanation;
        NextRank = nextRank;
        NextLevel = nextLevel;
    }

    /// <summary>The rules.</summary>
    public CreditPointRules Rules { get; }

    /// <summary>The day; what ended on it counts.</summary>
    public LocalDate Day { get; }

    /// <summary>The level held.</summary>
    public CreditPointLevel Level { get; }

    /// <summary>The rank held.</summary>
    public string Rank { get; }

    /// <summary>Since when the level is held.</summary>
    public LocalDate LevelSince { get; }

    /// <summary>Since when the rank is held.</summary>
    public LocalDate RankSince { get; }

    /// <summary>The cumulative points in the level, 0 or more; null where some are missing.</summary>
    public Rational? Balance { get; }

    /// <summary>The cumulative points in the level as far as they are known.</summary>
    public Rational Known { get; }

    /// <summary>What of the balance counts for the rank held, beyond what the ranks below it needed; null where that is not known.</summary>
    public Rational? InRank { get; }

    /// <summary>Every period and event so far, in the order of their days.</summary>
    public IReadOnlyList<StatementLine> Lines { get; }

    /// <summary>What is missing in the balance, one sentence each; empty where nothing is.</summary>
    public IReadOnlyList<LocalizedText> Reasons { get; }

    /// <summary>What the next rank needs; null where there is none.</summary>
    public RiseOutlook? NextRank { get; }

    /// <summary>What the next level needs; null where there is none.</summary>
    public RiseOutlook? NextLevel { get; }

    /// <summary>The balance, every line so far, and the next rises.</summary>
    public Explanation Explain()
    {
        List<Explanation> parts = [_balance, new(new("Riwayat", "History"), Operation.Summary, Lines.Select(line => new Operand(line.Explanation)))];
        if (NextRank is not null) parts.Add(NextRank.Explain());
        if (NextLevel is not null) parts.Add(NextLevel.Explain());
        return new(
            new($"Angka kredit per {CreditWords.Day(Day).Indonesian}: {Level.Name.Indonesian}, {Rank}", $"Credit points on {CreditWords.Day(Day).English}: {Level.Name.English}, {Rank}"),
            Operation.Summary, parts.Select(part => new Operand(part)))
        {
            Citations = ConversionExplanation.Known(Rules.InForceCitation),
        };
    }

    /// <summary>Level, rank and balance.</summary>
    public override string ToString() => $"{Level.Id}, {Rank}: {Balance?.ToString() ?? "-"}";
}
