using System.Linq;
using AsnKinerja.Engine.Careers;
using Xunit;
using static AsnKinerja.Engine.Tests.Careers.Posts.Dossiers;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>What public programs get wrong about candidates; each is a bug that was read in one.</summary>
public class SuccessionTraps
{
    /// <summary>One program ranks by index + 1 and breaks ties by name: whoever is called Abdullah comes first.</summary>
    [Fact]
    public void Ties_are_not_broken_by_name()
    {
        Succession order = Succession.Of(Post, SuccessionRule.PermenPanrb20Of2025, [Full("abdullah"), Full("zulkifli")]);
        Assert.All(order.Ranked, candidate => Assert.Equal(1, candidate.Place));
    }

    /// <summary>In one program a person's place among the boxes changes when a colleague is added.</summary>
    [Fact]
    public void A_colleague_who_joins_changes_nobody_s_readiness_and_nobody_s_order_with_another()
    {
        Succession before = Succession.Of(Post, SuccessionRule.PermenPanrb20Of2025, [Full("a", box: 9), Full("b")]);
        Succession after = Succession.Of(Post, SuccessionRule.PermenPanrb20Of2025, [Full("a", box: 9), Full("b"), Full("c", match: 100)]);
        Assert.Equal(before["b"].Readiness.Explain().ToJson(), after["b"].Readiness.Explain().ToJson());
        Assert.Equal(before.Compare("a", "b").InWords, after.Compare("a", "b").InWords);
    }

    /// <summary>A rule language that takes null for small makes somebody without credit points the last of all, or the first.</summary>
    [Fact]
    public void Null_is_not_small()
    {
        RequirementResult result = Readiness.For(Post).Assess(Empty())["credit-points"];
        Assert.Equal(RequirementStatus.NotKnown, result.Status);
    }

    /// <summary>Programs that let the newest file win forget which box was found later; the latest that holds counts, whatever the order of entry.</summary>
    [Fact]
    public void Box_overwritten_by_a_later_entry()
    {
        Candidate forth = Empty().WithBox(8, On(2026, 3, 1)).WithBox(5, On(2025, 3, 1)), back = Empty().WithBox(5, On(2025, 3, 1)).WithBox(8, On(2026, 3, 1));
        Assert.Equal(8, forth.Box!.Box);
        Assert.Equal(forth.Box.Box, back.Box!.Box);
        Assert.Equal([5, 8], forth.Boxes.Select(box => box.Box));
    }
}
