using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Definitions;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

public class AppraisalCaseReaderTests
{
    [Fact]
    public void A_rating_outside_the_scale_is_told_in_one_language_at_a_time()
    {
        string yaml = "case: a\nemployee: { id: b }\nperiod: 2026\nsheets: [ { group: peer, ratings: { ramah-dan-sigap: 4 } } ]\n";
        DefinitionException e = Assert.Throws<DefinitionException>(() => AppraisalCase.Parse(yaml));
        Assert.EndsWith("4 is out of range; allowed: 1, 2, 3", e.Diagnostics[0].ToString(), System.StringComparison.Ordinal);
        Assert.EndsWith("4 di luar rentang; yang sah: 1, 2, 3", e.Diagnostics[0].ToString(Language.Indonesian), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_built_on_another_keeps_what_it_does_not_say_itself()
    {
        AppraisalCase evidence = AppraisalCase.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "case-merge-keys.yaml"));
        RatingSheet peer = evidence.Sheets.Single(sheet => sheet.Group == RaterGroup.Peer);
        Assert.Equal(["ramah-dan-sigap 2", "menjaga-rahasia 3"], peer.Answers.Select(answer => $"{answer.Key} {answer.Value.Value}"));
        Assert.Equal("2025-03-15..2025-08-31", evidence.Period.ToString());
    }

    [Theory]
    [InlineData("weight: 2, ", "weight: 3, ", "3 is out of range; allowed: 2, the weight of 'ani' (peer) at line 5")]
    [InlineData("weight: 2, ", "", "1 is out of range; allowed: 2, the weight of 'ani' (peer) at line 5")]
    [InlineData("", "weight: 1/2, ", "0.5 is out of range; allowed: 1, the weight of 'ani' (peer) at line 5")]
    [InlineData("weight: 2, ", "weight: 4/2, ", null)]
    [InlineData("", "weight: 1, ", null)]
    public void A_rater_weighs_the_same_on_every_sheet(string first, string second, string? problem)
    {
        string yaml = "case: a\nemployee: { id: b }\nperiod: 2026\nsheets:\n"
            + $"  - {{ rater: ani, group: peer, {first}ratings: {{ ramah-dan-sigap: 2 }} }}\n"
            + $"  - {{ rater: ani, group: peer, {second}ratings: {{ suka-menolong: 2 }} }}\n"
            + "  - { rater: ani, group: public, weight: 7, ratings: { suka-menolong: 2 } }\n"
            + "  - { group: peer, weight: 8, ratings: { suka-menolong: 2 } }\n";
        Assert.Equal(
            problem is null ? [] : [problem],
            DefinitionFormat.Problems(() => AppraisalCase.Parse(yaml)).Select(found => found.Message.English));
    }

    [Fact]
    public void What_is_not_in_the_file_is_not_in_the_case()
    {
        AppraisalCase evidence = AppraisalCase.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "case-smallest.yaml"));
        Assert.Null(evidence.Plan);
        Assert.Null(evidence.Organisation);
        Assert.Null(evidence.WorkResultDecision);
        Assert.Null(evidence.BehaviourDecision);
        Assert.Empty(evidence.Sheets);
        Assert.Empty(evidence.Feedback);
    }
}
