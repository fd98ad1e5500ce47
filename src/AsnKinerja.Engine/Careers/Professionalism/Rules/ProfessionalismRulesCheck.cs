using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>What changed rules must still keep: no part above its dimension, no better performance worth less, every index in a category.</summary>
internal static class ProfessionalismRulesCheck
{
    public static IEnumerable<string> Problems(ProfessionalismRules rules)
    {
        Rational qualification = rules.MaximumOf(ProfessionalismDimension.Qualification), competency = rules.MaximumOf(ProfessionalismDimension.Competency);
        Rational performance = rules.MaximumOf(ProfessionalismDimension.Performance), discipline = rules.MaximumOf(ProfessionalismDimension.Discipline);
        foreach (ProfessionalismGrade grade in rules.Qualifications)
            if (Outside(grade.Points, qualification)) yield return $"'{grade.Id}' has {grade.Points} points, outside 0 to {qualification}";
        foreach (ProfessionalismTraining training in rules.Trainings)
            foreach (KeyValuePair<string, TrainingPoints> one in training.ByGroup)
                if (one.Value.Points.Sign < 0) yield return $"'{training.Id}' has {one.Value.Points} points for {one.Key}, below 0";
        foreach (ProfessionalismGroup group in rules.Groups)
        {
            Rational sum = SumOf(rules.Trainings, group.Id);
            if (sum > competency) yield return $"all training of {group.Id} has {sum} points together, above {competency}";
        }

        foreach (EffectiveBand<PerformancePoints> band in rules.Performance.Bands)
            if (Outside(band.Value.Points, performance)) yield return $"values in {band} have {band.Value.Points} points, outside 0 to {performance}";
        for (int i = 1; i < rules.Performance.Bands.Count; i++)
            if (rules.Performance.Bands[i].Value.Points < rules.Performance.Bands[i - 1].Value.Points)
                yield return $"values in {rules.Performance.Bands[i]} have fewer points than those in {rules.Performance.Bands[i - 1]}";
        foreach (PredicatePoints points in rules.Predicates)
            foreach (Rational one in points.All.Where(one => Outside(one, performance)))
                yield return $"a predicate of {points.Regulation} has {one} points, outside 0 to {performance}";
        foreach (ProfessionalismGrade grade in rules.Disciplines)
            if (Outside(grade.Points, discipline)) yield return $"'{grade.Id}' has {grade.Points} points, outside 0 to {discipline}";
        if (!rules.Categories.TryLookup(0, out _) || !rules.Categories.TryLookup(rules.Maximum, out _))
            yield return $"the categories do not cover 0 to {rules.Maximum}";
    }

    /// <summary>What somebody of a group who had every training gets.</summary>
    public static Rational SumOf(IEnumerable<ProfessionalismTraining> trainings, string group) =>
        trainings.Aggregate(Rational.Zero, (sum, training) => training.ByGroup.TryGetValue(group, out TrainingPoints? points) ? sum + points.Points : sum);

    private static bool Outside(Rational points, Rational maximum) => points.Sign < 0 || points > maximum;
}
