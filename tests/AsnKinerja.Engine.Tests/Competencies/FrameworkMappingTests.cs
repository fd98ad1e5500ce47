using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Definitions;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class FrameworkMappingTests
{
    // 1 stays 1, 2 becomes 3 and 3 becomes 4; pelayanan has a table of its own.
    private static readonly FrameworkMapping Revised =
        FrameworkMapping.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "mapping-every-key.yaml"), OwnFrameworks.All);

    [Fact]
    public void A_renamed_competency_keeps_what_is_known_of_it_by_its_own_table()
    {
        Assert.Equal(2, Level(Revised.Map(("pelayanan", 2)), "pelayanan-pasien"));
        Assert.Equal(3, Level(Revised.Map(("keselamatan-pasien", 2)), "keselamatan-pasien"));
    }

    [Fact]
    public void A_split_competency_passes_its_level_to_each_part()
    {
        IReadOnlyList<MappedCompetency> mapped = Revised.Map(("kerja-tim", 3));
        Assert.Equal((4, 4), (Level(mapped, "kolaborasi"), Level(mapped, "kepemimpinan-klinis")));
        Assert.Equal(["kolaborasi", "kepemimpinan-klinis"], Revised.TargetsOf("kerja-tim").Select(target => target.To));
    }

    [Fact]
    public void Of_merged_competencies_the_lowest_level_holds()
    {
        MappedCompetency merged = Find(Revised.Map(("dokumentasi", 3), ("rekam-medis", 2)), "dokumentasi-klinis");
        Assert.Equal(3, merged.Level);
        Assert.Contains("min(3; 4) = 3", merged.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merged_competency_is_missing_while_one_of_its_parts_is()
    {
        MappedCompetency merged = Find(Revised.Map(("dokumentasi", 3)), "dokumentasi-klinis");
        Assert.Null(merged.Level);
        Assert.Equal("Medical records not known", merged.MissingBecause!.Value.English);
        Assert.Null(merged.Explain().Value);
    }

    [Fact]
    public void What_has_no_counterpart_is_said_so_and_stays_missing()
    {
        IReadOnlyList<MappedCompetency> mapped = Revised.Map(("mesin-tik", 3));
        Assert.Equal(OwnFrameworks.Hospital2027.Competencies.Select(competency => competency.Id), mapped.Select(one => one.CompetencyId));
        Assert.All(mapped, one => Assert.Null(one.Level));
        Assert.Equal("it has no counterpart in kamus-rumah-sakit 2026", Find(mapped, "telemedis").MissingBecause!.Value.English);
        Assert.Equal(["mesin-tik"], Revised.Dropped);
        Assert.Equal(["telemedis"], Revised.Added);
        Assert.Empty(Revised.TargetsOf("mesin-tik"));
    }

    [Fact]
    public void A_mean_between_two_levels_is_mapped_in_proportion_and_says_so()
    {
        // Half way from 2 to 3 is half way from 3 to 4.
        MappedCompetency mapped = Find(Revised.Map(("keselamatan-pasien", 2.5m)), "keselamatan-pasien");
        Assert.Equal(Rational.Of(7, 2), mapped.Level);
        Assert.Contains("3 + (4 - 3) / (3 - 2) × (2.5 - 2) = 3.5", mapped.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains("a value between two levels is mapped in proportion", mapped.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_of_the_old_version_is_cited_where_the_mapping_stands()
    {
        Explanation explanation = Find(Revised.Map(("pelayanan", 2)), "pelayanan-pasien").Explain();
        Assert.Equal(["SK Direktur 3/2027, lampiran"], explanation.Citations.Select(citation => citation.ToString()));
        Assert.Contains("Service by kamus-rumah-sakit 2026: 2", explanation.ToText("en"), StringComparison.Ordinal);
        Assert.Single(explanation.Warnings);
    }

    [Fact]
    public void Everything_wrong_with_the_levels_is_said_at_once()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Revised.Map(("pelayanan", 4), ("telemedis", 1), ("dokumentasi", 1), ("dokumentasi", 2)));
        Assert.Contains("the level 4 of 'pelayanan' is not on the scale (1 to 3)", e.Message, StringComparison.Ordinal);
        Assert.Contains("'telemedis' is none of the competencies of kamus-rumah-sakit 2026", e.Message, StringComparison.Ordinal);
        Assert.Contains("'dokumentasi' stands twice", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_level_is_not_a_level_of_0()
    {
        Dictionary<string, Rational?> levels = new() { ["pelayanan"] = null, ["keselamatan-pasien"] = 1 };
        IReadOnlyList<MappedCompetency> mapped = Revised.Map(levels);
        Assert.Null(Find(mapped, "pelayanan-pasien").Level);
        Assert.Equal("Service not known", Find(mapped, "pelayanan-pasien").MissingBecause!.Value.English);
        Assert.Equal(1, Level(mapped, "keselamatan-pasien"));
    }

    [Fact]
    public void There_is_no_way_back_from_a_split_a_merger_or_levels_that_became_one()
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => Revised.Reverse());
        Assert.Contains("rekam-medis, dokumentasi were merged into 'dokumentasi-klinis'", e.Message, StringComparison.Ordinal);
        Assert.Contains("'kerja-tim' was split into kolaborasi, kepemimpinan-klinis", e.Message, StringComparison.Ordinal);
        Assert.Contains("level 2 of 'keselamatan-pasien' is none of 'keselamatan-pasien'", e.Message, StringComparison.Ordinal);

        FrameworkMapping across = FrameworkMapping.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "mapping-levels-in-every-spelling.yaml"), OwnFrameworks.All);
        Assert.Equal(Rational.Of(60, 100) + 1, Level(across.Map(("komunikasi", Rational.Of(1, 2) + (Rational.Of(119, 2) * Rational.Of(60, 100)))), "pelayanan"));
        Assert.Contains("level 1 of 'pelayanan' is 0 and 0.5 of 'komunikasi'", Assert.Throws<InvalidOperationException>(() => across.Reverse()).Message, StringComparison.Ordinal);
    }

    private static MappedCompetency Find(IEnumerable<MappedCompetency> mapped, string id) => mapped.Single(one => one.CompetencyId == id);

    private static Rational? Level(IEnumerable<MappedCompetency> mapped, string id) => Find(mapped, id).Level;
}
