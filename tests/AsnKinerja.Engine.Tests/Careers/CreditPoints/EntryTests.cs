using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

public class EntryTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));
    private static readonly CreditPointEntry Entry = Rules.Entry;

    [Fact]
    public void A_rank_at_the_top_of_its_range_counts_its_last_3_years_and_says_so()
    {
        EntryPoints points = Entry.Transfer("pengawas", "ahli-muda", "III/d", [.. Enumerable.Range(2018, 6).Select(year => RatedPeriod.Year(year, year < 2021 ? "kurang" : "baik"))], isTopRank: true);

        Assert.Equal(175, points.Total);
        Assert.Contains("The last 36 of 72 months in the rank count.", points.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("Peraturan BKN 3/2023, Pasal 7 ayat (4)", points.Explain().ToText("id"), StringComparison.Ordinal);
    }

    [Fact]
    public void Below_the_top_all_years_in_the_rank_count() =>
        Assert.Equal(250, Entry.Transfer("pengawas", "ahli-muda", "III/d", RatedPeriod.Served(6, 0, "baik")).Total);

    [Fact]
    public void A_limit_cuts_the_oldest_months_of_a_period()
    {
        // 5 years and 7 months: 3 years are the last three calendar years.
        RatedPeriod[] served = [RatedPeriod.Over(AppraisalPeriod.Parse("2020-06-01..2020-12-31"), "kurang"), .. Enumerable.Range(2021, 4).Select(year => RatedPeriod.Year(year, "sangat-baik"))];
        Assert.Equal(Rational.Parse("212.5"), Entry.Transfer("pengawas", "ahli-muda", "III/d", served, isTopRank: true).Total);

        RatedPeriod[] half = [RatedPeriod.Year(2021, "baik"), RatedPeriod.Year(2022, "baik"), RatedPeriod.Year(2023, "baik"), RatedPeriod.Over(AppraisalPeriod.Semester(2024, 1), "sangat-baik")];
        Assert.Equal(Rational.Parse("181.25"), Entry.Transfer("pengawas", "ahli-muda", "III/d", half, isTopRank: true).Total);
    }

    [Fact]
    public void Which_years_are_the_last_needs_days_where_predicates_differ() => Assert.Contains(
        "give the days of each period",
        Refused(() => Entry.Transfer("pengawas", "ahli-muda", "III/d", [.. RatedPeriod.Served(3, 0, "baik"), .. RatedPeriod.Served(2, 0, "kurang")], isTopRank: true)), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, 11, 125)]
    [InlineData(3, 0, 175)]
    [InlineData(3, 11, 175)]
    [InlineData(4, 0, 200)]
    [InlineData(9, 0, 200)]
    public void An_adjustment_counts_whole_years_and_4_at_most(int years, int months, int total) =>
        Assert.Equal(total, Entry.Adjustment("ahli-muda", "III/d", RatedPeriod.Served(years, months, "baik")).Total);

    [Fact]
    public void An_adjustment_of_less_than_a_year_stands_in_a_table_that_was_not_seen_and_is_not_0()
    {
        EntryPoints points = Entry.Adjustment("ahli-muda", "III/d", RatedPeriod.Served(0, 11, "baik"));

        Assert.Null(points.Total);
        Assert.Equal(100, points.Known);
        Assert.Contains("11 months are less than a year", points.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reappointment_adds_4_years_at_most_to_the_last_points_and_says_what_it_reads()
    {
        EntryPoints points = Entry.Reappointment("ahli-muda", "III/c", 60, RatedPeriod.Served(6, 3, "baik"));

        Assert.Equal(160, points.Total);
        Assert.Contains(points.Explain().Warnings, citation => citation.Established == Established.Unverified);
    }

    [Fact]
    public void After_study_and_after_a_penalty_the_points_from_before_are_kept()
    {
        Assert.Equal(60, Entry.AfterPenalty(60).Total);
        Assert.Equal(60, Entry.ReturnFromStudy("ahli-muda", 60, []).Total);
        Assert.Equal(85, Entry.ReturnFromStudy("ahli-muda", 60, [RatedPeriod.Year(2024, "baik")]).Total);
    }

    [Theory]
    [InlineData("jpt", "ahli-utama", "IV/b", 150)]
    [InlineData("jpt", "ahli-utama", "IV/c", 150)]
    [InlineData("administrator", "ahli-madya", "III/c", 100)]
    [InlineData("administrator", "ahli-madya", "III/d", 100)]
    [InlineData("pengawas", "ahli-muda", "III/a", 50)]
    [InlineData("pengawas", "ahli-muda", "III/b", 50)]
    [InlineData("pengawas", "ahli-muda", "IV/b", 200)]
    [InlineData("pelaksana", "ahli-pertama", "III/d", 100)]
    public void A_rank_that_does_not_fit_gets_the_points_of_the_table_whatever_the_years(string from, string level, string rank, int points) =>
        Assert.Equal(points, Entry.Transfer(from, level, rank, RatedPeriod.Served(4, 0, "baik")).Total);

    [Fact]
    public void A_rank_that_does_not_fit_and_stands_in_no_table_has_no_points_yet()
    {
        EntryPoints points = Entry.Transfer("pengawas", "ahli-madya", "III/b", RatedPeriod.Served(4, 0, "baik"));

        Assert.Null(points.Total);
        Assert.Contains("the table has no such case", points.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, 60)]
    [InlineData("II/c", 40)]
    public void Above_Terampil_a_first_appointment_is_given_60_or_40_where_the_post_begins_at_II_c(string? startingAt, int points) =>
        Assert.Equal(points, Entry.FirstAppointment("terampil", "III/c", [], startingAt).Total);

    [Fact]
    public void In_a_post_that_begins_at_III_b_there_are_no_basic_points_of_III_b_and_that_is_a_reading()
    {
        EntryPoints points = Entry.FirstAppointment("ahli-pertama", "III/b", [RatedPeriod.Year(2024, "baik")], startingAt: "III/b");

        Assert.Equal(Rational.Parse("12.5"), points.Total);
        Assert.Contains(points.Explain().Warnings, citation => citation.Established == Established.Unverified);
        Assert.Equal(Rational.Parse("62.5"), Entry.FirstAppointment("ahli-pertama", "III/b", [RatedPeriod.Year(2024, "baik")]).Total);
    }

    [Fact]
    public void Basic_points_of_keterampilan_warn_that_their_table_was_not_seen()
    {
        EntryPoints points = Entry.Transfer("pelaksana", "terampil", "II/c", RatedPeriod.Served(1, 0, "baik"));

        Assert.Equal(25, points.Total);
        Assert.Contains(points.Explain().Warnings, citation => citation.Established == Established.Unverified);
    }

    [Fact]
    public void Conventional_points_are_integrated_only_where_a_printed_example_says_how()
    {
        Assert.Equal(177, Entry.Integrated("ahli-muda", "IV/a", 377).Total);
        Assert.Null(Entry.Integrated("ahli-muda", "III/c", 377).Total);
        Assert.Contains("below the value 200", Refused(() => Entry.Integrated("ahli-muda", "IV/a", 199)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_without_a_predicate_leaves_no_total()
    {
        EntryPoints points = Entry.Transfer("pengawas", "ahli-muda", "III/d", RatedPeriod.Served(2, 0, null));

        Assert.Null(points.Total);
        Assert.Equal(100, points.Known);
        Assert.Null(points.Explain().Value);
    }

    [Fact]
    public void Everything_that_is_wrong_with_an_entry_comes_at_once()
    {
        InvalidCreditPointsException refused = Assert.Throws<InvalidCreditPointsException>(() =>
            Entry.FirstAppointment("ahli-mudah", "III-d", [RatedPeriod.Year(2024, "baik"), RatedPeriod.Year(2024, "bagus")]));

        Assert.Equal(4, refused.Problems.Count);
        Assert.Contains("'III-d' is no rank; write I/a to IV/e, such as III/a.", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'eselon' is no kind of post to come from; allowed: jpt, administrator, pengawas, pelaksana.", Refused(() => Entry.Transfer("eselon", "ahli-muda", "III/d", [])), StringComparison.Ordinal);
        Assert.Contains("III/b is no rank of ahli-muda; allowed: III/c, III/d.", Refused(() => Entry.FirstAppointment("ahli-muda", "III/c", [], "III/b")), StringComparison.Ordinal);
        Assert.Contains("Credit points are 0 or more; -1 is not.", Refused(() => Entry.BetweenPosts(-1)), StringComparison.Ordinal);
    }

    private static string Refused(Action enter) => Assert.Throws<InvalidCreditPointsException>(enter).Message;
}
