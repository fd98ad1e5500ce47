using System;
using System.Linq;
using System.Reflection;
using AsnKinerja.Engine.Careers;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.PublicFeedback;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>Rules that an agency changes in one place keep all others: a property that is added later and not copied is found here.</summary>
public class ChangedRulesTests
{
    [Fact]
    public void Credit_points_with_another_way_for_ties_are_the_same_otherwise()
    {
        foreach (CreditPointRules rules in CreditPointRules.All) DiffersOnlyIn(rules, rules.BreakingTies(RoundingMode.TowardZero), nameof(CreditPointRules.Rounding));
    }

    [Fact]
    public void A_survey_with_another_sample_is_the_same_otherwise()
    {
        SamplingRule sampling = new(4, Rational.Of(1, 2), Rational.Of(1, 20));
        foreach (SatisfactionSurvey survey in SatisfactionSurvey.All) DiffersOnlyIn(survey, survey.WithSampling(sampling), nameof(SatisfactionSurvey.Sampling));
    }

    [Fact]
    public void An_index_that_treats_missing_dimensions_otherwise_is_the_same_otherwise()
    {
        ProfessionalismRules rules = ProfessionalismRules.PerBkn8Of2019;
        MissingDimension other = rules.Missing == MissingDimension.NotKnown ? MissingDimension.Renormalised : MissingDimension.NotKnown;
        DiffersOnlyIn(rules, rules.WhenMissing(other), nameof(ProfessionalismRules.Missing), nameof(ProfessionalismRules.MissingCitation));
    }

    // Reads the fields behind the properties, also those that are not public.
    private static void DiffersOnlyIn<T>(T one, T other, params string[] properties)
        where T : class
    {
        FieldInfo[] fields = typeof(T).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);
        Assert.NotEmpty(fields);
        Assert.Equal(
            properties.Select(name => $"<{name}>k__BackingField").OrderBy(name => name, StringComparer.Ordinal),
            fields.Where(field => !Equals(field.GetValue(one), field.GetValue(other))).Select(field => field.Name).OrderBy(name => name, StringComparer.Ordinal));
    }
}
