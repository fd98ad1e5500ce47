using System.IO;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class TalentGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("talent_boxes.json");

    public static TheoryData<int> Boxes => [.. File.Cases.Select(golden => golden.GetProperty("box").GetInt32())];

    public static TheoryData<int> Predicates => [.. Enumerable.Range(0, File.Property("predicates").GetArrayLength())];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, File.Property("numbers").GetArrayLength())];

    [Fact]
    public void There_are_nine_boxes_in_the_file_and_each_has_its_own_number() => Assert.Equal(Enumerable.Range(1, 9), Boxes.Select(row => (int)row[0]).Order());

    [Theory]
    [MemberData(nameof(Boxes))]
    public void Each_box_has_the_row_the_column_and_what_follows_as_published(int number)
    {
        JsonElement golden = File.Cases.Single(known => known.GetProperty("box").GetInt32() == number);
        ExpectationRating status = new[] { ExpectationRating.Below, ExpectationRating.Meets, ExpectationRating.Above }.Single(one => one.Id() == golden.GetProperty("status").GetString());
        PotentialLevel potential = new[] { PotentialLevel.Low, PotentialLevel.Medium, PotentialLevel.High }.Single(one => one.Id() == golden.GetProperty("potential").GetString());
        TalentBox box = TalentGrid.PermenPanrb3Of2020(Cuts("batas-seratus")).Place(status, potential);

        Assert.Equal(number, box.Number);
        Assert.Equal((status, potential), (box.Cell!.Status, box.Cell.Potential));
        Assert.Equal(Texts(golden, "actions"), box.Actions.Select(action => action.Id));
        Assert.Equal(Texts(golden, "groups"), box.SuccessionGroups.Select(group => group.Id));
        Assert.Equal(golden.GetProperty("direct").GetBoolean(), box.MayBePlacedDirectly);
    }

    [Theory]
    [MemberData(nameof(Predicates))]
    public void Predicates_become_numbers_first_where_an_agency_reads_them_so(int row)
    {
        JsonElement golden = File.Property("predicates")[row];
        PerformanceEvidence performance = PerformanceEvidence.OfPredicate("permenpanrb-6-2022", golden.GetProperty("predicate").GetString()!);

        Assert.Equal(golden.GetProperty("box").GetInt32(), TalentGrid.PermenPanrb3Of2020(Cuts("batas-seratus")).Place(performance, Number(golden, "potential")).Number);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_cuts_of_three_agencies_place_a_person_on_the_edge_where_they_say(int row)
    {
        JsonElement golden = File.Property("numbers")[row];
        TalentGrid grid = TalentGrid.PermenPanrb3Of2020(Cuts(golden.GetProperty("cuts").GetString()!));

        Assert.Equal(golden.GetProperty("box").GetInt32(), grid.Place(Number(golden, "performance"), Number(golden, "potential")).Number);
    }

    private static TalentCuts Cuts(string id)
    {
        TalentCuts cuts = TalentCuts.Load(Path.Combine(Repository.Root, "docs/samples/talenta", id + ".yaml"));
        Assert.Equal(id, cuts.Id);
        return cuts;
    }

    private static Rational Number(JsonElement row, string name) => Rational.Parse(row.GetProperty(name).GetString()!);

    private static string[] Texts(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(one => one.GetString()!)];
}
