using System;
using System.Linq;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Careers;

public class CreditPointCareerTests
{
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2026));

    // Four years of baik: 50 points.
    private static CreditPointCareer FourYears => Career("ahli-pertama", "III/a", 0).Rated(Enumerable.Range(2022, 4).Select(year => RatedPeriod.Year(year, "baik")));

    [Fact]
    public void Points_count_from_the_end_of_their_period_and_events_from_the_beginning_of_their_day()
    {
        CreditPointCareer career = FourYears.RankRise(On(2026, 4, 1), "III/b");

        Assert.Equal(Rational.Parse("37.5"), career.At(On(2025, 12, 30)).Balance);
        Assert.Equal(50, career.At(On(2025, 12, 31)).Balance);
        Assert.Equal("III/a", career.At(On(2026, 3, 31)).Rank);
        CreditPointStatement after = career.At(On(2026, 4, 1));
        Assert.Equal("III/b", after.Rank);
        Assert.Equal(On(2026, 4, 1), after.RankSince);
        Assert.Equal(50, after.Balance);
        Assert.Equal(Rational.Zero, after.InRank);
    }

    [Fact]
    public void A_rise_without_enough_points_is_refused_with_what_is_missing() => Assert.Equal(
        "2025-04-01: Rise to the rank III/b: needs 50, and there are 37.5; 12.5 are missing. Add the periods or the points of the entry that are not recorded.",
        Refused(FourYears.RankRise(On(2025, 4, 1), "III/b"), On(2026, 1, 1)));

    [Fact]
    public void Level_and_rank_on_one_day_take_the_same_points_in_whatever_order_they_are_told()
    {
        CreditPointCareer career = Career("ahli-pertama", "III/b", 110);
        CreditPointStatement one = career.LevelRise(On(2024, 4, 1), "ahli-muda").RankRise(On(2024, 4, 1), "III/c").At(On(2024, 4, 1));
        CreditPointStatement other = career.RankRise(On(2024, 4, 1), "III/c").LevelRise(On(2024, 4, 1), "ahli-muda").At(On(2024, 4, 1));

        Assert.Equal(("ahli-muda", "III/c", Rational.Zero), (one.Level.Id, one.Rank, one.Balance!.Value));
        Assert.Equal(one.Explain().ToJson(), other.Explain().ToJson());
        Assert.Contains("The need is 100; the excess of 10 does not count on the new level.", one.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_rise_in_level_the_rank_may_follow_later_with_the_same_points()
    {
        CreditPointStatement between = Career("ahli-pertama", "III/b", 100).LevelRise(On(2024, 4, 1), "ahli-muda").At(On(2024, 5, 1));

        Assert.Equal("III/b", between.Rank);
        Assert.Equal("III/c", between.NextRank!.To);
        Assert.Equal(Rational.Zero, between.NextRank.Missing);
        Assert.Equal(200, between.NextLevel!.Missing);
        Assert.Equal("III/c", Career("ahli-pertama", "III/b", 100).LevelRise(On(2024, 4, 1), "ahli-muda").RankRise(On(2024, 10, 1), "III/c").At(On(2024, 10, 1)).Rank);
    }

    [Fact]
    public void Without_a_vacancy_the_rank_rises_once_above_the_level_and_no_further()
    {
        CreditPointCareer career = Career("ahli-pertama", "III/b", 300).RankRise(On(2024, 4, 1), "III/c");

        Assert.Equal("III/c", career.At(On(2024, 4, 1)).Rank);
        Assert.Contains("the rank is already above the level ahli-pertama; the level rises first", Refused(career.RankRise(On(2026, 4, 1), "III/d"), On(2026, 4, 1)), StringComparison.Ordinal);
        Assert.Equal(Rational.Zero, career.LevelRise(On(2025, 4, 1), "ahli-muda").At(On(2025, 4, 1)).Balance);
    }

    [Fact]
    public void Points_given_for_a_rank_below_the_level_are_used_up_by_the_rise_and_the_excess_stays()
    {
        EntryPoints given = Rules.Entry.Transfer("administrator", "ahli-madya", "III/d", []);
        CreditPointCareer career = CreditPointCareer.Start(Rules, On(2024, 1, 1), "ahli-madya", "III/d", given).Rated(RatedPeriod.Year(2024, "baik"));
        CreditPointStatement before = career.At(On(2025, 1, 1)), after = career.RankRise(On(2025, 4, 1), "IV/a").At(On(2025, 4, 1));

        Assert.Equal(Rational.Zero, before.NextRank!.Missing);
        Assert.Equal(Rational.Parse("37.5"), before.NextLevel!.Held);
        Assert.Equal(Rational.Parse("37.5"), after.Balance);
        Assert.Equal(Rational.Parse("412.5"), after.NextLevel!.Missing);
    }

    [Fact]
    public void After_an_entry_below_the_level_that_fits_the_rise_begins_with_the_converted_years()
    {
        CreditPointCareer career = CreditPointCareer.Start(Rules, On(2024, 1, 1), "ahli-pertama", "III/c", Rules.Entry.FirstAppointment("ahli-pertama", "III/c", []))
            .LevelRise(On(2025, 2, 1), "ahli-muda", Rules.Entry.LevelAfterMismatch("ahli-muda", "III/c", RatedPeriod.Served(2, 0, "baik")));

        Assert.Equal(100, career.At(On(2025, 1, 31)).Balance);
        Assert.Equal(50, career.At(On(2025, 2, 1)).Balance);
    }

    [Fact]
    public void A_demoted_official_goes_on_being_converted_and_rises_a_year_after_the_return_at_the_earliest()
    {
        CreditPointCareer punished = Career("ahli-muda", "III/d", 215).Demotion(On(2023, 5, 1), "III/c").Restoration(On(2024, 5, 1), "III/d");
        CreditPointCareer career = punished.Rated(RatedPeriod.Year(2023, "baik"));

        Assert.Equal(240, career.At(On(2023, 12, 31)).Balance);
        Assert.Equal("III/c", career.At(On(2023, 12, 31)).Rank);
        Assert.Equal(RiseConditionState.NotMet, career.At(On(2023, 12, 31)).NextLevel!.State);
        Assert.Equal(RiseConditionState.NotMet, career.At(On(2025, 4, 30)).NextLevel!.State);
        Assert.Equal(RiseConditionState.Met, career.At(On(2025, 5, 1)).NextLevel!.State);
        Assert.Contains("the rank is lowered from III/d", Refused(punished.LevelRise(On(2023, 7, 1), "ahli-madya"), On(2024, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("at the earliest on 2025-05-01", Refused(career.LevelRise(On(2025, 4, 1), "ahli-madya"), On(2025, 5, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_left_the_post_comes_back_with_the_points_from_before()
    {
        CreditPointCareer career = Career("ahli-muda", "III/c", 60).Rated(RatedPeriod.Year(2022, "baik")).Release(On(2023, 1, 1));
        Rational before = career.At(On(2022, 12, 31)).Balance!.Value;
        CreditPointCareer back = career.Enter(On(2024, 1, 1), "ahli-muda", "III/c", Rules.Entry.AfterPenalty(before)).Rated(RatedPeriod.Year(2024, "baik"));

        Assert.Equal(85, before);
        Assert.Equal(110, back.At(On(2024, 12, 31)).Balance);
        Assert.Empty(career.At(On(2023, 6, 1)).NextRank!.Needed);
        Assert.Equal(
            "2023: outside the post since 2023-01-01; what is converted on return belongs to the points of that entry.",
            Refused(back.Rated(RatedPeriod.Year(2023, "baik")), On(2024, 12, 31)));
    }

    [Fact]
    public void An_extraordinary_rise_needs_no_points_and_above_the_level_gives_what_the_next_one_needs()
    {
        CreditPointStatement above = Career("ahli-pertama", "III/b", 60).ExtraordinaryRise(On(2024, 4, 1), "III/c").At(On(2024, 4, 1));
        Assert.Equal(("III/c", (Rational?)100, Rational.Zero), (above.Rank, above.Balance, above.NextLevel!.Missing));
        Assert.Contains("SE Kepala BKN 9/2024, angka 5 huruf e angka 3)", above.Explain().ToText("en"), StringComparison.Ordinal);

        CreditPointStatement within = Career("ahli-pertama", "III/a", 20).ExtraordinaryRise(On(2024, 4, 1), "III/b").At(On(2024, 4, 1));
        Assert.Equal(("III/b", (Rational?)20), (within.Rank, within.Balance));
        Assert.Equal(50, Career("ahli-pertama", "III/a", 20).ExtraordinaryRise(On(2024, 4, 1), "III/b", EntryPoints.Of(50, LocalizedText.Same("SK"))).At(On(2024, 4, 1)).Balance);
        Assert.Null(Career("penyelia", "III/d", 20).ExtraordinaryRise(On(2024, 4, 1), "IV/a").At(On(2024, 4, 1)).Balance);
        Assert.Contains("not above III/b", Refused(Career("ahli-pertama", "III/b", 60).ExtraordinaryRise(On(2024, 4, 1), "III/a"), On(2024, 4, 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("baik", "12.5")]
    [InlineData("sangat-baik", "12.5")]
    [InlineData("butuh-perbaikan", "0")]
    public void A_diploma_needs_at_least_Baik(string predicate, string bonus)
    {
        CreditPointCareer career = Career("ahli-pertama", "III/a", 0).Rated(RatedPeriod.Year(2022, predicate)).Diploma(On(2023, 2, 1), "S2");

        Assert.Equal(Rational.Parse(bonus), career.At(On(2023, 2, 1)).Lines[^1].Change);
    }

    [Fact]
    public void A_diploma_counts_once_and_without_a_predicate_it_is_missing()
    {
        CreditPointCareer career = Career("ahli-pertama", "III/a", 10).Diploma(On(2022, 2, 1), "S2");

        Assert.Null(career.At(On(2022, 2, 1)).Balance);
        Assert.Equal(10, career.At(On(2022, 2, 1)).Known);
        Assert.Contains("the last predicate is not known", career.At(On(2022, 2, 1)).Reasons[0].English, StringComparison.Ordinal);
        Assert.Contains("counted already; once for each degree", Refused(career.Diploma(On(2023, 2, 1), "s2"), On(2023, 2, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_predicate_leaves_no_balance_until_a_rise_in_level_begins_anew()
    {
        CreditPointCareer career = Career("ahli-pertama", "III/b", 100).Rated(RatedPeriod.Year(2022, null));
        CreditPointStatement open = career.At(On(2023, 1, 1));

        Assert.Null(open.Balance);
        Assert.Equal(100, open.Known);
        Assert.Null(open.NextLevel!.Missing);
        Assert.Equal(RiseConditionState.NotKnown, open.NextLevel.State);
        Assert.Null(open.Lines[^1].Balance);
        Assert.Equal(Rational.Zero, career.LevelRise(On(2023, 4, 1), "ahli-muda").RankRise(On(2023, 4, 1), "III/c").At(On(2023, 4, 1)).Balance);
    }

    [Fact]
    public void The_conditions_of_a_rise_in_rank_are_two_years_in_it_and_two_years_of_Baik()
    {
        CreditPointCareer career = FourYears;
        Assert.All(career.At(On(2026, 1, 1)).NextRank!.Conditions, condition => Assert.Equal(RiseConditionState.Met, condition.State));
        Assert.Equal(RiseConditionState.Met, career.At(On(2026, 1, 1)).NextRank!.State);

        RiseOutlook early = career.At(On(2023, 12, 30)).NextRank!;
        Assert.Equal(RiseConditionState.NotMet, early.Conditions[0].State);
        Assert.Equal(On(2024, 1, 1), early.Conditions[0].Earliest);
        Assert.Equal(RiseConditionState.Met, career.At(On(2023, 12, 31)).NextRank!.Conditions[0].State);

        RiseOutlook low = Career("ahli-pertama", "III/a", 60).Rated(RatedPeriod.Year(2024, "butuh-perbaikan"), RatedPeriod.Year(2025, "baik")).At(On(2026, 1, 1)).NextRank!;
        Assert.Equal(RiseConditionState.NotMet, low.Conditions[1].State);
        Assert.Contains("Needs improvement", low.Conditions[1].Evidence.English, StringComparison.Ordinal);

        RiseOutlook open = Career("ahli-pertama", "III/a", 60).Rated(RatedPeriod.Year(2025, "baik")).At(On(2026, 1, 1)).NextRank!;
        Assert.Equal(RiseConditionState.NotKnown, open.Conditions[1].State);
        Assert.Equal(RiseConditionState.NotKnown, open.State);
    }

    [Fact]
    public void What_is_missing_is_told_in_months_of_each_predicate_split_by_year()
    {
        RiseOutlook outlook = Career("ahli-pertama", "III/a", 20).Rated(RatedPeriod.Over(AppraisalPeriod.Semester(2022, 1), "baik")).At(On(2022, 7, 1)).NextRank!;

        // 20 + 6.25 of 50: 23.75 are missing; from July 2022 on, 6.25 a half-year, then 12.5, then 5 months of 5.21.
        Assert.Equal(Rational.Parse("23.75"), outlook.Missing);
        NeededService good = outlook.With("baik")!;
        Assert.Equal(23, good.Months);
        Assert.Equal(["2022-S2", "2023", "2024-01-01..2024-05-31"], good.Periods.Select(points => points.Period!.ToString()));
        Assert.Equal(["6.25", "12.50", "5.21"], good.Periods.Select(points => points.ToString()));
        Assert.Equal(On(2024, 5, 31), good.Until);
        Assert.Equal(16, outlook.With("sangat-baik")!.Months);
        Assert.Equal(92, outlook.With("sangat-kurang")!.Months);
        Assert.Equal(["sangat-baik", "baik", "butuh-perbaikan", "kurang", "sangat-kurang"], outlook.Needed.Select(needed => needed.Predicate.Id));
    }

    [Fact]
    public void At_the_top_there_is_no_next_rank_and_no_next_level()
    {
        Assert.Null(Career("penyelia", "III/d", 0).At(On(2022, 1, 1)).NextRank);
        Assert.Null(Career("penyelia", "III/d", 0).At(On(2022, 1, 1)).NextLevel);
        Assert.Null(Career("ahli-utama", "IV/e", 0).At(On(2022, 1, 1)).NextRank);
        Assert.Equal(200, Career("ahli-utama", "IV/d", 0).At(On(2022, 1, 1)).NextRank!.Missing);
        Assert.Contains("there is no level above ahli-utama", Refused(Career("ahli-utama", "IV/d", 0).LevelRise(On(2023, 1, 1), "ahli-utama"), On(2023, 1, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_top_rank_of_a_level_the_level_comes_first_and_needs_the_same_points()
    {
        CreditPointStatement statement = Career("ahli-muda", "III/d", 150).At(On(2022, 1, 1));

        Assert.Equal(50, statement.NextRank!.Missing);
        Assert.Equal(50, statement.NextLevel!.Missing);
        Assert.Contains("The level rises first, then the rank with the same points.", statement.NextRank.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_in_which_the_level_changes_is_refused_with_its_two_parts() => Assert.Equal(
        "2024: Rise to the level ahli-muda on 2024-04-01 falls into it; split it into 2024-TW1 and 2024-04-01..2024-12-31.",
        Refused(Career("ahli-pertama", "III/b", 100).LevelRise(On(2024, 4, 1), "ahli-muda").Rated(RatedPeriod.Year(2024, "baik")), On(2025, 1, 1)));

    [Fact]
    public void All_problems_of_a_career_come_at_once()
    {
        InvalidCreditPointsException refused = Assert.Throws<InvalidCreditPointsException>(() => Career("ahli-pertama", "III/a", 0)
            .Rated(RatedPeriod.Year(2021, "baik"), RatedPeriod.OfMonths(3, "baik"), RatedPeriod.Year(2023, "bagus"))
            .RankRise(On(2020, 1, 1), "III-b").LevelRise(On(2024, 1, 1), "ahli-mudah").At(On(2021, 1, 1)));

        Assert.Equal(7, refused.Problems.Count);
        Assert.Contains("2021: begins before the career does on 2022-01-01", refused.Message, StringComparison.Ordinal);
        Assert.Contains("a period of a career needs its days", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("III/c", "the next rank is III/b")]
    [InlineData("II/d", "the next rank is III/b")]
    public void A_rise_in_rank_goes_one_step_up(string rank, string message) =>
        Assert.Contains(message, Refused(Career("ahli-pertama", "III/a", 100).RankRise(On(2024, 1, 1), rank), On(2024, 1, 1)), StringComparison.Ordinal);

    [Fact]
    public void Impossible_events_are_told_apart()
    {
        Assert.Contains("the next level is ahli-muda", Refused(Career("ahli-pertama", "III/b", 500).LevelRise(On(2024, 1, 1), "ahli-madya"), On(2024, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("not below III/a", Refused(Career("ahli-pertama", "III/a", 0).Demotion(On(2024, 1, 1), "III/b"), On(2024, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("the rank is not lowered", Refused(Career("ahli-pertama", "III/a", 0).Restoration(On(2024, 1, 1), "III/b"), On(2024, 1, 1)), StringComparison.Ordinal);
        Assert.Contains("stands more than once", Refused(Career("ahli-pertama", "III/a", 100).RankRise(On(2024, 1, 1), "III/b").RankRise(On(2024, 1, 1), "III/b"), On(2024, 1, 1)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_printed_step_of_a_career_with_every_event_can_be_redone()
    {
        CreditPointCareer career = CreditPointCareer.Start(Rules, On(2022, 1, 1), "ahli-madya", "III/d", Rules.Entry.Transfer("administrator", "ahli-madya", "III/d", []))
            .Rated(RatedPeriod.Year(2022, "baik"), RatedPeriod.Year(2023, "sangat-baik")).Diploma(On(2023, 2, 1), "S3").RankRise(On(2023, 4, 1), "IV/a")
            .Demotion(On(2024, 1, 1), "III/d").Restoration(On(2025, 1, 1), "IV/a").Rated(RatedPeriod.Over(AppraisalPeriod.Semester(2024, 1), "baik"))
            .Release(On(2024, 7, 1)).Enter(On(2025, 7, 1), "ahli-pertama", "III/b", EntryPoints.Of(120, LocalizedText.Same("PAK"))).LevelRise(On(2026, 1, 1), "ahli-muda");
        foreach (CreditPointRules rules in new[] { Rules, Rules.RoundingOf(RoundedPart.Sum) })
            foreach (LocalDate day in new[] { On(2023, 3, 1), On(2023, 12, 31), On(2024, 6, 30), On(2025, 8, 1), On(2026, 1, 1) })
            {
                CreditPointCareer same = CreditPointCareer.Start(rules, On(2022, 1, 1), "ahli-madya", "III/d", career.Beginning.Points!).Rated(career.Periods);
                foreach (CreditPointStatement statement in new[] { career.At(day), same.At(day) })
                {
                    PrintedStep printed = PrintedJson.Read(statement.Explain().ToJson());
                    printed.AssertShows(statement.Explain());
                    printed.Redo();
                }
            }
    }

    [Fact]
    public void A_career_is_not_changed_by_what_is_added_to_it()
    {
        CreditPointCareer career = Career("ahli-pertama", "III/a", 0);
        _ = career.Rated(RatedPeriod.Year(2022, "baik"));

        Assert.Empty(career.Periods);
        Assert.Equal(Rational.Zero, career.At(On(2023, 1, 1)).Balance);
    }

    [Fact]
    public void Nobody_changes_a_career_through_its_lists()
    {
        CreditPointCareer career = Career("ahli-pertama", "III/a", 0).Rated(RatedPeriod.Year(2022, "baik")).Diploma(On(2023, 2, 1), "S2");

        Assert.Throws<NotSupportedException>(() => ((System.Collections.Generic.IList<RatedPeriod>)career.Periods)[0] = RatedPeriod.Year(2022, "kurang"));
        Assert.Throws<NotSupportedException>(() => ((System.Collections.Generic.IList<CareerEvent>)career.Events)[0] = career.Beginning);
    }

    private static CreditPointCareer Career(string level, string rank, int points) =>
        CreditPointCareer.Start(Rules, On(2022, 1, 1), level, rank, EntryPoints.Of(points, LocalizedText.Same("PAK")));

    private static LocalDate On(int year, int month, int day) => new(year, month, day);

    private static string Refused(CreditPointCareer career, LocalDate day) => Assert.Throws<InvalidCreditPointsException>(() => career.At(day)).Message;
}
