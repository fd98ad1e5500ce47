using System;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>The strongest adversary: who knows the algorithm, runs it on every world there is, and keeps those that give what was published.</summary>
public class EveryWorldAdversary
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_answer_is_the_same_in_all_worlds_that_give_the_same_publication(int seed)
    {
        int shown = 0, withheld = 0;
        (int panels, int worlds) = Attack(seed, draws: 60, (panel, world) =>
        {
            PublishedPanel published = panel.Publish(world);
            PublishedGroup[] anonymous = [.. published.Items.SelectMany(item => item.Groups).Where(group => group.IsAnonymous)];
            shown += anonymous.Count(group => group.Number.IsShown);
            withheld += anonymous.Count(group => group.Number.Kind == PublishedKind.Suppressed);
            return AnonymousPanel.Text(published);
        });

        // An algorithm that withholds everything would pass as well: it must show something, and withhold something.
        Assert.True(panels > 45 && worlds > 10_000 && shown > 2000 && withheld > 2000, $"{panels} panels, {worlds} worlds, {shown} shown, {withheld} withheld");
    }

    [Theory]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(7, 3)]
    public void Nor_when_the_same_is_published_before_and_after_the_last_raters_came_in(int seed, int late)
    {
        int shown = 0;
        (int panels, int worlds) = Attack(seed, draws: 60, (panel, world) =>
        {
            (PublishedPanel before, PublishedPanel after) = panel.PublishTwice(world, late);
            shown += after.Items.SelectMany(item => item.Groups).Count(group => group is { IsAnonymous: true, Number.IsShown: true });
            return AnonymousPanel.Text(before) + "\nthen\n" + AnonymousPanel.Text(after);
        });

        Assert.True(panels > 45 && worlds > 5000 && shown > 300, $"{panels} panels, {worlds} worlds, {shown} shown after");
    }

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void Nor_to_a_rater_who_adds_all_of_his_or_her_own_answers_where_that_is_promised(int seed)
    {
        int shown = 0, withheld = 0;
        (int panels, int worlds) = Attack(seed, draws: 60, (panel, world) =>
        {
            PublishedPanel published = panel.Publish(world);
            PublishedGroup[] anonymous = [.. published.Competencies.SelectMany(item => item.Groups).Where(group => group.IsAnonymous)];
            shown += anonymous.Count(group => group.Number.IsShown);
            withheld += anonymous.Count(group => group.Number.Kind == PublishedKind.Suppressed);
            return AnonymousPanel.Text(published);
        }, insiders: true);

        Assert.True(panels > 45 && worlds > 8000 && shown > 500 && withheld > 2000, $"{panels} panels, {worlds} worlds, {shown} shown, {withheld} withheld");
    }

    [Theory]
    [InlineData(11, 2)]
    [InlineData(12, 3)]
    public void Nor_to_such_a_rater_when_the_same_is_published_before_and_after_the_last_raters_came_in(int seed, int late)
    {
        (int panels, int worlds) = Attack(seed, draws: 60, (panel, world) =>
        {
            (PublishedPanel before, PublishedPanel after) = panel.PublishTwice(world, late);
            return AnonymousPanel.Text(before) + "\nthen\n" + AnonymousPanel.Text(after);
        }, insiders: true);

        Assert.True(panels > 45 && worlds > 5000, $"{panels} panels, {worlds} worlds");
    }

    [Fact]
    public void Without_that_promise_a_rater_does_learn_from_his_or_her_own_answers_and_the_adversary_finds_it()
    {
        AnonymousPanel three = new()
        {
            Policy = AggregationPolicy.Weighted(("peer", 1)),
            Instrument = RatingInstrument.Flat(AnonymousPanel.LevelsTo(5), ["i0"]),
            Anonymity = AnonymityPolicy.Default,
            Named = [],
        };
        three.Ask("peer", 3, 1);

        WorldAttack.On(three, world => AnonymousPanel.Text(three.Publish(world)), asInsiders: false, "three raters");
        Assert.Contains("to peer", Assert.ThrowsAny<Exception>(() => WorldAttack.On(three, world => AnonymousPanel.Text(three.Publish(world)), asInsiders: true, "three raters")).Message, StringComparison.Ordinal);
    }

    private static (int Panels, int Worlds) Attack(int seed, int draws, Func<AnonymousPanel, int[], string> publish, bool insiders = false)
    {
        Random chance = new(seed);
        int panels = 0, worlds = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            int levels = 2 + chance.Next(2);
            AnonymousPanel panel = AnonymousPanel.Draw(chance, levels == 2 ? 10 : 6, levels, insiders);
            if (panel.Answers.Count == 0) continue;
            panels++;
            worlds += WorldAttack.On(panel, world => publish(panel, world), insiders, $"seed {seed}, draw {draw}");
        }

        return (panels, worlds);
    }
}
