using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Competencies;

public class ObservationScaleTests
{
    private static readonly ObservationScale Form = ObservationScale.FormatB19;
    private static readonly CompetencyFramework Asn = CompetencyFramework.Asn2017;

    // The description of the values under Format B.1.9 of PermenPANRB 6/2022, row by row.
    [Theory]
    [InlineData(0, ShownBehaviour.AtLevel, 1)]
    [InlineData(1, ShownBehaviour.AtLevel, 2)]
    [InlineData(2, ShownBehaviour.AtLevel, 2)]
    [InlineData(3, ShownBehaviour.AtLevel, 3)]
    [InlineData(3, ShownBehaviour.Above, 4)]
    [InlineData(3, ShownBehaviour.FarAbove, 5)]
    [InlineData(2, ShownBehaviour.FarAbove, 2)]
    [InlineData(0, ShownBehaviour.Above, 1)]
    public void Met_indicators_and_what_is_shown_beside_them_make_the_value_of_the_form(int met, ShownBehaviour shown, int value) =>
        Assert.Equal(value, Form.Evaluate(Asn, "komunikasi", 3, met, shown).Value.Value);

    [Fact]
    public void The_values_are_text_of_the_regulation_and_the_steps_are_not()
    {
        Assert.Equal(Established.Regulation, Form.Citation!.Established);
        Assert.Equal("PermenPANRB 6/2022, Lampiran, Format B.1.9, deskripsi skala penilaian, halaman 84-85", Form.Citation.ToString());
        Assert.Equal(Established.Unverified, Form.StepsCitation!.Established);
        Assert.Equal(["Sangat kurang", "Kurang memadai", "Memadai", "Di atas memadai", "Istimewa"], Form.Values.Select(value => value.Name.Indonesian));
        Assert.Contains(Form.StepsCitation, Form.Evaluate(Asn, "komunikasi", 3, 3).Explain().Warnings);
    }

    [Theory]
    [InlineData(3, 1, "1")]
    [InlineData(3, 2, "2")]
    [InlineData(3, 3, "3")]
    [InlineData(3, 4, "4")]
    [InlineData(3, 5, "5")]
    [InlineData(5, 4, "5")]
    [InlineData(1, 2, "0")]
    [InlineData(1, 1, "0")]
    [InlineData(2, 1, "0")]
    public void A_value_is_read_as_steps_from_the_required_level_within_the_framework(int required, int value, string level) =>
        Assert.Equal(Rational.Parse(level), Form.Entered(Asn, "komunikasi", required, value).Level);

    [Fact]
    public void Somebody_below_the_lowest_level_does_not_meet_a_standard_of_that_level()
    {
        PositionStandard standard = PositionStandard.Of("pelaksana", new("Pelaksana", "Staff"), Asn, ("komunikasi", 1));
        CompetencyEvidence evidence = Form.Evaluate(Asn, "komunikasi", 1, 0).AsEvidence(SamplePost.Day, "Format B.1.9");

        Assert.Equal(GapStatus.Below, standard.Compare(CompetencyProfile.From([evidence], SamplePost.Day))["komunikasi"].Status);
    }

    // Level 2 of integrity lists four indicators, and the form counts three.
    [Theory]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void Where_a_level_lists_four_indicators_three_are_enough_and_the_explanation_says_so(int met, int value)
    {
        ObservedCompetency observed = Form.Evaluate(Asn, "integritas", 2, met);

        Assert.Equal(value, observed.Value.Value);
        Assert.Equal(4, observed.Indicators);
        Assert.Contains("this level lists 4: 3 are enough", observed.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void Where_a_level_lists_two_indicators_both_are_enough(int met, int value)
    {
        CompetencyFramework own = CompetencyFramework.Parse(
            "framework: teknis\ntitle: Teknis\nscale: { id: t, title: T, levels: [ { value: 1, id: a, name: A }, { value: 2, id: b, name: B } ] }\n"
            + "competencies: [ { id: audit, name: Audit, levels: [ { level: 1, description: Satu, indicators: [ Dua, Tiga ] } ] } ]\n");

        Assert.Equal(value, Form.Evaluate(own, "audit", 1, met).Value.Value);
        Assert.Equal(3, Form.Evaluate(own, "audit", 2, 3).Value.Value);
    }

    [Fact]
    public void What_the_framework_or_the_form_does_not_have_is_refused_with_what_it_has()
    {
        Assert.Contains("0 to 3 can be met", Assert.Throws<ArgumentOutOfRangeException>(() => Form.Evaluate(Asn, "komunikasi", 3, 4)).Message, StringComparison.Ordinal);
        Assert.Contains("0 to 3 can be met", Assert.Throws<ArgumentOutOfRangeException>(() => Form.Evaluate(Asn, "komunikasi", 3, -1)).Message, StringComparison.Ordinal);
        Assert.Contains("1, 2, 3, 4 or 5", Assert.Throws<ArgumentOutOfRangeException>(() => Form.Evaluate(Asn, "komunikasi", 6, 1)).Message, StringComparison.Ordinal);
        Assert.Contains("1, 2, 3, 4, 5", Assert.Throws<ArgumentOutOfRangeException>(() => Form.Entered(Asn, "komunikasi", 3, 0)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Form.Evaluate(Asn, "komunikasi", 3, 1, (ShownBehaviour)7));
        Assert.Throws<KeyNotFoundException>(() => Form.Evaluate(Asn, "menyanyi", 3, 1));
    }

    [Fact]
    public void Every_step_from_the_indicators_to_the_level_can_be_redone()
    {
        foreach (int required in new[] { 1, 3, 5 })
        {
            for (int met = 0; met <= 3; met++)
            {
                ObservedCompetency observed = Form.Evaluate(Asn, "komunikasi", required, met, ShownBehaviour.Above);
                PrintedStep printed = PrintedJson.Read(observed.Explain().ToJson());
                printed.AssertShows(observed.Explain());
                printed.Redo();
                Assert.Equal(observed.Level, observed.Explain().Value);
            }
        }
    }
}
