using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Definitions;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class CompetencyFrameworksTests
{
    private static readonly CompetencyFrameworks Hospital = CompetencyFrameworks.Of(OwnFrameworks.Hospital2027, CompetencyFramework.Asn2017, OwnFrameworks.Hospital2026);

    [Fact]
    public void The_version_in_force_on_a_day_is_the_one_whose_days_hold_it()
    {
        Assert.Same(OwnFrameworks.Hospital2026, Hospital.InForce("kamus-rumah-sakit", new LocalDate(2026, 12, 31)));
        Assert.Same(OwnFrameworks.Hospital2027, Hospital.InForce("kamus-rumah-sakit", new LocalDate(2027, 1, 1)));
        Assert.Same(CompetencyFramework.Asn2017, Hospital.InForce("asn-2017", new LocalDate(2026, 12, 31)));
    }

    [Fact]
    public void On_a_day_without_a_version_in_force_the_message_lists_the_versions_that_there_are()
    {
        NoFrameworkInForceException e = Assert.Throws<NoFrameworkInForceException>(() => Hospital.InForce("kamus-rumah-sakit", new LocalDate(2025, 12, 31)));
        Assert.Equal(
            "No version of 'kamus-rumah-sakit' is in force on 2025-12-31. Known: kamus-rumah-sakit 2026 (2026-01-01..2026-12-31); kamus-rumah-sakit 2027 (2027-01-01..).",
            e.Message);
        Assert.Equal(("kamus-rumah-sakit", new LocalDate(2025, 12, 31)), (e.Framework, e.Day));
        Assert.EndsWith("Known: none.", Assert.Throws<NoFrameworkInForceException>(() => Hospital.InForce("kamus-lain", new LocalDate(2026, 1, 1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_frameworks_are_given_does_not_matter()
    {
        CompetencyFrameworks other = CompetencyFrameworks.Of(OwnFrameworks.Hospital2026, OwnFrameworks.Hospital2027, CompetencyFramework.Asn2017);
        Assert.Equal(Hospital, other);
        Assert.Equal(["asn-2017 2017", "kamus-rumah-sakit 2026", "kamus-rumah-sakit 2027"], other.Select(framework => FrameworkVersion.Of(framework).ToString()));
        Assert.Equal(["2026", "2027"], other.VersionsOf("kamus-rumah-sakit").Select(framework => framework.Version));
    }

    [Fact]
    public void Two_versions_that_are_in_force_on_one_day_are_no_set_and_neither_is_a_version_given_twice()
    {
        CompetencyFramework undated = CompetencyFramework.Parse(OwnFrameworks.Hospital2026Yaml
            .Replace("version: 2026", "version: rancangan", StringComparison.Ordinal)
            .Replace("in-force: { from: 2026-01-01, to: 2026-12-31 }", "", StringComparison.Ordinal));
        ArgumentException e = Assert.Throws<ArgumentException>(() => CompetencyFrameworks.Of(OwnFrameworks.Finance, undated, OwnFrameworks.Hospital2026, OwnFrameworks.Finance));
        Assert.Contains("kamus-keuangan is given twice", e.Message, StringComparison.Ordinal);
        Assert.Contains(
            "kamus-rumah-sakit rancangan (..) and kamus-rumah-sakit 2026 (2026-01-01..2026-12-31) are in force on common days; end one before the other begins",
            e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_is_found_by_its_name_and_an_unknown_one_lists_what_there_is()
    {
        Assert.Same(OwnFrameworks.Hospital2027, Hospital[new FrameworkVersion("kamus-rumah-sakit", "2027")]);
        KeyNotFoundException e = Assert.Throws<KeyNotFoundException>(() => Hospital[new FrameworkVersion("kamus-rumah-sakit", "2028")]);
        Assert.Equal("There is no framework kamus-rumah-sakit 2028; there is asn-2017 2017, kamus-rumah-sakit 2026, kamus-rumah-sakit 2027.", e.Message);
    }

    [Fact]
    public void The_frameworks_of_the_library_are_a_set_with_one_version_of_each()
    {
        Assert.Contains(CompetencyFramework.Asn2017, CompetencyFrameworks.Embedded);
        Assert.Contains(CompetencyFramework.BerAkhlak, CompetencyFrameworks.Embedded);
        Assert.Equal(CompetencyFrameworks.Embedded.Count, CompetencyFrameworks.Embedded.Select(framework => framework.Id).Distinct().Count());
        Assert.Equal(CompetencyFrameworks.Embedded, CompetencyFrameworks.Of([.. CompetencyFrameworks.Embedded]));
    }

    [Fact]
    public void The_names_and_the_scale_of_the_five_levels_cite_the_regulation()
    {
        CompetencyFramework asn = CompetencyFramework.Asn2017;
        Assert.Equal(("PermenPANRB 38/2017", Established.Regulation), (asn.ScaleCitation!.Source, asn.ScaleCitation.Established));
        Assert.All(asn.Scale.Levels, level => Assert.NotEqual("", level.Description!.Value.English));
        Assert.Equal(Established.Unverified, asn.InForceCitation!.Established);
        Assert.Equal(new LocalDate(2022, 2, 7), CompetencyFramework.BerAkhlak.InForce.From);
        Assert.Equal(Established.Regulation, CompetencyFramework.BerAkhlak.InForceCitation!.Established);
    }

    [Fact]
    public void A_technical_competency_belongs_to_the_job_family_of_its_file_unless_it_says_otherwise()
    {
        CompetencyFramework framework = CompetencyFramework.Parse(
            OwnFrameworks.Hospital2026Yaml.Replace("{ id: mesin-tik,", "{ id: mesin-tik, job-family: administrasi,", StringComparison.Ordinal));
        Assert.Equal("kesehatan", framework.JobFamily);
        Assert.Equal("kesehatan", framework["pelayanan"].JobFamily);
        Assert.Equal(["mesin-tik"], framework.OfFamily("administrasi").Select(competency => competency.Id));
        Assert.Null(CompetencyFramework.Asn2017.JobFamily);
        Assert.Equal(9, CompetencyFramework.Asn2017.OfFamily("administrasi").Count);
    }

    [Fact]
    public void A_version_is_written_as_the_id_and_what_its_owner_calls_it()
    {
        Assert.Equal("kamus-rumah-sakit 2026", FrameworkVersion.Of(OwnFrameworks.Hospital2026).ToString());
        Assert.Equal("kamus-keuangan", FrameworkVersion.Of(OwnFrameworks.Finance).ToString());
        Assert.True(FrameworkVersion.Of(OwnFrameworks.Hospital2026).IsAnotherVersionOf(FrameworkVersion.Of(OwnFrameworks.Hospital2027)));
        Assert.False(FrameworkVersion.Of(OwnFrameworks.Hospital2026).IsAnotherVersionOf(FrameworkVersion.Of(OwnFrameworks.Finance)));
        Assert.False(FrameworkVersion.Of(OwnFrameworks.Hospital2026).IsAnotherVersionOf(new FrameworkVersion("kamus-rumah-sakit", "2026")));
        Assert.Throws<ArgumentException>(() => new FrameworkVersion(" ", "1"));
    }
}
