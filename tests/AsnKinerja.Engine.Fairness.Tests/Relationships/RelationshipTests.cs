using System;
using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace AsnKinerja.Engine.Fairness.Tests.Relationships;

/// <summary>Bias that was put in is found, and where there is none an alarm is no oftener than declared.</summary>
public class RelationshipTests(ITestOutputHelper output)
{
    private const int Offices = 200;

    // With a declared rate of 5 in a hundred, 200 offices give 18 or more alarms once in a hundred trials.
    private const int MostAlarms = 18;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Groups_that_judge_alike_raise_no_more_alarms_than_declared(bool isRounded) =>
        AtMost(MostAlarms, seed => GroupDivergences.Examine(new SimulatedOffice(seed, isRounded: isRounded).Rate()).StandingOut.Count > 0);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Superiors_without_favourites_raise_no_more_alarms_than_declared(bool isRounded) =>
        AtMost(MostAlarms, seed => RaterViews.Examine(new SimulatedOffice(seed, isRounded: isRounded).Rate(), "supervisor").StandingOut.Count > 0);

    [Fact]
    public void People_who_exchange_nothing_raise_no_more_alarms_than_declared()
    {
        int correlations = 0, pairs = 0, circles = 0;
        for (ulong seed = 1; seed <= Offices; seed++)
        {
            Reciprocity found = Reciprocity.Examine(new SimulatedOffice(seed, teams: 3).Rate(), seed, deals: 99);
            correlations += found.IsReciprocal ? 1 : 0;
            pairs += found.Pairs.Any(pair => pair.StandsOut) ? 1 : 0;
            circles += found.IsCircleMarked ? 1 : 0;
        }

        output.WriteLine($"{correlations} correlations, {pairs} pairs, {circles} circles of {Offices}");
        Assert.True(correlations <= MostAlarms && pairs <= MostAlarms && circles <= MostAlarms, $"{correlations} correlations, {pairs} pairs, {circles} circles of {Offices}");
    }

    [Fact]
    public void A_superior_against_one_person_is_found()
    {
        int found = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            GroupDivergences divergences = GroupDivergences.Examine(new SimulatedOffice(seed).Rate((rater, ratee, group) => group == "supervisor" && ratee == SimulatedOffice.Member(2, 4) ? -3 : 0));
            found += divergences.StandingOut.Any(one => one.Ratee == SimulatedOffice.Member(2, 4) && one.Group == "supervisor") ? 1 : 0;
        }

        output.WriteLine($"{found} of 100");
        Assert.InRange(found, 60, 100);
    }

    [Fact]
    public void A_superior_with_favourites_is_found_and_the_favourites_are_named()
    {
        string[] favourites = [SimulatedOffice.Member(1, 0), SimulatedOffice.Member(1, 1), SimulatedOffice.Member(1, 2)];
        int found = 0, named = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            RaterView? view = RaterViews.Examine(new SimulatedOffice(seed).Rate((rater, ratee, group) => group == "supervisor" && favourites.Contains(ratee) ? 2.2 : 0), "supervisor")
                .StandingOut.FirstOrDefault(one => one.Rater == SimulatedOffice.Superior(1));
            if (view is null) continue;
            found++;
            named += favourites.Count(person => view.Favoured.Any(one => one.Ratee == person));
        }

        output.WriteLine($"{found} of 100, {named} favourites named");
        Assert.InRange(found, 60, 100);
        Assert.True(named >= found, $"{named} favourites of {found} superiors");
    }

    [Fact]
    public void A_strict_superior_has_no_favourites()
    {
        int alarms = 0;
        for (ulong seed = 1; seed <= 50; seed++)
            alarms += RaterViews.Examine(new SimulatedOffice(seed).Rate((rater, _, _) => rater == SimulatedOffice.Superior(1) ? -1.5 : 0), "supervisor").StandingOut.Any(one => one.Rater == SimulatedOffice.Superior(1)) ? 1 : 0;
        Assert.InRange(alarms, 0, 5);
    }

    [Fact]
    public void A_circle_that_praises_itself_is_found_with_its_members()
    {
        string[] circle = [SimulatedOffice.Member(0, 0), SimulatedOffice.Member(0, 1), SimulatedOffice.Member(0, 2)];
        int found = 0;
        for (ulong seed = 1; seed <= 40; seed++)
        {
            Reciprocity reciprocity = Reciprocity.Examine(new SimulatedOffice(seed, teams: 3).Rate((rater, ratee, group) => rater != ratee && circle.Contains(rater) && circle.Contains(ratee) ? 2 : 0), seed, deals: 199);
            found += reciprocity.IsCircleMarked && reciprocity.Circle!.Members.Count(circle.Contains) >= 2 ? 1 : 0;
        }

        output.WriteLine($"{found} of 40");
        Assert.InRange(found, 28, 40);
    }

    [Fact]
    public void Praise_returned_everywhere_is_found()
    {
        SeededRandom chance = new(7);
        double[] friendship = [.. Enumerable.Range(0, 10_000).Select(_ => chance.NextDouble() < 0.3 ? 1.0 : 0.0)];
        double Between(string rater, string ratee)
        {
            string first = string.CompareOrdinal(rater, ratee) < 0 ? rater : ratee, second = first == rater ? ratee : rater;
            return rater == ratee || rater.EndsWith("chief", StringComparison.Ordinal) ? 0 : friendship[(Number(first) * 100) + (Number(second) % 100)];
        }

        Reciprocity found = Reciprocity.Examine(new SimulatedOffice(11).Rate((rater, ratee, _) => Between(rater, ratee)), 5);
        Assert.True(found.IsReciprocal);
        Assert.True(found.Correlation > 0.1);

        static int Number(string id) => (int.Parse(id.AsSpan(1, 2), CultureInfo.InvariantCulture) * 10) + int.Parse(id.AsSpan(5, 2), CultureInfo.InvariantCulture);
    }

    private void AtMost(int most, Func<ulong, bool> isAlarm)
    {
        int alarms = 0;
        for (ulong seed = 1; seed <= Offices; seed++) alarms += isAlarm(seed) ? 1 : 0;
        output.WriteLine($"{alarms} alarms of {Offices}");
        Assert.True(alarms <= most, $"{alarms} alarms of {Offices}");
    }
}
