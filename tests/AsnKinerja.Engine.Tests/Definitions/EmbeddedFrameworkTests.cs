using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>The frameworks that ship, counted against PermenPANRB 38/2017 Lampiran II and III and PermenPANRB 6/2022 Pasal 10 ayat (3).</summary>
public class EmbeddedFrameworkTests
{
    [Fact]
    public void The_dictionary_of_2017_has_nine_competencies_under_the_codes_of_the_annex() =>
        Assert.Equal(
            [
                "M.01 integritas", "M.02 kerja-sama", "M.03 komunikasi", "M.04 orientasi-pada-hasil", "M.05 pelayanan-publik",
                "M.06 pengembangan-diri-dan-orang-lain", "M.07 mengelola-perubahan", "M.08 pengambilan-keputusan", "SK.01 perekat-bangsa",
            ],
            CompetencyFramework.Asn2017.Competencies.Select(competency => $"{competency.Code} {competency.Id}"));

    [Fact]
    public void Eight_competencies_are_managerial_and_one_is_socio_cultural() =>
        Assert.Equal(
            ["manajerial 8", "sosial-kultural 1"],
            CompetencyFramework.Asn2017.Competencies.GroupBy(competency => competency.Group).Select(group => $"{group.Key} {group.Count()}"));

    [Fact]
    public void Each_has_five_levels_with_three_indicators_but_for_one_that_has_four()
    {
        Assert.All(CompetencyFramework.Asn2017.Competencies, competency => Assert.Equal([1, 2, 3, 4, 5], competency.Levels.Select(level => level.Level)));
        CompetencyLevel[] levels = [.. CompetencyFramework.Asn2017.Competencies.SelectMany(competency => competency.Levels)];
        Assert.Equal(45, levels.Length);
        Assert.Equal(136, levels.Sum(level => level.Indicators.Count));
        Assert.Same(CompetencyFramework.Asn2017["integritas"].AtLevel(2), Assert.Single(levels, level => level.Indicators.Count != 3));
        Assert.Equal(4, CompetencyFramework.Asn2017["integritas"].AtLevel(2)!.Indicators.Count);
    }

    [Fact]
    public void The_five_levels_have_the_names_of_the_regulation() =>
        Assert.Equal(
            ["1 Paham/dalam pengembangan", "2 Dasar", "3 Menengah", "4 Mumpuni", "5 Ahli"],
            CompetencyFramework.Asn2017.Scale.Levels.Select(level => $"{level.Value} {level.Name.Indonesian}"));

    [Fact]
    public void BerAkhlak_has_seven_values_with_three_behaviours_each()
    {
        Assert.Equal(
            ["berorientasi-pelayanan", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"],
            CompetencyFramework.BerAkhlak.Competencies.Select(competency => competency.Id));
        Assert.All(CompetencyFramework.BerAkhlak.Competencies, competency => Assert.Equal(3, competency.Behaviours.Count));
        Assert.Equal(21, CompetencyFramework.BerAkhlak.Instrument.Items.Count);
        Assert.Equal([1, 2, 3], CompetencyFramework.BerAkhlak.Scale.Levels.Select(level => level.Value).Cast<Rational>());
    }

    [Fact]
    public void Every_text_is_there_in_both_languages_and_they_differ()
    {
        foreach (CompetencyFramework framework in new[] { CompetencyFramework.Asn2017, CompetencyFramework.BerAkhlak })
            Assert.All(Texts(framework), text =>
            {
                Assert.False(string.IsNullOrWhiteSpace(text.Indonesian));
                Assert.False(string.IsNullOrWhiteSpace(text.English));
            });

        // Names may be the same word in both ("Loyal"); sentences are not.
        IEnumerable<LocalizedText> sentences = CompetencyFramework.Asn2017.Competencies.SelectMany(competency => competency.Levels).SelectMany(level => level.Indicators)
            .Concat(CompetencyFramework.BerAkhlak.Competencies.SelectMany(competency => competency.Behaviours).Select(behaviour => behaviour.Text));
        Assert.All(sentences, text => Assert.NotEqual(text.Indonesian, text.English));
    }

    [Fact]
    public void No_indicator_stands_twice()
    {
        string[] indicators = [.. CompetencyFramework.Asn2017.Competencies.SelectMany(competency => competency.Levels).SelectMany(level => level.Indicators).Select(text => text.Indonesian)];
        Assert.Equal(indicators.Length, indicators.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_entry_cites_its_place_in_the_regulation_itself()
    {
        Assert.All(CompetencyFramework.Asn2017.Competencies, competency =>
        {
            Assert.Equal(("PermenPANRB 38/2017", Established.Regulation), (competency.Citation!.Source, competency.Citation.Established));
            Assert.Equal((competency.Group == "manajerial" ? "Lampiran II, " : "Lampiran III, ") + competency.Code, competency.Citation.Place);
        });
        Assert.All(CompetencyFramework.BerAkhlak.Competencies, competency =>
        {
            Assert.StartsWith("Pasal 10 ayat (3) huruf ", competency.Citation!.Place, StringComparison.Ordinal);
            Assert.All(competency.Behaviours, (behaviour, i) => Assert.Equal($"{competency.Citation.Place} angka {i + 1}", behaviour.Citation!.Place));
        });
        Assert.Equal(7, CompetencyFramework.BerAkhlak.Competencies.Select(competency => competency.Citation!.Place).Distinct().Count());
    }

    private static IEnumerable<LocalizedText> Texts(CompetencyFramework framework)
    {
        yield return framework.Title;
        yield return framework.Scale.Title;
        foreach (LocalizedText name in framework.Scale.Levels.Select(level => level.Name)) yield return name;
        foreach (Competency competency in framework.Competencies)
        {
            yield return competency.Name;
            yield return competency.Definition!.Value;
            foreach (CompetencyLevel level in competency.Levels)
                foreach (LocalizedText text in level.Indicators.Prepend(level.Description)) yield return text;
            foreach (Behaviour behaviour in competency.Behaviours) yield return behaviour.Text;
        }
    }
}
