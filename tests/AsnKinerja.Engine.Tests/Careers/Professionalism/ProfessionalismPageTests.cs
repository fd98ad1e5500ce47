using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Professionalism;

/// <summary>docs/professionalism-index.md shows code that compiles here, output that comes from running it, and every number of the pack.</summary>
[Collection("Console")]
public class ProfessionalismPageTests
{
    private static readonly SamplePage Shown = new("docs/professionalism-index.md", "tests/AsnKinerja.Engine.Tests/Careers/Professionalism/ProfessionalismSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(ProfessionalismSample.Run);

    [Fact]
    public void Every_number_of_the_pack_stands_on_the_page_with_how_it_is_established()
    {
        string page = Repository.Text(Shown.Page);
        ProfessionalismRules rules = ProfessionalismRules.PerBkn8Of2019;
        IEnumerable<(string What, Rational Points, Citation? Citation)> numbers = rules.Qualifications.Concat(rules.Disciplines)
            .Select(grade => ($"`{grade.Id}`", grade.Points, grade.Citation))
            .Concat(rules.Trainings.SelectMany(training => training.ByGroup.Select(one => ($"`{training.Id}` of `{one.Key}`", one.Value.Points, one.Value.Citation))))
            .Concat(rules.Performance.Bands.Select(band => ($"`{band}`", band.Value.Points, band.Value.Citation)));
        Assert.All(numbers, number => Assert.Contains($"| {number.What} | {number.Points} | {Words(number.Citation!.Established)} |", page, StringComparison.Ordinal));
        Assert.All(rules.Categories.Bands, band => Assert.Contains($"| `{band.Value.Id}` | `{band}` |", page, StringComparison.Ordinal));
        Assert.Contains(rules.InForceInterval.ToString(), page, StringComparison.Ordinal);
    }

    private static string Words(Established established) => established switch
    {
        Established.Regulation => "read in the text",
        Established.Secondary => "secondary",
        _ => "unverified",
    };
}
