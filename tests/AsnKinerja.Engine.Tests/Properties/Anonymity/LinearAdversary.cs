using System;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>An adversary for panels of any size: linear algebra over everything that is published, then the scale's ends.</summary>
public class LinearAdversary
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Subtraction_between_items_competencies_groups_and_totals_determines_no_answer(int seed)
    {
        Random chance = new(seed);
        int panels = 0, equations = 0;
        while (panels < 1500)
        {
            AnonymousPanel panel = AnonymousPanel.Draw(chance, 100, 5);
            if (panel.Answers.Count == 0 || !IsLinear(panel.Policy)) continue;
            panels++;

            // Answers near each other, and often at an end of the scale: there a mean says most.
            int end = chance.Next(2) == 0 ? 5 : 1;
            int[] answers = [.. panel.Answers.Select(_ => chance.Next(3) == 0 ? 1 + chance.Next(5) : end)];
            PublishedSystem system = PublishedSystem.Of(panel, panel.Publish(answers));
            equations += system.Equations;
            foreach ((string cell, int raters, Rational low, Rational high) in system.Solve())
            {
                Assert.False(raters == 1 && low == high, $"seed {seed}, panel {panels}: the one answer in {cell} is {low}");
                Assert.False(low == 5 * raters || high == raters, $"seed {seed}, panel {panels}: all {raters} answers in {cell} are at the end of the scale");
            }
        }

        Assert.True(equations > 1500, $"only {equations} equations were published");
    }

    // The system of equations below knows means by weight of named groups; the other policies stand before the adversary of every world.
    private static bool IsLinear(AggregationPolicy policy) =>
        policy.Estimator.Kind == EstimatorKind.Mean && !policy.IsPooled && policy.Heard.Count == 0 && !policy.Missing.GivesNoScore
        && policy.Groups.All(group => group.MinimumRaters == 1) && policy.Rounding.Where == RoundingPlaces.Result;

    [Fact]
    public void The_adversary_finds_what_a_naive_publication_gives_away()
    {
        // The total counts both groups alike; of one peer nothing is shown, of three subordinates the mean: total minus visible group is the peer.
        PublishedSystem system = new([("peer", 0, 1), ("subordinate", 0, 3)], 1, 5);
        system.Add(new() { [("peer", 0)] = Rational.Of(1, 2), [("subordinate", 0)] = Rational.Of(1, 6) }, 3);
        system.Add(new() { [("subordinate", 0)] = Rational.Of(1, 3) }, 4);

        Assert.Equal([("peer/0", 1, (Rational)2, (Rational)2), ("subordinate/0", 3, (Rational)12, (Rational)12)], system.Solve());
    }
}
