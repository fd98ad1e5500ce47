using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

/// <summary>docs/competencies.md shows code on standards and versions that compiles here, and output that comes from running it.</summary>
[Collection("Console")]
public class StandardsPageTests
{
    private static readonly SamplePage Standards = Shown("standards");
    private static readonly SamplePage Versions = Shown("versions");

    [Fact]
    public void The_code_shown_is_the_code_that_runs()
    {
        Standards.ShowsTheCode();
        Versions.ShowsTheCode();
    }

    [Fact]
    public void The_output_shown_is_what_the_code_prints()
    {
        Standards.ShowsWhatItPrints(StandardsSample.Run);
        Versions.ShowsWhatItPrints(StandardsSample.RunVersions);
    }

    private static SamplePage Shown(string part) => new("docs/competencies.md", "tests/AsnKinerja.Engine.Tests/Competencies/StandardsSample.cs", part);
}
