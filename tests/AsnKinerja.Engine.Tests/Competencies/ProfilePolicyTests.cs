using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class ProfilePolicyTests
{
    private static readonly LocalDate Day = SamplePost.Day;
    private static readonly LocalDate Before = Day.PlusMonths(-6);

    private static CompetencyEvidence Centre(Rational level, LocalDate date, string source = "a") => SamplePost.Evidence("integritas", level, EvidenceKind.AssessmentCentre, date, source);

    private static CompetencyEvidence Raters(Rational level, LocalDate date, string source = "a") => SamplePost.Evidence("integritas", level, EvidenceKind.MultiRater, date, source);

    private static CompetencyEvidence Certificate(Rational level, LocalDate date, string source = "a") => SamplePost.Evidence("integritas", level, EvidenceKind.Certificate, date, source);

    private static ProfiledCompetency Of(ProfilePolicy policy, params CompetencyEvidence[] evidence) => CompetencyProfile.From(evidence, Day, policy)["integritas"];

    [Fact]
    public void By_default_the_latest_evidence_counts()
    {
        ProfiledCompetency one = Of(ProfilePolicy.Default, Centre(4, Before), Certificate(2, Day));

        Assert.Equal(2, one.Level);
        Assert.Equal([true, false], one.Evidence.Select(considered => considered.Counts));
        Assert.Contains("later evidence", one.Evidence[1].Reason!.Value.English, StringComparison.Ordinal);
        Assert.Contains(one.Explain().Warnings, citation => citation.Established == Established.Unverified);
    }

    [Fact]
    public void What_decides_nothing_is_not_cited() => Assert.Empty(Of(ProfilePolicy.Default, Centre(4, Day)).Explain().Warnings);

    [Fact]
    public void On_one_day_an_assessment_centre_comes_before_several_raters_and_they_before_a_certificate()
    {
        Assert.Equal(2, Of(ProfilePolicy.Default, Certificate(5, Day), Raters(4, Day), Centre(2, Day)).Level);
        Assert.Equal(4, Of(ProfilePolicy.Default, Certificate(5, Day), Raters(4, Day)).Level);
    }

    [Theory]
    [InlineData(EvidenceTie.Lower, "2")]
    [InlineData(EvidenceTie.Higher, "4")]
    [InlineData(EvidenceTie.Mean, "10/3")]
    public void Pieces_of_one_kind_and_day_are_settled_by_the_declared_rule(EvidenceTie ties, string level)
    {
        ProfiledCompetency one = Of(ProfilePolicy.Default.Settling(ties), Centre(4, Day, "a"), Centre(2, Day, "b"), Centre(4, Day, "c"), Centre(5, Before));

        Assert.Equal(Rational.Parse(level), one.Level);
        Assert.Equal(ties == EvidenceTie.Mean ? 3 : 1, one.Evidence.Count(considered => considered.Counts));
    }

    [Fact]
    public void The_highest_level_counts_where_the_policy_says_so() =>
        Assert.Equal(4, Of(ProfilePolicy.Highest, Centre(2, Day), Raters(4, Before), Certificate(3, Day)).Level);

    [Fact]
    public void A_preferred_kind_counts_however_old_it_is_and_within_it_the_latest()
    {
        ProfilePolicy policy = ProfilePolicy.Preferring(EvidenceKind.AssessmentCentre, EvidenceKind.Certificate);

        Assert.Equal(3, Of(policy, Centre(5, Before.PlusDays(-1)), Centre(3, Before), Certificate(4, Day)).Level);
        Assert.Equal(4, Of(policy, Certificate(4, Day)).Level);
    }

    [Fact]
    public void Kinds_are_weighted_and_a_kind_without_evidence_leaves_its_weight_to_the_others()
    {
        ProfilePolicy policy = ProfilePolicy.Weighted((EvidenceKind.AssessmentCentre, 60), (EvidenceKind.MultiRater, 40));

        Assert.Equal(Rational.Of(17, 5), Of(policy, Centre(3, Before), Raters(4, Day)).Level);
        ProfiledCompetency alone = Of(policy, Raters(4, Day));
        Assert.Equal(4, alone.Level);
        Assert.Contains("Without evidence: assessment centre; its weight went to the other kinds.", alone.Explain().Remarks.Select(remark => remark.English));
        Assert.Equal(Rational.Of(33, 10), Of(policy.Settling(EvidenceTie.Mean), Centre(3, Day, "a"), Centre(Rational.Of(8, 3), Day, "b"), Raters(4, Day)).Level);
    }

    [Fact]
    public void A_kind_that_the_policy_does_not_list_does_not_count_and_is_shown()
    {
        ProfiledCompetency one = Of(ProfilePolicy.Preferring(EvidenceKind.AssessmentCentre), Certificate(4, Day));

        Assert.Null(one.Level);
        Assert.Equal(MissingLevel.KindNotCounted, one.Missing);
        Assert.Equal("there is evidence only of kinds that the policy does not count", one.Reason!.Value.English);
        Assert.Contains("certificate, 2026-06-30", one.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_counts_on_its_last_day_and_not_on_the_next()
    {
        Assert.Equal(4, Of(ProfilePolicy.Default, Centre(4, Before) with { ValidUntil = Day }).Level);
        ProfiledCompetency expired = Of(ProfilePolicy.Default, Centre(4, Before) with { ValidUntil = Day.PlusDays(-1) });
        Assert.Null(expired.Level);
        Assert.Equal(MissingLevel.Expired, expired.Missing);
        Assert.Equal("the validity of all evidence has ended, the last on 2026-06-29, before 2026-06-30", expired.Reason!.Value.English);
    }

    [Fact]
    public void Expired_evidence_leaves_its_place_to_older_evidence_that_still_counts() =>
        Assert.Equal(2, Of(ProfilePolicy.Default, Centre(4, Before) with { ValidUntil = Day.PlusDays(-1) }, Certificate(2, Before.PlusDays(-1))).Level);

    [Theory]
    [InlineData("2023-07-01", true)]
    [InlineData("2023-06-30", false)]
    [InlineData("2023-06-29", false)]
    public void Thirty_six_months_end_on_the_day_before_the_same_day_of_the_month(string date, bool counts)
    {
        ProfilePolicy policy = ProfilePolicy.Default.ValidFor(EvidenceKind.AssessmentCentre, 36);
        LocalDate found = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

        Assert.Equal(counts, Of(policy, Centre(4, found)).Level is not null);
        Assert.NotNull(Of(policy, Centre(4, found) with { ValidUntil = Day }).Level);
        Assert.NotNull(Of(policy, Raters(4, found)).Level);
    }

    [Fact]
    public void A_policy_may_refuse_what_has_expired()
    {
        InvalidEvidenceException e = Assert.Throws<InvalidEvidenceException>(() => Of(
            ProfilePolicy.Default.ValidFor(EvidenceKind.MultiRater, 1).RefusingExpired(), Centre(4, Before) with { ValidUntil = Before }, Raters(3, Before), Certificate(2, Before)));

        Assert.Equal(2, e.Problems.Count);
        Assert.All(e.Problems, problem => Assert.Contains("refuses such evidence", problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_policy_in_code_has_a_name_of_its_own_and_cites_nothing()
    {
        ProfilePolicy[] policies = [ProfilePolicy.Default, ProfilePolicy.Highest, ProfilePolicy.Preferring(EvidenceKind.Certificate), ProfilePolicy.Weighted((EvidenceKind.Certificate, 1))];

        Assert.Equal(4, policies.Select(policy => policy.Id).Distinct().Count());
        Assert.Equal(4, policies.Select(policy => policy.Title).Distinct().Count());
        Assert.All(policies.Skip(1), policy => Assert.Null(policy.Citation));
        Assert.All(policies, policy => Assert.NotNull(policy.Observation));
        Assert.Equal("bukti-tertinggi", ProfilePolicy.Highest.Settling(EvidenceTie.Mean).RefusingExpired().Id);
    }

    [Fact]
    public void A_policy_that_nobody_could_follow_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ProfilePolicy.Preferring());
        Assert.Throws<ArgumentException>(() => ProfilePolicy.Preferring(EvidenceKind.Certificate, EvidenceKind.Certificate));
        Assert.Throws<ArgumentException>(() => ProfilePolicy.Weighted((EvidenceKind.Certificate, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfilePolicy.Default.ValidFor(EvidenceKind.Certificate, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProfilePolicy.Preferring(EvidenceKind.Certificate).ValidFor(EvidenceKind.MultiRater, 12));
    }

    [Fact]
    public void A_policy_of_an_agency_is_read_from_its_file()
    {
        ProfilePolicy policy = ProfilePolicy.Parse(
            "evidence: dinas\ntitle: Dinas\nsources: { sk: { name: SK 1/2026, established: local } }\ncite: sk, pasal 1\ncombine: weighted\n"
            + "kinds: [ { kind: assessment-centre, weight: 3, valid-months: 36 }, { kind: multi-rater, weight: 2 } ]\nties: higher\nexpired: refuse\n");

        Assert.Equal(EvidenceCombination.Weighted, policy.Combination);
        Assert.Equal([new EvidenceKindRule(EvidenceKind.AssessmentCentre, 3, 36), new EvidenceKindRule(EvidenceKind.MultiRater, 2)], policy.Kinds);
        Assert.Equal((EvidenceTie.Higher, ExpiredEvidence.Refuse), (policy.Ties, policy.Expired));
        Assert.Equal(Rational.Of(17, 5), Of(policy, Centre(3, Before), Raters(4, Day)).Level);
        Assert.Contains(Of(policy, Centre(3, Before), Raters(4, Day)).Explain().Citations, citation => citation.ToString() == "SK 1/2026, pasal 1");
    }
}
