using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public class TeamResultTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);

    private static readonly WorkResult Procurement = new WorkResult("pengadaan", WorkResultKind.Main, new("Pengadaan tepat waktu", "Procurement on time"))
        .Indicator("paket selesai", Aspect.Quantity, Target.AtLeast(12, "paket"), realised: 13);

    [Fact]
    public void A_teams_result_stands_in_the_plan_of_each_member()
    {
        TeamResult team = TeamResult.Everyone("tim-pengadaan", Procurement, "rina", "dodi");
        WorkResult result = WorkPlan.For(Year).Shared("tim-pengadaan", team).Results.Single();

        Assert.Equal(("tim-pengadaan", WorkResultKind.Main, "Pengadaan tepat waktu"), (result.Id, result.Kind, result.Title.Indonesian));
        Assert.Equal(Procurement.Indicators, result.Indicators);
        Assert.Equal((team, null, Rational.One), (result.Team!.Team, result.Team.Member, result.Team.Credit));
        Assert.Equal(WorkResultKind.Additional, WorkPlan.For(Year).Shared("tim", team, "rina", WorkResultKind.Additional).Results.Single().Kind);
        Assert.Null(Procurement.Team);
    }

    [Fact]
    public void By_contribution_a_member_has_their_credit_of_the_teams_achievement()
    {
        TeamResult team = TeamResult.ByContribution("tim", Procurement, ("rina", Rational.Of(1, 3)), ("dodi", 1), ("tono", 0));
        TeamShare share = WorkPlan.For(Year).Shared("tim", team, "rina").Results.Single().Team!;
        Explanation achieved = share.Achievement(Explanation.Given(LocalizedText.Same("capaian"), 108));

        Assert.Equal((Rational.Of(1, 3), 36, "108 × (1/3)"), (share.Credit, achieved.Value!.Value, achieved.Formula));
        Assert.Equal("Result of the team tim; rule: by contribution; credit 1/3.", share.InWords().English);
        Assert.Equal((1, 0), (team.ShareOf("dodi").Credit, team.ShareOf("tono").Credit));
    }

    [Fact]
    public void Without_the_teams_achievement_the_members_is_missing_too()
    {
        TeamShare share = TeamResult.Everyone("tim", Procurement, "rina").ShareOf("rina");
        Explanation achieved = share.Achievement(Explanation.Missing(LocalizedText.Same("capaian"), LocalizedText.Same("belum")));
        Assert.Null(achieved.Value);
        Assert.Contains("The team's achievement is not known", achieved.ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rated_result_stands_for_all_members_where_it_stands_for_the_team()
    {
        TeamResult team = TeamResult.ByContribution("tim-pengadaan", Procurement, ("rina", Rational.Of(1, 4)), ("dodi", Rational.Of(3, 4)));
        foreach (string member in new[] { "rina", "dodi" })
        {
            Appraisal appraisal = Regulation.InForce(Year).Appraise(new AppraisalCase(new Employee(member), Year) { Plan = WorkPlan.For(Year).Shared("tim", team, member) });
            Assert.Equal(ExpectationRating.Above, appraisal.Ratings!.Suggestion.Results.Single().Standing);
            Assert.Contains($"Hasil tim tim-pengadaan; aturan: menurut kontribusi; kredit {team.ShareOf(member).Credit}.", appraisal.Explain().ToText("id"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_is_not_in_the_team_has_nothing_of_its_result()
    {
        TeamResult team = TeamResult.ByContribution("tim", Procurement, ("rina", 1), ("dodi", 1));
        Assert.StartsWith(
            "'rian' is not in the team 'tim'; did you mean 'rina'? Its members are rina, dodi.",
            Assert.Throws<ArgumentException>(() => WorkPlan.For(Year).Shared("tim", team, "rian")).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "The team 'tim' shares its result by contribution; say whose plan this is, one of rina, dodi.",
            Assert.Throws<ArgumentException>(() => WorkPlan.For(Year).Shared("tim", team)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WorkPlan.For(Year).Shared("tim", team, "rina").Shared("tim", team, "rina"));
    }

    [Fact]
    public void Everything_that_is_wrong_with_the_members_is_told_at_once()
    {
        string Refusal(TeamSharing sharing, params TeamMember[] members) =>
            Assert.Throws<ArgumentException>(() => new TeamResult("tim", Procurement, sharing, members)).Message.Split(" (Parameter")[0];

        Assert.Equal("The team 'tim': it has no member; name at least one.", Refusal(TeamSharing.Everyone));
        Assert.Equal(
            "The team 'tim': 'a' is a member 2 times; name each once; 'a' has no credit; a credit is from 0 to 1; 'a' has the credit 1.5; a credit is from 0 to 1; 'b' has the credit -1; a credit is from 0 to 1.",
            Refusal(TeamSharing.ByContribution, new("a"), new("a", Rational.Of(3, 2)), new("b", -1)));
        Assert.Equal(
            "The team 'tim': 'a' has the credit 0.5, but everyone has the whole; leave it out, or share by contribution.",
            Refusal(TeamSharing.Everyone, new TeamMember("a", Rational.Of(1, 2))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TeamResult("tim", Procurement, (TeamSharing)7, [new("a")]));
    }
}
