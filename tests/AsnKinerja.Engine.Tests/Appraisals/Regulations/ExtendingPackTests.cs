using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>A regent's regulation says only what it changes; the rest is the national one's.</summary>
public sealed class ExtendingPackTests
{
    private const string Head = """
        regulation: perbup-7-2026
        title: { id: Penilaian kinerja di kabupaten, en: Appraisal in the regency }
        extends: permenpanrb-6-2022
        in-force: { from: 2026-01-01 }
        sources: { perbup: { name: Perbup 7/2026, established: local } }

        """;

    private static Regulation National { get; } = Regulation.Named("permenpanrb-6-2022");

    [Fact]
    public void It_takes_over_all_that_it_does_not_name()
    {
        Regulation own = Regulation.Parse(Head);
        Assert.Equal(("perbup-7-2026", "permenpanrb-6-2022"), (own.Id, own.Extends));
        Assert.Equal(National.Predicates, own.Predicates);
        Assert.Equal(National.Ratings!.Quadrant[ExpectationRating.Above, ExpectationRating.Below], own.Ratings!.Quadrant[ExpectationRating.Above, ExpectationRating.Below]);
        Assert.Equal(National.Distribution.Select(pattern => pattern.InWords().English), own.Distribution.Select(pattern => pattern.InWords().English));
        Assert.Equal(Established.Unverified, own.Ratings.WorkResults.Most.Citation!.Established);
    }

    [Fact]
    public void It_changes_what_it_names_and_nothing_beside_it()
    {
        Regulation own = Regulation.Parse(Head + """
            work-results:
              annual: "perbup, Pasal 3"
              periodic: "perbup, Pasal 3"
              most: { more-than: 2/3, cite: "perbup, Pasal 4" }
            """);
        ShareLimit most = own.Ratings!.WorkResults.Most;
        Assert.Equal((Rational.Of(2, 3), Established.Local, "Perbup 7/2026"), (most.Limit, most.Citation!.Established, most.Citation.Source));
        Assert.Equal(National.Ratings!.WorkResults.SmallPart, own.Ratings.WorkResults.SmallPart);
        Assert.Equal(National.Ratings.WorkResults.Exceeding, own.Ratings.WorkResults.Exceeding);
    }

    [Fact]
    public void A_changed_number_needs_its_own_source_since_the_national_one_does_not_say_it()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head + "periods: { kinds: [ tahun ] }\n"));
        Diagnostic problem = Assert.Single(error.Diagnostics);
        Assert.Contains("'cite'", problem.Message.English, StringComparison.Ordinal);
        Assert.Equal("periods", problem.Path);
    }

    [Fact]
    public void A_list_is_replaced_as_a_whole()
    {
        Regulation own = Regulation.Parse(Head + "periods: { kinds: [ tahun ], cite: perbup }\n");
        Assert.Equal([PeriodKind.Year], own.Periods.Kinds);
    }

    [Fact]
    public void What_is_taken_over_but_no_longer_fits_is_told_where_it_stands()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head + """
            predicates:
              cite: perbup
              list:
                - { id: baik, name: { id: Baik, en: Good } }
                - { id: istimewa, name: { id: Istimewa, en: Outstanding } }
            """));
        Assert.Contains(error.Diagnostics, problem => problem.Source == "permenpanrb-6-2022.yaml" && problem.Message.English.Contains("sangat-baik", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_regulation_is_named_with_those_that_there_are()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head.Replace("extends: permenpanrb-6-2022", "extends: permenpanrb-6-2202")));
        Diagnostic problem = Assert.Single(error.Diagnostics);
        Assert.Equal("extends", problem.Path);
        Assert.Contains("did you mean 'permenpanrb-6-2022'", problem.Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ permenpanrb-6-2022 ]")]
    [InlineData("{ id: permenpanrb-6-2022 }")]
    [InlineData("")]
    public void What_is_no_name_of_a_regulation_is_one_mistake_and_not_one_for_each_missing_key(string extends)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head.Replace("extends: permenpanrb-6-2022", "extends: " + extends)));
        Assert.Equal("extends", Assert.Single(error.Diagnostics).Path);
    }

    [Fact]
    public void It_has_another_id_than_the_one_that_it_extends()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head.Replace("perbup-7-2026", "permenpanrb-6-2022")));
        Assert.Contains("another one", Assert.Single(error.Diagnostics).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_within_an_anchor_takes_over_in_each_place_what_stands_there()
    {
        // The same small mapping under two keys of the parent, each of which lacks another key: "most" has more-than, "small-part" at-most.
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head + """
            work-results: &all
              annual: perbup
              periodic: perbup
              most: &own { cite: perbup }
              small-part: *own
            """ + "\nbehaviour: *all\n"));
        Assert.DoesNotContain(error.Diagnostics, problem => problem.Path.StartsWith("work-results", StringComparison.Ordinal));
    }

    [Fact]
    public void A_null_among_the_sheets_is_named_under_every_regulation()
    {
        foreach (int year in new[] { 2015, 2025 })
            Assert.Contains("One of the sheets is null", Assert.Throws<ArgumentException>(() => Regulation.InForce(AppraisalPeriod.Year(year))
                .Appraise(new AppraisalCase(new Employee("1"), AppraisalPeriod.Year(year)) { Sheets = [null!] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_own_name_title_and_days_are_never_taken_over()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse("extends: permenpanrb-6-2022\nsources: { a: { name: A, established: local } }\n"));
        Assert.Equal(["in-force", "regulation", "title"], error.Diagnostics.Select(problem => problem.Message.English.Split('\'')[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_slip_is_told_in_the_own_file()
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head + "perods: { kinds: [ tahun ], cite: perbup }\n", "perbup.yaml"));
        Diagnostic problem = Assert.Single(error.Diagnostics);
        Assert.Equal(("perbup.yaml", 6), (problem.Source, problem.Line));
        Assert.Contains("did you mean 'periods'", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_used_twice_is_not_mixed_up_by_what_is_taken_over()
    {
        Regulation own = Regulation.Parse(Head + """
            work-results:
              annual: perbup
              periodic: perbup
              most: &share { more-than: 2/3, cite: perbup }
              some: *share
            """);
        Assert.Equal(own.Ratings!.WorkResults.Most, own.Ratings.WorkResults.Some);
        Assert.Equal(National.Ratings!.WorkResults.SmallPart, own.Ratings.WorkResults.SmallPart);
    }

    [Fact]
    public void Beside_the_national_one_it_must_be_chosen_by_naming_it()
    {
        Regulation own = Regulation.Parse(Head);
        Assert.Same(own, Regulation.InForce(AppraisalPeriod.Year(2026), [own]));
        NoRegulationInForceException error = Assert.Throws<NoRegulationInForceException>(() => Regulation.InForce(AppraisalPeriod.Year(2026), [.. Regulation.All, own]));
        Assert.Contains("permenpanrb-6-2022, perbup-7-2026", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_says_from_which_regulation_the_rest_is_taken()
    {
        Regulation own = Regulation.Parse(Head);
        string text = own.Appraise(new AppraisalCase(new Employee("1"), AppraisalPeriod.Year(2026))).Explain().ToText("en");
        Assert.Contains("For the rest as permenpanrb-6-2022 says.", text, StringComparison.Ordinal);
    }
}
