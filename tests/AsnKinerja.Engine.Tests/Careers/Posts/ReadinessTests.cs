using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;
using static AsnKinerja.Engine.Tests.Careers.Posts.Dossiers;

namespace AsnKinerja.Engine.Tests.Careers.Posts;

/// <summary>Each requirement is met, not met or not known, and says why.</summary>
public class ReadinessTests
{
    private static Readiness Assess(Candidate candidate) => Readiness.For(Post).Assess(candidate);

    private static RequirementResult Of(PositionRequirement requirement, Candidate candidate) =>
        Readiness.For(TargetPosition.Of(Post.Id, Post.Name, requirement)).Assess(candidate).Results.Single();

    [Fact]
    public void Who_meets_every_requirement_exactly_is_ready()
    {
        Readiness ready = Assess(Full());
        Assert.All(ready.Results, result => Assert.Equal(RequirementStatus.Met, result.Status));
        Assert.Equal(ReadinessStatus.Ready, ready.Status);
        Assert.Empty(ready.Lacks);
        Assert.Equal("Every requirement is met.", ready.Explain().Remarks.Single().English);
    }

    [Fact]
    public void An_empty_dossier_is_not_known_and_not_a_failure()
    {
        Readiness open = Assess(Empty());
        Assert.All(open.Results, result => Assert.Equal(RequirementStatus.NotKnown, result.Status));
        Assert.Equal(ReadinessStatus.NotKnown, open.Status);
        Assert.All(open.Results, result => Assert.NotEqual("", result.Reason.Indonesian));
    }

    [Fact]
    public void One_requirement_that_is_not_met_decides_whatever_is_not_known()
    {
        Readiness not = Assess(Empty().WithBox(5, On(2026, 3, 1)));
        Assert.Equal(ReadinessStatus.NotReady, not.Status);
        Assert.Equal(["talent-box"], not.Lacks.Select(result => result.Requirement.Kind));
        Assert.Equal("Box 5, none of 7, 8, 9.", not["talent-box"].Reason.English);
        Assert.Equal(7, not.NotKnown.Count);
    }

    [Theory]
    [InlineData("baik", "baik", RequirementStatus.Met)]
    [InlineData("sangat-baik", "butuh-perbaikan", RequirementStatus.NotMet)]
    [InlineData("baik", null, RequirementStatus.NotKnown)]
    [InlineData("kurang", null, RequirementStatus.NotMet)]
    public void The_predicate_of_each_of_the_last_years_counts(string? of2026, string? of2025, RequirementStatus status)
    {
        Candidate candidate = Empty();
        if (of2026 is not null) candidate = candidate.WithPredicate(2026, of2026);
        if (of2025 is not null) candidate = candidate.WithPredicate(2025, of2025);
        Assert.Equal(status, Of(new PredicateRequirement("baik", 2), candidate.WithPredicate(2024, "sangat-kurang")).Status);
    }

    [Fact]
    public void A_year_is_one_of_the_last_once_it_is_over()
    {
        Candidate november = Candidate.Of(new Employee("1"), new LocalDate(2026, 11, 30)).WithPredicate(2025, "baik").WithPredicate(2024, "baik");
        Assert.Equal(RequirementStatus.Met, Of(new PredicateRequirement("baik", 2), november).Status);
        Candidate lastDay = Empty().WithPredicate(2025, "baik").WithPredicate(2024, "baik");
        Assert.Equal(RequirementStatus.NotKnown, Of(new PredicateRequirement("baik", 2), lastDay).Status);
    }

