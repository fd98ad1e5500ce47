using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings;

public class RatingErrorTests
{
    private static readonly Scale OneToFive = Scale.Points(1, 5);

    private static readonly AggregationPolicy Policy = AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40)).HeardOnly("self");

    [Fact]
    public void A_value_off_the_scale_names_the_rater_the_item_the_value_and_what_the_scale_accepts()
    {
        RatingOutsideScaleException off = Assert.Throws<RatingOutsideScaleException>(() =>
            Policy.Score(OneToFive, RatingSheet.By("peer", "ani").Rate("integritas", 6)));

        Assert.Equal("Rater ani of group 'peer' gives 'integritas' the value 6; the scale '1-5' accepts 1, 2, 3, 4 or 5.", off.Message);
        Assert.Equal(("integritas", 6), (off.Item, off.Value));
        Assert.Throws<RatingOutsideScaleException>(() => Policy.Score(OneToFive, RatingSheet.By("peer").Rate("x", 4.5m)));
        Assert.Equal(
            "Rater (anonymous) of group 'peer' gives 'x' the value 100.5; the scale '0-100' accepts 0 to 100.",
            Assert.Throws<RatingOutsideScaleException>(() => Policy.Score(Scale.Between(0, 100), RatingSheet.By("peer").Rate("x", 100.5m))).Message);
    }

    [Fact]
    public void An_item_that_was_not_asked_names_the_items_that_were()
    {
        RatingInstrument instrument = RatingInstrument.Flat(OneToFive, ["integritas", "komunikasi"]);
        UnknownItemException unknown = Assert.Throws<UnknownItemException>(() =>
            Policy.Score(instrument, RatingSheet.By("supervisor", "kadis").CannotJudge("integriti")));

        Assert.Equal("Rater kadis of group 'supervisor' rates 'integriti', which the instrument does not have; did you mean 'integritas'? Its items are integritas, komunikasi.", unknown.Message);
        Assert.Equal("integriti", unknown.Item);
    }

    [Fact]
    public void A_group_that_the_policy_does_not_name_is_not_dropped_in_silence()
    {
        UnknownRaterGroupException unknown = Assert.Throws<UnknownRaterGroupException>(() =>
            Policy.Score(OneToFive, RatingSheet.By("peers").Rate("x", 3)));

        Assert.Equal(
            "A sheet comes from group 'peers', which the policy does not name; did you mean 'peer'? It names supervisor, peer, self. To hear a group without counting it, use HeardOnly.",
            unknown.Message);
        Assert.Equal((RaterGroup)"peers", unknown.Group);
    }

    [Fact]
    public void A_rater_who_rates_an_item_on_two_sheets_is_found()
    {
        DuplicateRatingException twice = Assert.Throws<DuplicateRatingException>(() => Policy.Score(
            OneToFive, RatingSheet.By("peer", "ani").Rate("x", 3), RatingSheet.By("peer", "budi").Rate("x", 3), RatingSheet.By("peer", "ani").NotObserved("x")));

        Assert.Equal("Rater ani of group 'peer' rates 'x' twice; keep one of the two.", twice.Message);
        Assert.Equal(("peer", "ani", "x"), (twice.Group.Id, twice.Rater, twice.Item));
        Assert.NotNull(Policy.Score(OneToFive, RatingSheet.By("peer").Rate("x", 3), RatingSheet.By("peer").Rate("x", 3)));
        Assert.NotNull(Policy.Score(OneToFive, RatingSheet.By("peer", "ani").Rate("x", 3), RatingSheet.By("self", "ani").Rate("x", 3)));
    }

    [Fact]
    public void A_weight_of_zero_or_less_is_refused_with_its_owner()
    {
        Assert.Equal(
            "The weight of group 'self' is 0; a weight is a ratio above 0. To hear somebody without counting them, use HeardOnly.",
            Assert.Throws<InvalidWeightException>(() => AggregationPolicy.Weighted(("supervisor", 1), ("self", 0))).Message);
        Assert.Contains("The weight of rater ani of group 'peer' is -1/3", Assert.Throws<InvalidWeightException>(() => RatingSheet.By("peer", "ani").Weighing(Rational.Of(-1, 3))).Message, StringComparison.Ordinal);
        Assert.Contains("The weight of rater (anonymous) of group 'peer' is 0", Assert.Throws<InvalidWeightException>(() => RatingSheet.By("peer").Weighing(0)).Message, StringComparison.Ordinal);
        Assert.Contains("The weight of competency 'c' is 0", Assert.Throws<InvalidWeightException>(() => Instrument(("c", 0, [("i", 1)]))).Message, StringComparison.Ordinal);
        InvalidWeightException item = Assert.Throws<InvalidWeightException>(() => Instrument(("c", 1, [("i", -2)])));
        Assert.Contains("The weight of item 'i' is -2", item.Message, StringComparison.Ordinal);
        Assert.Equal(-2, item.Weight);
    }

    [Fact]
    public void An_instrument_must_be_able_to_be_answered_and_read()
    {
        Assert.Contains("The competency 'c' stands twice", Fault(("c", 1, [("i", 1)]), ("c", 1, [("j", 1)])), StringComparison.Ordinal);
        Assert.Contains("The competency 'c' has no items", Fault(("c", 1, [])), StringComparison.Ordinal);
        Assert.Contains("The item 'i' stands twice", Fault(("c", 1, [("i", 1)]), ("d", 1, [("i", 1)])), StringComparison.Ordinal);
        Assert.Contains("'c' names both a competency and an item", Fault(("c", 1, [("c", 1), ("i", 1)])), StringComparison.Ordinal);
        Assert.Contains("'d' names both a competency and an item", Fault(("c", 1, [("d", 1)]), ("d", 1, [("i", 1)])), StringComparison.Ordinal);
        Assert.Single(Instrument(("c", 1, [("c", 1)])).Items);
    }

    [Fact]
    public void A_sheet_that_is_null_or_a_list_that_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Policy.Score(OneToFive, null!));
        Assert.Throws<ArgumentNullException>(() => Policy.Score(OneToFive, RatingSheet.By("peer"), null!));
        Assert.Throws<ArgumentException>(() => Policy.Score(RatingInstrument.Flat(OneToFive, ["x"]), null!, RatingSheet.By("peer")));
    }

    [Fact]
    public void A_score_that_was_not_asked_for_names_those_there_are()
    {
        MultiRaterScore score = Policy.Score(OneToFive, RatingSheet.By("peer").Rate("integritas", 3));

        Assert.Equal(
            "There is no competency or item 'komunikasi'; the competencies are integritas.",
            Assert.Throws<KeyNotFoundException>(() => score["komunikasi"]).Message);
        Assert.Throws<ArgumentNullException>(() => score[null!]);
    }

    private static string Fault(params (string Id, int Weight, (string Id, int Weight)[] Items)[] competencies) =>
        Assert.Throws<ArgumentException>(() => Instrument(competencies)).Message;

    private static RatingInstrument Instrument(params (string Id, int Weight, (string Id, int Weight)[] Items)[] competencies) => new(
        OneToFive,
        Array.ConvertAll(competencies, competency => new RatedCompetency(
            competency.Id,
            LocalizedText.Same(competency.Id),
            competency.Weight,
            Array.ConvertAll(competency.Items, item => new RatedItem(item.Id, LocalizedText.Same(item.Id), item.Weight)))));
}
