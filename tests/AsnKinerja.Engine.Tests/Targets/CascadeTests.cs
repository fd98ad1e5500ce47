using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public class CascadeTests
{
    [Fact]
    public void Ten_tons_divided_over_two_heads_of_division_come_together_again()
    {
        // The example of PermenPANRB 6/2022 Lampiran Bab II A angka 4, p. 41: 5 ton of fresh-water and 5 ton of brackish-water fish.
        Cascade cascade = Cascade.Of(
        [
            Fish("produksi", "dinas", 10, null),
            Fish("air-tawar", "bidang-air-tawar", 5, 6).Serving("produksi"),
            Fish("air-payau", "bidang-air-payau", 5, Rational.Of(7, 2)).Serving("produksi"),
        ]);

        RollUp realised = cascade.RollUp("produksi");
        Assert.Equal((Rational.Of(19, 2), 95, true), (realised.Value!.Value, realised.Percent!.Value, realised.IsComplete));
        Assert.Equal(10, cascade.PlannedRollUp("produksi").Value!.Value);
        Assert.Equal("9.5 / 10 × 100", realised.Explain().Formula);
    }

    [Fact]
    public void A_diamond_counts_its_lowest_result_once()
    {
        Cascade cascade = Cascade.Of(
        [
            Fish("puncak", "dinas"),
            Fish("kiri", "a").Serving("puncak"),
            Fish("kanan", "b").Serving("puncak"),
            Fish("dasar", "c", null, 8).Serving("kiri").Serving("kanan"),
        ]);

        RollUp rollUp = cascade.RollUp("puncak");
        Assert.Equal(8, rollUp.Value!.Value);
        Assert.Equal(["dasar", "kanan", "puncak"], Assert.Single(rollUp.Contributions).Path);
        Assert.Equal((8, 8), (cascade.RollUp("kiri").Value!.Value, cascade.RollUp("kanan").Value!.Value));
    }

    [Fact]
    public void Of_two_ways_alike_the_one_whose_id_comes_first_is_shown_whatever_the_order_of_links()
    {
        foreach (string[] order in new[] { new[] { "kiri", "kanan" }, ["kanan", "kiri"] })
        {
            Cascade cascade = Cascade.Of([Fish("puncak", "x"), Fish("kiri", "x").Serving("puncak"), Fish("kanan", "x").Serving("puncak"), Fish("dasar", "x", null, 1).Serving(order[0]).Serving(order[1])]);
            Assert.Equal(["dasar", "kanan", "puncak"], Assert.Single(cascade.RollUp("puncak").Contributions).Path);
        }
    }

    [Fact]
    public void A_collaborator_tells_of_the_same_work_and_an_indirect_result_of_other_work()
    {
        RollUp rollUp = Cascade.Of(
        [
            Fish("produksi", "dinas"),
            Fish("panen", "a", null, 8).Serving("produksi"),
            Fish("bantu-panen", "b", null, 8).Serving("produksi", ContributionRole.Collaborator),
            Fish("pelatihan", "c", null, 3).Serving("produksi", ContributionRole.Owner, ContributionPath.Indirect),
        ]).RollUp("produksi");

        Assert.Equal(8, rollUp.Value!.Value);
        Assert.Equal(
            [("bantu-panen", 8, NotAddedReason.Collaborator), ("pelatihan", 3, NotAddedReason.Indirect)],
            rollUp.NotAdded.Select(entry => (entry.Result.Id, entry.Number!.Value, entry.Reason)));
        string text = rollUp.Explain().ToText("en");
        Assert.Contains("collaborator: the same work counts with its owner", text, StringComparison.Ordinal);
        Assert.Contains("an indirect contribution", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_shared_owners_with_a_third_each_make_exactly_the_whole()
    {
        Rational third = Rational.Of(1, 3);
        RollUp rollUp = Cascade.Of(
        [
            Fish("bersama", "dinas"),
            .. new[] { "a", "b", "c" }.Select(id => Fish(id, id, null, 10).Serving("bersama", ContributionRole.SharedOwner, share: third)),
        ]).RollUp("bersama");

        Assert.Equal((10, 0), (rollUp.Value!.Value, rollUp.UndeclaredShare));
        Assert.All(rollUp.Contributions, entry => Assert.Equal(Rational.Of(10, 3), entry.Amount));
    }

    [Fact]
    public void A_partner_outside_leaves_a_part_of_the_shares_undeclared()
    {
        RollUp rollUp = Cascade.Of([Fish("bersama", "dinas"), Fish("a", "a", null, 9).Serving("bersama", ContributionRole.SharedOwner, share: Rational.Of(1, 3))]).RollUp("bersama");

        Assert.Equal((3, Rational.Of(2, 3)), (rollUp.Value!.Value, rollUp.UndeclaredShare));
        Assert.Contains("lack 2/3 of 1", rollUp.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_named_and_is_not_zero()
    {
        Cascade cascade = Cascade.Of([Fish("produksi", "dinas", 10), Fish("a", "a").Serving("produksi"), Fish("b", "b", null, 4).Serving("produksi")]);
        RollUp some = cascade.RollUp("produksi"), none = cascade.RollUp("a");

        Assert.Equal((4, false, "a"), (some.Value!.Value, some.IsComplete, some.Missing.Single().Id));
        Assert.Equal((null, null, false), (none.Value, none.Percent, none.IsComplete));
        Assert.Contains("Belum lengkap: 1 hasil belum mempunyai angka.", some.Explain().ToText("id"), StringComparison.Ordinal);
        Assert.Contains("Tidak ada kontribusi langsung.", none.Explain().ToText("id"), StringComparison.Ordinal);
        Assert.Equal(0, Cascade.Of([Fish("atas", "x"), Fish("nol", "y", null, 0).Serving("atas")]).RollUp("atas").Value!.Value);
    }

    [Fact]
    public void A_number_stated_higher_up_stands_beside_what_comes_from_below()
    {
        Cascade cascade = Cascade.Of(
        [
            Fish("atas", "x"),
            Fish("tengah", "y", null, 10).Serving("atas"),
            Fish("bawah-1", "z", null, 4).Serving("tengah"),
            Fish("bawah-2", "z").Serving("tengah"),
        ]);

        Assert.Equal(4, cascade.RollUp("atas").Value!.Value);
        Assert.Equal(NotAddedReason.CountedBelow, cascade.RollUp("atas").NotAdded.Single().Reason);
        Assert.Contains("Stated as 10; from below 4.", cascade.RollUp("tengah").Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_of_zero_gives_no_percentage() =>
        Assert.Null(Cascade.Of([Fish("atas", "x", 0), Fish("bawah", "y", null, 0).Serving("atas")]).RollUp("atas").Percent);

    [Fact]
    public void A_chain_of_many_thousand_results_is_no_trouble()
    {
        CascadedResult[] chain = [.. Enumerable.Range(0, 20_000).Select(i => i == 0 ? Fish("r0", "x") : Fish($"r{i}", "x", null, i == 19_999 ? 1 : null).Serving($"r{i - 1}"))];
        Assert.Equal(1, Cascade.Of(chain).RollUp("r0").Value!.Value);
    }

    [Fact]
    public void Asking_for_what_is_not_there_says_what_was_probably_meant()
    {
        Cascade cascade = Cascade.Of([Fish("produksi", "dinas")]);
        Assert.Equal("The cascade has no result 'prodksi'; did you mean 'produksi'?", Assert.Throws<KeyNotFoundException>(() => cascade.RollUp("prodksi")).Message);
        Assert.Equal("No result of the cascade has the holder 'dinsa'; did you mean 'dinas'?", Assert.Throws<KeyNotFoundException>(() => cascade.Matrix("dinsa")).Message);
    }

    private static CascadedResult Fish(string id, string holder, Rational? target = null, Rational? realised = null) =>
        new(id, CascadeLevel.Unit, holder) { Target = target, Realised = realised, Unit = "ton" };
}
