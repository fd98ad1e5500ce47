using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

public class WorkPlanReaderTests
{
    [Theory]
    [InlineData("{ at-least: 95%, unit: '%' }", "40", "'95%' is not a number in the unit %; write 95")]
    [InlineData("{ at-least: 95, unit: '%' }", "40%", "'40%' is not a number in the unit %; write 40")]
    [InlineData("{ at-most: 5, unit: Persen }", "4%", "'4%' is not a number in the unit Persen; write 4")]
    public void A_percent_sign_does_not_stand_beside_the_unit_percent(string target, string realised, string message) =>
        Assert.Equal([message], Problems(target, realised));

    [Theory]
    [InlineData("{ at-least: 95 }", "99%", "'99%' is not a number to compare with the target 95; write both with a % sign, or both without")]
    [InlineData("{ at-least: 95% }", "99", "'99' is not a number to compare with the target 95%; write both with a % sign, or both without")]
    [InlineData("{ at-most: 5%, unit: kasus }", "1/20", "'1/20' is not a number to compare with the target 5%; write both with a % sign, or both without")]
    public void A_percentage_is_compared_with_a_percentage(string target, string realised, string message) =>
        Assert.Equal([message], Problems(target, realised));

    [Theory]
    [InlineData("{ at-least: 95, unit: '%' }", "40", ExpectationRating.Below)]
    [InlineData("{ at-least: 95% }", "99%", ExpectationRating.Above)]
    [InlineData("{ at-least: 95% }", "95.0%", ExpectationRating.Meets)]
    [InlineData("{ at-most: 1/3, unit: hari }", "0.25", ExpectationRating.Above)]
    public void Alike_written_numbers_are_compared(string target, string realised, ExpectationRating standing) =>
        Assert.Equal(standing, Read(target, realised).Standing);

    [Fact]
    public void What_cannot_be_read_is_one_mistake_only()
    {
        Assert.Equal(["'97,5' is not a number; write 97.5"], Problems("{ at-least: 95% }", "97,5"));
        Assert.Equal(["'banyak' is not a number"], Problems("{ at-least: banyak, unit: kasus }", "40%"));
    }

    [Fact]
    public void A_realisation_without_a_target_is_shown_and_stands_nowhere()
    {
        Indicator indicator = AppraisalCase.Parse(Yaml("realised: 40%")).Plan!.Results[0].Indicators[0];
        Assert.Equal((null, Rational.Of(2, 5)), (indicator.Target, indicator.Realised));
        Assert.Null(indicator.Standing);
    }

    [Fact]
    public void A_result_is_not_named_like_a_value_or_a_behaviour_of_the_framework()
    {
        foreach (string id in new[] { "akuntabel", "ramah-dan-sigap" })
        {
            DefinitionException e = Assert.Throws<DefinitionException>(() => AppraisalCase.Parse(Yaml("realised: 1").Replace("imunisasi", id)));
            Assert.Equal($"{id} stands twice (first in the framework berakhlak)", Assert.Single(e.Diagnostics).Message.English);
            Assert.Equal($"{id} tertulis dua kali (pertama dalam kerangka berakhlak)", e.Diagnostics[0].Message[Language.Indonesian]);
        }
    }

    private static string Yaml(string measure) =>
        $"case: a\nemployee: {{ id: b }}\nperiod: 2026\nplan: {{ main: [ {{ id: imunisasi, title: A, indicators: [ {{ text: B, {measure} }} ] }} ] }}\n";

    private static Indicator Read(string target, string realised) =>
        AppraisalCase.Parse(Yaml($"target: {target}, realised: {realised}")).Plan!.Results[0].Indicators[0];

    // Without the quotes a comma would end the number.
    private static IEnumerable<string> Problems(string target, string realised) =>
        Assert.Throws<DefinitionException>(() => Read(target, realised.Contains(',', System.StringComparison.Ordinal) ? $"'{realised}'" : realised))
            .Diagnostics.Select(problem => problem.Message.English);
}
