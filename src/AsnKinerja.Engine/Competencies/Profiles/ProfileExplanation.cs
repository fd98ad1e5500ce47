using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Lays a profile open: each competency with its evidence, counted or left out, and the rule that chose.</summary>
internal static class ProfileExplanation
{
    public static Explanation Of(CompetencyProfile profile)
    {
        string day = LocalDatePattern.Iso.Format(profile.On);
        string of = profile.Person is null ? "" : ": " + profile.Person;
        return new(new("Profil kompetensi" + of, "Competency profile" + of), Operation.Summary, profile.Competencies.Select(one => new Operand(Of(one)) { Counted = one.Level is not null }))
        {
            Remarks =
            [
                new($"Per tanggal {day}.", $"As of {day}."),
                new($"Kebijakan: {profile.Policy.Title.Indonesian} ({profile.Policy.Id}).", $"Policy: {profile.Policy.Title.English} ({profile.Policy.Id})."),
                .. profile.Competencies.Count == 0 ? [new LocalizedText("Tidak ada bukti satu pun.", "There is no evidence at all.")] : System.Array.Empty<LocalizedText>(),
            ],
        };
    }

    public static Explanation Of(ProfiledCompetency competency)
    {
        LocalizedText label = new(
            $"{competency.Name.Indonesian} ({competency.Framework})", $"{competency.Name.English} ({competency.Framework})");
        ConsideredEvidence[] counting = [.. competency.Evidence.Where(one => one.Counts)];
        Operand[] operands = [.. competency.Evidence.Select(one => new Operand(one.Evidence.Explain()) { Counted = one.Counts, Reason = one.Reason })];
        if (competency.Level is not Rational level)
            return operands.Length == 0
                ? Explanation.Missing(label, competency.Reason!.Value)
                : new Explanation(label, Operation.Summary, operands) { Remarks = [Sentence(competency.Reason!.Value)] };

        bool isWeighted = competency.Policy.Combination == EvidenceCombination.Weighted;
        return new(label, isWeighted ? Operation.WeightedMean : counting.Length > 1 ? Operation.Mean : Operation.Formula("{0}"), isWeighted ? Weighted(competency, counting) : operands)
        {
            Value = level,
            Citations = Decided(competency) && competency.Policy.Citation is { } citation ? [citation] : [],
            Remarks = [.. Remarks(competency, counting)],
        };
    }

    // The pieces of one kind share its weight.
    private static Operand[] Weighted(ProfiledCompetency competency, ConsideredEvidence[] counting)
    {
        Rational total = counting.GroupBy(one => one.Evidence.Kind).Aggregate(Rational.Zero, (sum, kind) => sum + kind.First().Weight!.Value);
        return
        [
            .. competency.Evidence.Select(one =>
            {
                if (!one.Counts) return new Operand(one.Evidence.Explain()) { Counted = false, Reason = one.Reason };
                Rational weight = one.Weight!.Value / counting.Count(other => other.Evidence.Kind == one.Evidence.Kind);
                return new Operand(one.Evidence.Explain()) { Weight = weight, EffectiveWeight = weight / total };
            }),
        ];
    }

    private static IEnumerable<LocalizedText> Remarks(ProfiledCompetency competency, ConsideredEvidence[] counting)
    {
        if (Decided(competency)) yield return EvidenceRules.Describe(competency.Policy.Combination);
        if (competency.Policy.Combination == EvidenceCombination.Weighted)
        {
            LocalizedText[] absent = [.. competency.Policy.Kinds.Where(rule => counting.All(one => one.Evidence.Kind != rule.Kind)).Select(rule => EvidenceKinds.Name(rule.Kind))];
            if (absent.Length > 0)
                yield return new(
                    $"Tanpa bukti: {string.Join(", ", absent.Select(name => name.Indonesian))}; bobotnya dibagi ke jenis yang lain.",
                    $"Without evidence: {string.Join(", ", absent.Select(name => name.English))}; its weight went to the other kinds.");
        }

        if (competency.IsProvisional) yield return new("Tingkat ini belum final.", "This level is not final.");
    }

    /// <summary>Whether the policy chose among, or combined, several pieces.</summary>
    private static bool Decided(ProfiledCompetency competency) => competency.Evidence.Count > 1;

    private static LocalizedText Sentence(LocalizedText reason) => new("Tidak diketahui: " + reason.Indonesian + ".", "Not known: " + reason.English + ".");
}
