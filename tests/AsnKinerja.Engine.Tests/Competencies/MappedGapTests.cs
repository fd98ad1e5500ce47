using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

/// <summary>A standard of one version beside a person assessed by another, through a mapping.</summary>
public class MappedGapTests
{
    private static readonly CompetencyFramework Old = SamplePost.Framework("kamus", "2020", 1, 5, "audit", "lapor", "arsip");
    private static readonly CompetencyFramework Now = SamplePost.Framework("kamus", "2026", 0, 10, "audit", "pelaporan", "digital");

    private static readonly FrameworkMapping Mapping = FrameworkMapping.Parse(
        "mapping: m\ntitle: M\nfrom: { framework: kamus, version: 2020 }\nto: { framework: kamus, version: 2026 }\nlevels: { 1: 0, 5: 10 }\n"
        + "competencies: [ { from: audit, to: audit }, { from: [ lapor, arsip ], to: pelaporan } ]\nadded: [ digital ]\n",
        "m", Old, Now);

    private static readonly PositionStandard Standard = PositionStandard.Of("auditor", LocalizedText.Same("Auditor"), Now, ("audit", 5), ("pelaporan", 5), ("digital", 5));

    private static CompetencyEvidence Evidence(CompetencyFramework framework, string id, Rational level) =>
        new(id, FrameworkVersion.Of(framework), level, EvidenceKind.AssessmentCentre, SamplePost.Day, "laporan") { MayLeaveScale = true };

    private static CompetencyProfile Profile(params CompetencyEvidence[] evidence) => CompetencyProfile.From(evidence, SamplePost.Day, null, Old, Now);

    [Fact]
    public void Levels_of_the_old_version_are_mapped_and_what_has_no_counterpart_is_not_known()
    {
        GapAnalysis gap = Standard.Compare(Profile(Evidence(Old, "audit", 3), Evidence(Old, "lapor", 4), Evidence(Old, "arsip", 2)), Mapping);

        Assert.Equal(5, gap["audit"].Level);
        Assert.Equal(GapStatus.Meets, gap["audit"].Status);
        Assert.Equal(Rational.Of(5, 2), gap["pelaporan"].Level);
        Assert.Equal(MissingLevel.OtherVersion, gap["digital"].Profiled.Missing);
        Assert.Equal("it has no counterpart in kamus 2020", gap["digital"].Reason!.Value.English);
        PrintedStep printed = PrintedJson.Read(gap.Explain().ToJson());
        printed.AssertShows(gap.Explain());
        printed.Redo();
    }

    [Fact]
    public void What_was_assessed_by_the_right_version_comes_before_what_is_mapped()
    {
        GapAnalysis gap = Standard.Compare(Profile(Evidence(Old, "audit", 5), Evidence(Now, "audit", 4), Evidence(Old, "lapor", 4)), Mapping);

        Assert.Equal(4, gap["audit"].Level);
        Assert.Null(gap["pelaporan"].Level);
        Assert.Equal("arsip not known", gap["pelaporan"].Reason!.Value.English);
    }

    [Fact]
    public void Expired_evidence_of_the_right_version_leaves_its_place_to_what_is_mapped()
    {
        CompetencyEvidence expired = new("audit", FrameworkVersion.Of(Now), 9, EvidenceKind.Certificate, SamplePost.Day.PlusYears(-1), "a") { ValidUntil = SamplePost.Day.PlusDays(-1) };

        Assert.Equal(10, Standard.Compare(Profile(expired, Evidence(Old, "audit", 5)), Mapping)["audit"].Level);
        Assert.Equal(MissingLevel.Expired, Standard.Compare(Profile(expired), Mapping)["audit"].Profiled.Missing);
    }

    [Fact]
    public void A_level_outside_the_old_scale_is_not_taken_for_its_nearest_end()
    {
        GapAnalysis gap = Standard.Compare(Profile(Evidence(Old, "audit", 0), Evidence(Old, "lapor", 4)), Mapping);

        Assert.Null(gap["audit"].Level);
        Assert.Equal("its level by kamus 2020 lies outside the scale of that version and cannot be mapped", gap["audit"].Reason!.Value.English);
    }

    [Fact]
    public void A_level_that_is_not_final_stays_so_when_it_is_mapped()
    {
        GapAnalysis gap = Standard.Compare(Profile(Evidence(Old, "audit", 3) with { IsProvisional = true }), Mapping);

        Assert.True(gap["audit"].Profiled.IsProvisional);
        Assert.Equal(EvidenceKind.AssessmentCentre, Assert.Single(gap["audit"].Profiled.Evidence).Evidence.Kind);
    }

    [Fact]
    public void A_mapped_level_keeps_its_evidence_and_every_warning()
    {
        // 3 lies between the levels of the mapping, which is read in proportion; of the two pieces of evidence the policy chose one.
        CompetencyProfile profile = Profile(Evidence(Old, "audit", 3), new("audit", FrameworkVersion.Of(Old), 4, EvidenceKind.Certificate, SamplePost.Day.PlusDays(-9), "sertifikat B"));
        Engine.Explanations.Explanation explained = Standard.Compare(profile, Mapping)["audit"].Profiled.Explain();
        string text = explained.ToText("en");

        Assert.Contains("sertifikat B", text, StringComparison.Ordinal);
        Assert.Contains("laporan", text, StringComparison.Ordinal);
        Assert.Equal(["AsnKinerja.Engine", ProfilePolicy.Default.Citation!.Source], explained.Warnings.Select(citation => citation.Source).OrderBy(source => source, StringComparer.Ordinal));
        Assert.All(explained.Warnings, citation => Assert.Equal(Rules.Established.Unverified, citation.Established));
        Assert.Empty(Standard.Compare(Profile(Evidence(Old, "audit", 5)), Mapping)["audit"].Profiled.Explain().Warnings);
    }

    [Fact]
    public void Two_mappings_between_the_same_versions_are_refused()
    {
        Assert.Contains("2 mappings lead from kamus 2020 to kamus 2026", Assert.Throws<ArgumentException>(() => Standard.Compare(Profile(), Mapping, Mapping)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Standard.Compare(Profile(), [null!]));
        Assert.Throws<ArgumentNullException>(() => Standard.Compare(null!));
    }

    [Fact]
    public void Of_two_older_versions_the_later_is_taken_whatever_the_order_of_the_mappings()
    {
        CompetencyFramework older = SamplePost.Framework("kamus", "2010", 1, 5, "audit");
        FrameworkMapping other = FrameworkMapping.Parse(
            "mapping: n\ntitle: N\nfrom: { framework: kamus, version: 2010 }\nto: { framework: kamus, version: 2026 }\nlevels: { 1: 0, 5: 10 }\n"
            + "competencies: [ { from: audit, to: audit } ]\nadded: [ pelaporan, digital ]\n",
            "n", older, Now);
        CompetencyProfile profile = CompetencyProfile.From(
            [Evidence(older, "audit", 5), Evidence(Old, "audit", 3)], SamplePost.Day, null, older, Old, Now);

        Assert.Equal([5, 5], new[] { Standard.Compare(profile, Mapping, other), Standard.Compare(profile, other, Mapping) }.Select(gap => gap["audit"].Level!.Value));
    }
}
