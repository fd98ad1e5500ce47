using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class GapAnalysisTests
{
    [Theory]
    [InlineData("3", "3", "0", GapStatus.Meets)]
    [InlineData("3", "4", "0", GapStatus.Above)]
    [InlineData("3", "2", "0", GapStatus.Below)]
    [InlineData("3", "2.5", "1/2", GapStatus.WithinTolerance)]
    [InlineData("3", "2.4999", "1/2", GapStatus.Below)]
    [InlineData("3", "3", "1/2", GapStatus.Meets)]
    [InlineData("3", "3.0001", "1/2", GapStatus.Above)]
    public void A_gap_has_the_status_that_its_exact_size_gives_it(string required, string level, string tolerance, GapStatus status)
    {
        CompetencyFramework framework = SamplePost.Framework(0, 100, "k0");
        PositionStandard standard = PositionStandard.Of(
            "jabatan", LocalizedText.Same("Jabatan"), [framework],
            [CompetencyRequirement.Of(framework, "k0", Rational.Parse(required)) with { Tolerance = Rational.Parse(tolerance) }]);

        CompetencyGap gap = standard.Compare(CompetencyProfile.Of(framework, SamplePost.Day, ("k0", Rational.Parse(level))))["k0"];

        Assert.Equal(status, gap.Status);
        Assert.Equal(Rational.Parse(level) - Rational.Parse(required), gap.Gap);
        Assert.Equal(gap.Gap / Rational.Parse(required), gap.RelativeGap);
    }

    [Fact]
    public void A_gap_that_is_not_known_has_no_number_and_a_reason()
    {
        CompetencyGap gap = SamplePost.Compare((3, 3), (3, null))[1];

        Assert.Equal(GapStatus.NotKnown, gap.Status);
        Assert.Null(gap.Level);
        Assert.Null(gap.Gap);
        Assert.Null(gap.RelativeGap);
        Assert.Null(gap.WeightedGap);
        Assert.Null(gap.Shortfall);
        Assert.Equal("there is no evidence", gap.Reason!.Value.English);
        Assert.Null(gap.Explain().Value);
    }

    [Fact]
    public void Where_nothing_is_required_there_is_no_relative_gap_and_no_match()
    {
        GapAnalysis gap = SamplePost.Compare((0, 2));

        Assert.Null(gap[0].RelativeGap);
        Assert.Equal(GapStatus.Above, gap[0].Status);
        Assert.Null(gap.JobPersonMatch.Percent);
        Assert.Null(gap.JobPersonMatch.Category);
        Assert.Null(gap.JobPersonMatch.AtLeast);
        Assert.Single(gap.JobPersonMatch.Reasons);
    }

    [Fact]
    public void A_surplus_lacks_nothing()
    {
        GapAnalysis gap = SamplePost.Compare((3, 5), (3, 1));
        Assert.Equal([0, 2], gap.Select(one => one.Shortfall!.Value));
    }

    [Fact]
    public void Gaps_below_the_standard_come_critical_first_then_by_weight_times_lacking_levels()
    {
        CompetencyFramework framework = SamplePost.Framework(0, 9, "a", "b", "c", "d", "e");
        PositionStandard standard = PositionStandard.Of(
            "jabatan", LocalizedText.Same("Jabatan"), [framework],
            [
                CompetencyRequirement.Of(framework, "a", 3), CompetencyRequirement.Of(framework, "b", 3) with { Weight = 2 }, CompetencyRequirement.Of(framework, "c", 3) with { IsCritical = true },
                CompetencyRequirement.Of(framework, "d", 3) with { Tolerance = 2 }, CompetencyRequirement.Of(framework, "e", 3),
            ]);

        GapAnalysis gap = standard.Compare(CompetencyProfile.Of(framework, SamplePost.Day, ("a", 1), ("b", 1), ("c", 2), ("d", 1), ("e", 1)));

        Assert.Equal(["c", "b", "a", "e"], gap.Below.Select(one => one.CompetencyId));
        Assert.Equal([true, false, false, false], gap.Below.Select(one => one.IsCriticalGap));
        Assert.Contains("Critical competencies below the standard: c.", gap.Explain().Remarks.Select(remark => remark.English));
        Assert.Throws<KeyNotFoundException>(() => gap["z"]);
        Assert.Equal(5, gap.Count);
    }

    [Fact]
    public void Two_gaps_that_say_the_same_are_equal()
    {
        Assert.Equal(SamplePost.Compare((3, 2))[0], SamplePost.Compare((3, 2))[0]);
        Assert.NotEqual(SamplePost.Compare((3, 2))[0], SamplePost.Compare((3, 1))[0]);
    }

    [Fact]
    public void A_profile_of_another_version_is_refused()
    {
        CompetencyFramework old = SamplePost.Framework("kamus", "2020", 1, 5, "audit"), now = SamplePost.Framework("kamus", "2026", 1, 5, "audit");
        PositionStandard standard = PositionStandard.Of("auditor", LocalizedText.Same("Auditor"), now, ("audit", 3));

        FrameworkVersionException e = Assert.Throws<FrameworkVersionException>(() => standard.Compare(CompetencyProfile.Of(old, SamplePost.Day, ("audit", 3))));
        Assert.Equal((FrameworkVersion.Of(now), FrameworkVersion.Of(old)), (e.Pinned, e.Given));
        Assert.Throws<FrameworkVersionException>(() => standard.Compare(CompetencyProfile.Of(new FrameworkVersion("kamus"), SamplePost.Day, ("audit", 3))));
    }

    [Fact]
    public void What_is_known_by_another_version_alone_is_not_known_where_the_rest_is_of_the_right_one()
    {
        CompetencyFramework old = SamplePost.Framework("kamus", "2020", 1, 5, "audit", "lapor"), now = SamplePost.Framework("kamus", "2026", 1, 5, "audit", "lapor");
        PositionStandard standard = PositionStandard.Of("auditor", LocalizedText.Same("Auditor"), now, ("audit", 3), ("lapor", 3));
        CompetencyProfile profile = CompetencyProfile.From(
            [new("audit", FrameworkVersion.Of(now), 3, EvidenceKind.Certificate, SamplePost.Day, "a"), new("lapor", FrameworkVersion.Of(old), 3, EvidenceKind.Certificate, SamplePost.Day, "a")],
            SamplePost.Day, null, old, now);

        CompetencyGap gap = standard.Compare(profile)["lapor"];

        Assert.Equal(GapStatus.NotKnown, gap.Status);
        Assert.Equal(MissingLevel.OtherVersion, gap.Profiled.Missing);
        Assert.Equal("assessed only by kamus 2020, and no mapping leads from that version", gap.Reason!.Value.English);
        Assert.Equal(MissingLevel.NoEvidence, standard.Compare(CompetencyProfile.Of(now, SamplePost.Day, ("audit", 3)))["lapor"].Profiled.Missing);
    }

    [Fact]
    public void A_person_assessed_by_a_framework_that_the_standard_does_not_use_is_not_known()
    {
        CompetencyFramework own = SamplePost.Framework(1, 5, "audit");
        PositionStandard standard = PositionStandard.Of("auditor", LocalizedText.Same("Auditor"), own, ("audit", 3));

        Assert.Equal(GapStatus.NotKnown, standard.Compare(CompetencyProfile.Of(CompetencyFramework.Asn2017, SamplePost.Day, ("integritas", 3)))["audit"].Status);
    }
}
