using System;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

/// <summary>What is no cascade, and how it is told.</summary>
public class CascadeProblemTests
{
    [Fact]
    public void A_result_that_serves_itself_is_a_circle() =>
        Assert.Equal(["A result serves itself: a -> a; take one of the links away."], Problems(R("a").Serving("a")));

    [Fact]
    public void A_circle_of_three_is_shown_from_its_first_id_on() =>
        Assert.Equal(
            ["A result serves itself: a -> b -> c -> a; take one of the links away."],
            Problems(R("c").Serving("a"), R("b").Serving("c"), R("a").Serving("b"), R("di-atas"), R("di-bawah").Serving("b")));

    [Fact]
    public void Two_circles_are_told_both() =>
        Assert.Equal(
            ["A result serves itself: a -> b -> a; take one of the links away.", "A result serves itself: c -> d -> c; take one of the links away."],
            Problems(R("a").Serving("b"), R("b").Serving("a"), R("c").Serving("d").Serving("a"), R("d").Serving("c")));

    [Fact]
    public void A_link_that_leads_nowhere_says_what_was_probably_meant() =>
        Assert.Equal(
            ["'panen' -> 'prodksi': there is no result 'prodksi'; did you mean 'produksi'?"],
            Problems(R("produksi"), R("panen").Serving("prodksi")));

    [Fact]
    public void One_id_stands_for_one_result() =>
        Assert.Equal(["The result 'a' stands 2 times; each result needs an id of its own."], Problems(R("a"), R("a")));

    [Fact]
    public void A_result_serves_another_once() =>
        Assert.Equal(["'b' serves 'a' 2 times; write one link."], Problems(R("a"), R("b").Serving("a").Serving("a", path: ContributionPath.Indirect)));

    [Fact]
    public void Shares_belong_to_shared_owners_and_are_above_zero_and_at_most_one() =>
        Assert.Equal(
            [
                "'b' -> 'a': the share 0 is out of range; a share is above 0 and at most 1.",
                "'c' -> 'a': the share 4/3 is out of range; a share is above 0 and at most 1.",
                "'d' -> 'a': a shared owner without a share; write a share above 0 and at most 1, such as 1/3.",
                "'e' -> 'a': the share 0.5, but the role is collaborator; only a shared owner has a share.",
            ],
            Problems(
                R("a"),
                R("b").Serving("a", ContributionRole.SharedOwner, share: 0),
                R("c").Serving("a", ContributionRole.SharedOwner, share: Rational.Of(4, 3)),
                R("d").Serving("a", ContributionRole.SharedOwner),
                R("e").Serving("a", ContributionRole.Collaborator, share: Rational.Of(1, 2))));

    [Fact]
    public void Shares_are_not_over_one_together() =>
        Assert.Equal(
            ["The shares of the shared owners of 'a' total 7/6 (b 2/3, c 0.5); at most 1.".Replace(", c", " + c")],
            Problems(
                R("a"),
                R("b").Serving("a", ContributionRole.SharedOwner, share: Rational.Of(2, 3)),
                R("c").Serving("a", ContributionRole.SharedOwner, share: Rational.Of(1, 2))));

    [Fact]
    public void Collaborators_need_an_owner()
    {
        Assert.Equal(
            ["'a' has collaborators ('b', 'c') but no owner; say who answers for the work."],
            Problems(R("a"), R("b").Serving("a", ContributionRole.Collaborator), R("c").Serving("a", ContributionRole.Collaborator)));
        Assert.NotNull(Cascade.Of([R("a"), R("b").Serving("a", ContributionRole.Collaborator), R("c").Serving("a", ContributionRole.SharedOwner, share: 1)]));
    }

    [Fact]
    public void A_direct_link_joins_numbers_of_one_unit()
    {
        Assert.Equal(
            ["'b' -> 'a': a direct link between the units 'kg' and 'ton'; give both the same unit, or make the link indirect."],
            Problems(R("a") with { Unit = "ton" }, R("b", "kg").Serving("a")));
        Assert.Equal(
            ["'b' -> 'a': a direct link between the units (none) and 'ton'; give both the same unit, or make the link indirect."],
            Problems(R("a", "ton"), R("b") with { Realised = 3 } is CascadedResult bare ? bare.Serving("a") : R("b")));
        Assert.NotNull(Cascade.Of([R("a", "ton"), R("b", "kg").Serving("a", path: ContributionPath.Indirect)]));
    }

    [Fact]
    public void A_result_in_words_between_two_units_does_not_hide_that_they_differ() =>
        Assert.Equal(
            ["'c' -> 'b': a direct link between the units 'kg' and 'ton' (from 'a'); give both the same unit, or make the link indirect."],
            Problems(R("b"), R("a", "ton").Serving("b"), R("c", "kg").Serving("b")));

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once_in_either_language_and_any_order()
    {
        CascadedResult[] wrong = [R("x").Serving("y"), R("a").Serving("b"), R("b").Serving("a"), R("k"), R("l").Serving("k", ContributionRole.Collaborator)];
        InvalidCascadeException e = Assert.Throws<InvalidCascadeException>(() => Cascade.Of(wrong));

        Assert.Equal([CascadeProblemKind.Cycle, CascadeProblemKind.NoOwner, CascadeProblemKind.DanglingLink], e.Problems.Select(problem => problem.Kind));
        Assert.Equal(["a", "k", "x"], e.Problems.Select(problem => problem.Result));
        Assert.StartsWith("The cascade has 3 problems:\nA result serves itself: a -> b -> a", e.Message, StringComparison.Ordinal);
        Assert.StartsWith("Penyelarasan ini mempunyai 3 masalah:\nHasil ini mendukung dirinya sendiri: a -> b -> a", e.Describe(Language.Indonesian), StringComparison.Ordinal);
        Assert.Equal(e.Message, Assert.Throws<InvalidCascadeException>(() => Cascade.Of(wrong.Reverse())).Message);
    }

    private static CascadedResult R(string id, string? unit = null) => new(id, CascadeLevel.Unit, "h-" + id) { Unit = unit };

    private static string[] Problems(params CascadedResult[] results) =>
        [.. Assert.Throws<InvalidCascadeException>(() => Cascade.Of(results)).Problems.Select(problem => problem.ToString())];
}
