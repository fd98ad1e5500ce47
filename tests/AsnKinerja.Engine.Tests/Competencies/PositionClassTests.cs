using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Golden;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

/// <summary>The classes of posts that ship: what each demands, and how well that is established.</summary>
public class PositionClassTests
{
    public static TheoryData<string> Classes => [.. PositionStandards.Classes.Select(standard => standard.Id)];

    [Fact]
    public void A_pengawas_is_held_to_level_2_of_all_nine_competencies_as_the_regulation_prints_it()
    {
        PositionStandard pengawas = PositionStandards.Classes["pengawas"];
        foreach (System.Text.Json.JsonElement row in GoldenFile.Read("position_classes.json").Cases)
        {
            CompetencyRequirement requirement = pengawas.Requirements.Single(one => pengawas.FrameworkOf(one.CompetencyId)[one.CompetencyId].Code == row.GetProperty("code").GetString());
            Assert.Equal(row.GetProperty("level").GetInt32(), requirement.Level);
            Assert.Equal(("PermenPANRB 38/2017", Established.Regulation), (requirement.Citation!.Source, requirement.Citation.Established));
            Assert.StartsWith("Lampiran IV", requirement.Citation.Place, StringComparison.Ordinal);
        }

        Assert.Equal(9, pengawas.Requirements.Count);
        Assert.Empty(pengawas.Explain().Warnings);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_class_demands_the_nine_competencies_at_one_level_and_warns_where_nobody_has_read_it(string id)
    {
        PositionStandard standard = PositionStandards.Classes[id];
        Assert.Equal(CompetencyFramework.Asn2017.Competencies.Select(competency => competency.Id), standard.Requirements.Select(requirement => requirement.CompetencyId));
        Assert.Single(standard.Requirements.Select(requirement => requirement.Level).Distinct());
        Assert.All(standard.Requirements, requirement => Assert.Equal((1, false, 0), (requirement.Weight, requirement.IsCritical, requirement.Tolerance)));
        if (id == "pengawas") return;

        // The one source for the ladder was written for the socio-cultural competency; of the managerial ones there is only the custom.
        Assert.All(standard.Requirements, requirement => Assert.Equal(
            requirement.CompetencyId == "perekat-bangsa" ? Established.Secondary : Established.Unverified, requirement.Citation!.Established));
        Assert.Equal([Established.Unverified], standard.Explain().Warnings.Select(citation => citation.Established));
    }

    [Fact]
    public void Of_the_lower_skilled_posts_no_level_is_known_so_they_are_no_class()
    {
        Assert.DoesNotContain(PositionStandards.Classes, standard => standard.JobLevel is "terampil" or "mahir" or "penyelia");
        Assert.Equal(
            ["pelaksana", "pengawas", "administrator", "jpt-pratama", "jpt-madya", "jpt-utama", "pemula", "ahli-pertama", "ahli-muda", "ahli-madya", "ahli-utama"],
            PositionStandards.Classes.Select(standard => standard.JobLevel));
    }

    [Fact]
    public void Every_class_stands_on_the_page_with_its_level_and_how_it_is_established()
    {
        string page = Repository.Text("docs/competencies.md");
        Assert.All(PositionStandards.Classes, standard =>
            Assert.Contains($"| `{standard.Id}` | {standard.Requirements[0].Level} | {(standard.Id == "pengawas" ? "regulation" : "unverified")} |", page, StringComparison.Ordinal));
    }
}
