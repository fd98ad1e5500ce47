using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

/// <summary>Equalisations where rank and level do not fit: the two persons of SE Kepala BKN 9/2024 angka 5 huruf c angka 2).</summary>
public class EqualisationTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    [Fact]
    public void Dani_above_the_level_gets_what_it_needs_and_his_54_count_on_the_next()
    {
        EntryPoints points = Rules.Entry.EqualisationAbove("ahli-muda", "IV/a");
        Assert.Equal(200, points.Total);
        CreditPointCareer career = CreditPointCareer.Start(Rules, new LocalDate(2024, 4, 1), "ahli-muda", "IV/a", points)
            .LevelRise(new LocalDate(2025, 4, 1), "ahli-madya", EntryPoints.Of(54, new LocalizedText("Lampiran", "Annex")));
        Assert.Equal(Rational.Zero, career.At(new LocalDate(2025, 3, 31)).NextLevel!.Missing);
        CreditPointStatement after = career.At(new LocalDate(2025, 4, 1));
        Assert.Equal(54, after.Balance);
        Assert.Equal(96, after.NextRank!.Missing);
    }

    [Fact]
    public void The_sum_of_the_older_examples_says_what_the_circular_gives_instead()
    {
        EntryPoints points = Rules.Entry.Equalisation("ahli-muda", "IV/a", 114);
        Assert.Equal(114, points.Total);
        Assert.Contains("SE Kepala BKN 9/2024 gives what the level needs in full", points.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.DoesNotContain("9/2024", Rules.Entry.Equalisation("ahli-muda", "III/d", 76).Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Weldi_below_the_level_keeps_his_5_for_his_rank_and_the_rise_fills_them_up_to_100()
    {
        EntryPoints points = Rules.Entry.Equalisation("ahli-madya", "III/d", 5, postSince: new LocalDate(2024, 7, 1));
        Assert.Equal(5, points.Total);
        CreditPointCareer career = CreditPointCareer
            .Start(Rules, new LocalDate(2024, 10, 1), "ahli-madya", "III/d", points, rankSince: new LocalDate(2024, 4, 1))
            .Rated(RatedPeriod.Over(AppraisalPeriod.Parse("2024-10-01..2024-12-31"), "baik"));

        RiseOutlook outlook = career.At(new LocalDate(2025, 6, 1)).NextRank!;
        Assert.Equal(RiseConditionState.NotMet, outlook.State);
        Assert.Equal(new LocalDate(2025, 7, 1), outlook.Conditions.Single().Earliest);
        Assert.Equal(RiseConditionState.Met, career.At(new LocalDate(2025, 7, 1)).NextRank!.State);
        Assert.Contains("at the earliest on 2025-07-01: 1 year in the rank and 1 in the post", Refused(career.RankRise(new LocalDate(2025, 6, 30), "IV/a")), StringComparison.Ordinal);

        // 5 + 9.38 of the quarter; the rest up to 100 is given, and the rise uses it all up.
        CreditPointStatement after = career.RankRise(new LocalDate(2025, 7, 1), "IV/a").At(new LocalDate(2025, 7, 1));
        Assert.Equal(Rational.Zero, after.Balance);
        Assert.Contains(after.Lines, line => line.Change == Rational.Parse("85.62"));
        Assert.Equal(150, after.NextRank!.Required);
    }

    [Fact]
    public void Points_beyond_the_need_of_the_rank_stay()
    {
        CreditPointCareer career = CreditPointCareer.Start(Rules, new LocalDate(2024, 1, 1), "ahli-madya", "III/d", Rules.Entry.Equalisation("ahli-madya", "III/d", 80))
            .Rated(RatedPeriod.Year(2024, "baik")).RankRise(new LocalDate(2025, 1, 1), "IV/a");
        Assert.Equal(Rational.Parse("17.5"), career.At(new LocalDate(2025, 1, 1)).Balance);
    }

    [Fact]
    public void Above_is_above()
    {
        Assert.Contains("III/d is not above ahli-muda; use Equalisation.", Thrown(() => Rules.Entry.EqualisationAbove("ahli-muda", "III/d")), StringComparison.Ordinal);
        Assert.Contains("there is no level above penyelia.", Thrown(() => Rules.Entry.EqualisationAbove("penyelia", "IV/a")), StringComparison.Ordinal);
    }

    private static string Refused(CreditPointCareer career) => Thrown(() => career.At(new LocalDate(2026, 1, 1)));

    private static string Thrown(Action action) => Assert.Throws<InvalidCreditPointsException>(action).Message;
}
