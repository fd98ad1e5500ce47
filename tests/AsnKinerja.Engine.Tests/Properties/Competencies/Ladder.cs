using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>What a post says of one competency; null and 0 stand for what it leaves open.</summary>
public sealed record Said(int Level, int Weight, bool? Critical, int Tolerance)
{
    public bool SaysAnything => Level > 0 || Weight > 0 || Critical is not null || Tolerance > 0;

    public override string ToString() =>
        "{ " + string.Join(", ", new[]
        {
            Level > 0 ? $"level: {Level}" : null,
            Weight > 0 ? $"weight: {Weight}/3" : null,
            Critical is bool critical ? $"critical: {(critical ? "true" : "false")}" : null,
            Tolerance > 0 ? $"tolerance: {Tolerance - 1}/2" : null,
        }.Where(part => part is not null)) + " }";
}

/// <summary>A post with the one above it (-1: none) and what it says of each competency.</summary>
public sealed record Post(int Above, Said[] Says);

/// <summary>Posts that extend one another, each below an earlier one.</summary>
public sealed record Ladder(Post[] Posts)
{
    public static readonly string[] Competencies = ["integritas", "kerja-sama", "komunikasi", "perekat-bangsa"];

    /// <summary>Whether somebody states a level of a competency, at a post or above it.</summary>
    public bool HasLevel(int post, int competency) => post >= 0 && (Posts[post].Says[competency].Level > 0 || HasLevel(Posts[post].Above, competency));

    /// <summary>What a post may say: a competency that nobody above gives a level is left out unless the post gives it one.</summary>
    private Said? Written(int post, int competency) =>
        Posts[post].Says[competency] is { SaysAnything: true } said && HasLevel(post, competency) ? said : null;

    public string Yaml(IEnumerable<int> posts, int[] competencies) =>
        "standard: tangga\ntitle: Tangga\nframeworks: [{ framework: asn-2017, version: 2017 }]\npositions:\n"
        + string.Concat(posts.Select(post => Yaml(post, competencies)));

    private string Yaml(int post, int[] competencies)
    {
        string[] said = [.. competencies.Where(i => Written(post, i) is not null).Select(i => $"{Competencies[i]}: {Written(post, i)}")];
        string above = Posts[post].Above < 0 ? "kosong" : "p" + Posts[post].Above;

        // A post that says nothing of its own still stands below another; at the top stands a class with a competency that nobody changes.
        return $"  - {{ id: p{post}, name: P{post}, {(Posts[post].Above < 0 ? "" : $"extends: {above}, ")}requirements: {{ {string.Join(", ", said.Append("pelayanan-publik: 1"))} }} }}\n";
    }

    /// <summary>Each part is what the nearest says who says it, looked up one by one; null: nobody demands the competency.</summary>
    public (Rational Level, Rational Weight, bool Critical, Rational Tolerance)? Slow(int post, int competency)
    {
        if (!HasLevel(post, competency)) return null;
        Said[] upwards = [.. Upwards(post).Select(one => Written(one, competency)).OfType<Said>()];
        Said? weight = upwards.FirstOrDefault(said => said.Weight > 0), critical = upwards.FirstOrDefault(said => said.Critical is not null);
        Said? tolerance = upwards.FirstOrDefault(said => said.Tolerance > 0);
        return (
            upwards.First(said => said.Level > 0).Level,
            weight is null ? 1 : Rational.Of(weight.Weight, 3),
            critical?.Critical ?? false,
            tolerance is null ? 0 : Rational.Of(tolerance.Tolerance - 1, 2));
    }

    private IEnumerable<int> Upwards(int post)
    {
        for (; post >= 0; post = Posts[post].Above) yield return post;
    }

    public override string ToString() => Yaml(Enumerable.Range(0, Posts.Length), [0, 1, 2, 3]);
}

/// <summary>Draws ladders of one to seven posts, deep and flat, with much left open.</summary>
public static class Ladders
{
    public static Arbitrary<Ladder> All() => Arb.From(
        from count in Gen.Choose(1, 7)
        from posts in Gen.CollectToArray(Enumerable.Range(0, count), Below)
        select new Ladder(posts),
        ladder => ladder.Posts.Length == 1 ? [] : [new Ladder(ladder.Posts[..^1])]);

    private static Gen<Post> Below(int place) =>
        from above in Gen.Choose(-1, place - 1)
        from says in Said().ArrayOf(Ladder.Competencies.Length)
        select new Post(above, says);

    private static Gen<Said> Said() =>
        from level in Gen.Frequency((2, Gen.Constant(0)), (2, Gen.Choose(1, 5)))
        from weight in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 9)))
        from critical in Gen.Frequency((3, Gen.Constant<bool?>(null)), (1, Gen.Elements<bool?>(true, false)))
        from tolerance in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 4)))
        select new Said(level, weight, critical, tolerance);
}
