using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Careers.Talent;
using AsnKinerja.Engine.Tests.House;
using NodaTime;
using Xunit;
using static AsnKinerja.Engine.Tests.Careers.Posts.Dossiers;

namespace AsnKinerja.Engine.Tests.Careers.Posts;

/// <summary>The latest evidence counts: what has expired revives nothing older, and what is provisional says so.</summary>
public class LatestEvidenceTests
{
    private static readonly PositionStandard Standard = PositionStandard.Of(Post.Id, Post.Name, CompetencyFramework.Asn2017, ("integritas", 2), ("komunikasi", 2));

    private static RequirementResult Of(PositionRequirement requirement, Candidate candidate) =>
        Readiness.For(TargetPosition.Of(Post.Id, Post.Name, requirement)).Assess(candidate).Results.Single();

    private static Attestation Between(LocalDate first, LocalDate last) => new(first, last);

    private static CompetencyEvidence Assessed(string competency, Rational level) =>
        new(competency, FrameworkVersion.Of(CompetencyFramework.Asn2017), level, EvidenceKind.AssessmentCentre, new LocalDate(2023, 6, 30), "Laporan 3/2023");

    private static Candidate With(LocalDate on, params CompetencyEvidence[] evidence) => Empty().With(Standard.Compare(CompetencyProfile.From(evidence, on)));

