using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays the suggested rating of work results open; for the head of a unit the unit's achievement, with the evidence beside it.</summary>
internal static class UnitHeadExplanation
{
    public static Explanation Of(Appraisal appraisal)
    {
        Explanation evidence = WorkResultExplanation.Of(appraisal);
        if (appraisal.Ratings!.UnitHead is not UnitHeadRule rule || appraisal.Case.OwnUnit is not OrganisationRating achievement) return evidence;
        Explanation unit = new(new("Capaian kinerja unit yang dipimpin", "Achievement of the unit that the person leads"), Operation.Given) { Outcome = achievement.Name() };
        return new Explanation(
            new("Saran dari capaian unit: rating hasil kerja pimpinan unit", "Suggested by the unit's achievement: rating of work results of its head"),
            Operation.Lookup,
            [new Operand(unit), new Operand(evidence) { Counted = false, Reason = Beside }])
        {
            Outcome = rule[achievement].Name(),
            Citations = AppraisalExplanation.Cited(rule.Citation, rule.MappingCitation),
        };
    }

    /// <summary>An achievement that no rule looks at must not be passed over in silence.</summary>
    public static IEnumerable<LocalizedText> Remarks(Appraisal appraisal)
    {
        if (appraisal.Case.OwnUnit is not OrganisationRating achievement || appraisal.Ratings?.UnitHead is not null) yield break;
        LocalizedText name = achievement.Name();
        yield return appraisal.Regulation.Ratings?.UnitHead is UnitHeadRule rule
            ? new(
                $"Capaian unit yang dipimpin ({name.Indonesian}) tidak diperhitungkan: aturannya berlaku {rule.InForce}.",
                $"The achievement of the unit that the person leads ({name.English}) is not considered: its rule is in force {rule.InForce}.")
            : new(
                $"Capaian unit yang dipimpin ({name.Indonesian}) tidak diperhitungkan: data peraturan ini tidak memuat aturan tentangnya.",
                $"The achievement of the unit that the person leads ({name.English}) is not considered: the data of this regulation have no rule for it.");
    }

    private static LocalizedText Beside { get; } = new(
        "bukti hasil kerja; sarannya berasal dari capaian unit yang dipimpin", "evidence of the results; the suggestion comes from the achievement of the unit");
}
