using System;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

/// <summary>A diploma from before the first rated period is settled by that period's predicate and does not leave the balance open for ever.</summary>
public class DiplomaTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    private static CreditPointCareer With(LocalDate diploma, params string?[] predicates)
    {
        CreditPointCareer career = CreditPointCareer.Start(Rules, new LocalDate(2024, 1, 1), "ahli-pertama", "III/a", EntryPoints.Of(25, LocalizedText.Same("PAK"))).Diploma(diploma, "S2");
        for (int i = 0; i < predicates.Length; i++) career = career.Rated(RatedPeriod.Year(2024 + i, predicates[i]));
        return career;
    }

    [Theory]
    [InlineData("2024-06-01")]
    [InlineData("2024-12-31")]
    public void The_first_predicate_that_follows_decides(string day)
    {
        CreditPointCareer career = With(LocalDatePattern.Iso.Parse(day).Value, "baik");

        // 25 + 12.5 by the year + 12.5 by the diploma: as the printed example has it.
        CreditPointStatement end = career.At(new LocalDate(2024, 12, 31));
        Assert.Equal(50, end.Balance);
        Assert.Empty(end.Reasons);
        Assert.Contains("read from the first that followed: Good (", end.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Before_its_predicate_is_known_the_balance_is_open()
    {
        CreditPointStatement open = With(new LocalDate(2024, 6, 1), "baik").At(new LocalDate(2024, 12, 30));
        Assert.Null(open.Balance);
        Assert.Equal(25, open.Known);
        Assert.Single(open.Reasons);
    }

    [Fact]
    public void A_first_predicate_below_Baik_brings_nothing_and_an_unknown_one_leaves_it_open()
    {
        Assert.Equal(Rational.Parse("34.38"), With(new LocalDate(2024, 6, 1), "butuh-perbaikan").At(new LocalDate(2024, 12, 31)).Balance);
        CreditPointStatement open = With(new LocalDate(2024, 6, 1), null, "baik").At(new LocalDate(2025, 12, 31));
        Assert.Null(open.Balance);
        Assert.Equal(2, open.Reasons.Count);
    }

    [Fact]
    public void A_rise_in_level_leaves_an_awaited_bonus_behind()
    {
        CreditPointCareer career = CreditPointCareer.Start(Rules, new LocalDate(2024, 1, 1), "ahli-pertama", "III/b", EntryPoints.Of(100, LocalizedText.Same("PAK")))
            .Diploma(new LocalDate(2024, 2, 1), "S2").LevelRise(new LocalDate(2024, 7, 1), "ahli-muda").Rated(RatedPeriod.Over(AppraisalPeriod.Semester(2024, 2), "baik"));
        Assert.Equal(Rational.Parse("12.5"), career.At(new LocalDate(2024, 12, 31)).Balance);
    }
}
