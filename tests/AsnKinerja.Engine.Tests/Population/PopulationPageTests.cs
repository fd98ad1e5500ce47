using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>docs/population.md shows code that compiles here, and output that comes from running it; the sample's page names every option.</summary>
[Collection("Console")]
public class PopulationPageTests
{
    private const string Page = "docs/population.md", SampleReadme = "docs/samples/population/README.md";

    private static readonly Dictionary<string, Action> Parts = new(StringComparer.Ordinal)
    {
        ["columns"] = PopulationSample.Columns,
        ["sheets"] = PopulationSample.Sheets,
        ["chunks"] = PopulationSample.Chunks,
        ["whole"] = PopulationSample.Whole,
    };

    public static TheoryData<string> Names => [.. Parts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_code_shown_is_the_code_that_runs(string part) => Shown(part).ShowsTheCode();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_output_shown_is_what_the_code_prints(string part) => Shown(part).ShowsWhatItPrints(Parts[part]);

    [Fact]
    public void The_sample_s_page_names_every_option()
    {
        string page = Repository.Text(SampleReadme);
        Assert.All(
            Regex.Matches(PopulationRun.Of("--help").Output, "--[a-z-]+").Select(match => match.Value).Distinct(),
            option => Assert.Contains(option, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_that_a_page_links_to_exists()
    {
        foreach (string page in new[] { Page, SampleReadme })
            foreach (Match link in Regex.Matches(Repository.Text(page), @"\]\((?!http|#)([^)#]+)"))
                Assert.True(Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, link.Groups[1].Value)), $"{page} links to {link.Groups[1].Value}");
    }

    private static SamplePage Shown(string part) => new(Page, "tests/AsnKinerja.Engine.Tests/Population/PopulationSample.cs", part);
}
