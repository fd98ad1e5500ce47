using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.PublicFeedback;

/// <summary>docs/public-feedback.md shows code that compiles here, output that comes from running it, and every number of the packs.</summary>
[Collection("Console")]
public class PublicFeedbackPageTests
{
    private static readonly SamplePage Shown = new("docs/public-feedback.md", "tests/AsnKinerja.Engine.Tests/PublicFeedback/PublicFeedbackSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(PublicFeedbackSample.Run);

    [Fact]
    public void Every_element_and_every_edge_of_the_packs_stands_on_the_page()
    {
        string page = Repository.Text(Shown.Page);
        foreach (SatisfactionSurvey survey in SatisfactionSurvey.All)
        {
            IEnumerable<string> words = survey.Elements.Select(element => $"`{element.Id}`")
                .Concat(survey.Grades.Bands.Select(band => $"`{band}`"))
                .Append(survey.InForceInterval.ToString());
            Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
            Assert.Contains(survey.Citations.Reading!.Established == Established.Unverified ? "unverified" : "secondary", page, StringComparison.Ordinal);
        }
    }
}
