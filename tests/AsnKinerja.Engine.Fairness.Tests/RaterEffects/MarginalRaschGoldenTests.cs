using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Fairness.Tests.Golden;
using Xunit;

namespace AsnKinerja.Engine.Fairness.Tests.RaterEffects;

/// <summary>R's TAM (21). Its quick standard errors of judges, items and thresholds are not read: none are given here.</summary>
public class MarginalRaschGoldenTests
{
    private static readonly GoldenFile File = GoldenFile.Read("21_mfrm_mml.json");

    public static TheoryData<string> Names => [.. File.Cases.Select(one => one.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Estimates_agree_with_tam(string name)
    {
        JsonElement golden = File.Cases.Single(one => one.GetProperty("name").GetString() == name), expected = golden.GetProperty("expected");
        FacetRating[] ratings = [.. golden.GetProperty("input").GetProperty("data").EnumerateArray().Select(row => new FacetRating(row[3].GetInt32(), row[0].GetString()!, row[1].GetString()!, row[2].GetString()!))];
        MarginalRasch model = MarginalRasch.Fit(["person", "rater", "item"], ratings, ratings.Min(rating => rating.Category), ratings.Max(rating => rating.Category));
        Assert.Null(model.Reason);
        File.Near(expected.GetProperty("deviance"), model.Deviance, "deviance");
        File.Near(expected.GetProperty("person_variance"), model.PersonVariance, "variance");
        File.Near(expected.GetProperty("EAP_reliability"), model.Reliability, "reliability");
        int steps = 0;
        foreach (JsonElement xsi in expected.GetProperty("xsi").EnumerateArray())
        {
            (string facet, string parameter) = (xsi.GetProperty("facet").GetString()!, xsi.GetProperty("parameter").GetString()!);
            double own = facet == "step" ? model.Thresholds[steps++] : model.Facets[facet].Single(one => one.Id == (facet == "rater" ? parameter["rater".Length..] : parameter)).Measure;
            File.Near(xsi.GetProperty("xsi"), own, parameter);
        }

        Dictionary<string, PersonEstimate> persons = model.Persons.ToDictionary(person => person.Id);
        foreach (JsonElement person in expected.GetProperty("EAP").EnumerateArray())
        {
            PersonEstimate own = persons[person.GetProperty("person").GetString()!];
            File.Near(person.GetProperty("EAP"), own.Measure, own.Id);
            File.Near(person.GetProperty("SD"), own.Deviation, "deviation of " + own.Id);
        }
    }

    [Fact]
    public void What_cannot_be_estimated_has_its_reason()
    {
        Assert.Equal(NotEstimable.NoRatings, MarginalRasch.Fit(["person", "rater"], [], 1, 5).Reason);
        Assert.Equal(NotEstimable.OneCategory, MarginalRasch.Fit(["person", "rater"], [new(3, "a", "x"), new(3, "b", "x")], 1, 5).Reason);
        Assert.Equal(NotEstimable.OneRatee, MarginalRasch.Fit(["person", "rater"], [new(3, "a", "x"), new(4, "a", "y")], 1, 5).Reason);
    }

    [Fact]
    public void Reasons_tell_parts_from_judges_who_always_give_the_best()
    {
        FacetRating[] parts = [new(1, "a", "x", "i"), new(2, "b", "x", "i"), new(2, "a", "y", "k"), new(1, "b", "y", "k")];
        Assert.Equal(NotEstimable.NotConnected, MarginalRasch.Fit(["person", "rater", "item"], parts, 1, 2).Reason);
        FacetRating[] generous = [.. Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(0, 3).Select(j => new FacetRating(j == 2 ? 4 : 1 + (((i / 2) + j + (i % 2)) % 4), $"p{i:00}", $"j{j}")))];
        Assert.Equal(NotEstimable.NotConverged, MarginalRasch.Fit(["person", "rater"], generous, 1, 4).Reason);
    }
}
