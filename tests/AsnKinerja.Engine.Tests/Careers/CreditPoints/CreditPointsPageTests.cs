using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

/// <summary>docs/credit-points.md shows code that compiles here, output that comes from running it, and every number of the rules.</summary>
[Collection("Console")]
public class CreditPointsPageTests
{
    private static readonly SamplePage Shown = new("docs/credit-points.md", "tests/AsnKinerja.Engine.Tests/Careers/CreditPoints/CreditPointsSample.cs");

    [Fact]
    public void The_code_shown_is_the_code_that_runs() => Shown.ShowsTheCode();

    [Fact]
    public void The_output_shown_is_what_the_code_prints() => Shown.ShowsWhatItPrints(CreditPointsSample.Run);

    [Fact]
    public void Every_number_of_the_rules_stands_on_the_page()
    {
        string page = Repository.Text(Shown.Page);
        CreditPointRules rules = Assert.Single(CreditPointRules.All);
        IEnumerable<string> words = rules.Levels.Select(level =>
                $"| `{level.Id}` | {level.Coefficient} | {string.Join(", ", level.Ranks)} | {rules.ToNextRank(level.Category, level.Ranks[0])} | {rules.ToNextLevel(level.Id)?.ToString() ?? "-"} |")
            .Concat(rules.Predicates.Select(predicate => $"| `{predicate.Id}` | {predicate.Share * 100}% |"))
            .Concat(rules.PredicateWords.Select(word => $"`{word.Word}`"))
            .Concat(rules.FirstAppointmentGrants.Select(grant => $"| first appointment | `{grant.Level}` | {string.Join(", ", grant.Ranks)} | {grant.Points} |"))
            .Concat(rules.TransferGrants.Select(grant => $"| {grant.From} | `{grant.Level}` | {string.Join(", ", grant.Ranks)} | {grant.Points} |"))
            .Append(rules.InForceInterval.ToString());
        Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
    }
}
