using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Golden;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>The year 2021: two halves under two regulations, joined by a table that nobody has seen in a regulation.</summary>
public sealed class YearBridgeTests
{
    private static readonly YearBridge Bridge = YearBridge.Of2021;
    private static readonly Employee Ratna = new("1") { PostKind = PostKind.Executor };
    private static readonly GoldenFile File = GoldenFile.Read("bridge_2021.json");

    public static TheoryData<string> OldValues => [.. File.Cases.Select(row => row.GetProperty("old").GetString()!)];

    [Theory]
    [MemberData(nameof(OldValues))]
    public void A_value_of_the_old_scale_becomes_the_one_that_the_table_gives(string old)
    {
        JsonElement row = File.Cases.Single(row => row.GetProperty("old").GetString() == old);
        Assert.Equal(Rational.Parse(row.GetProperty("new").GetString()!), Bridge.Conversion.At(Rational.Parse(old)));
    }

    [Property]
    public void A_higher_value_never_becomes_a_lower_one(int a, int b)
    {
        Rational low = Rational.Of(Math.Min(Math.Abs(a % 1300), Math.Abs(b % 1300)), 10), high = Rational.Of(Math.Max(Math.Abs(a % 1300), Math.Abs(b % 1300)), 10);
        Assert.True(Bridge.Conversion.At(low) <= Bridge.Conversion.At(high));
        Assert.InRange(Bridge.Conversion.At(high), Rational.Zero, 120);
    }

    [Fact]
    public void Both_halves_count_alike_and_the_second_regulation_gives_the_predicate()
    {
        BridgedYear year = Bridge.Join(First(85, 85), Second(100, 100));
        Assert.Equal(Rational.Of(1431, 14), year.Converted);
        Assert.Equal((Rational.Of(1431, 14) + 100) / 2, year.Exact);
        Assert.Equal(("baik", 101.11m), (year.Predicate!.Id, year.Value));
        PrintedJson.Read(year.Explain().ToJson()).Redo();
    }

    [Fact]
    public void Very_good_for_the_joined_year_asks_for_a_new_idea_too()
    {
        Appraisal first = First(99, 99);
        Assert.Equal("baik", Bridge.Join(first, Second(120, 120)).Predicate!.Id);
        Assert.Equal("sangat-baik", Bridge.Join(first, Second(120, 120, new NewIdea(LocalizedText.Same("Antrean daring")))).Predicate!.Id);
    }

    [Fact]
    public void Its_table_and_weights_are_shown_as_unverified()
    {
        Assert.Equal(Established.Unverified, Bridge.ConversionCitation!.Established);
        Assert.Contains(Bridge.Join(First(80, 80), Second(100, 100)).Explain().Warnings, citation => citation == Bridge.ConversionCitation);
    }

    [Fact]
    public void While_one_half_has_no_value_the_year_has_none()
    {
        BridgedYear year = Bridge.Join(First(80, null), Second(100, 100));
        Assert.Equal((null, null, null), (year.Exact, year.Predicate, year.Converted));
        Assert.True(year.Completeness.IsProvisional);
        Assert.Contains(year.Completeness.Reasons, reason => reason.English.StartsWith("2021-S1: ", StringComparison.Ordinal));
        PrintedJson.Read(year.Explain().ToJson()).Redo();
    }

    [Fact]
    public void Only_these_halves_of_one_person_are_joined()
    {
        Appraisal first = First(80, 80), second = Second(100, 100);
        Assert.Contains("this part of the year is 2021-S1", Assert.Throws<ArgumentException>(() => Bridge.Join(second, first)).Message, StringComparison.Ordinal);
        Appraisal other = Regulation.Named("pp-30-2019").Appraise(new AppraisalCase(new Employee("2"), AppraisalPeriod.Semester(2021, 2)));
        Assert.Contains("'1'", Assert.Throws<ArgumentException>(() => Bridge.Join(first, other)).Message, StringComparison.Ordinal);
    }

    // Quantity, quality and time of one task, so that the task is worth the wanted value: the first two are it, time is on its 76 otherwise.
    private static Appraisal First(int skp, int? behaviour) => Regulation.Named("pp-46-2011").Appraise(new AppraisalCase(Ratna, AppraisalPeriod.Semester(2021, 1))
    {
        Plan = WorkPlan.For(AppraisalPeriod.Semester(2021, 1)).Main("tugas", task => task
            .Indicator("Jumlah", Aspect.Quantity, Target.AtLeast(100), skp).Indicator("Mutu", Aspect.Quality, Target.AtLeast(100), skp)),
        Sheets = behaviour is int value ? [Sheet("pp-46-2011", value)] : [],
    });

    private static Appraisal Second(int skp, int behaviour, NewIdea? idea = null) => Regulation.Named("pp-30-2019").Appraise(new AppraisalCase(Ratna, AppraisalPeriod.Semester(2021, 2))
    {
        // 100 % is worth 100 and 101 % or more is worth 120 for an executing official.
        Plan = WorkPlan.For(AppraisalPeriod.Semester(2021, 2)).Main("tugas", task => task.Indicator("Jumlah", Aspect.Quantity, Target.AtLeast(100), skp)),
        Sheets = [Sheet("pp-30-2019", behaviour)],
        NewIdea = idea,
    });

    private static RatingSheet Sheet(string regulation, int value) => Regulation.Named(regulation).Behaviours.Competencies
        .Where(aspect => aspect.Id != "kepemimpinan").Aggregate(RatingSheet.By("supervisor"), (sheet, aspect) => sheet.Rate(aspect.Id, value));
}