    [Fact]
    public void Each_year_is_read_by_the_rule_of_that_year()
    {
        Candidate candidate = Candidate.Of(new Employee("1"), new LocalDate(2022, 12, 31)).WithPredicate(2022, "baik").WithPredicate(2021, "baik").WithPredicate(2020, "baik");
        Assert.Equal(["pp-46-2011", "pp-30-2019", "permenpanrb-6-2022"], candidate.Predicates.Select(known => known.Regulation.Id));
        Assert.Equal(RequirementStatus.Met, Of(new PredicateRequirement("baik", 3), candidate).Status);

        // PP 46/2011 knows no "butuh-perbaikan": the year is not known, and the reason lists what it knows.
        RequirementResult open = Of(new PredicateRequirement("butuh-perbaikan", 3), candidate);
        Assert.Equal(RequirementStatus.NotKnown, open.Status);
        Assert.Contains("pp-46-2011 (2020) knows no 'butuh-perbaikan', only buruk, kurang, cukup, baik, sangat-baik", open.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_predicate_that_the_rule_of_the_year_does_not_know_is_refused_with_the_right_ones()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Empty().WithPredicate(2018, "butuh-perbaikan"));
        Assert.Contains("'butuh-perbaikan' is no predicate of pp-46-2011, the rule of 2018; there is buruk, kurang, cukup, baik, sangat-baik.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("did you mean 'sangat-baik'?", Assert.Throws<ArgumentException>(() => Empty().WithPredicate(2025, "sangat-baek")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_predicate_by_a_regulation_of_other_years_is_refused_with_the_right_one()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Empty().WithPredicate(2024, "cukup", Regulation.Named("pp-46-2011")));
        Assert.Contains(
            "pp-46-2011 was not in force at the end of 2024; the rule of 2024 is permenpanrb-6-2022, with sangat-kurang, kurang, butuh-perbaikan, baik, sangat-baik.",
            refused.Message, StringComparison.Ordinal);
        Assert.Contains("no regulation that ships with the library was", Assert.Throws<ArgumentException>(() => Empty().WithPredicate(2008, "cukup", Regulation.Named("pp-46-2011"))).Message, StringComparison.Ordinal);
        Assert.Equal("pp-46-2011", Empty().WithPredicate(2020, "cukup", Regulation.Named("pp-46-2011")).Predicates.Single().Regulation.Id);
    }

    [Theory]
    [InlineData("80", RequirementStatus.Met)]
    [InlineData("7999/100", RequirementStatus.NotMet)]
    public void A_match_of_exactly_what_is_required_is_enough(string percent, RequirementStatus status) =>
        Assert.Equal(status, Of(MatchRequirement.OfPercent(80), Empty().WithMatch(Post.Id, Rational.Parse(percent), On(2026, 1, 1))).Status);

    [Theory]
    [InlineData("80", "memenuhi-syarat", RequirementStatus.Met)]
    [InlineData("79.999", "memenuhi-syarat", RequirementStatus.NotMet)]
    [InlineData("79.5", "masih-memenuhi-syarat", RequirementStatus.Met)]
    [InlineData("67.99", "masih-memenuhi-syarat", RequirementStatus.NotMet)]
    [InlineData("68", "masih-memenuhi-syarat", RequirementStatus.Met)]
    public void Categories_are_read_by_the_purpose_at_their_exact_edges(string percent, string category, RequirementStatus status) =>
        Assert.Equal(status, Of(MatchRequirement.OfCategory(category), Empty().WithMatch(Post.Id, Rational.Parse(percent), On(2026, 1, 1))).Status);

    [Fact]
    public void A_match_for_another_post_is_no_evidence()
    {
        RequirementResult open = Of(MatchRequirement.OfPercent(80), Empty().WithMatch("sekretaris", 100, On(2026, 1, 1)));
        Assert.Equal(RequirementStatus.NotKnown, open.Status);
        Assert.Equal("The dossier has no match for 'kepala-subbagian-umum'.", open.Reason.English);
    }

    [Fact]
    public void Where_levels_are_missing_the_match_is_decided_only_if_it_would_be_whatever_they_are()
    {
        PositionStandard standard = PositionStandard.Of(Post.Id, Post.Name, CompetencyFramework.Asn2017, ("integritas", 2), ("komunikasi", 2), ("kerja-sama", 2), ("pelayanan-publik", 2));
        Candidate With(params (string, Rational)[] levels) => Empty().With(standard.Compare(CompetencyProfile.Of(CompetencyFramework.Asn2017, Day, levels)));

        // Three of four known and full: between 75 and 100 %.
        Candidate open = With(("integritas", 2), ("komunikasi", 2), ("kerja-sama", 2));
        Assert.Equal(RequirementStatus.NotKnown, Of(MatchRequirement.OfPercent(80), open).Status);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(75), open).Status);
        Assert.Equal(RequirementStatus.NotMet, Of(MatchRequirement.OfPercent(90), With(("integritas", 2), ("komunikasi", 1), ("kerja-sama", 2))).Status);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(100), With(("integritas", 2), ("komunikasi", 5), ("kerja-sama", 2), ("pelayanan-publik", 2))).Status);
    }

    [Fact]
    public void A_surplus_hides_no_critical_gap()
    {
        PositionStandard standard = PositionStandard.Of(
            Post.Id, Post.Name, [CompetencyFramework.Asn2017],
            [CompetencyRequirement.Of(CompetencyFramework.Asn2017, "integritas", 3) with { IsCritical = true }, CompetencyRequirement.Of(CompetencyFramework.Asn2017, "komunikasi", 3) with { Weight = 9 }]);
        Candidate candidate = Empty().With(standard.Compare(CompetencyProfile.Of(CompetencyFramework.Asn2017, Day, ("integritas", 2), ("komunikasi", 5))));
        MatchRequirement strict = new PositionYaml("match: { percent: 80, no-critical-gap: true }").Match;
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(80), candidate).Status);
        RequirementResult not = Of(strict, candidate);
        Assert.Equal(RequirementStatus.NotMet, not.Status);
        Assert.StartsWith("Critical competencies below the standard: ", not.Reason.English, StringComparison.Ordinal);

        // A report that states a percentage only says nothing on them.
        Assert.Equal(RequirementStatus.NotKnown, Of(strict, Empty().WithMatch(Post.Id, 90, On(2026, 1, 1))).Status);
    }

    [Theory]
    [InlineData("III/c", 2025, 1, 1, RequirementStatus.Met)]
    [InlineData("III/c", 2025, 1, 2, RequirementStatus.NotMet)]
    [InlineData("III/b", 2010, 1, 1, RequirementStatus.NotMet)]
    [InlineData("IV/a", 2026, 1, 1, RequirementStatus.NotKnown)]
    public void Years_in_a_rank_are_whole_ones_whose_last_day_counts(string rank, int year, int month, int day, RequirementStatus status) =>
        Assert.Equal(status, Of(new RankRequirement("III/c", 2), Empty().WithRank(rank, new LocalDate(year, month, day))).Status);

    [Fact]
    public void A_higher_rank_goes_on_with_the_years_and_a_demotion_begins_anew()
    {
        Candidate risen = Empty().WithRank("III/d", new LocalDate(2026, 6, 1)).WithRank("III/c", new LocalDate(2022, 6, 1)).WithRank("III/b", new LocalDate(2018, 6, 1));
        Assert.Equal(RequirementStatus.Met, Of(new RankRequirement("III/c", 4), risen).Status);
        Assert.Equal(RequirementStatus.NotMet, Of(new RankRequirement("III/d", 4), risen).Status);
        Candidate demoted = Empty().WithRank("III/c", new LocalDate(2018, 1, 1)).WithRank("III/b", new LocalDate(2024, 1, 1)).WithRank("III/c", new LocalDate(2026, 1, 1));
        Assert.Equal("12 months in III/c or higher, of 24.", Of(new RankRequirement("III/c", 2), demoted).Reason.English);
    }

    [Fact]
    public void Missing_credit_points_are_told_by_how_much()
    {
        Assert.Equal("87.5 of 100; 12.5 short.", Of(new CreditPointRequirement(100), Empty().WithCreditPoints(87.5m, On(2026, 1, 1))).Reason.English);
        Candidate later = Empty().WithCreditPoints(112, On(2026, 6, 1)).WithCreditPoints(90, On(2025, 6, 1));
        Assert.Equal(RequirementStatus.Met, Of(new CreditPointRequirement(100), later).Status);
    }

    [Fact]
    public void A_training_that_is_not_in_the_list_was_not_done_and_without_a_list_nothing_is_known()
    {
        TrainingRequirement both = TrainingRequirement.AllOf("pkp", "pengadaan"), any = TrainingRequirement.AnyOf("pkp", "pka");
        Assert.Equal(RequirementStatus.NotKnown, Of(both, Empty()).Status);
        Assert.Equal("Not done: pengadaan, pkp.", Of(both, Empty().WithListedTrainings()).Reason.English);
        Assert.Equal("Not done: pengadaan.", Of(both, Empty().WithTraining("pkp", On(2025, 1, 1))).Reason.English);
        Assert.Equal(RequirementStatus.Met, Of(any, Empty().WithTraining("pka", On(2025, 1, 1))).Status);
        Assert.Equal(RequirementStatus.NotMet, Of(any, Empty().WithTraining("lain", On(2025, 1, 1))).Status);
    }

    [Fact]
    public void Evidence_past_its_validity_does_not_count_and_says_so()
    {
        LocalDate yesterday = Day.PlusDays(-1);
        Assert.Contains("has expired (2020-01-01, valid until 2026-12-30)", Of(MatchRequirement.OfPercent(80), Empty().WithMatch(Post.Id, 90, Until(yesterday))).Reason.English, StringComparison.Ordinal);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(80), Empty().WithMatch(Post.Id, 90, Until(Day))).Status);
        Assert.Equal("Box 9 has expired (2020-01-01, valid until 2026-12-30).", Of(new TalentBoxRequirement(9), Empty().WithBox(9, Until(yesterday))).Reason.English);
        Assert.Equal("The credit points in the dossier have expired.", Of(new CreditPointRequirement(1), Empty().WithCreditPoints(9, Until(yesterday))).Reason.English);
        RequirementResult training = Of(TrainingRequirement.AllOf("pkp"), Empty().WithTraining("pkp", Until(yesterday)));
        Assert.Equal(RequirementStatus.NotMet, training.Status);
        Assert.Contains("pkp has expired", training.Reason.English, StringComparison.Ordinal);
        Assert.Equal(RequirementStatus.NotKnown, Of(new DisciplineRequirement(DisciplineLevel.Light, 1), Empty().WithDiscipline(Until(yesterday))).Status);
    }

    [Fact]
    public void A_clean_record_is_known_only_where_somebody_looked()
    {
        DisciplineRequirement requirement = new(DisciplineLevel.Medium, 2);
        Assert.Contains("does not mean a clean one", Of(requirement, Empty()).Reason.English, StringComparison.Ordinal);
        Candidate Penalised(DisciplineLevel level, LocalDate date) => Empty().WithDiscipline(On(2026, 12, 1), new DisciplinaryPenalty(level, date));
        Assert.Equal(RequirementStatus.Met, Of(requirement, Penalised(DisciplineLevel.Light, new LocalDate(2026, 6, 1))).Status);
        Assert.Equal(RequirementStatus.NotMet, Of(requirement, Penalised(DisciplineLevel.Heavy, new LocalDate(2025, 1, 1))).Status);
        Assert.Equal(RequirementStatus.Met, Of(requirement, Penalised(DisciplineLevel.Heavy, new LocalDate(2024, 12, 31))).Status);
    }

    [Fact]
    public void A_record_that_is_too_old_does_not_show_a_clean_one()
    {
        DisciplineRequirement requirement = new(DisciplineLevel.Light, 5);
        RequirementResult old = Of(requirement, Empty().WithDiscipline(On(2015, 1, 1)));
        Assert.Equal(RequirementStatus.NotKnown, old.Status);
        Assert.Contains("last looked into on 2015-01-01", old.Reason.English, StringComparison.Ordinal);
        Assert.Equal(RequirementStatus.NotKnown, Of(requirement, Empty().WithDiscipline(On(2025, 12, 31))).Status);
        Assert.Equal(RequirementStatus.Met, Of(requirement, Empty().WithDiscipline(On(2026, 1, 1))).Status);
        Assert.Equal(RequirementStatus.Met, Of(requirement, Empty().WithDiscipline(Until(Day))).Status);

        // A penalty that an old record has is known all the same.
        Assert.Equal(RequirementStatus.NotMet, Of(requirement, Empty().WithDiscipline(On(2024, 1, 1), new DisciplinaryPenalty(DisciplineLevel.Light, new LocalDate(2023, 1, 1)))).Status);
    }

    [Fact]
    public void Evidence_from_the_future_is_refused_by_name()
    {
        Attestation tomorrow = new(Day.PlusDays(1));
        Action[] all =
        [
            () => Empty().WithMatch("a", 1, tomorrow), () => Empty().WithBox(1, tomorrow), () => Empty().WithRank("I/a", Day.PlusDays(1)), () => Empty().WithCreditPoints(1, tomorrow),
            () => Empty().WithTraining("a", tomorrow), () => Empty().WithDiscipline(tomorrow), () => Empty().WithEducation(EducationLevel.S1, tomorrow), () => Empty().WithPredicate(2027, "baik"),
        ];
        Assert.All(all, add => Assert.Contains("the day of the dossier", Assert.Throws<ArgumentException>(add).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Evidence_stated_twice_is_refused()
    {
        Candidate full = Full();
        Action[] all =
        [
            () => full.WithPredicate(2026, "baik"), () => full.WithMatch(Post.Id, 1, On(2026, 5, 2)), () => full.WithBox(1, On(2026, 3, 1)), () => full.WithRank("I/a", new LocalDate(2025, 1, 1)),
            () => full.WithCreditPoints(1, On(2026, 1, 31)), () => full.WithTraining("pkp", On(2025, 6, 30)), () => full.WithDiscipline(On(2026, 1, 1)), () => full.WithEducation(EducationLevel.S3, On(2020, 1, 1)),
        ];
        Assert.All(all, add => Assert.Throws<ArgumentException>(add));
        Assert.Throws<ArgumentException>(() => new Attestation(Day, Day.PlusDays(-1)));
    }

    [Fact]
    public void Impossible_requirements_are_refused_by_name()
    {
        Assert.Contains("did you mean 'baik'?", Assert.Throws<ArgumentException>(() => new PredicateRequirement("baikk", 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PredicateRequirement("baik", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TalentBoxRequirement(10));
        Assert.Throws<ArgumentException>(() => new TalentBoxRequirement());
        Assert.Contains("there is I/a, I/b", Assert.Throws<FormatException>(() => new RankRequirement("V/a")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => MatchRequirement.OfPercent(138.89m));
        Assert.Throws<ArgumentException>(() => MatchRequirement.OfCategory("optimal"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CreditPointRequirement(0));
        Assert.Contains("requires twice: education", Assert.Throws<ArgumentException>(() => TargetPosition.Of("a", Post.Name, new EducationRequirement(EducationLevel.S1), new EducationRequirement(EducationLevel.S2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TargetPosition.Of("a", Post.Name));
    }

    [Fact]
    public void The_ladder_of_ranks_has_the_codes_of_the_national_system()
    {
        Assert.Equal([11, 14, 21, 31, 34, 41, 44, 45], new[] { "I/a", "I/d", "II/a", "III/a", "III/d", "IV/a", "IV/d", "IV/e" }.Select(rank => CivilRank.Parse(rank).Code));
        Assert.Equal(17, CivilRank.All.Count);
        Assert.True(CivilRank.Parse("III/d") < CivilRank.Parse("IV/a"));
    }

    [Fact]
    public void An_appraisal_without_a_predicate_adds_nothing_and_that_of_another_person_is_refused()
    {
        Appraisal appraisal = Regulation.InForce(AppraisalPeriod.Year(2026)).Appraise(new AppraisalCase(new Employee("1985"), AppraisalPeriod.Year(2026)));
        Assert.Empty(Empty().With(appraisal).Predicates);
        Assert.Throws<ArgumentException>(() => Empty("1990").With(appraisal));
    }

    // What only files say: a requirement as it is written there.
    private sealed class PositionYaml(string requirement)
    {
        public MatchRequirement Match => (MatchRequirement)TargetPosition.Parse($"position: p\nname: P\nrequirements:\n  {requirement}\n").Requirements.Single();
    }
}
