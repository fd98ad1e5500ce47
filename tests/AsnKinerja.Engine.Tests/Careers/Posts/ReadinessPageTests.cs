using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Posts;

/// <summary>docs/readiness.md shows code that compiles here, and output that comes from running it.</summary>
[Collection("Console")]
public class ReadinessPageTests
{
    private static readonly SamplePage Shown = new("docs/readiness.md", "tests/AsnKinerja.Engine.Tests/Careers/Posts/ReadinessSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(ReadinessSample.Run);

    [Fact]
    public void The_page_names_the_rule_that_ships_and_how_well_it_is_established()
    {
        string page = Repository.Text(Shown.Page);
        Assert.Contains(SuccessionRule.PermenPanrb20Of2025.Id.Replace("permenpanrb-20-2025", "PermenPANRB 20/2025", System.StringComparison.Ordinal), page, System.StringComparison.Ordinal);
        Assert.Contains("**unverified**", page, System.StringComparison.Ordinal);
    }
}
