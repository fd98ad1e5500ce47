using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Tests.Explanations.Printed;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>A questionnaire, a panel and the rules for both, as plain data: the engine and the slow oracle each read it for themselves.</summary>
public sealed record Scenario
{
    internal AskedScale Scale { get; init; } = null!;

    internal IReadOnlyList<AskedCompetency> Competencies { get; init; } = null!;

    internal IReadOnlyList<HandedIn> Sheets { get; init; } = null!;

    internal Rules Rules { get; init; } = null!;

    internal IEnumerable<AskedItem> Items => Competencies.SelectMany(competency => competency.Items);

    public override string ToString() => string.Join("\n", new[]
    {
        "scale " + (Scale.Levels.Count > 0 ? string.Join(" < ", Scale.Levels) : Scale.Low + ".." + Scale.High),
        Rules.ToString(),
    }
        .Concat(Competencies.Select(competency => $"{competency.Id} @ {competency.Weight}: "
            + string.Join(", ", competency.Items.Select(item => $"{item.Id} @ {item.Weight}"))))
        .Concat(Sheets.Select(sheet => $"{sheet.Group} {sheet.Rater ?? "-"} @ {sheet.Weight}: "
            + string.Join(", ", sheet.Replies.Select(reply => $"{reply.Item} {reply.Kind} {reply.Value}")))));
}

/// <summary>Levels in their order, or two ends between which every number is a value.</summary>
internal sealed record AskedScale(IReadOnlyList<Fraction> Levels, Fraction Low, Fraction High)
{
    public static AskedScale OfLevels(params Fraction[] levels) => new(levels, levels[0], levels[^1]);

    public static AskedScale Between(Fraction low, Fraction high) => new([], low, high);
}

internal sealed record AskedItem(string Id, Fraction Weight);

internal sealed record AskedCompetency(string Id, Fraction Weight, IReadOnlyList<AskedItem> Items);

internal enum ReplyKind
{
    Value,
    CannotJudge,
    NotObserved,
}

/// <summary>One answer; an item that the rater left out has none.</summary>
internal sealed record Reply(string Item, ReplyKind Kind, Fraction Value);

internal sealed record HandedIn(string Group, string? Rater, Fraction Weight, IReadOnlyList<Reply> Replies);

internal sealed record CountingGroup(string Id, Fraction Weight, int Minimum);

/// <summary>The policy as a reader of it would write it down.</summary>
internal sealed record Rules
{
    public bool Pooled { get; init; }

    /// <summary>The groups that count; in a pooled policy the one pool.</summary>
    public required IReadOnlyList<CountingGroup> Groups { get; init; }

    public IReadOnlyList<string> Required { get; init; } = [];

    public IReadOnlyList<string> Heard { get; init; } = [];

    public bool HearsUnlisted { get; init; }

    /// <summary><c>renormalise</c>, <c>no-score</c>, or the group that takes over.</summary>
    public string Missing { get; init; } = "renormalise";

    /// <summary><c>mean</c>, <c>median</c>, <c>trimmed-mean</c> or <c>winsorised-mean</c>.</summary>
    public string Estimator { get; init; } = "mean";

    public Fraction Share { get; init; }

    public int Digits { get; init; } = 2;

    public string Mode { get; init; } = "half-away-from-zero";

    public bool RoundsTerms { get; init; }

    public bool RoundsSubtotals { get; init; }

    /// <summary>The edges between bands, rising; none: no bands. Outermost bands are open.</summary>
    public IReadOnlyList<Fraction> Edges { get; init; } = [];

    public bool LowerEdgeBelongs { get; init; } = true;

    public bool BandsReadRounded { get; init; }

    public bool TakesRaterWeights => Estimator is "mean" or "median";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{(Pooled ? "pooled " : "")}{string.Join(", ", Groups.Select(group => $"{group.Id} @ {group.Weight} >= {group.Minimum}"))}"
        + $"; required {string.Join(",", Required)}; heard {string.Join(",", Heard)}{(HearsUnlisted ? " and unlisted" : "")}; missing {Missing}"
        + $"; {Estimator} {Share}; {Digits} digits {Mode}{(RoundsTerms ? " terms" : "")}{(RoundsSubtotals ? " subtotals" : "")}"
        + $"; edges {string.Join(" < ", Edges)} {(LowerEdgeBelongs ? "lower" : "upper")}{(BandsReadRounded ? " rounded" : "")}");
}
