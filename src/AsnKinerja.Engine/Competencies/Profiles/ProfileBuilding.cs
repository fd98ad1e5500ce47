using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Makes one level of the evidence of one competency, the same in whatever order it comes.</summary>
internal static class ProfileBuilding
{
    /// <summary>The evidence in the order in which it is shown and ties are settled: latest first, then by the policy's order of kinds, source and level.</summary>
    public static IEnumerable<CompetencyEvidence> InOrder(IEnumerable<CompetencyEvidence> evidence, ProfilePolicy policy) => evidence
        .OrderByDescending(one => one.Date)
        .ThenBy(one => policy.RankOf(one.Kind) is int rank and >= 0 ? rank : int.MaxValue)
        .ThenBy(one => one.Kind)
        .ThenBy(one => one.Source, StringComparer.Ordinal)
        .ThenBy(one => one.Level);

    public static ProfiledCompetency Of(
        FrameworkVersion framework, string competencyId, LocalizedText name, IEnumerable<CompetencyEvidence> evidence, ProfilePolicy policy, LocalDate on)
    {
        CompetencyEvidence[] all = [.. InOrder(evidence, policy)];
        Dictionary<CompetencyEvidence, LocalizedText> left = [];
        foreach (CompetencyEvidence one in all)
        {
            if (policy.RankOf(one.Kind) < 0) left[one] = KindNotCounted;
            else if (policy.LastDayOf(one) is LocalDate last && last < on) left[one] = ExpiredOn(last);
        }

        CompetencyEvidence[] valid = [.. all.Where(one => !left.ContainsKey(one))];
        if (valid.Length == 0)
        {
            (MissingLevel missing, LocalizedText reason) = WhyMissing(all, policy, on);
            return new ProfiledCompetency(framework, competencyId, policy)
            {
                Name = name,
                Missing = missing,
                Reason = reason,
                Evidence = Considered(all, left, policy),
            };
        }

        CompetencyEvidence[] counting = Counting(valid, policy);
        foreach (CompetencyEvidence one in valid.Except(counting)) left[one] = NotChosen(policy);
        return new ProfiledCompetency(framework, competencyId, policy)
        {
            Name = name,
            Level = LevelOf(counting, policy),
            Evidence = Considered(all, left, policy),
        };
    }

    /// <summary>A competency without any evidence.</summary>
    public static ProfiledCompetency Without(FrameworkVersion framework, string competencyId, LocalizedText name, ProfilePolicy policy) =>
        new(framework, competencyId, policy) { Name = name, Missing = MissingLevel.NoEvidence, Reason = NoEvidence };

    /// <summary>The level of the pieces that count: one, several of the same level, the mean of a tie, or the mean weighted by kind.</summary>
    private static Rational LevelOf(CompetencyEvidence[] counting, ProfilePolicy policy)
    {
        if (policy.Combination != EvidenceCombination.Weighted) return Mean(counting);
        Rational sum = default, weights = default;
        foreach (IGrouping<EvidenceKind, CompetencyEvidence> kind in counting.GroupBy(one => one.Kind))
        {
            Rational weight = WeightOf(policy, kind.Key);
            sum += weight * Mean([.. kind]);
            weights += weight;
        }

        return sum / weights;
    }

    private static CompetencyEvidence[] Counting(CompetencyEvidence[] valid, ProfilePolicy policy)
    {
        switch (policy.Combination)
        {
            case EvidenceCombination.Highest:
                Rational highest = valid.Select(one => one.Level).Max();
                return [valid.First(one => one.Level == highest)];
            case EvidenceCombination.PreferredKind:
                int rank = valid.Min(one => policy.RankOf(one.Kind));
                return Latest([.. valid.Where(one => policy.RankOf(one.Kind) == rank)], policy);
            case EvidenceCombination.Weighted:
                return [.. valid.GroupBy(one => one.Kind).SelectMany(kind => Latest([.. kind], policy))];
            default:
                return Latest(valid, policy);
        }
    }

    // Sorted as InOrder sorts: the first has the latest day and, on it, the preferred kind.
    private static CompetencyEvidence[] Latest(CompetencyEvidence[] sorted, ProfilePolicy policy)
    {
        CompetencyEvidence[] tied = [.. sorted.Where(one => one.Date == sorted[0].Date && one.Kind == sorted[0].Kind)];
        if (policy.Ties == EvidenceTie.Mean) return tied;
        Rational chosen = policy.Ties == EvidenceTie.Lower ? tied.Select(one => one.Level).Min() : tied.Select(one => one.Level).Max();
        return [tied.First(one => one.Level == chosen)];
    }

    private static Rational Mean(CompetencyEvidence[] evidence) =>
        evidence.Aggregate(Rational.Zero, (sum, one) => sum + one.Level) / evidence.Length;

    private static Rational WeightOf(ProfilePolicy policy, EvidenceKind kind) => policy.Kinds[policy.RankOf(kind)].Weight!.Value;

    private static IReadOnlyList<ConsideredEvidence> Considered(
        CompetencyEvidence[] all, Dictionary<CompetencyEvidence, LocalizedText> left, ProfilePolicy policy) =>
        Array.AsReadOnly(all
            .Select(one => new ConsideredEvidence(one, !left.ContainsKey(one), left.TryGetValue(one, out LocalizedText reason) ? reason : null)
            {
                Weight = policy.RankOf(one.Kind) < 0 ? null : policy.Kinds[policy.RankOf(one.Kind)].Weight,
            })
            .ToArray());

    private static (MissingLevel Missing, LocalizedText Reason) WhyMissing(CompetencyEvidence[] all, ProfilePolicy policy, LocalDate on)
    {
        LocalDate[] ended = [.. all.Where(one => policy.RankOf(one.Kind) >= 0).Select(one => policy.LastDayOf(one)!.Value)];
        if (ended.Length == 0) return (MissingLevel.KindNotCounted, OnlyOtherKinds);
        string last = LocalDatePattern.Iso.Format(ended.Max()), day = LocalDatePattern.Iso.Format(on);
        return (MissingLevel.Expired, new(
            $"masa berlaku semua bukti berakhir, yang terakhir pada {last}, sebelum {day}",
            $"the validity of all evidence has ended, the last on {last}, before {day}"));
    }

    private static LocalizedText ExpiredOn(LocalDate last) => new(
        $"masa berlakunya berakhir {LocalDatePattern.Iso.Format(last)}", $"its validity ended on {LocalDatePattern.Iso.Format(last)}");

    private static LocalizedText NotChosen(ProfilePolicy policy) => policy.Combination switch
    {
        EvidenceCombination.Highest => new("ada bukti lain setinggi atau lebih tinggi", "other evidence is as high or higher"),
        EvidenceCombination.PreferredKind => new("ada bukti dari jenis yang lebih diutamakan, atau yang lebih baru", "there is evidence of a preferred kind, or later evidence"),
        _ => new("ada bukti yang lebih baru, atau yang didahulukan pada hari yang sama", "there is later evidence, or evidence that comes first on the same day"),
    };

    internal static LocalizedText NoEvidence { get; } = new("tidak ada bukti", "there is no evidence");

    private static LocalizedText KindNotCounted { get; } = new("jenis bukti ini tidak dihitung menurut kebijakan", "the policy does not count this kind of evidence");

    private static LocalizedText OnlyOtherKinds { get; } = new(
        "hanya ada bukti dari jenis yang tidak dihitung menurut kebijakan", "there is evidence only of kinds that the policy does not count");
}
