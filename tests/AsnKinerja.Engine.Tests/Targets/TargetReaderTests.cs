using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Definitions;
using AsnKinerja.Engine.Yaml;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public sealed class TargetReaderTests
{
    private static readonly WorkPlan Plan = AppraisalCase.Load(Path.Combine(DefinitionFiles.BadYaml, "good", "case-targets-of-every-kind.yaml")).Plan!;

    [Fact]
    public void Every_form_of_target_is_read() => Assert.Equal(
        [
            Target.Range(80, 90, "%", RangeDirection.More),
            Target.AtMost(0, "keluhan").From(10),
            Target.Zero(),
            Target.By(new LocalDate(2026, 6, 30)).Starting(new LocalDate(2026, 2, 1)),
            Target.Exactly(12).AsMaximum(),
            Target.Table("", (50, 0), (100, 120)),
            Target.Steps("hari", (5, 100), (7, 80)),
        ],
        Plan.Results[0].Indicators.Select(indicator => indicator.Target));

    [Fact]
    public void What_was_realised_is_read_as_a_number_a_day_or_not_carried_out()
    {
        IReadOnlyList<Indicator> indicators = Plan.Results[0].Indicators;
        Assert.Equal([92, 3, 0, null, null, 75, null], indicators.Select(indicator => indicator.Realised));
        Assert.Equal(new LocalDate(2026, 6, 15), indicators[3].RealisedOn);
        Assert.Equal([false, false, false, false, false, false, true], indicators.Select(indicator => indicator.NotCarriedOut));
        Assert.Equal([40, Rational.Of(1, 3), Rational.Of(1, 10), 0, 5, 1, 1], indicators.Select(indicator => indicator.Weight));
    }

    [Fact]
    public void A_result_has_its_weights_where_it_comes_from_and_what_it_serves()
    {
        Assert.Equal((60, ResultBasis.PerformanceAgreement, "kepuasan-masyarakat", false), (Plan.Results[0].Weight, Plan.Results[0].Basis, Plan.Results[0].ServesId, Plan.Results[0].IsNotCarriedOut));
        Assert.Equal((40, ResultBasis.StrategicInitiative, true), (Plan.Results[1].Weight, Plan.Results[1].Basis, Plan.Results[1].IsNotCarriedOut));
        Assert.Equal((null, 1, ExpectationRating.Meets), (Plan.Results[2].Weight, Plan.Results[2].ScopeWeight, Plan.Results[2].Standing));
        Assert.Equal(ExpectationRating.Below, Plan.Results[1].Standing);
    }

    [Fact]
    public void What_was_read_is_achieved() =>
        Assert.Equal(0, Plan.Results[1].Achieve(AchievementLimits.None).Percent);

    [Theory]
    [InlineData("target: { at-most: -15, unit: derajat }, realised: -20", 100)]
    [InlineData("target: { at-least: 5, baseline: -5, unit: '%' }, realised: -3", 20)]
    [InlineData("target: { at-most: 8, unit: bulan }, realised: { value: 9, unit: Bulan }", 87.5)]
    [InlineData("target: { exactly: 50% }, realised: { value: 25% }", 50)]
    public void An_unusual_but_sound_indicator_is_read(string measure, double percent) =>
        Assert.Equal((decimal)percent, Read(measure).Achieve(AchievementLimits.None).Percent);

    [Theory]
    [InlineData("target: { range: { low: 80%, high: 90, better: di-dalam } }", "'90' is not a number to compare with the target 80%; write both with a % sign, or both without")]
    [InlineData("target: { range: { low: 80, high: 90%, better: di-dalam }, unit: '%' }", "'90%' is not a number in the unit %; write 90")]
    [InlineData("target: { at-least: 90, baseline: 50%, unit: '%' }", "'50%' is not a number in the unit %; write 50")]
    public void Every_number_of_a_target_is_written_alike(string measure, string message) =>
        Assert.Equal([message], Assert.Throws<DefinitionException>(() => Read(measure)).Diagnostics.Select(problem => problem.Message.English));

    private static Indicator Read(string measure) => AppraisalCase.Parse(
        $"case: a\nemployee: {{ id: b }}\nperiod: 2026\nplan: {{ main: [ {{ id: c, title: A, indicators: [ {{ text: B, {measure} }} ] }} ] }}\n").Plan!.Results[0].Indicators[0];
}
