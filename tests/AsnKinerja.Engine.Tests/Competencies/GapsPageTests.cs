using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

/// <summary>docs/gaps.md shows code that compiles here, output that comes from running it, and every threshold and value of the packs.</summary>
[Collection("Console")]
public class GapsPageTests
{
    private static readonly SamplePage Shown = new("docs/gaps.md", "tests/AsnKinerja.Engine.Tests/Competencies/GapsSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(GapsSample.Run);

    [Fact]
    public void Every_category_with_its_edges_and_how_well_they_are_established_stands_on_the_page()
    {
        string page = Repository.Text(Shown.Page);
        foreach (PurposeRule rule in MatchRules.All.SelectMany(rules => rules.Purposes))
        {
            string established = rule.ThresholdsCitation!.Established == Established.Unverified ? "unverified" : "secondary";
            Assert.All(rule.Categories.Bands, band => Assert.Matches($@"\| {band.Value.Mark}, \*{band.Value.Name.Indonesian}\* \| `{System.Text.RegularExpressions.Regex.Escape(band.ToString())}` \|.*{established}", page));
        }

        Assert.All(ProfileMatching.Usual.Values, line => Assert.Contains($"| {(line.Gap.Sign > 0 ? "+" : "")}{line.Gap} | {line.Value} |", page, StringComparison.Ordinal));
    }
}
