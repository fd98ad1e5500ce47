using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

public class CreditPointOutlookTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    [Theory]
    [InlineData("ahli-pertama", "III/c", "III/d", 100, "Junior expert")]
    [InlineData("ahli-pertama", "III/d", "IV/a", 200, "Junior expert")]
    [InlineData("ahli-pertama", "IV/a", "IV/b", 150, "Associate expert")]
    [InlineData("ahli-muda", "IV/c", "IV/d", 450, "Associate expert")]
    public void A_rank_above_the_level_waits_for_the_level_and_misses_what_is_gathered_there(string level, string rank, string next, int required, string on)
    {
        RiseOutlook outlook = CreditPointCareer.Start(Rules, new LocalDate(2022, 1, 1), level, rank, EntryPoints.Of(500, LocalizedText.Same("PAK"))).At(new LocalDate(2022, 1, 1)).NextRank!;
        Assert.Equal((next, (Rational?)required, (Rational?)null, (Rational?)null), (outlook.To, outlook.Required, outlook.Held, outlook.Missing));
        Assert.Equal(RiseConditionState.NotMet, outlook.State);
        Assert.Contains(outlook.Conditions, condition => condition.State == RiseConditionState.NotMet && condition.Name.English == $"On the level {on}");
        PrintedJson.Read(outlook.Explain().ToJson()).Redo();
    }

    [Fact]
    public void A_rank_above_every_level_has_no_next_one()
    {
        Assert.Null(CreditPointCareer.Start(Rules, new LocalDate(2022, 1, 1), "mahir", "IV/a", EntryPoints.None).At(new LocalDate(2022, 1, 1)).NextRank);
    }

    [Fact]
    public void A_post_and_its_basic_points_begin_at_one_rank()
    {
        EntryPoints from = Rules.Entry.FirstAppointment("ahli-pertama", "III/b", [], "III/b"), fromLowest = Rules.Entry.FirstAppointment("ahli-pertama", "III/b", []);
        LocalDate day = new(2022, 1, 1);
        string message = Assert.Throws<InvalidCreditPointsException>(() => CreditPointCareer.Start(Rules, day, "ahli-pertama", "III/b", fromLowest, startingAt: "III/b").At(day)).Message;
        Assert.Contains("the post begins at III/b, but its basic points are counted from -; give both the same startingAt.", message, StringComparison.Ordinal);
        Assert.Throws<InvalidCreditPointsException>(() => CreditPointCareer.Start(Rules, day, "ahli-pertama", "III/b", from).At(day));
        CreditPointCareer entered = CreditPointCareer.Start(Rules, day, "ahli-pertama", "III/a", EntryPoints.None).Release(new LocalDate(2023, 1, 1))
            .Enter(new LocalDate(2024, 1, 1), "ahli-pertama", "III/b", from, "III/b");
        Assert.Equal(50, entered.At(new LocalDate(2024, 1, 1)).NextLevel!.Required);
    }

    [Fact]
    public void What_a_predicate_would_bring_is_the_same_number_in_the_explanation_where_only_the_sum_is_rounded()
    {
        CreditPointRules once = Rules.RoundingOf(RoundedPart.Sum);
        foreach (string held in new[] { "0", "4.6875", "4.69" })
        {
            EntryPoints points = EntryPoints.Of(Rational.Parse(held), LocalizedText.Same("PAK"));
            foreach (LocalDate begin in new[] { new LocalDate(2022, 1, 1), new LocalDate(2022, 6, 1) })
            {
                RiseOutlook outlook = CreditPointCareer.Start(once, begin, "ahli-pertama", "III/a", points).At(begin).NextRank!;
                PrintedJson.Read(outlook.Explain().ToJson()).Redo();
                foreach (NeededService needed in outlook.Needed)
                {
                    Explanation shown = outlook.Explain().Operands.Select(operand => operand.Node)
                        .Single(step => step.Label.English.StartsWith($"With the predicate {needed.Predicate.Name.English}:", StringComparison.Ordinal));
                    Assert.Equal(needed.Points, shown.Value);
                }
            }
        }
    }
}
