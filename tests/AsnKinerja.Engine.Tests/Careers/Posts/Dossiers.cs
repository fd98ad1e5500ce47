using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Careers.Posts;

/// <summary>A post that requires one of everything, and a person who has it all on 31 December 2026.</summary>
internal static class Dossiers
{
    public static LocalDate Day { get; } = new(2026, 12, 31);

    public static TargetPosition Post { get; } = TargetPosition.Of(
        "kepala-subbagian-umum",
        new LocalizedText("Kepala Subbagian Umum", "Head of general affairs"),
        new PredicateRequirement("baik", 2),
        MatchRequirement.OfPercent(80),
        new TalentBoxRequirement(7, 8, 9),
        new RankRequirement("III/c", 2),
        new CreditPointRequirement(100),
        TrainingRequirement.AllOf("pkp"),
        new DisciplineRequirement(DisciplineLevel.Medium, 2),
        new EducationRequirement(EducationLevel.S1));

    public static Candidate Empty(string id = "1985", string? name = null) => Candidate.Of(new Employee(id, LocalizedText.Same(name ?? id)), Day);

    public static Attestation On(int year, int month, int day) => new(new LocalDate(year, month, day));

    public static Attestation Until(LocalDate last) => new(new LocalDate(2020, 1, 1), last);

    public static Candidate Full(string id = "1985", int box = 8, Rational? match = null, string rank = "III/c") => Empty(id)
        .WithPredicate(2025, "baik").WithPredicate(2026, "sangat-baik")
        .WithMatch(Post.Id, match ?? 80, On(2026, 5, 2))
        .WithBox(box, On(2026, 3, 1))
        .WithRank(rank, new LocalDate(2025, 1, 1))
        .WithCreditPoints(100, On(2026, 1, 31))
        .WithTraining("pkp", On(2025, 6, 30))
        .WithDiscipline(On(2026, 11, 1))
        .WithEducation(EducationLevel.S1, On(2008, 8, 1));
}
