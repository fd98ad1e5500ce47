using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Properties.Development;

/// <summary>A competency of a drawn person: required 0 means that the post does not ask for it, level 0 that nobody knows it.</summary>
public sealed record DrawnSkill(int Required, Rational Level, Rational Weight, bool IsCritical);

/// <summary>A drawn training: steps by competency, prerequisites by place.</summary>
public sealed record DrawnTraining((int Skill, int From, int To)[] Steps, int Hours, int Cost, int[] Prerequisites, int? Seats, bool IsOffered)
{
    public override string ToString() =>
        $"[{string.Join(' ', Steps.Select(step => $"{step.Skill}:{step.From}-{step.To}"))} {Hours}h {Cost}Rp needs {string.Join(',', Prerequisites)} seats {Seats} {IsOffered}]";
}

/// <summary>A small catalogue, a person and a budget.</summary>
public sealed record DrawnPlan(DrawnSkill[] Skills, DrawnTraining[] Trainings, int? Hours, int? Cost, int[] Completed)
{
    public static readonly LocalDate Day = new(2026, 3, 1);

    private static readonly CompetencyFramework Framework = CompetencyFramework.Asn2017;

    public TrainingCatalogue Catalogue => CatalogueOf(Enumerable.Range(0, Trainings.Length));

    public GapAnalysis Gap => GapOf(Skills);

    public Budget Budget => new(Hours, Cost);

    public PlanningOptions Options => new() { Completed = [.. Completed.Select(Id)] };

    public static string Id(int place) => "t" + place;

    public static GapAnalysis GapOf(DrawnSkill[] skills)
    {
        CompetencyRequirement[] requirements =
        [
            .. skills.Select((skill, i) => (skill, i)).Where(pair => pair.skill.Required > 0).Select(pair =>
                CompetencyRequirement.Of(Framework, Framework.Competencies[pair.i].Id, pair.skill.Required) with { Weight = pair.skill.Weight, IsCritical = pair.skill.IsCritical }),
        ];
        PositionStandard standard = PositionStandard.Of("jabatan", LocalizedText.Same("jabatan"), [Framework], requirements);
        (string, Rational)[] levels =
            [.. skills.Select((skill, i) => (skill, i)).Where(pair => pair.skill.Level.Sign > 0).Select(pair => (Framework.Competencies[pair.i].Id, pair.skill.Level))];
        return standard.Compare(CompetencyProfile.Of(Framework, Day, levels));
    }

    public TrainingCatalogue CatalogueOf(IEnumerable<int> order) =>
        TrainingCatalogue.Of("katalog", LocalizedText.Same("katalog"), [.. order.Select(place => ToTraining(place, Trainings[place]))]);

    public override string ToString() =>
        $"{string.Join(' ', Skills.Select(skill => $"{skill.Level}/{skill.Required}*{skill.Weight}{(skill.IsCritical ? "!" : "")}"))} | {string.Join(' ', (object[])Trainings)} | {Hours}h {Cost}Rp | done {string.Join(',', Completed)}";

    private static Training ToTraining(int place, DrawnTraining drawn) => new(
        Id(place),
        LocalizedText.Same(Id(place)),
        drawn.Hours,
        drawn.Cost,
        [.. drawn.Steps.Select(step => TrainingStep.Of(Framework, Framework.Competencies[step.Skill].Id, step.From, step.To))])
    {
        Prerequisites = [.. drawn.Prerequisites.Select(Id)],
        Capacity = drawn.Seats,
        Validity = drawn.IsOffered ? default : new EffectiveInterval(Day.PlusDays(1), null),
    };
}
