using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Regulations;

/// <summary>Whatever a case has and the regulation does not look at is named in the explanation.</summary>
public sealed class UnusedEvidenceTests
{
    [Fact]
    public void Ratings_set_under_a_regulation_of_numbers_are_named() => Says(
        "decided ratings are not used",
        new AppraisalCase(new Employee("1"), AppraisalPeriod.Year(2018)) { WorkResultDecision = new RatingDecision(ExpectationRating.Above) });

    [Theory]
    [InlineData(2018)]
    [InlineData(2024)]
    public void A_new_idea_where_none_is_asked_for_is_named(int year) => Says(
        "the regulation asks for none", new AppraisalCase(new Employee("1"), AppraisalPeriod.Year(year)) { NewIdea = new NewIdea(LocalizedText.Same("Antrean daring")) });

    [Theory]
    [InlineData(2018)]
    [InlineData(2024)]
    public void A_public_index_without_a_weight_is_named(int year) => Says(
        "the regulation gives it no part",
        new AppraisalCase(new Employee("1"), AppraisalPeriod.Year(year))
        {
            PublicIndex = SatisfactionSurvey.InForce(AppraisalPeriod.Year(2024)).Score(SurveyResponses.Of(SurveyResponse.Of(("produk", 4)))),
        });

    private static void Says(string words, AppraisalCase evidence) =>
        Assert.Contains(words, Regulation.InForce(evidence.Period).Appraise(evidence).Explain().ToText("en"), StringComparison.Ordinal);
}
