using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Rules;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.PublicFeedback;

/// <summary>The surveys that ship, held against what is known of PermenPANRB 14/2017 and KEP/25/M.PAN/2/2004.</summary>
public class SurveyPackTests
{
    private static readonly SatisfactionSurvey Permen = SatisfactionSurvey.All.Single(survey => survey.Id == "permenpanrb-14-2017");
    private static readonly SatisfactionSurvey Kep = SatisfactionSurvey.All.Single(survey => survey.Id == "kep-25-m-pan-2-2004");

    [Fact]
    public void The_nine_elements_are_known_by_name_and_weigh_a_ninth_each()
    {
        Assert.Equal(
            [
                "persyaratan", "prosedur", "waktu-penyelesaian", "biaya-tarif", "produk",
                "kompetensi-pelaksana", "perilaku-pelaksana", "penanganan-pengaduan", "sarana-prasarana",
            ],
            Permen.Elements.Select(element => element.Id));
        Assert.Equal(WeightPrecision.Exact, Permen.Weights);
        Assert.Single(Permen.Elements.Select(element => element.Weight).Distinct());
    }

    [Fact]
    public void The_predecessor_has_fourteen_elements_of_one_weight()
    {
        Assert.Equal(14, Kep.Elements.Count);
        Assert.Single(Kep.Elements.Select(element => element.Weight).Distinct());
    }

    [Theory]
    [InlineData("permenpanrb-14-2017", "[25, 65) D", "[65, 76.61) C", "[76.61, 88.31) B", "[88.31, 100] A")]
    [InlineData("kep-25-m-pan-2-2004", "[25, 43.75] D", "(43.75, 62.5] C", "(62.5, 81.25] B", "(81.25, 100] A")]
    public void Each_table_of_grades_covers_25_to_100(string id, params string[] bands) =>
        Assert.Equal(bands, SatisfactionSurvey.All.Single(survey => survey.Id == id).Grades.Bands.Select(band => $"{band} {band.Value}"));

    [Fact]
    public void The_printed_column_of_means_is_the_column_of_indexes_divided_by_25()
    {
        Assert.Equal(
            [1m, 2.60m, 3.0644m, 3.5324m],
            Permen.Grades.Bands.Select(band => (decimal?)(band.From!.Value / Permen.Times).ToDecimal()));
        Assert.Equal(
            [1.75m, 2.50m, 3.25m, 4.00m],
            Kep.Grades.Bands.Select(band => (decimal?)(band.To!.Value / Kep.Times).ToDecimal()));
    }

    [Theory]
    [InlineData(2017, "permenpanrb-14-2017")]
    [InlineData(2026, "permenpanrb-14-2017")]
    [InlineData(2004, "kep-25-m-pan-2-2004")]
    [InlineData(2013, "kep-25-m-pan-2-2004")]
    public void A_year_is_surveyed_under_what_was_in_force_on_its_last_day(int year, string id) =>
        Assert.Equal(id, SatisfactionSurvey.InForce(AppraisalPeriod.Year(year)).Id);

    [Theory]
    [InlineData(2003)]
    [InlineData(2015)]
    public void A_year_without_a_survey_is_an_error_that_lists_what_exists(int year)
    {
        NoSurveyInForceException none = Assert.Throws<NoSurveyInForceException>(() => SatisfactionSurvey.InForce(AppraisalPeriod.Year(year)));

        Assert.Equal(
            $"No satisfaction survey is in force on {year}-12-31, the last day of {year}. "
                + "Known: kep-25-m-pan-2-2004 (2004-02-24..2013-12-31); permenpanrb-14-2017 (2017-01-01..).",
            none.Message);
        Assert.Equal(AppraisalPeriod.Year(year), none.Period);
    }

    [Fact]
    public void Two_surveys_in_force_are_an_error_that_names_both()
    {
        NoSurveyInForceException both = Assert.Throws<NoSurveyInForceException>(
            () => SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026), [Permen, Permen.WithWeights(WeightPrecision.Decimals(2))]));

        Assert.StartsWith("More than one satisfaction survey (permenpanrb-14-2017, permenpanrb-14-2017) is in force on 2026-12-31", both.Message, StringComparison.Ordinal);
        Assert.EndsWith("Known: none.", Assert.Throws<NoSurveyInForceException>(() => SatisfactionSurvey.InForce(AppraisalPeriod.Year(2026), [])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_number_passes_for_the_regulation_s_own_since_its_annex_was_not_read()
    {
        foreach (SatisfactionSurvey survey in SatisfactionSurvey.All)
        {
            SurveyCitations known = survey.Citations;
            Citation?[] citations = [known.Answers, known.Elements, known.Weights, known.Rounding, known.Grades, known.Reading];
            Assert.All(citations, citation => Assert.NotEqual(Established.Regulation, Assert.IsType<Citation>(citation).Established));
            Assert.Equal(Established.Unverified, known.Reading!.Established);
        }

        Assert.Equal(Established.Secondary, Permen.Sampling!.Citation!.Established);
        Assert.Null(Kep.Sampling);
        Assert.Equal(new LocalDate(2004, 2, 24), Kep.InForceInterval.From);
    }

    [Fact]
    public void An_element_that_the_survey_does_not_have_is_named_with_those_it_has()
    {
        KeyNotFoundException unknown = Assert.Throws<KeyNotFoundException>(() => Permen["produkk"]);

        Assert.StartsWith("The survey 'permenpanrb-14-2017' has no element 'produkk'; did you mean 'produk'? Its elements are persyaratan, prosedur,", unknown.Message, StringComparison.Ordinal);
        Assert.Equal("produk", Permen["produk"].Id);
    }

    [Fact]
    public void An_agency_may_weigh_the_elements_and_explanations_say_that_it_did()
    {
        SatisfactionSurvey own = Permen.Weighing(("produk", 2), ("prosedur", Rational.Of(1, 3)));

        Assert.Equal(2, own["produk"].Weight);
        Assert.Equal(1, own["persyaratan"].Weight);
        Assert.Equal(Established.Local, own.Citations.Weights!.Established);
        Assert.Equal("Perbup 3/2026", Permen.Weighing(new Citation("Perbup 3/2026", "", Established.Local), ("produk", 2)).Citations.Weights!.Source);
        Assert.Throws<ArgumentOutOfRangeException>(() => Permen.Weighing(("produk", 0)));
        Assert.Throws<KeyNotFoundException>(() => Permen.Weighing(("u8", 1)));
        Assert.Contains("'produk' is given two weights", Assert.Throws<ArgumentException>(() => Permen.Weighing(("produk", 1), ("produk", 2))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weight_that_its_decimals_would_make_0_is_refused()
    {
        SatisfactionSurvey own = Permen.Weighing(("produk", Rational.Of(1, 100)));

        Assert.Contains("the weight of the element 'produk' is 0", Assert.Throws<ArgumentException>(() => own.WithWeights(WeightPrecision.Decimals(2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightPrecision.Decimals(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WeightPrecision.Decimals(29));
        Assert.Throws<ArgumentOutOfRangeException>(() => Permen.ReadingGrades((GradeReading)7));
    }
}
