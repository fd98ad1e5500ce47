using System.Globalization;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

/// <summary>PP 46/2011, number by number.</summary>
public class Pp46Golden
{
    private static readonly GoldenFile File = GoldenFile.Read("pp46.json");

    public static TheoryData<string> Aspects => [.. File.Cases.Select(Name)];

    public static TheoryData<string> Tasks => [.. File.Property("tasks").EnumerateArray().Select(Name)];

    [Theory]
    [MemberData(nameof(Aspects))]
    public void One_aspect(string name)
    {
        JsonElement golden = File.Cases.Single(known => Name(known) == name);
        (Aspect aspect, Rational target, Rational realised) = (Of(golden.GetProperty("aspect").GetString()!), Number(golden, "target"), Number(golden, "realised"));
        Rational? value = Pp46.Value(result => result.Indicator("Ukuran", aspect, Pp46.Target(aspect, target), realised));

        Assert.Equal(Number(golden, "expected"), value);
        if (golden.TryGetProperty("efficiency", out _)) Assert.Equal(Number(golden, "efficiency"), 100 - realised / target * 100);
        if (golden.TryGetProperty("theirs", out _)) Assert.NotEqual(Number(golden, "theirs"), value);
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void One_task(string name)
    {
        JsonElement golden = File.Property("tasks").EnumerateArray().Single(known => Name(known) == name);
        Rational? value = Pp46.Value(result => new[] { ("quantity", Aspect.Quantity), ("quality", Aspect.Quality), ("time", Aspect.Time), ("cost", Aspect.Cost) }
            .Where(aspect => golden.TryGetProperty(aspect.Item1, out _))
            .Aggregate(result, (known, aspect) =>
            {
                Rational[] numbers = [.. golden.GetProperty(aspect.Item1).EnumerateArray().Select(number => Rational.Parse(number.GetString()!))];
                return known.Indicator("Ukuran", aspect.Item2, Pp46.Target(aspect.Item2, numbers[0]), numbers[1]);
            }));

        Assert.Equal(Number(golden, "expected"), value);
        if (golden.TryGetProperty("theirs", out _)) Assert.NotEqual(Number(golden, "theirs"), value);
    }

    [Fact]
    public void Additional_tasks_by_their_number()
    {
        foreach (JsonElement golden in File.Property("additional").EnumerateArray())
        {
            WorkPlan plan = Enumerable.Range(1, golden.GetProperty("tasks").GetInt32())
                .Aggregate(Pp46.Plan(Pp46.Whole), (known, number) => known.Additional("t" + number, result => result.Indicator("Laporan", Aspect.Quantity, Target.AtLeast(1), 1)));
            Assert.Equal(100 + Number(golden, "points"), Pp46.Of(plan).Exact);
        }
    }

    [Fact]
    public void Creativity_by_whom_it_serves()
    {
        foreach (JsonElement golden in File.Property("creativity").EnumerateArray())
        {
            WorkPlan plan = golden.GetProperty("levels").EnumerateArray()
                .Aggregate(Pp46.Plan(Pp46.Whole), (known, level) => known.Creative(CreativityLevels.ById.Single(pair => pair.Word == level.GetString()).Meaning));
            Assert.Equal(100 + Number(golden, "points"), Pp46.Of(plan).Exact);
        }
    }

    [Fact]
    public void Predicates_at_every_edge()
    {
        foreach (JsonElement golden in File.Property("predicates").EnumerateArray())
            Assert.Equal(golden.GetProperty("predicate").GetString(), Pp46.Pack.Values!.Bands.Table.Lookup(Number(golden, "value")).Predicate.Id);
    }

    [Fact]
    public void Totals()
    {
        foreach (JsonElement golden in File.Property("totals").EnumerateArray())
        {
            Rational work = Number(golden, "workResults");
            AppraisalCase evidence = new(new Employee("a") { PostKind = PostKind.Executor }, AppraisalPeriod.Year(2018))
            {
                Plan = Pp46.Plan(result => result.Indicator("Ukuran", Aspect.Quantity, Target.AtLeast(100), work)),
                Sheets = [Pp46.Sheet(Number(golden, "behaviour"))],
            };
            AppraisedValues values = Pp46.Pack.Appraise(evidence).Values!;

            Assert.Equal(work, values.WorkResults!.Exact);
            Assert.Equal(Number(golden, "exact"), values.Exact);
            Assert.Equal(golden.GetProperty("shown").GetString(), values.Value!.Value.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(golden.GetProperty("predicate").GetString(), values.Predicate!.Id);
        }
    }

    private static string Name(JsonElement golden) => golden.GetProperty("name").GetString()!;

    private static Rational Number(JsonElement golden, string name) => Rational.Parse(golden.GetProperty(name).GetString()!);

    private static Aspect Of(string word) => AspectNames.ById.Single(pair => pair.Word == word).Meaning;
}
