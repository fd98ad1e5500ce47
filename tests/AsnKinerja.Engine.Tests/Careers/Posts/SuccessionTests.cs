using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Rules;
using Xunit;
using static AsnKinerja.Engine.Tests.Careers.Posts.Dossiers;

namespace AsnKinerja.Engine.Tests.Careers.Posts;

/// <summary>Candidates stand by declared criteria, ties are kept, and every place has its reason.</summary>
public class SuccessionTests
{
    private static readonly SuccessionRule Rule = SuccessionRule.PermenPanrb20Of2025;

    private static Succession Order(params Candidate[] candidates) => Succession.Of(Post, Rule, candidates);

    [Fact]
    public void Readiness_comes_first_then_the_box_then_the_match()
    {
        Succession order = Order(Full("d", box: 7), Full("b", box: 8), Full("a", box: 8, match: 90), Full("c", box: 9, rank: "III/a"), Empty("e"));
        Assert.Equal(["a 1", "b 2", "d 3", "e 4", "c 5"], order.Ranked.Select(candidate => $"{candidate.Id} {candidate.Place}"));
        Assert.Equal("a stands before b: Job-person match 90 % against 80 %.", order.Compare("b", "a").InWords.English);
        Assert.Equal("b stands before d: Talent box 8 against 7.", order.Compare("b", "d").InWords.English);
        Assert.Equal("e stands before c: Readiness Not known against Not ready.", order.Compare("c", "e").InWords.English);
        Assert.Equal(["rank"], order["c"].Readiness.Lacks.Select(lack => lack.Requirement.Kind));
    }

    [Fact]
    public void Whom_no_criterion_tells_apart_share_a_place_and_the_next_is_counted_on()
    {
        Succession order = Order(Full("z"), Full("a", box: 7), Full("m"));
        Assert.Equal([("m", 1, true), ("z", 1, true), ("a", 3, false)], order.Ranked.Select(candidate => (candidate.Id, candidate.Place, candidate.IsTied)));
        Precedence tie = order.Compare("z", "m");
        Assert.True(tie.IsTie);
        Assert.Null(tie.Criterion);
        Assert.Equal("z and m share a place: no criterion tells them apart.", tie.InWords.English);
        Assert.Contains("Place 1 is shared: m, z.", order.Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void What_is_not_known_stands_where_the_rule_says_and_never_for_zero()
    {
        SuccessionRule lowest = Rule.OrderedBy(null, new SuccessionCriterion(SuccessionCriterionKind.CreditPoints, SuccessionDirection.LowestFirst));
        Candidate none = Empty("unknown"), zero = Empty("zero").WithCreditPoints(0, On(2026, 1, 1)), ten = Empty("ten").WithCreditPoints(10, On(2026, 1, 1));
        Assert.Equal(["zero", "ten", "unknown"], Succession.Of(Post, lowest, [none, ten, zero]).Ranked.Select(candidate => candidate.Id));
        SuccessionRule first = Rule.OrderedBy(null, new SuccessionCriterion(SuccessionCriterionKind.CreditPoints, Unknown: UnknownPlace.First));
        Assert.Equal(["unknown", "ten", "zero"], Succession.Of(Post, first, [none, ten, zero]).Ranked.Select(candidate => candidate.Id));
        Assert.Equal("zero stands before unknown: Credit points 0 against not known.", Succession.Of(Post, lowest, [none, zero]).Compare("unknown", "zero").InWords.English);
    }

    [Fact]
    public void Every_criterion_reads_what_it_says()
    {
        SuccessionRule all = Rule.OrderedBy(null, [.. Enum.GetValues<SuccessionCriterionKind>().Select(kind => new SuccessionCriterion(kind))]);
        RankedCandidate candidate = Succession.Of(Post, all, [Full()]).Ranked.Single();
        Assert.Equal(
            ["Ready", "8 of 8", "8", "80 %", "Very good", "III/c", "24", "100", "S1/D4"], candidate.Values.Select(value => value.Shown.English));
        Assert.Equal(8, Succession.Of(Post, all, [Empty()]).Ranked.Single().Values.Count(value => value.Value is null) + 1);
    }

    [Fact]
    public void Fewer_than_three_candidates_are_a_remark_with_its_article()
    {
        Succession two = Order(Full("a"), Full("b", box: 7));
        Assert.Contains("Too few candidates: 2, and a target post needs at least 3.", two.Remarks.Select(remark => remark.English));
        Assert.Contains("PermenPANRB 20/2025", two.Explain().Citations.Select(citation => citation.Source));
        Assert.Equal(["Candidates: 3, of whom ready: 3."], Order(Full("a"), Full("b", box: 7), Full("c", box: 9)).Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void The_order_that_ships_is_marked_as_unverified_and_the_number_of_candidates_is_not()
    {
        Assert.True(Rule.OrderCitation!.NeedsWarning);
        Assert.False(Rule.LeastCandidatesCitation!.NeedsWarning);
        Assert.Equal(3, Rule.LeastCandidates);
        Assert.Equal(Rule.OrderCitation, Assert.Single(Order(Full()).Explain().Warnings));
    }

    [Fact]
    public void An_order_of_one_s_own_without_a_source_is_local_and_not_the_regulation_s()
    {
        Succession order = Succession.Of(Post, Rule.OrderedBy(null, new SuccessionCriterion(SuccessionCriterionKind.Rank)), [Full()]);
        Citation warned = Assert.Single(order.Explain().Warnings);
        Assert.Equal(("Pilihan instansi", Established.Local), (warned.Source, warned.Established));
        Assert.Contains("Order by the agency's own choice: Rank", order.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Order by permenpanrb-20-2025: Readiness", Order(Full()).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_by_what_does_not_exist_is_refused()
    {
        static SuccessionCriterion By(int direction, int unknown) => new(SuccessionCriterionKind.Rank, (SuccessionDirection)direction, (UnknownPlace)unknown);
        Assert.Contains("7 is no direction of Rank; use HighestFirst or LowestFirst.", Assert.Throws<ArgumentOutOfRangeException>(() => Rule.OrderedBy(null, By(7, 0))).Message, StringComparison.Ordinal);
        Assert.Contains("9 is no place", Assert.Throws<ArgumentOutOfRangeException>(() => Rule.OrderedBy(null, By(0, 9))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_who_cannot_be_compared_are_refused_all_at_once()
    {
        Candidate later = Candidate.Of(new Employee("x"), Day.PlusDays(1));
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Order(Full("a"), Full("a"), later));
        Assert.Contains("'a' stands 2 times. The dossiers are of 2026-12-31, 2027-01-01; only those of one day can be compared.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("There is no candidate.", Assert.Throws<ArgumentException>(() => Order()).Message, StringComparison.Ordinal);
        Assert.Contains("there is a", Assert.Throws<KeyNotFoundException>(() => Order(Full("a")).Compare("a", "b")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Rule.OrderedBy(null));
        Assert.Throws<ArgumentException>(() => Rule.OrderedBy(null, new SuccessionCriterion(SuccessionCriterionKind.Rank), new SuccessionCriterion(SuccessionCriterionKind.Rank)));
    }

    [Fact]
    public void Each_place_is_explained_with_what_the_person_lacks()
    {
        string text = Order(Full("a"), Full("b", rank: "III/a")).Explain().ToText("en");
        Assert.Contains("Place 2: b", text, StringComparison.Ordinal);
        Assert.Contains("a stands before b: Readiness Ready against Not ready.", text, StringComparison.Ordinal);
        Assert.Contains("Not met: Rank of at least III/c for 2 years.", text, StringComparison.Ordinal);
    }
}
