using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>What programs for PP 46/2011 get wrong, each found in a public one.</summary>
public class Pp46Traps
{
    [Fact]
    public void The_24_percent_cliff_is_not_stepped_over_by_a_double()
    {
        Assert.True(1.0 - 9.12 / 12 > 0.24);

        Assert.Equal(100, Time(12, 9.12m));
        Assert.Equal(75.9m, Time(1000, 759));
        Assert.Equal(100, Time(1, 0.76m));
        Assert.Equal(100, Time(Rational.Of(1, 3), Rational.Of(76, 300)));
    }

    [Fact]
    public void The_threshold_is_24_and_not_below_25()
    {
        Rational wrong = (1.76m * 1000 - 755) / 1000 * 100;
        Assert.Equal(100.5m, wrong);

        Assert.Equal(75.5m, Time(1000, 755));
    }

    [Fact]
    public void The_factor_multiplies_the_target_alone()
    {
        Rational wrong = 1.76m * (Rational.Of(12, 1) - 11) / 12 * 100;
        Assert.NotEqual(wrong, Time(12, 11));
        Assert.Equal(Rational.Of(253, 3), Time(12, 11));
    }

    [Fact]
    public void What_was_spent_is_divided_by_the_target_and_not_the_other_way() =>
        Assert.Equal(66, Pp46.Value(result => result.Indicator("Anggaran", Aspect.Cost, Target.AtMost(100), 110)));

    [Fact]
    public void Three_aspects_are_not_divided_by_four() =>
        Assert.Equal(92, Pp46.Value(result => result
            .Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(10), 10)
            .Indicator("Mutu", Aspect.Quality, Target.AtLeast(100), 100)
            .Indicator("Bulan", Aspect.Time, Target.AtMost(12), 12)));

    [Fact]
    public void An_efficiency_of_exactly_zero_keeps_the_cost_in_the_mean() =>
        Assert.Equal(88, Pp46.Value(result => result
            .Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(10), 10)
            .Indicator("Mutu", Aspect.Quality, Target.AtLeast(100), 100)
            .Indicator("Bulan", Aspect.Time, Target.AtMost(12), 12)
            .Indicator("Anggaran", Aspect.Cost, Target.AtMost(500), 500)));

    [Fact]
    public void Behaviour_counts_forty_for_those_who_do_not_lead_too()
    {
        foreach ((PostKind post, bool leads) in new[] { (PostKind.Executor, false), (PostKind.Functional, false), (PostKind.Supervisor, true), (PostKind.SeniorExecutive, true) })
        {
            AppraisalCase evidence = new(new Employee("a") { PostKind = post }, AppraisalPeriod.Year(2018))
            {
                Plan = Pp46.Plan(Pp46.Whole),
                Sheets = [Pp46.Sheet(100, leads)],
            };
            AppraisedValues values = Pp46.Pack.Appraise(evidence).Values!;
            Assert.Equal(100, values.Exact);
            Assert.Equal([Rational.Of(3, 5), Rational.Of(2, 5)], values.Parts.Select(part => part.Weight));
        }
    }

    [Fact]
    public void A_real_zero_is_not_erased_from_the_mean() =>
        Assert.Equal(50, Pp46.Of(Pp46.Plan(Pp46.Whole).Main("gagal", result => result.Indicator("Dokumen", Aspect.Quantity, Target.AtLeast(12), 0))).Exact);

    private static Rational? Time(Rational target, Rational realised) =>
        Pp46.Value(result => result.Indicator("Waktu", Aspect.Time, Target.AtMost(target, "bulan"), realised));
}
