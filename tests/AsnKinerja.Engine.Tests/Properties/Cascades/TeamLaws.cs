using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Cascades;

public class TeamLaws
{
    private static readonly WorkResult Result = new("pengadaan", WorkResultKind.Main);

    [Property]
    public void Where_everyone_has_the_whole_everyone_achieves_the_same(byte members, short percent)
    {
        string[] ids = [.. Enumerable.Range(0, 1 + members).Select(i => $"p{i}")];
        TeamResult team = TeamResult.Everyone("tim", Result, ids);
        Assert.All(ids, id => Assert.Equal((Rational)percent, Achieved(team, id, percent)));
    }

    [Property]
    public void Members_of_equal_credit_achieve_the_same_and_equal_parts_make_the_whole(byte members, short percent)
    {
        int count = 1 + (members % 30);
        TeamResult team = TeamResult.ByContribution("tim", Result, [.. Enumerable.Range(0, count).Select(i => ($"p{i}", Rational.Of(1, count)))]);
        Rational[] all = [.. team.Members.Select(member => Achieved(team, member.Id, percent))];
        Assert.Single(all.Distinct());
        Assert.Equal((Rational)percent, all.Aggregate(Rational.Zero, (sum, part) => sum + part));
    }

    [Property]
    public void A_higher_credit_never_lowers_an_achievement(byte one, byte other, ushort percent)
    {
        TeamResult team = TeamResult.ByContribution("tim", Result, ("a", Rational.Of(one, 255)), ("b", Rational.Of(other, 255)));
        Assert.Equal(one.CompareTo(other) * (percent == 0 ? 0 : 1) < 0, Achieved(team, "a", percent) < Achieved(team, "b", percent));
    }

    [Property]
    public void The_share_of_a_member_can_be_redone_from_its_print(byte credit, short percent)
    {
        TeamResult team = TeamResult.ByContribution("tim", Result, ("a", Rational.Of(credit, 255)));
        Explanation tree = team.ShareOf("a").Achievement(Given(Rational.Of(percent, 7)));
        PrintedStep printed = PrintedJson.Read(tree.ToJson());
        printed.AssertShows(tree);
        printed.Redo();
    }

    private static Rational Achieved(TeamResult team, string member, Rational percent) => team.ShareOf(member).Achievement(Given(percent)).Value!.Value;

    private static Explanation Given(Rational percent) => Explanation.Given(LocalizedText.Same("capaian"), percent);
}
