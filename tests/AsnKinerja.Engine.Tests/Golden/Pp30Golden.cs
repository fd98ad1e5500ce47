using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Appraisals;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

/// <summary>The examples that PermenPANRB 8/2021 and PP 30/2019 print.</summary>
public class Pp30Golden
{
    private static readonly GoldenFile File = GoldenFile.Read("pp30.json");

    public static TheoryData<string> Indicators => Names("indicators");

    public static TheoryData<string> Predicates => Names("predicates");

    public static TheoryData<string> Splits => Names("splits");

    [Theory]
    [MemberData(nameof(Indicators))]
    public void An_indicator_achieves_what_the_example_prints(string name)
    {
        JsonElement row = Row("indicators", name);
        Target target = Number(row, "low") == Number(row, "high")
            ? row.GetProperty("better").GetString() == "more" ? Target.AtLeast(Number(row, "low")) : Target.AtMost(Number(row, "low"))
            : Target.Range(Number(row, "low"), Number(row, "high"), "", RangeDirection.Less);
        if (row.TryGetProperty("maximum", out _)) target = target.AsMaximum();
        Indicator indicator = new(LocalizedText.Same(name)) { Target = target, Realised = Number(row, "realised") };
        Assert.Equal(Number(row, "percent"), indicator.Achieve(AchievementLimits.None).Percent);

        WorkPlan plan = Pp30Case.Plan(new WorkResult("hasil", WorkResultKind.Main) { Indicators = [indicator] });
        PlanValue value = Pp30Case.Appraise(plan, PostKind.SeniorExecutive).WorkResults!;
        string explained = value.Explain().ToText("id");
        Assert.Contains($"dibulatkan: {row.GetProperty("rounded").GetString()} ", explained, StringComparison.Ordinal);
        if (!row.TryGetProperty("value", out _)) return;
        Assert.Equal(Number(row, "value"), value.Exact);
        Assert.Contains($"{row.GetProperty("category").GetString()}", explained, StringComparison.Ordinal);
    }

    [Fact]
    public void The_two_kinds_of_a_leaders_results_add_up_to_102_8()
    {
        JsonElement row = Row("plans", "K8");
        List<WorkResult> results = [];
        foreach ((string kind, ResultBasis basis) in new[] { ("agreement", ResultBasis.PerformanceAgreement), ("initiative", ResultBasis.StrategicInitiative) })
            foreach (JsonElement pair in row.GetProperty(kind).EnumerateArray())
                results.Add(new WorkResult($"{kind}-{results.Count}", WorkResultKind.Main) { Basis = basis }
                    .Indicator("capaian", Aspect.Quantity, Target.AtLeast(Rational.Parse(pair[0].GetString()!)), Rational.Parse(pair[1].GetString()!)));
        Assert.Equal(Number(row, "expected"), Pp30Case.Skp(Pp30Case.Plan([.. results]), PostKind.SeniorExecutive));
    }

    [Fact]
    public void Additional_results_add_what_the_example_prints_and_no_more_than_ten()
    {
        foreach (JsonElement row in File.Property("additional").EnumerateArray())
        {
            WorkResult[] results = [Pp30Case.Core("utama", 80), .. row.GetProperty("results").EnumerateArray().Select((result, i) =>
                new WorkResult($"tambahan-{i}", WorkResultKind.Additional) { ScopeWeight = Number(result, "scope") }
                    .Indicator("capaian", Aspect.Quantity, Target.AtLeast(Number(result, "target")), Number(result, "realised")))];
            Assert.Equal(80 + Number(row, "adds"), Pp30Case.Skp(Pp30Case.Plan(results)));
        }
    }

