using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Properties.Scoring;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

public class NumberTraps
{
    [Fact]
    public void Seven_weights_of_14_29_do_not_make_100_03()
    {
        RatingInstrument instrument = new(Scale.Points(1, 10), Enumerable.Range(1, 7).Select(number =>
            new RatedCompetency("k" + number, LocalizedText.Same("K"), 14.29m, [new RatedItem("k" + number, LocalizedText.Same("K"))])));
        MultiRaterScore score = AggregationPolicy.Weighted(("supervisor", 1)).Score(
            instrument, RatingSheet.By("supervisor").Answering(instrument.Items.Select(item => KeyValuePair.Create(item.Id, Answer.Of(10)))));

        Assert.Equal(10, score.Overall.Exact);
    }

    [Fact]
    public void A_score_of_84_5_is_in_a_band_although_the_table_prints_71_to_84_and_85_to_100()
    {
        Band<ScoreBand>[] printed = [Printed("cukup", 0, 70), Printed("baik", 71, 84), Printed("sangat-baik", 85, 100)];
        Assert.Contains("84", Assert.Throws<ArgumentException>(() => BandTable<ScoreBand>.Create(BoundaryPolicy.LowerEdgeBelongs, printed)).Message, StringComparison.Ordinal);

        Assert.Equal("baik", BandOf(84.5m, BandTable<ScoreBand>.Create(BoundaryPolicy.LowerEdgeBelongs, printed, 1)));
        Assert.Equal("sangat-baik", BandOf(84.5m, BandTable<ScoreBand>.Create(BoundaryPolicy.UpperEdgeBelongs, printed, 1)));
        Assert.Equal("sangat-baik", BandOf(84.5m, BandTable<ScoreBand>.Create(BoundaryPolicy.LowerEdgeBelongs, printed, 1), readRounded: true));
    }

    [Fact]
    public void A_score_of_2_995_is_in_a_bucket()
    {
        BandTable<ScoreBand> table = BandTable<ScoreBand>.Create(
            BoundaryPolicy.LowerEdgeBelongs, [Printed("dua", 2, 2.99m), Printed("tiga", 3, 3.99m), Printed("nol", 0, 1.99m), Printed("empat", 4, 100)], 0.01m);

        Assert.Equal("dua", BandOf(2.995m, table));
        Assert.Equal("tiga", BandOf(3, table));
    }

    [Fact]
    public void A_scale_keeps_its_declared_order_and_is_never_sorted_as_text()
    {
        ScaleLevel[] declared = [.. new[] { "1", "2", "9", "10" }.Select((label, rank) => new ScaleLevel(label, rank + 1, LocalizedText.Same(label)))];
        Scale scale = Scale.OfLevels("seberapa-sering", LocalizedText.Same("Seberapa sering"), declared);

        Assert.Equal(["1", "2", "9", "10"], scale.Levels.Select(level => level.Id));
        Assert.Equal(4, scale["10"].Value);
        Assert.Equal(
            Rational.Of(7, 2),
            AggregationPolicy.Weighted(("peer", 1)).Score(scale, RatingSheet.By("peer").Rate("x", scale["10"]), RatingSheet.By("peer").Rate("x", scale["9"]))["x"].Exact);

        ArgumentException sorted = Assert.Throws<ArgumentException>(() => Scale.OfLevels(
            "sebagai-teks", LocalizedText.Same("Sebagai teks"), [.. declared.OrderBy(level => level.Id, StringComparer.Ordinal)]));
        Assert.Contains("declare levels from the lowest to the highest", sorted.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_comma_five_is_an_error_with_a_hint_and_not_25_on_a_machine_that_writes_commas()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OrderFreeLaws.Commas();
            Assert.Equal(2.5m, decimal.Parse("2,5", CultureInfo.CurrentCulture));

            Assert.Contains("'2,5' is not a number; write it as", Assert.Throws<FormatException>(() => Rational.Parse("2,5")).Message, StringComparison.Ordinal);
            Assert.Equal(Rational.Of(5, 2), Rational.Parse("2.5"));
            DefinitionException refused = Assert.Throws<DefinitionException>(() => AggregationPolicy.Parse(
                "policy: bobot\ntitle: { id: Bobot, en: Weights }\ngroups:\n  supervisor:\n    weight: 2,5\n"));
            Assert.Contains("2.5", refused.Message, StringComparison.Ordinal);
            Assert.Throws<DefinitionException>(() => AggregationPolicy.Parse(
                "policy: bobot\ntitle: { id: Bobot, en: Weights }\ngroups: { supervisor: { weight: 2,5 } }\n"));
            Assert.Equal(
                Rational.Of(5, 2),
                AggregationPolicy.Parse("policy: bobot\ntitle: { id: Bobot, en: Weights }\ngroups: { supervisor: { weight: 2.5 } }\n").Groups[0].Weight);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Rounding_every_competency_or_only_the_result_are_two_policies_and_each_says_which_it_is()
    {
        RatingInstrument instrument = new(Scale.Between(0, 100), Enumerable.Range(1, 4).Select(quarter =>
            new RatedCompetency("tw" + quarter, LocalizedText.Same("TW"), 1,
                [new RatedItem($"tw{quarter}-a", LocalizedText.Same("a")), new RatedItem($"tw{quarter}-b", LocalizedText.Same("b"))])));
        RatingSheet sheet = RatingSheet.By("supervisor")
            .Rate("tw1-a", 14.06m).Rate("tw1-b", 14.07m).Rate("tw2-a", 14.06m).Rate("tw2-b", 14.07m)
            .Rate("tw3-a", 14.06m).Rate("tw3-b", 14.07m).Rate("tw4-a", 14.05m).Rate("tw4-b", 14.05m);
        AggregationPolicy once = AggregationPolicy.Weighted(("supervisor", 1));
        AggregationPolicy everywhere = once.RoundedBy(new RoundingPlan(new RoundingRule(2), RoundingPlaces.Subtotals | RoundingPlaces.Result));

        Assert.Equal(14.06m, once.Score(instrument, sheet).Overall.Value);
        Assert.Equal(14.07m, everywhere.Score(instrument, sheet).Overall.Value);
        Assert.Equal(RoundingPlaces.Result, once.Rounding.Where);
        Assert.DoesNotContain("round(", once.Score(instrument, sheet).Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("round(14.065; 2) = 14.07", everywhere.Score(instrument, sheet).Explain().ToText("en"), StringComparison.Ordinal);
    }

    private static Band<ScoreBand> Printed(string id, Rational from, Rational to) => new(from, to, new ScoreBand(id, LocalizedText.Same(id)));

    private static string BandOf(Rational value, BandTable<ScoreBand> table, bool readRounded = false) =>
        AggregationPolicy.Weighted(("supervisor", 1)).RoundedBy(new RoundingPlan(new RoundingRule(0), RoundingPlaces.Result)).Banded(table, readRounded)
            .Score(Scale.Between(0, 100), RatingSheet.By("supervisor").Rate("x", value)).Overall.Band!.Id;
}
