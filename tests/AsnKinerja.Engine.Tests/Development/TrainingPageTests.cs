using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Development;

/// <summary>docs/training.md shows code that compiles here, and output that comes from running it.</summary>
[Collection("Console")]
public class TrainingPageTests
{
    private static readonly SamplePage Shown = new("docs/training.md", "tests/AsnKinerja.Engine.Tests/Development/TrainingSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(TrainingSample.Run);
}
