using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>The pack of PermenPANRB 6/2022 against the paper, line by line (Lampiran Bab IV B.3, p. 97-102).</summary>
public class EmbeddedRegulationTests
{
    private static readonly Regulation Pack = Regulation.All.Single(regulation => regulation.Id == "permenpanrb-6-2022");

    [Theory]
    [InlineData(ExpectationRating.Above, ExpectationRating.Below, "kurang")]
    [InlineData(ExpectationRating.Above, ExpectationRating.Meets, "baik")]
    [InlineData(ExpectationRating.Above, ExpectationRating.Above, "sangat-baik")]
    [InlineData(ExpectationRating.Meets, ExpectationRating.Below, "kurang")]
    [InlineData(ExpectationRating.Meets, ExpectationRating.Meets, "baik")]
    [InlineData(ExpectationRating.Meets, ExpectationRating.Above, "baik")]
    [InlineData(ExpectationRating.Below, ExpectationRating.Below, "sangat-kurang")]
    [InlineData(ExpectationRating.Below, ExpectationRating.Meets, "butuh-perbaikan")]
    [InlineData(ExpectationRating.Below, ExpectationRating.Above, "butuh-perbaikan")]
    public void Each_of_the_nine_cells_is_as_printed(ExpectationRating workResults, ExpectationRating behaviour, string predicate) =>
        Assert.Equal(predicate, Pack.Ratings!.Quadrant[workResults, behaviour].Id);

    [Fact]
    public void The_five_predicates_have_the_codes_of_the_national_system() =>
        Assert.Equal(
            ["sangat-kurang 5", "kurang 4", "butuh-perbaikan 3", "baik 2", "sangat-baik 1"],
            Pack.Predicates.Select(predicate => $"{predicate.Id} {predicate.Code}"));

    [Fact]
    public void The_three_ratings_have_the_codes_of_the_national_system() =>
        Assert.Equal([3, 2, 1], new[] { ExpectationRating.Below, ExpectationRating.Meets, ExpectationRating.Above }.Select(rating => Pack.Ratings!.Codes[rating] ?? 0));

    [Fact]
    public void It_is_in_force_since_its_promulgation() =>
        Assert.Equal(new EffectiveInterval(new LocalDate(2022, 2, 7), null), Pack.InForceInterval);

    [Fact]
    public void What_the_regulation_says_itself_cites_it()
    {
        Citation?[] citations =
        [
            Pack.Ratings!.Quadrant.Citations.Annual, Pack.Ratings!.Quadrant.Citations.Periodic,
            Pack.Ratings!.WorkResults.Citations.Annual, Pack.Ratings!.WorkResults.Citations.Periodic,
            Pack.Ratings!.Behaviour.Citations.Annual, Pack.Ratings!.Behaviour.Citations.Periodic,
        ];
        Assert.All(citations, citation =>
        {
            Assert.Equal(("PermenPANRB 6/2022", Established.Regulation), (citation!.Source, citation.Established));
            Assert.StartsWith("Lampiran Bab IV B.3", citation.Place, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void What_is_this_library_s_own_reading_warns()
    {
        Citation?[] readings =
        [
            Pack.Ratings!.WorkResults.Most.Citation, Pack.Ratings!.WorkResults.SmallPart.Citation, Pack.Ratings!.WorkResults.Exceeding.Citation,
            Pack.Ratings!.Behaviour.BandCitation, .. Pack.Ratings!.Behaviour.Policy.Citations,
        ];
        Assert.Equal(5, readings.Length);
        Assert.All(readings, citation => Assert.True(citation!.NeedsWarning && citation.Established == Established.Unverified));
    }

    [Fact]
    public void Every_number_stands_beside_a_source()
    {
        Assert.NotNull(Pack.Ratings!.Codes.Citation);
        Assert.NotNull(Pack.PredicatesCitation);
        Assert.Equal("PermenPANRB 6/2022, Pasal 23 ayat (3), Pasal 24 ayat (2)", Pack.Periods.Citation!.ToString());
        Assert.All(Pack.Distribution, pattern => Assert.Equal(pattern.MostOf is null ? Established.Secondary : Established.Regulation, pattern.Citation!.Established));
        Assert.NotEmpty(Pack.Ratings!.Behaviour.Policy.Citations);
    }

    [Fact]
    public void The_rating_bands_cover_the_scale_of_BerAkhlak_and_nothing_else()
    {
        Assert.Same(CompetencyFramework.BerAkhlak, Pack.Ratings!.Behaviour.Framework);
        BandTable<ExpectationRating> bands = Pack.Ratings!.Behaviour.Bands;
        Assert.Equal((Pack.Ratings!.Behaviour.Framework.Scale.Minimum, Pack.Ratings!.Behaviour.Framework.Scale.Maximum), (bands.Bands[0].From, bands.Bands[^1].To));
        foreach (ScaleLevel level in Pack.Ratings!.Behaviour.Framework.Scale.Levels) Assert.Equal(level.Id, bands.Lookup(level.Value).Id());
    }

    [Fact]
    public void There_is_a_pattern_for_each_achievement_of_a_unit_since_the_circular()
    {
        DistributionPattern[] circular = [.. Pack.Distribution.Where(pattern => pattern.MostOf is null)];
        Assert.Equal(Enum.GetValues<OrganisationRating>().OrderByDescending(rating => rating), circular.Select(pattern => pattern.Organisation));
        Assert.All(circular, pattern => Assert.Equal(new EffectiveInterval(new LocalDate(2023, 1, 31), null), pattern.InForce));
        Assert.Equal("paling sedikit 60% Sangat Kurang; paling sedikit 10% Kurang/misconduct dan/atau Butuh Perbaikan bersama-sama; tidak ada Sangat Baik", Pack.Distribution[^1].InWords().Indonesian);
    }

    [Fact]
    public void Every_name_is_there_in_both_languages()
    {
        IEnumerable<Localization.LocalizedText> texts = Pack.Predicates.Select(predicate => predicate.Name).Append(Pack.Title);
        Assert.All(texts, text => Assert.True(text.Indonesian.Length > 0 && text.English.Length > 0 && text.Indonesian != text.English));
    }

    [Fact]
    public void The_packs_that_ship_are_in_force_one_at_a_time()
    {
        Regulation[] all = [.. Regulation.All];
        for (int i = 0; i < all.Length; i++)
            for (int j = 0; j < i; j++) Assert.False(all[i].InForceInterval.Overlaps(all[j].InForceInterval), $"{all[i]} and {all[j]}");
    }
}