    [Fact]
    public void An_expired_box_revives_no_older_one()
    {
        Candidate candidate = Empty().WithBox(9, On(2019, 1, 1)).WithBox(1, Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)));
        Assert.Null(candidate.Box);
        RequirementResult result = Of(new TalentBoxRequirement(9), candidate);
        Assert.Equal(RequirementStatus.NotKnown, result.Status);
        Assert.StartsWith("Box 1 has expired", result.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Expired_credit_points_revive_no_older_ones()
    {
        Candidate candidate = Empty().WithCreditPoints(200, On(2019, 1, 1)).WithCreditPoints(50, Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)));
        Assert.Equal(RequirementStatus.NotKnown, Of(new CreditPointRequirement(100), candidate).Status);
        SuccessionRule byPoints = SuccessionRule.PermenPanrb20Of2025.OrderedBy(null, new SuccessionCriterion(SuccessionCriterionKind.CreditPoints));
        Assert.Null(Succession.Of(Post, byPoints, [candidate]).Ranked.Single().Values.Single().Value);
    }

    [Fact]
    public void An_expired_report_revives_no_older_one()
    {
        Candidate candidate = Empty().WithMatch(Post.Id, 95, On(2019, 1, 1)).WithMatch(Post.Id, 40, Between(new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)));
        Assert.Equal(RequirementStatus.NotKnown, Of(MatchRequirement.OfPercent(80), candidate).Status);
    }

    [Fact]
    public void A_newer_placement_that_came_to_no_box_leaves_no_old_box_standing()
    {
        TalentBox open = TalentCases.Grid.Place(100, PotentialEvidence.NotKnown(new LocalizedText("asesmen belum dilakukan", "not assessed yet")));
        Candidate candidate = Empty().WithBox(9, On(2024, 1, 1)).WithBox(open, On(2026, 3, 1));
        Assert.Null(candidate.Box);
        RequirementResult result = Of(new TalentBoxRequirement(9), candidate);
        Assert.Equal(RequirementStatus.NotKnown, result.Status);
        Assert.Equal("The latest placement (2026-03-01) came to no box: Level of potential: not assessed yet.", result.Reason.English);
        Assert.Equal(9, Empty().WithBox(open, On(2024, 1, 1)).WithBox(9, On(2026, 3, 1)).Box!.Box);
        Assert.Throws<ArgumentException>(() => candidate.WithBox(8, On(2026, 3, 1)));
    }

    [Fact]
    public void A_box_that_other_rules_number_otherwise_is_refused()
    {
        TalentRules swapped = TalentRules.Parse(Repository.Text("src/AsnKinerja.Engine/Definitions/careers/talent-permenpanrb-3-2020.yaml")
            .Replace("menengah: 5, tinggi: 8 }", "menengah: 5, tinggi: 6 }", StringComparison.Ordinal)
            .Replace("menengah: 3, tinggi: 6 }", "menengah: 3, tinggi: 8 }", StringComparison.Ordinal)
            .Replace("talent: permenpanrb-3-2020", "talent: tertukar", StringComparison.Ordinal));
        TalentGrid grid = swapped.With(TalentCases.Cuts);
        Assert.Contains(
            "Box 8 of tertukar is box 6 of permenpanrb-3-2020", Assert.Throws<ArgumentException>(() => Empty().WithBox(grid.Place(10, 100), On(2026, 3, 1))).Message, StringComparison.Ordinal);

        // Where both number a box alike it keeps the rules that it came from.
        Assert.Same(swapped, Empty().WithBox(grid.Place(100, 100), On(2026, 3, 1)).Box!.Placement!.Rules);
    }

    [Fact]
    public void A_provisional_box_decides_only_what_it_cannot_change()
    {
        // A potential of which a part is missing may become any: box 8 may become 2 or 5, never a box of another row.
        Candidate candidate = Empty().WithBox(TalentCases.Grid.Place(60, TalentCases.Composite.Score(("kompetensi", 90), ("potensi", 90))), On(2026, 3, 1));
        RequirementResult open = Of(new TalentBoxRequirement(7, 8, 9), candidate);
        Assert.Equal(RequirementStatus.NotKnown, open.Status);
        Assert.Contains("Box 8 is provisional and may become 2, 5", open.Reason.English, StringComparison.Ordinal);
        RequirementResult met = Of(new TalentBoxRequirement(2, 5, 8), candidate), not = Of(new TalentBoxRequirement(7, 9), candidate);
        Assert.Equal((RequirementStatus.Met, RequirementStatus.NotMet), (met.Status, not.Status));
        Assert.Contains("provisional", met.Reason.English, StringComparison.Ordinal);
        Assert.Contains("provisional", not.Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_that_has_expired_by_the_day_of_the_dossier_counts_through_no_gap_analysis()
    {
        CompetencyEvidence until = Assessed("integritas", 2) with { ValidUntil = new LocalDate(2023, 12, 31) };
        RequirementResult expired = Of(MatchRequirement.OfPercent(80), With(new LocalDate(2023, 6, 30), until, Assessed("komunikasi", 2)));
        Assert.Equal(RequirementStatus.NotKnown, expired.Status);
        Assert.Contains("between 50 and 100 %", expired.Reason.English, StringComparison.Ordinal);
        Assert.Contains("The evidence has expired: Integrity.", expired.Reason.English, StringComparison.Ordinal);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(50), With(new LocalDate(2023, 6, 30), until, Assessed("komunikasi", 2))).Status);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(80), With(new LocalDate(2023, 6, 30), until with { ValidUntil = Day }, Assessed("komunikasi", 2))).Status);
    }

    [Fact]
    public void The_latest_of_an_analysis_and_a_report_counts()
    {
        Candidate full = Empty().With(Standard.Compare(CompetencyProfile.Of(CompetencyFramework.Asn2017, new LocalDate(2024, 6, 30), ("integritas", 2), ("komunikasi", 2))));
        Assert.Equal(RequirementStatus.NotMet, Of(MatchRequirement.OfPercent(80), full.WithMatch(Post.Id, 40, On(2026, 1, 1))).Status);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(80), full.WithMatch(Post.Id, 40, On(2024, 6, 30))).Status);
        Assert.Equal(RequirementStatus.Met, Of(MatchRequirement.OfPercent(80), full.WithMatch(Post.Id, 40, On(2020, 1, 1))).Status);
    }

    [Fact]
    public void A_match_of_levels_that_are_not_final_decides_only_what_it_cannot_change()
    {
        Candidate candidate = With(Day, Assessed("integritas", 2) with { IsProvisional = true }, Assessed("komunikasi", 2));
        RequirementResult open = Of(MatchRequirement.OfPercent(80), candidate), met = Of(MatchRequirement.OfPercent(50), candidate);
        Assert.Equal((RequirementStatus.NotKnown, RequirementStatus.Met), (open.Status, met.Status));
        Assert.Contains("Not final: Integrity.", open.Reason.English, StringComparison.Ordinal);
        Assert.Contains("Not final: Integrity.", met.Reason.English, StringComparison.Ordinal);
    }
}
