using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>The sources of what is taken over stay what they are.</summary>
public sealed class ExtendedSourcesTests
{
    private const string Head = """
        regulation: perbup-7-2026
        title: { id: Penilaian kinerja di kabupaten, en: Appraisal in the regency }
        extends: permenpanrb-6-2022
        in-force: { from: 2026-01-01 }

        """;

    [Theory]
    [InlineData("bacaan: { established: regulation }")]
    [InlineData("bacaan: { name: Perbup 7/2026, established: local }")]
    [InlineData("permen: { name: Perbup 7/2026 }")]
    public void An_own_pack_cannot_lend_the_readings_it_takes_over_another_authority(string source)
    {
        DefinitionException error = Assert.Throws<DefinitionException>(() => Regulation.Parse(Head + $"sources: {{ {source} }}\n", "perbup.yaml"));
        Diagnostic problem = Assert.Single(error.Diagnostics);
        Assert.Equal(("perbup.yaml", 5, "sources"), (problem.Source, problem.Line, problem.Path));
        Assert.Contains($"'{source.Split(':')[0]}'", problem.Message.English, StringComparison.Ordinal);
        Assert.Contains("permenpanrb-6-2022 uses it already; give this one another id", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_may_be_repeated_as_it_is() =>
        Assert.Equal("permenpanrb-6-2022", Regulation.Parse(Head + "sources: { permen: { name: PermenPANRB 6/2022, established: regulation } }\n").Extends);

    [Fact]
    public void No_regulation_among_those_to_choose_from_is_missing() =>
        Assert.Throws<ArgumentNullException>(() => Regulation.InForce(AppraisalPeriod.Year(2026), [.. Regulation.All, null!]));
}
