using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Properties.Posts;

/// <summary>A dossier of 31 December 2026 in small numbers; null is what nobody said.</summary>
public sealed record DrawnDossier(int?[] Predicates, int? Match, int? Box, int? Rank, int? MonthsAgo, int? Points, int? Trainings, int? Penalty, int? Education)
{
    public static readonly string[] Ladder = ["sangat-kurang", "kurang", "butuh-perbaikan", "baik", "sangat-baik"];

    private static readonly LocalDate Day = new(2026, 12, 31);

    public static TargetPosition Post { get; } = TargetPosition.Of(
        "jabatan",
        LocalizedText.Same("Jabatan"),
        new PredicateRequirement("baik", 2), MatchRequirement.OfPercent(80), new TalentBoxRequirement(7, 8, 9), new RankRequirement("III/c", 2), new CreditPointRequirement(5),
        TrainingRequirement.AllOf("t0", "t1"), new DisciplineRequirement(DisciplineLevel.Medium, 2), new EducationRequirement(EducationLevel.S1));

    public Candidate ToCandidate(string id, int seed = 0)
    {
        List<System.Func<Candidate, Candidate>> steps = [];
        for (int i = 0; i < Predicates.Length; i++)
            if (Predicates[i] is int predicate)
            {
                int year = 2026 - i;
                steps.Add(candidate => candidate.WithPredicate(year, Ladder[predicate]));
            }

        Attestation on = new(new LocalDate(2026, 6, 1));
        if (Match is int match) steps.Add(candidate => candidate.WithMatch(Post.Id, match, on));
        if (Box is int box) steps.Add(candidate => candidate.WithBox(box, on));
        if (Rank is int rank) steps.Add(candidate => candidate.WithRank(CivilRank.All[rank].ToString(), Day.PlusDays(1).PlusMonths(-(MonthsAgo ?? 0)).PlusDays(MonthsAgo is 0 or null ? -1 : 0)));
        if (Points is int points) steps.Add(candidate => candidate.WithCreditPoints(points, on));
        if (Trainings is int trainings)
        {
            steps.Add(candidate => candidate.WithListedTrainings());
            for (int i = 0; i < trainings; i++)
            {
                string training = "t" + i;
                steps.Add(candidate => candidate.WithTraining(training, on));
            }
        }

        if (Penalty is int penalty) steps.Add(candidate => penalty == 0 ? candidate.WithDiscipline(on) : candidate.WithDiscipline(on, new DisciplinaryPenalty((DisciplineLevel)(penalty - 1), new LocalDate(2026, 1, 1))));
        if (Education is int education) steps.Add(candidate => candidate.WithEducation((EducationLevel)education, on));
        System.Func<Candidate, Candidate>[] shuffled = [.. steps];
        if (seed != 0) new System.Random(seed).Shuffle(shuffled);
        return shuffled.Aggregate(Candidate.Of(new Employee(id), Day), (candidate, step) => step(candidate));
    }

    /// <summary>The dossier with one piece of evidence better by a step; the same where it cannot be.</summary>
    public DrawnDossier Better(int which) => (which % 9) switch
    {
        0 => this with { Predicates = [.. Predicates.Select(predicate => predicate < 4 ? predicate + 1 : predicate)] },
        1 => this with { Match = Match + 1 },
        2 => this with { Box = Box < 9 ? Box + 1 : Box },
        3 => this with { Rank = Rank < 16 ? Rank + 1 : Rank },
        4 => this with { MonthsAgo = MonthsAgo + 1 },
        5 => this with { Points = Points + 1 },
        6 => this with { Trainings = Trainings < 3 ? Trainings + 1 : Trainings },
        7 => this with { Penalty = Penalty > 0 ? Penalty - 1 : Penalty },
        _ => this with { Education = Education < 8 ? Education + 1 : Education },
    };

    public override string ToString() => $"predicates {string.Join(' ', Predicates.Select(predicate => predicate?.ToString() ?? "-"))}, match {Match}, box {Box}, rank {Rank} for {MonthsAgo}, points {Points}, trainings {Trainings}, penalty {Penalty}, education {Education}";
}

/// <summary>Draws dossiers near the edges of the post, with much that nobody said.</summary>
public static class DrawnDossiers
{
    public static Arbitrary<DrawnDossier> All() => Arb.From(
        from predicates in Said(0, 4).ArrayOf(2)
        from match in Said(78, 81)
        from box in Said(6, 9)
        from rank in Said(8, 12)
        from months in Gen.Choose(22, 26).Select(value => (int?)value)
        from points in Said(3, 6)
        from trainings in Said(0, 3)
        from penalty in Said(0, 3)
        from education in Said(5, 8)
        select new DrawnDossier(predicates, match, box, rank, months, points, trainings, penalty, education));

    private static Gen<int?> Said(int from, int to) => Gen.Frequency((5, Gen.Choose(from, to).Select(value => (int?)value)), (1, Gen.Constant((int?)null)));
}
