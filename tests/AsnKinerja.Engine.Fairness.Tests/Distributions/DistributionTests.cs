using System;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.Distributions;

/// <summary>Tails and critical values; expected numbers are from tables in print and from R.</summary>
public class DistributionTests
{
    [Theory]
    [InlineData(0.025, 5, 15, 3.576415)]
    [InlineData(0.05, 1, 10, 4.964603)]
    [InlineData(0.025, 3, 1, 864.162972)]
    [InlineData(0.025, 2, 1, 799.5)]
    public void Critical_values_of_F_are_those_of_the_tables(double tail, double above, double below, double expected) =>
        Assert.Equal(expected, FDistribution.Critical(tail, above, below), 4);

    [Theory]
    [InlineData(0.95, 10, 2.228138852)]
    [InlineData(0.95, 1, 12.706204736)]
    [InlineData(0.99, 30, 2.749995654)]
    public void Critical_values_of_t_are_those_of_the_tables(double level, double df, double expected) => Assert.Equal(expected, FDistribution.StudentCritical(level, df), 8);

    [Property]
    public void The_critical_value_is_passed_with_its_probability(byte tail, byte above, byte below)
    {
        double wanted = (tail + 1) / 258.0, numerator = 0.5 + (above / 7.0), denominator = 0.5 + (below / 7.0);
        double critical = FDistribution.Critical(wanted, numerator, denominator);
        Assert.True(Math.Abs(FDistribution.UpperTail(critical, numerator, denominator) - wanted) < 1e-10);
    }

    [Fact]
    public void Chi_square_and_normal_tails_are_those_of_the_tables()
    {
        Assert.Equal(0.05, ChiSquare.UpperTail(3.841458820694124, 1), 10);
        Assert.Equal(1, ChiSquare.UpperTail(0, 3));
        Assert.Equal(0.8312116134866628, ChiSquare.Quantile(0.025, 5), 10);
        Assert.Equal(12.83250199403001, ChiSquare.Quantile(0.975, 5), 9);
        Assert.Equal(1.959963984540054, StandardNormal.Critical(0.95), 12);
        Assert.Equal(0.05, StandardNormal.TwoSided(-1.959963984540054), 12);
    }

    [Fact]
    public void The_generator_is_SplitMix64_so_every_machine_draws_alike()
    {
        // First outputs of the reference implementation for the seed 1234567.
        SeededRandom chance = new(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], Enumerable.Range(0, 3).Select(_ => chance.NextBits()));
        Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(0, 200).Select(_ => chance.Next(5)).Distinct().OrderBy(one => one));
        Assert.All(Enumerable.Range(0, 100), _ => Assert.InRange(chance.NextDouble(), 0, 1));
    }
}
