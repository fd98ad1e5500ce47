using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers.Talent;

/// <summary>docs/talent.md shows code that compiles here, output that comes from running it, and every statement of the pack.</summary>
[Collection("Console")]
public class TalentPageTests
{
    private static readonly SamplePage Shown = new("docs/talent.md", "tests/AsnKinerja.Engine.Tests/Careers/Talent/TalentSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(TalentSample.Run);

    [Fact]
    public void Every_box_with_what_follows_every_level_and_every_group_stands_on_the_page()
    {
        string page = Repository.Text(Shown.Page);
        TalentRules rules = TalentRules.PermenPanrb3Of2020;
        Assert.All(rules.Cells, cell => Assert.Contains($"| {cell.Number} | {string.Join("; ", cell.Actions.Select(action => action.Name.English))} |", page, StringComparison.Ordinal));
        Assert.All(rules.Levels, level => Assert.Contains($"`{level.Id}`", page, StringComparison.Ordinal));
        Assert.All(rules.SuccessionGroups, group => Assert.Contains($"{group.Name.English} | {string.Join(", ", group.Boxes)} | {group.Citation!.Place}", page, StringComparison.Ordinal));
        Assert.Contains(rules.InForceInterval.ToString(), page, StringComparison.Ordinal);
    }
}
