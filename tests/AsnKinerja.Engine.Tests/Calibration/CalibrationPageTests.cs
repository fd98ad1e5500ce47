using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Calibration;

/// <summary>docs/calibration.md shows code that compiles here, and output that comes from running it.</summary>
[Collection("Console")]
public class CalibrationPageTests
{
    private static readonly SamplePage Shown = new("docs/calibration.md", "tests/AsnKinerja.Engine.Tests/Calibration/CalibrationSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(CalibrationSample.Run);
}
