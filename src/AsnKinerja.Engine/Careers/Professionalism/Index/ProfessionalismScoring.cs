using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Gives each dimension its points, or says what is missing.</summary>
internal sealed class ProfessionalismScoring
{
    private readonly ProfessionalismRules _rules;
    private readonly ProfessionalismEvidence _evidence;

    public ProfessionalismScoring(ProfessionalismRules rules, ProfessionalismEvidence evidence)
    {
        _rules = rules;
        _evidence = evidence;
        string[] problems = [.. ProfessionalismEvidenceCheck.Problems(rules, evidence)];
        if (problems.Length > 0) throw new ArgumentException($"The evidence does not fit {rules.Id}: {string.Join("; ", problems)}.", nameof(evidence));
    }

    public ProfessionalismPart[] Parts() => [Qualification(), Competency(), new ProfessionalismPerformance(_rules).Part(_evidence.PerformanceEvidence), Discipline()];

    private ProfessionalismPart Qualification()
    {
        ProfessionalismGrade? grade = _rules.Qualifications.FirstOrDefault(known => known.Id == _evidence.QualificationId);
        return Graded(ProfessionalismDimension.Qualification, _rules.Qualifications, grade is null ? [] : [grade]);
    }

    private ProfessionalismPart Discipline() => Graded(
        ProfessionalismDimension.Discipline, _rules.Disciplines,
        [.. _rules.Disciplines.Where(known => _evidence.DisciplineIds?.Contains(known.Id) == true).OrderBy(grade => grade.Points).ThenBy(grade => grade.Id, StringComparer.Ordinal)]);

    // Of several the one with the fewest points counts; the others are shown beside it.
    private ProfessionalismPart Graded(ProfessionalismDimension dimension, IReadOnlyList<ProfessionalismGrade> all, IReadOnlyList<ProfessionalismGrade> found)
    {
        Rational lowest = all.Min(grade => grade.Points), highest = all.Max(grade => grade.Points);
        if (found.Count == 0) return Missing(dimension, lowest, highest);
        Explanation steps = new(dimension.Name(), Operation.Lookup, found.Select((grade, i) => new Operand(
            new Explanation(grade.Name, Operation.Given) { Outcome = Recorded })
        { Counted = i == 0, Reason = i == 0 ? null : TheWorstCounts }))
        {
            Value = found[0].Points,
            Outcome = found[0].Name,
            Citations = TalentBoxExplanation.Known([found[0].Citation, _rules.Maxima[dimension].Citation]),
            Remarks = [OutOf(dimension)],
        };
        return new(dimension, found[0].Points, lowest, highest, steps, []);
    }

    private ProfessionalismPart Competency()
    {
        List<Operand> operands = [];
        List<LocalizedText> reasons = [];
        Rational sum = default, open = default;
        foreach (ProfessionalismTraining training in _rules.Trainings)
        {
            bool isSaid = _evidence.TryTraining(training.Id, out int? hours);
            if (!training.ByGroup.TryGetValue(_evidence.Group, out TrainingPoints? points))
            {
                if (isSaid) operands.Add(new Operand(new Explanation(training.Name, Operation.Given) { Outcome = Recorded }) { Counted = false, Reason = NotForGroup() });
            }
            else if (!isSaid)
            {
                open += points.Points;
                LocalizedText reason = new($"{training.Name.Indonesian}: belum ada data.", $"{training.Name.English}: nothing is known.");
                reasons.Add(reason);
                operands.Add(new Operand(Explanation.Missing(training.Name, reason)) { Counted = false });
            }
            else
            {
                Explanation step = Training(training, points, hours);
                sum += step.Value!.Value;
                operands.Add(new Operand(step));
            }
        }

        ProfessionalismDimension dimension = ProfessionalismDimension.Competency;
        IReadOnlyList<Citation> citations = TalentBoxExplanation.Known([_rules.Maxima[dimension].Citation, _rules.GroupsCitation]);
        LocalizedText group = GroupName();
        if (reasons.Count > 0)
            return new(dimension, null, sum, sum + open, new Explanation(dimension.Name(), Operation.Summary, operands.Select(Waiting))
            {
                Outcome = TalentBox.NotKnown,
                Citations = citations,
                Remarks = [group, .. reasons],
            }, reasons);
        bool countsNothing = !operands.Any(operand => operand.Counted);
        return new(dimension, sum, sum, sum, new Explanation(dimension.Name(), countsNothing ? Operation.Lookup : Operation.Sum, operands)
        {
            Value = sum,
            Citations = citations,
            Remarks = [group, OutOf(dimension)],
        }, []);
    }

    private static Explanation Training(ProfessionalismTraining training, TrainingPoints points, int? hours)
    {
        bool counts = hours is not int given || (given > 0 && given >= (training.HoursAtLeast ?? 0));
        List<LocalizedText> remarks = [];
        if (training.HoursAtLeast is int needed) remarks.Add(new($"Dihitung mulai {needed} JP.", $"Counts from {needed} hours."));
        Explanation evidence = hours is int known && (known > 0 || training.HoursAtLeast is not null)
            ? Explanation.Given(new("Jam pelajaran (JP)", "Hours of lessons (JP)"), known)
            : new Explanation(new("Pernah mengikuti", "Attended"), Operation.Given) { Outcome = counts ? Recorded : Never };
        return new(training.Name, Operation.Lookup, [new Operand(evidence)])
        {
            Value = counts ? points.Points : Rational.Zero,
            Citations = TalentBoxExplanation.Known([points.Citation, training.HoursCitation]),
            Remarks = remarks,
        };
    }

    private static Operand Waiting(Operand operand) => operand.Counted ? operand with { Counted = false, Reason = OtherIsMissing } : operand;

    internal static ProfessionalismPart Missing(ProfessionalismDimension dimension, Rational lowest, Rational highest, LocalizedText? why = null)
    {
        LocalizedText name = dimension.Name(), reason = why ?? NoData;
        return new(
            dimension, null, lowest, highest, Explanation.Missing(name, reason),
            [new($"{name.Indonesian}: {reason.Indonesian}.", $"{name.English}: {reason.English}.")]);
    }

    private LocalizedText OutOf(ProfessionalismDimension dimension)
    {
        string maximum = _rules.MaximumOf(dimension).ToString();
        return new($"Paling banyak {maximum} poin.", $"At most {maximum} points.");
    }

    private LocalizedText GroupName()
    {
        LocalizedText name = _rules.Groups.First(group => group.Id == _evidence.Group).Name;
        return new($"Poin untuk: {name.Indonesian}.", $"Points for: {name.English}.");
    }

    private LocalizedText NotForGroup()
    {
        LocalizedText name = _rules.Groups.First(group => group.Id == _evidence.Group).Name;
        return new(
            string.Format(CultureInfo.InvariantCulture, "tidak berpoin untuk {0}", name.Indonesian),
            string.Format(CultureInfo.InvariantCulture, "has no points for {0}", name.English));
    }

    private static LocalizedText Recorded { get; } = new("tercatat", "recorded");

    private static LocalizedText Never { get; } = new("tidak pernah", "never");

    private static LocalizedText NoData { get; } = new("belum ada data", "nothing is known");

    private static LocalizedText OtherIsMissing { get; } = new("bagian lain belum ada", "another part is missing");

    private static LocalizedText TheWorstCounts { get; } = new("yang berpoin paling rendah yang dihitung", "the one with the fewest points counts");
}
