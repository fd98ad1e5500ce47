using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Tests.Properties.Cascades;

/// <summary>A sound cascade drawn from bytes, with thirds, diamonds, missing numbers, zeros and every role; and a slow way to add it up.</summary>
internal sealed class CascadeScenario
{
    private CascadeScenario(CascadedResult[] results) => Results = results;

    public CascadedResult[] Results { get; }

    public Cascade Cascade => Cascade.Of(Results);

    /// <summary>A graph: each result serves up to three earlier ones.</summary>
    public static CascadeScenario Graph(byte[] tape) => Draw(tape, isTree: false);

    /// <summary>A tree of direct parts: each result serves one earlier one, owners alone or shared owners whose shares make the whole.</summary>
    public static CascadeScenario Tree(byte[] tape) => Draw(tape, isTree: true);

    /// <summary>What the law says comes from below, found by walking every path there is.</summary>
    public (Rational? Value, string[] Missing) Slowly(string top)
    {
        Rational? value = null;
        List<string> missing = [];
        foreach (CascadedResult result in Results.Where(result => result.Id != top))
        {
            Rational[] shares = [.. PathsUp(result, top)];
            if (shares.Length == 0) continue;
            if (result.Realised is null && !Parts(result).Any()) missing.Add(result.Id);
            if (result.Realised is Rational number && !IsKnownBelow(result)) value = (value ?? 0) + (shares.Max() * number);
        }

        return (value, [.. missing.Order(StringComparer.Ordinal)]);
    }

    public CascadeScenario With(CascadedResult result) => new([.. Results, result]);

    private IEnumerable<Rational> PathsUp(CascadedResult from, string top) => from.Serves
        .Where(IsPart)
        .SelectMany(link => link.To == top
            ? [link.Share ?? 1]
            : PathsUp(Results.Single(result => result.Id == link.To), top).Select(share => share * (link.Share ?? 1)));

    private bool IsKnownBelow(CascadedResult result) => Parts(result).Any(part => part.Realised is not null || IsKnownBelow(part));

    private IEnumerable<CascadedResult> Parts(CascadedResult result) => Results.Where(below => below.Serves.Any(link => link.To == result.Id && IsPart(link)));

    private static bool IsPart(CascadeLink link) => link.Path == ContributionPath.Direct && link.Role != ContributionRole.Collaborator;

    private static CascadeScenario Draw(byte[] tape, bool isTree)
    {
        int at = 0;
        int Next() => at < tape.Length ? tape[at++] : 0;
        int count = 1 + (Math.Min(tape.Length, 45) / 5);
        List<(int From, int To, ContributionRole Role, ContributionPath Path)> links = [];
        Rational?[] numbers = new Rational?[count];
        for (int from = 0; from < count; from++)
        {
            int number = Next();
            numbers[from] = number % 5 == 4 ? null : Rational.Of(number % 7, 1 + (number % 3));
            foreach (int to in Enumerable.Range(0, from == 0 ? 0 : isTree ? 1 : 1 + (Next() % 3)).Select(_ => Next() % from).Distinct())
            {
                int how = Next();
                ContributionRole role = isTree ? (to % 2 == 0 ? ContributionRole.Owner : ContributionRole.SharedOwner) : (ContributionRole)(how % 3);
                links.Add((from, to, role, isTree || how % 4 > 0 ? ContributionPath.Direct : ContributionPath.Indirect));
            }
        }

        // Collaborators need an owner.
        for (int to = 0; to < count; to++)
        {
            int[] below = [.. Enumerable.Range(0, links.Count).Where(i => links[i].To == to)];
            if (below.Length > 0 && below.All(i => links[i].Role == ContributionRole.Collaborator))
                links[below[0]] = links[below[0]] with { Role = ContributionRole.Owner };
        }

        return new CascadeScenario([.. numbers.Select((number, from) => links.Where(link => link.From == from).Aggregate(
            new CascadedResult($"r{from}", (CascadeLevel)Math.Min(from, 3), $"h{from % 4}") { Realised = number, Unit = "ton" },
            (result, link) => result.Serving($"r{link.To}", link.Role, link.Path, Share(link.To, link.Role))))]);

        Rational? Share(int to, ContributionRole role)
        {
            if (role != ContributionRole.SharedOwner) return null;
            int owners = links.Count(link => link.To == to && link.Role == role);
            return Rational.Of(1, isTree ? owners : owners + (to % 2));
        }
    }
}
