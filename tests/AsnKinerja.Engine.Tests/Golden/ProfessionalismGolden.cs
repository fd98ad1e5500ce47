using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class ProfessionalismGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("professionalism.json");
    private static readonly ProfessionalismRules Upper = ProfessionalismRules.PerBkn8Of2019;
    private static readonly ProfessionalismRules Lower = Upper.ReadingCategories(BoundaryPolicy.LowerEdgeBelongs).ReadingPerformance(BoundaryPolicy.LowerEdgeBelongs);

    public static TheoryData<string> Names => [.. File.Cases.Select(golden => golden.GetProperty("name").GetString()!)];

    public static TheoryData<string> Indexes => [.. File.Property("categories").EnumerateArray().Select(row => row.GetProperty("index").GetString()!)];

    public static TheoryData<string> Values => [.. File.Property("performance").EnumerateArray().Select(row => row.GetProperty("value").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_index_is_the_plain_sum_of_the_published_points(string name)
    {
        JsonElement golden = File.Cases.Single(known => known.GetProperty("name").GetString() == name);
        ProfessionalismEvidence evidence = ProfessionalismEvidence.For(golden.GetProperty("group").GetString()!)
            .Qualification(golden.GetProperty("qualification").GetString()!)
            .Hours("diklat-teknis", golden.GetProperty("hours").GetInt32())
            .Performance(Rational.Parse(golden.GetProperty("value").GetString()!))
            .Discipline([.. golden.GetProperty("discipline").EnumerateArray().Select(one => one.GetString()!)]);
        evidence = Said(evidence, golden, "seminar", "seminar");
        evidence = Said(evidence, golden, "leadership", "diklat-kepemimpinan");
        evidence = Said(evidence, golden, "functional", "diklat-fungsional");
        ProfessionalismIndex index = ProfessionalismIndex.PerBkn8Of2019(evidence);

        Assert.Equal(golden.GetProperty("points").EnumerateArray().Select(one => (Rational?)Rational.Parse(one.GetString()!)), index.Parts.Select(part => part.Points));
        Assert.Equal(Rational.Parse(golden.GetProperty("index").GetString()!), index.Exact);
        Assert.Equal(golden.GetProperty("upper").GetString(), index.Category!.Id);
        Assert.Equal(golden.GetProperty("lower").GetString(), Lower.Measure(evidence).Category!.Id);
        Assert.True(index.IsComplete);
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Both_published_readings_of_the_categories_are_there(string index)
    {
        JsonElement golden = File.Property("categories").EnumerateArray().Single(row => row.GetProperty("index").GetString() == index);
        Assert.Equal(golden.GetProperty("upper").GetString(), Upper.CategoryOf(Rational.Parse(index)).Id);
        Assert.Equal(golden.GetProperty("lower").GetString(), Lower.CategoryOf(Rational.Parse(index)).Id);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void No_value_of_performance_falls_between_two_printed_ones(string value)
    {
        JsonElement golden = File.Property("performance").EnumerateArray().Single(row => row.GetProperty("value").GetString() == value);
        Assert.Equal(golden.GetProperty("upper").GetInt32(), Upper.Performance.Lookup(Rational.Parse(value)).Points);
        Assert.Equal(golden.GetProperty("lower").GetInt32(), Lower.Performance.Lookup(Rational.Parse(value)).Points);
    }

    private static ProfessionalismEvidence Said(ProfessionalismEvidence evidence, JsonElement golden, string name, string training) =>
        !golden.TryGetProperty(name, out JsonElement attended) ? evidence : attended.GetBoolean() ? evidence.Attended(training) : evidence.NotAttended(training);
}
