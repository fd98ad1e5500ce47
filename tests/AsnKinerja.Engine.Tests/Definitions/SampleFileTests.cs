using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>The data of the samples in <c>docs/</c>.</summary>
public class SampleFileTests
{
    private static readonly string Quickstart = Path.Combine(DefinitionFiles.Repository, "docs/samples/quickstart/data");

    public static TheoryData<string> Cases() =>
        [.. DefinitionFiles.Shipped.Where(file => file.Format == "case").Select(file => Path.GetFileName(file.Path))];

    [Fact]
    public void There_are_files_of_every_format_that_ships() =>
        Assert.Equal(["bridge", "case", "catalogue", "credit-points", "cuts", "evidence", "framework", "match", "matching", "policy", "professionalism", "regulation", "standard", "succession", "survey", "talent"], DefinitionFiles.Shipped.Select(file => file.Format).Distinct().Order());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_case_loads_and_says_that_it_is_made_up(string file)
    {
        AppraisalCase evidence = AppraisalCase.Load(Path.Combine(Quickstart, file));
        Assert.NotNull(evidence.Plan);
        Assert.NotEmpty(evidence.Plan.Results);
        Assert.NotEmpty(evidence.Sheets);
        Assert.NotEmpty(evidence.Feedback);
        Assert.NotNull(evidence.Note);
        Assert.Contains("sampel", evidence.Note.Value.Indonesian, System.StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_case_is_appraised_under_the_sample_policy(string file)
    {
        AggregationPolicy policy = AggregationPolicy.Load(Path.Combine(Quickstart, "kebijakan-perilaku.yaml"));
        AppraisalCase evidence = AppraisalCase.Load(Path.Combine(Quickstart, file));
        Appraisal appraisal = Regulation.InForce(evidence.Period).WithBehaviourPolicy(policy).Appraise(evidence);
        Assert.NotNull(appraisal.Predicate);
    }

    [Fact]
    public void The_sample_policy_is_one_agency_s_and_warns()
    {
        AggregationPolicy policy = AggregationPolicy.Load(Path.Combine(Quickstart, "kebijakan-perilaku.yaml"));
        Assert.Equal(["supervisor 60", "peer 20", "subordinate 10", "public 10"], policy.Groups.Select(rule => $"{rule.Group} {rule.Weight}"));
        Assert.All(policy.Citations, citation => Assert.True(citation.NeedsWarning));
    }
}
