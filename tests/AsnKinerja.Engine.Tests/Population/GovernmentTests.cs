using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Samples.Population.Generating;
using Xunit;

namespace AsnKinerja.Engine.Tests.Population;

/// <summary>The made-up government is the same everywhere, and like a real one in what matters for scoring.</summary>
public class GovernmentTests
{
    private static readonly Government Small = new(200, 1);

    [Fact]
    public void Every_identity_number_has_18_digits_and_occurs_once()
    {
        Government large = new(40000, 3);
        HashSet<string> seen = [];
        for (int employee = 0; employee < large.Employees; employee++)
        {
            string nip = large.Nip(employee);
            Assert.True(nip.Length == 18 && nip.All(char.IsAsciiDigit) && seen.Add(nip), nip);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(13)]
    [InlineData(200)]
    public void Nobody_rates_twice_in_a_panel_and_only_oneself_is_oneself(int employees)
    {
        Government government = new(employees, 1);
        for (int employee = 0; employee < employees; employee++)
        {
            string[] raters = [.. Enumerable.Range(0, Government.Panel.Count).Select(sheet => government.Rater(employee, sheet))];
            Assert.Distinct(raters);
            Assert.Equal("self", Government.Panel[Array.IndexOf(raters, government.Nip(employee))]);
        }
    }

    [Fact]
    public void About_six_in_a_hundred_answers_are_missing_and_some_cannot_judge()
    {
        Dictionary<string, int> counts = Answers().GroupBy(answer => answer, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

        double all = Small.Employees * 8 * 21;
        Assert.InRange(counts[""] / all, 0.055, 0.065);
        Assert.InRange(counts["TB"] / all, 0.012, 0.018);
        Assert.InRange(counts["TT"] / all, 0.003, 0.007);
        Assert.Equal(["", "1", "2", "3", "TB", "TT"], counts.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Another_seed_is_another_government() =>
        Assert.NotEqual(Answers(), from employee in Enumerable.Range(0, 200) from sheet in Enumerable.Range(0, 8) from item in Enumerable.Range(0, 21) select new Government(200, 2).Answer(employee, sheet, item));

    private static IEnumerable<string> Answers() =>
        from employee in Enumerable.Range(0, Small.Employees) from sheet in Enumerable.Range(0, 8) from item in Enumerable.Range(0, 21) select Small.Answer(employee, sheet, item);
}