    [Theory]
    [MemberData(nameof(Predicates))]
    public void A_total_has_the_predicate_of_its_range(string name)
    {
        JsonElement row = Row("predicates", name);
        Rational total = Number(row, "total");

        // Any plan and behaviour that give the total by 70 and 30.
        (Rational percent, Rational behaviour) = new (Rational Percent, Rational Value)[] { (120, 120), (100, 100), (80, 80), (60, 60), (0, 25) }
            .Select(skp => (skp.Percent, (total - skp.Value * 7 / 10) * 10 / 3)).First(pair => pair.Item2 >= 0 && pair.Item2 <= 120);
        NewIdea? idea = row.GetProperty("idea").GetBoolean() ? new NewIdea(LocalizedText.Same("antrean daring")) : null;
        AppraisedValues values = Pp30Case.Appraise(Pp30Case.Plan(Pp30Case.Core("utama", percent)), idea: idea, sheets: Pp30Case.Sheet("supervisor", behaviour));
        Assert.Equal((total, row.GetProperty("predicate").GetString()), (values.Exact, values.Predicate!.Id));
    }

    [Theory]
    [MemberData(nameof(Splits))]
    public void The_unit_of_fifty_may_be_split_as_the_elucidation_does_and_not_otherwise(string name)
    {
        JsonElement row = Row("splits", name);
        (string, int)[] unit = [.. File.Property("unit").EnumerateObject().Select(group => (group.Name, group.Value.GetInt32()))];
        (int, int, int) numbers = (row.GetProperty("above").GetInt32(), row.GetProperty("meets").GetInt32(), row.GetProperty("below").GetInt32());
        StatusDistribution rule = Pp30Case.Pack.StatusDistribution!;
        Assert.Equal(row.GetProperty("valid").GetBoolean(), rule.Options(unit).Any(option => (option.Above, option.Meets, option.Below) == numbers));
        StatusCheck check = rule.Check(ByRank(unit, numbers));
        Assert.Equal((50, row.GetProperty("valid").GetBoolean()), (check.People, check.IsWithin));
        Assert.Empty(check.Warnings);
    }

    [Fact]
    public void The_two_printed_options_name_who_stands_where()
    {
        (string, int)[] unit = [.. File.Property("unit").EnumerateObject().Select(group => (group.Name, group.Value.GetInt32()))];
        StatusSplit[] options = [.. Pp30Case.Pack.StatusDistribution!.Options(unit)];
        Assert.Equal(
            [
                new("sangat-baik", ExpectationRating.Above, 5), new("baik", ExpectationRating.Above, 5), new("baik", ExpectationRating.Meets, 15),
                new("cukup", ExpectationRating.Meets, 10), new("kurang", ExpectationRating.Meets, 5), new("sangat-kurang", ExpectationRating.Below, 10),
            ],
            options.Single(option => (option.Above, option.Meets) == (10, 30)).Groups);
        Assert.Equal(
            [
                new("sangat-baik", ExpectationRating.Above, 5), new("baik", ExpectationRating.Meets, 20),
                new("cukup", ExpectationRating.Meets, 10), new("kurang", ExpectationRating.Meets, 5), new("sangat-kurang", ExpectationRating.Below, 10),
            ],
            options.Single(option => (option.Above, option.Meets, option.Below) == (5, 35, 10)).Groups);
    }

    // The slow way: a queue of people from the best to the worst.
    private static IEnumerable<StatusGroup> ByRank((string Predicate, int People)[] unit, (int Above, int Meets, int Below) numbers) =>
        unit.SelectMany(group => Enumerable.Repeat(group.Predicate, group.People))
            .Select((predicate, i) => new StatusGroup(predicate, i < numbers.Above ? ExpectationRating.Above : i < numbers.Above + numbers.Meets ? ExpectationRating.Meets : ExpectationRating.Below, 1));

    private static JsonElement Row(string section, string name) => File.Property(section).EnumerateArray().Single(row => row.GetProperty("name").GetString() == name);

    private static Rational Number(JsonElement row, string key) => Rational.Parse(row.GetProperty(key).GetString()!);

    private static TheoryData<string> Names(string section) => [.. File.Property(section).EnumerateArray().Select(row => row.GetProperty("name").GetString()!)];
}
