using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

/// <summary>The ranking over three statuses (PP 30/2019 Pasal 41 ayat (8)).</summary>
public class StatusDistributionTests
{
    private static readonly StatusDistribution Rule = Pp30Case.Pack.StatusDistribution!;

    [Fact]
    public void The_limits_are_those_of_the_article()
    {
        Assert.Equal("PP 30/2019, Pasal 41 ayat (8)", Rule.Citation!.ToString());
        Assert.Equal([(0, 0.2m), (0.6m, 0.7m), (0, 0.2m)], new[] { Rule.Above, Rule.Meets, Rule.Below }.Select(limit => (limit.AtLeast.ToDecimal(), limit.AtMost.ToDecimal())));
        Assert.Null(Regulation.Named("permenpanrb-6-2022").StatusDistribution);
    }

    [Fact]
    public void One_person_alone_fits_no_split_and_that_is_a_warning()
    {
        StatusCheck check = Rule.Check(new StatusGroup("baik", ExpectationRating.Meets, 1));
        Assert.False(Rule.CanBeMet(1));
        Assert.Empty(Rule.Options(("baik", 1)));
        StatusViolation violation = Assert.Single(check.Violations);
        Assert.Equal((StatusViolationKind.TooMany, ExpectationRating.Meets, 1, 1), (violation.Kind, violation.Status, violation.People, (int)violation.Share.Numerator));
        Assert.Equal("Meets expectation: 1 of 1 people (100%), at most 70%.", violation.Text.English);
        Assert.Equal("With 1 people no split keeps to the rule; the regulation does not say how heads are rounded.", Assert.Single(check.Warnings).English);
    }

    [Fact]
    public void A_unit_without_people_is_a_warning_too()
    {
        StatusCheck check = Rule.Check([]);
        Assert.False(check.IsWithin);
        Assert.Empty(check.Violations);
        Assert.Equal("The unit has nobody.", Assert.Single(check.Warnings).English);
        Assert.Empty(Rule.Options());
    }

    [Fact]
    public void Nobody_of_a_lower_predicate_passes_somebody_of_a_higher_one()
    {
        StatusCheck check = Rule.Check(
            new("sangat-baik", ExpectationRating.Meets, 1), new("baik", ExpectationRating.Above, 1), new("baik", ExpectationRating.Meets, 2), new("cukup", ExpectationRating.Below, 1));
        StatusViolation violation = Assert.Single(check.Violations);
        Assert.Equal((StatusViolationKind.OutOfOrder, ExpectationRating.Above, 1), (violation.Kind, violation.Status, violation.People));
        Assert.Null(violation.Limit);
        Assert.Contains("The predicate baik has the status Above expectation", violation.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_and_too_few_say_their_shares()
    {
        StatusCheck check = Rule.Check(new("baik", ExpectationRating.Above, 3), new("baik", ExpectationRating.Meets, 5), new("cukup", ExpectationRating.Below, 2));
        Assert.Equal(
            ["Above expectation: 3 of 10 people (30%), at most 20%.", "Meets expectation: 5 of 10 people (50%), at least 60%."],
            check.Violations.Select(violation => violation.Text.English));
        Assert.Equal([StatusViolationKind.TooMany, StatusViolationKind.TooFew], check.Violations.Select(violation => violation.Kind));
    }

    [Fact]
    public void Bad_counts_are_refused_by_name()
    {
        Assert.Contains("did you mean 'baik'", Assert.Throws<ArgumentException>(() => Rule.Check(new StatusGroup("baikk", ExpectationRating.Meets, 1))).Message, StringComparison.Ordinal);
        Assert.Contains("-1 people", Assert.Throws<ArgumentOutOfRangeException>(() => Rule.Options(("baik", -1))).Message, StringComparison.Ordinal);
        Assert.Contains("stands 2 times", Assert.Throws<ArgumentException>(() => Rule.Options(("baik", 1), ("baik", 2))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule.CanBeMet(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rule.Check(new StatusGroup("baik", (ExpectationRating)7, 1)));
    }

    [Fact]
    public void Some_small_units_have_no_split_because_heads_are_whole() =>
        Assert.Equal([1, 2, 3, 4, 7, 8, 9, 14], Enumerable.Range(1, 60).Where(people => !Rule.CanBeMet(people)));

    [Property(MaxTest = 200)]
    public void Every_option_is_within_and_what_is_no_option_breaks_a_limit(byte seedA, byte seedB, byte seedC, byte seedD, byte seedE)
    {
        string[] predicates = ["sangat-baik", "baik", "cukup", "kurang", "sangat-kurang"];
        int[] people = [seedA % 9, seedB % 9, seedC % 9, seedD % 9, seedE % 9];
        (string, int)[] unit = [.. predicates.Zip(people)];
        int all = people.Sum();
        StatusSplit[] options = [.. Rule.Options([.. unit.Reverse()])];
        HashSet<(int, int, int)> found = [.. options.Select(option => (option.Above, option.Meets, option.Below))];
        Assert.Equal(found.Count, options.Length);
        foreach (StatusSplit option in options)
        {
            Assert.True(Rule.Check(option.Groups).IsWithin);
            Assert.Equal(all, option.Groups.Sum(group => group.People));
            Assert.All(option.Groups, group => Assert.True(group.People > 0));
        }

        // The oracle: every split of the heads, in whole numbers.
        for (int above = 0; above <= all; above++)
            for (int below = 0; above + below <= all; below++)
            {
                int meets = all - above - below;
                bool allowed = all > 0 && 10 * above <= 2 * all && 10 * meets >= 6 * all && 10 * meets <= 7 * all && 10 * below <= 2 * all;
                Assert.Equal(allowed, found.Contains((above, meets, below)));
            }
    }
}
