using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Agreement;

/// <summary>docs/fairness/agreement.md shows code that compiles here, and output that comes from running it.</summary>
[Collection("Console")]
public class AgreementPageTests
{
    private static readonly SamplePage Shown = new("docs/fairness/agreement.md", "tests/AsnKinerja.Engine.Fairness.Tests/Agreement/AgreementSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(AgreementSample.Run);
}
