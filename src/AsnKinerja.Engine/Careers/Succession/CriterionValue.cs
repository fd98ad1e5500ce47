using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>What a criterion says of a candidate.</summary>
/// <remarks>Not known is no number, and never the lowest one by itself: the criterion says where it stands. Immutable.</remarks>
public sealed record CriterionValue
{
    private CriterionValue(SuccessionCriterion criterion, Rational? value, LocalizedText shown)
    {
        Criterion = criterion;
        Value = value;
        Shown = shown;
    }

    /// <summary>The criterion.</summary>
    public SuccessionCriterion Criterion { get; }

    /// <summary>The exact number by which candidates are compared; null: not known.</summary>
    public Rational? Value { get; }

    /// <summary>The value in words.</summary>
    public LocalizedText Shown { get; }

    internal static CriterionValue Of(SuccessionCriterion criterion, Readiness readiness)
    {
        Candidate candidate = readiness.Candidate;
        switch (criterion.Kind)
        {
            case SuccessionCriterionKind.Readiness:
                return new(criterion, (int)readiness.Status, ReadinessWords.Of(readiness.Status));
            case SuccessionCriterionKind.RequirementsMet:
                int met = readiness.Results.Count(result => result.Status == RequirementStatus.Met);
                return new(criterion, met, new($"{met} dari {readiness.Results.Count}", $"{met} of {readiness.Results.Count}"));
            case SuccessionCriterionKind.TalentBox:
                return Known(criterion, candidate.Box?.Box, candidate.Box?.Placement?.IsProvisional == true);
            case SuccessionCriterionKind.Match:
                return Match(criterion, readiness);
            case SuccessionCriterionKind.Predicate:
                int year = candidate.On.Month == 12 && candidate.On.Day == 31 ? candidate.On.Year : candidate.On.Year - 1;
                return candidate.Predicates.FirstOrDefault(known => known.Year == year) is YearPredicate predicate
                    ? new(criterion, predicate.Place, predicate.Predicate.Name)
                    : Known(criterion, null);
            case SuccessionCriterionKind.Rank:
                return candidate.Rank is HeldRank held ? new(criterion, held.Rank.Step, LocalizedText.Same(held.Rank.ToString())) : Known(criterion, null);
            case SuccessionCriterionKind.MonthsInRank:
                return Known(criterion, candidate.Rank is HeldRank since ? RankRequirement.Months(since.Since, candidate.On) : null);
            case SuccessionCriterionKind.CreditPoints:
                return Known(criterion, candidate.HeldCreditPoints?.Total);
            default:
                return candidate.Education is HeldEducation education ? new(criterion, (int)education.Level, CareerLevelWords.Name(education.Level)) : Known(criterion, null);
        }
    }

    private static CriterionValue Match(SuccessionCriterion criterion, Readiness readiness)
    {
        DatedMatch? match = DatedMatch.Of(readiness.Candidate, readiness.Position.Standard);
        Rational? percent = match is null || match.HasExpired || match.Expired.Count > 0 ? null : match.Stated?.Percent ?? match.Analysis!.JobPersonMatch.Percent?.Exact;
        return Known(criterion, percent, match?.Analysis?.JobPersonMatch.IsProvisional == true, known => Explanations.NumberText.ExactAndApproximate(known, MatchPercent.Rounding) + " %");
    }

    private static CriterionValue Known(SuccessionCriterion criterion, Rational? value, bool isProvisional = false, System.Func<Rational, string>? show = null)
    {
        if (value is not Rational number) return new(criterion, null, new("belum diketahui", "not known"));
        string shown = show?.Invoke(number) ?? number.ToString();
        return new(criterion, number, isProvisional ? new($"{shown} (sementara)", $"{shown} (provisional)") : LocalizedText.Same(shown));
    }
}
