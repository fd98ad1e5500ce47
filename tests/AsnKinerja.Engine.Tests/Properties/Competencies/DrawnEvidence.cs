using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Competencies;
using FsCheck;
using FsCheck.Fluent;
using Fraction = AsnKinerja.Engine.Tests.Properties.Oracle.Fraction;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>One drawn piece: its kind, how many days before the profile it was found, how many days before it ended (null: never), its level.</summary>
public sealed record DrawnPiece(EvidenceKind Kind, int DaysAgo, int? EndedDaysAgo, int Level, string Source)
{
    public CompetencyEvidence Evidence => SamplePost.Evidence("integritas", Level, Kind, SamplePost.Day.PlusDays(-DaysAgo), Source) with
    {
        ValidUntil = EndedDaysAgo is int ended ? SamplePost.Day.PlusDays(-Math.Min(ended, DaysAgo)) : null,
    };

    public override string ToString() => $"{Kind} {Level}, {DaysAgo} days ago, ended {EndedDaysAgo?.ToString() ?? "never"} ('{Source}')";
}

/// <summary>What is known of one competency of one person, with a policy.</summary>
public sealed record DrawnEvidence(DrawnPiece[] Pieces, EvidenceCombination Combination, EvidenceTie Ties, EvidenceKind[] Kinds, int[] Weights)
{
    public ProfilePolicy Policy => (Combination switch
    {
        EvidenceCombination.Weighted => ProfilePolicy.Weighted([.. Kinds.Select((kind, i) => (kind, (Rational)Weights[i]))]),
        EvidenceCombination.PreferredKind => ProfilePolicy.Preferring(Kinds),
        EvidenceCombination.Highest => ProfilePolicy.Highest,
        _ => ProfilePolicy.Default,
    }).Settling(Ties);

    public ProfiledCompetency Profiled(IEnumerable<DrawnPiece>? pieces = null) =>
        CompetencyProfile.From((pieces ?? Pieces).Select(piece => piece.Evidence), SamplePost.Day, Policy)[FrameworkVersion.Of(CompetencyFramework.Asn2017), "integritas"];

    /// <summary>The level as the policy is told in words.</summary>
    public Fraction? Slow()
    {
        EvidenceKind[] kinds = Combination is EvidenceCombination.Latest or EvidenceCombination.Highest ? Enum.GetValues<EvidenceKind>() : Kinds;
        DrawnPiece[] valid = [.. Pieces.Where(piece => piece.EndedDaysAgo is null || Math.Min(piece.EndedDaysAgo.Value, piece.DaysAgo) <= 0).Where(piece => kinds.Contains(piece.Kind))];
        if (valid.Length == 0) return null;
        if (Combination == EvidenceCombination.Highest) return new Fraction(valid.Max(piece => piece.Level), 1);
        if (Combination == EvidenceCombination.PreferredKind) return Latest([.. valid.Where(piece => piece.Kind == kinds.First(kind => valid.Any(one => one.Kind == kind)))], kinds);
        if (Combination == EvidenceCombination.Latest) return Latest(valid, kinds);
        Fraction sum = new(0, 1), weights = new(0, 1);
        for (int i = 0; i < kinds.Length; i++)
        {
            DrawnPiece[] own = [.. valid.Where(piece => piece.Kind == kinds[i])];
            if (own.Length == 0) continue;
            sum = sum.Add(Latest(own, kinds).Multiply(new Fraction(Weights[i], 1)));
            weights = weights.Add(new Fraction(Weights[i], 1));
        }

        return sum.Divide(weights);
    }

    private Fraction Latest(DrawnPiece[] pieces, EvidenceKind[] kinds)
    {
        DrawnPiece[] newest = [.. pieces.Where(piece => piece.DaysAgo == pieces.Min(one => one.DaysAgo))];
        EvidenceKind first = kinds.First(kind => newest.Any(piece => piece.Kind == kind));
        int[] levels = [.. newest.Where(piece => piece.Kind == first).Select(piece => piece.Level)];
        return Ties switch
        {
            EvidenceTie.Lower => new Fraction(levels.Min(), 1),
            EvidenceTie.Higher => new Fraction(levels.Max(), 1),
            _ => new Fraction(levels.Sum(), levels.Length),
        };
    }

    public override string ToString() => $"{Combination}, {Ties}, {string.Join(" ", Kinds.Zip(Weights))}: {string.Join("; ", Pieces.Select(piece => piece.ToString()))}";
}

/// <summary>Draws evidence: few days and levels, so that ties and ends of validity are common.</summary>
public static class EvidenceDraw
{
    public static Arbitrary<DrawnEvidence> All() => Arb.From(
        from count in Gen.Choose(0, 7)
        from drawn in (
            from kind in Gen.Elements(Enum.GetValues<EvidenceKind>())
            from ago in Gen.Choose(0, 3)
            from ended in Gen.Elements<int?>(null, null, 0, 1, 2)
            from level in Gen.Choose(1, 5)
            select (kind, ago, ended, level)).ArrayOf(count)
        from combination in Gen.Elements(Enum.GetValues<EvidenceCombination>())
        from ties in Gen.Elements(Enum.GetValues<EvidenceTie>())
        from kinds in Gen.Shuffle(Enum.GetValues<EvidenceKind>())
        from taken in Gen.Choose(1, 5)
        from weights in Gen.Choose(1, 5).ArrayOf(5)
        select new DrawnEvidence(
            [.. drawn.Select((one, i) => new DrawnPiece(one.kind, one.ago, one.ended, one.level, $"bukti {i}"))], combination, ties, [.. kinds.Take(taken)], [.. weights.Take(taken)]),
        evidence => evidence.Pieces.Select((_, dropped) => evidence with { Pieces = [.. evidence.Pieces.Where((_, i) => i != dropped)] }));
}
