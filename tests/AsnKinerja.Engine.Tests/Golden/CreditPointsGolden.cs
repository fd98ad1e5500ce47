using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class CreditPointsGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("credit_points.json");
    private static readonly CreditPointRules Rules = CreditPointRules.InForce(AppraisalPeriod.Year(2024));
    private static readonly LocalDate Day = new(2026, 1, 1);

    public static TheoryData<string> Converted => Names("convert");

    public static TheoryData<string> Entries => Names("entry");

    public static TheoryData<string> Diplomas => Names("diploma");

    public static TheoryData<string> Rises => Names("rise");

    public static TheoryData<string> Needs => Names("need");

    [Theory]
    [MemberData(nameof(Converted))]
    public void Periods_are_rounded_and_added_as_printed(string id)
    {
        JsonElement row = Row(id);
        CreditPointRules rules = Text(row, "rounding") == "sum" ? Rules.RoundingOf(RoundedPart.Sum) : Rules;
        CreditPointLedger ledger = rules.Convert(Text(row, "level")!, row.GetProperty("periods").EnumerateArray().Select(Period));

        Assert.Equal(Expected(row), ledger.Total);
        Assert.Equal(Expected(row), ledger.Explain().Value);
        if (row.TryGetProperty("each", out JsonElement each)) Assert.Equal(Sorted(each.EnumerateArray().Select(Number)), Sorted(ledger.Select(points => points.Rounded!.Value)));
        HoldsWhatIsPrinted(row);
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Points_on_entry_are_those_printed(string id)
    {
        JsonElement row = Row(id);
        EntryPoints points = Entry(row);

        Assert.Equal(Expected(row), points.Total);
        Assert.Equal(Expected(row), points.Explain().Value);
        if (row.TryGetProperty("parts", out JsonElement parts)) Assert.Equal(parts.EnumerateArray().Select(Number), points.Parts.Select(part => part.Points!.Value));
        if (row.TryGetProperty("missing", out JsonElement missing))
            Assert.Equal(Number(missing), CreditPointCareer.Start(Rules, Day, Text(row, "level")!, Text(row, "rank")!, points).At(Day).NextLevel!.Missing);
        HoldsWhatIsPrinted(row);
    }

    [Theory]
    [MemberData(nameof(Needs))]
    public void A_post_that_begins_higher_needs_less_for_the_next_level(string id)
    {
        JsonElement row = Row(id);
        string level = Text(row, "level")!, starting = Text(row, "startingAt")!;

        Assert.Equal(Expected(row), Rules.ToNextLevel(level, starting));
        Assert.True(Rules.ToNextLevel(level) > Expected(row));
        Assert.Equal(
            Expected(row), CreditPointCareer.Start(Rules, Day, level, starting, Rules.Entry.FirstAppointment(level, starting, [], starting), startingAt: starting).At(Day).NextLevel!.Missing);
    }

    [Theory]
    [MemberData(nameof(Rises))]
    public void A_rise_in_rank_keeps_the_excess_and_a_rise_in_level_loses_it(string id)
    {
        JsonElement row = Row(id);
        CreditPointCareer career = Held(row, "held");
        CreditPointStatement before = career.At(Day);
        Rational need = Number(row.GetProperty("need"));
        if (Text(row, "toLevel") is string level)
        {
            Assert.Equal(need, before.NextLevel!.Required);
            Assert.Equal(Number(row.GetProperty("lost")), before.Balance - need);
            career = career.LevelRise(Day, level);
        }

        Assert.Equal(need, before.NextRank!.Required);
        CreditPointStatement after = career.RankRise(Day, Text(row, "toRank")!).At(Day);
        Assert.Equal(Number(row.GetProperty("balance")), after.Balance);
        if (row.TryGetProperty("inRank", out JsonElement inRank)) Assert.Equal(Number(inRank), after.InRank);
        Assert.Equal(need != Number(row.GetProperty("printed")), row.TryGetProperty("defect", out _));
    }

    [Theory]
    [MemberData(nameof(Diplomas))]
    public void A_diploma_brings_a_quarter_of_what_the_next_rank_needs(string id)
    {
        JsonElement row = Row(id);
        CreditPointCareer career = Held(row, "before").Rated(RatedPeriod.Year(2025, "baik"));
        if (row.TryGetProperty("held", out JsonElement held)) Assert.Equal(Number(held), career.At(Day).Balance);
        CreditPointStatement after = career.Diploma(Day, "S2").At(Day);

        Assert.Equal(Number(row.GetProperty("bonus")), after.Lines[^1].Change);
        if (row.TryGetProperty("printed", out JsonElement printed)) Assert.Equal(Number(printed), after.Balance);
        if (row.TryGetProperty("missing", out JsonElement missing)) Assert.Equal(Number(missing), after.NextRank!.Missing);
    }

    [Fact]
    public void Every_tie_goes_the_way_that_is_chosen_and_the_explanation_names_it()
    {
        JsonElement[] ties = [.. File.Property("ties").EnumerateArray()];
        Assert.Equal(37, ties.Length);
        CreditPointRules even = Rules.BreakingTies(RoundingMode.HalfToEven);
        foreach (JsonElement tie in ties)
        {
            Rational coefficient = Number(tie.GetProperty("coefficient"));
            string level = Rules.Levels.First(known => known.Coefficient == coefficient).Id;
            string predicate = Rules.Predicates.Single(known => known.Share == Rational.Of(tie.GetProperty("percent").GetInt32(), 100)).Id;
            CreditPoints points = Rules.Convert(predicate, level, tie.GetProperty("months").GetInt32());

            Assert.True(points.IsTie);
            Assert.Equal(Number(tie.GetProperty("exact")), points.Exact);
            Assert.Equal(Number(tie.GetProperty("awayFromZero")), points.Rounded);
            Assert.Equal(Number(tie.GetProperty("toEven")), even.Convert(predicate, level, points.Months).Rounded);
            Assert.Contains(points.Explain().Warnings, citation => citation == Rules.Rounding.TiesCitation);
            Assert.Contains("the way of ties decides", points.Explain().ToText("en"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_two_ways_differ_on_the_listed_ties_and_nowhere_else()
    {
        HashSet<(Rational, Rational, int)> listed = [.. File.Property("ties").EnumerateArray().Select(tie =>
            (Number(tie.GetProperty("coefficient")), Rational.Of(tie.GetProperty("percent").GetInt32(), 100), tie.GetProperty("months").GetInt32()))];
        CreditPointRules even = Rules.BreakingTies(RoundingMode.HalfToEven);
        foreach (CreditPointLevel level in Rules.Levels)
            foreach (CreditPredicate predicate in Rules.Predicates)
                for (int months = 1; months <= 12; months++)
                    Assert.Equal(
                        listed.Contains((level.Coefficient, predicate.Share, months)),
                        Rules.Convert(predicate.Id, level.Id, months).Rounded != even.Convert(predicate.Id, level.Id, months).Rounded);
    }

    // Where the print and the engine differ, the row says why; where they agree, nothing is to be explained away.
    private static void HoldsWhatIsPrinted(JsonElement row)
    {
        if (row.TryGetProperty("printed", out JsonElement printed) && Number(printed) != Expected(row)) Assert.NotEmpty(Text(row, "defect")!);
    }

    private static EntryPoints Entry(JsonElement row)
    {
        CreditPointEntry entry = Rules.Entry;
        string level = Text(row, "level") ?? "", rank = Text(row, "rank") ?? "";
        IReadOnlyList<RatedPeriod> served = row.TryGetProperty("years", out JsonElement years)
            ? RatedPeriod.Served(years.GetInt32(), row.GetProperty("months").GetInt32(), Text(row, "predicate"))
            : [];
        bool top = row.TryGetProperty("top", out _);
        Rational given = row.TryGetProperty("given", out JsonElement points) ? Number(points) : 0;
        return Text(row, "way") switch
        {
            "transfer" => entry.Transfer(Text(row, "from")!, level, rank, served, top),
            "after-mismatch" => entry.LevelAfterMismatch(level, rank, served, top),
            "adjustment" => entry.Adjustment(level, rank, served),
            "first-appointment" => entry.FirstAppointment(level, rank, served),
            "equalisation" => entry.Equalisation(level, rank, given),
            "inpassing" => entry.Inpassing(level, rank, given),
            "between-posts" => entry.BetweenPosts(given),
            "skill-to-expertise" => entry.FromSkillToExpertise(given),
            "integrated" => entry.Integrated(level, rank, given),
            string other => throw new InvalidOperationException(other),
            null => throw new InvalidOperationException("a row without a way"),
        };
    }

    private static CreditPointCareer Held(JsonElement row, string key) => CreditPointCareer.Start(
        Rules, new LocalDate(2025, 1, 1), Text(row, "level")!, Text(row, "rank")!, EntryPoints.Of(Number(row.GetProperty(key)), LocalizedText.Same("PAK")));

    private static RatedPeriod Period(JsonElement period)
    {
        int? months = period.GetProperty("months").ValueKind == JsonValueKind.Null ? null : period.GetProperty("months").GetInt32();
        string predicate = period.GetProperty("predicate").GetString()!;
        return Text(period, "period") is string days ? RatedPeriod.Over(AppraisalPeriod.Parse(days), predicate, months) : RatedPeriod.OfMonths(months!.Value, predicate);
    }

    private static Rational Expected(JsonElement row) => Number(row.TryGetProperty("engine", out JsonElement engine) ? engine : row.GetProperty("printed"));

    private static IEnumerable<Rational> Sorted(IEnumerable<Rational> numbers) => numbers.Order();

    private static Rational Number(JsonElement text) => Rational.Parse(text.GetString()!);

    private static string? Text(JsonElement row, string key) => row.TryGetProperty(key, out JsonElement text) ? text.GetString() : null;

    private static JsonElement Row(string id) => File.Cases.Single(row => row.GetProperty("id").GetString() == id);

    private static TheoryData<string> Names(string kind) => [.. File.Cases.Where(row => row.GetProperty("do").GetString() == kind).Select(row => row.GetProperty("id").GetString()!)];
}
