using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 3: weights are ratios.</summary>
public class WeightLaws
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios), typeof(Factors)])]
    public void Scaling_the_weights_of_groups_changes_nothing(Scenario scenario, Factor factor) => AssertSame(scenario, scenario with
    {
        Rules = scenario.Rules with { Groups = [.. scenario.Rules.Groups.Select(group => group with { Weight = scenario.Rules.Pooled ? group.Weight : group.Weight * factor.Value })] },
    });

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios), typeof(Factors)])]
    public void Scaling_the_weights_of_competencies_changes_nothing(Scenario scenario, Factor factor) => AssertSame(scenario, scenario with
    {
        Competencies = [.. scenario.Competencies.Select(competency => competency with { Weight = competency.Weight * factor.Value })],
    });

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios), typeof(Factors)])]
    public void Scaling_the_weights_of_one_competencys_items_changes_nothing(Scenario scenario, Factor factor) => AssertSame(scenario, scenario with
    {
        Competencies =
        [
            scenario.Competencies[0] with { Items = [.. scenario.Competencies[0].Items.Select(item => item with { Weight = item.Weight * factor.Value })] },
            .. scenario.Competencies.Skip(1),
        ],
    });

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios), typeof(Factors)])]
    public void Scaling_the_weights_of_the_raters_of_a_group_changes_nothing(Scenario scenario, Factor factor)
    {
        string group = scenario.Sheets.Count > 0 ? scenario.Sheets[0].Group : "";
        AssertSame(scenario, scenario with
        {
            Sheets = [.. scenario.Sheets.Select(sheet =>
                sheet.Group == group || scenario.Rules.Pooled ? sheet with { Weight = sheet.Weight * factor.Value } : sheet)],
        });
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void A_rater_of_weight_two_counts_as_two_of_weight_one(Scenario scenario)
    {
        // The minimum counts heads, and a trimmed mean drops them: both are left out here.
        Scenario plain = scenario with
        {
            Sheets = [.. scenario.Sheets.Select(sheet => sheet with { Weight = 1, Rater = null })],
            Rules = scenario.Rules with
            {
                Groups = [.. scenario.Rules.Groups.Select(group => group with { Minimum = 1 })],
                Estimator = scenario.Rules.TakesRaterWeights ? scenario.Rules.Estimator : "mean",
            },
        };
        if (plain.Sheets.Count == 0) return;
        Scenario heavy = plain with { Sheets = [plain.Sheets[0] with { Weight = 2 }, .. plain.Sheets.Skip(1)] };
        Scenario twice = plain with { Sheets = [plain.Sheets[0], .. plain.Sheets] };

        Assert.Equal(twice.Score().Items.Select(item => item.Exact), heavy.Score().Items.Select(item => item.Exact));
        Assert.Equal(twice.Score().Overall.Exact, heavy.Score().Overall.Exact);
    }

    private static void AssertSame(Scenario before, Scenario after) =>
        Assert.Equal(Fractions.WithGroups(before.Score()).All, Fractions.WithGroups(after.Score()).All);

    public sealed record Factor
    {
        internal Fraction Value { get; init; } = 1;

        public override string ToString() => Value.ToString();
    }

    public static class Factors
    {
        public static Arbitrary<Factor> Factor() => Arb.From(
            from numerator in Gen.Elements<BigInteger>(1, 2, 3, 7, 100, 7919, (BigInteger.One << 64) + 1)
            from denominator in Gen.Elements<BigInteger>(1, 3, 100, 1_000_003, (BigInteger.One << 61) - 1)
            select new Factor { Value = new Fraction(numerator, denominator) });
    }
}
