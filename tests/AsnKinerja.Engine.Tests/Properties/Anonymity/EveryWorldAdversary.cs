using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>The strongest adversary: who knows the algorithm, runs it on every world there is, and keeps those that give what was published.</summary>
public class EveryWorldAdversary
{
    private const int MostWorlds = 1100;

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

    private static (int Panels, int Worlds) Attack(int seed, int draws, Func<AnonymousPanel, int[], string> publish)
    {
        Random chance = new(seed);
        int panels = 0, worlds = 0;
        for (int draw = 0; draw < draws; draw++)
        {
            int levels = 2 + chance.Next(2);
            AnonymousPanel panel = AnonymousPanel.Draw(chance, levels == 2 ? 10 : 6, levels);
            if (panel.Answers.Count == 0) continue;
            panels++;
            Dictionary<string, HashSet<int>[]> possible = [];
            foreach (int[] world in Worlds(panel))
            {
                string text = publish(panel, world);
                if (!possible.TryGetValue(text, out HashSet<int>[]? values)) possible.Add(text, values = [.. world.Select(_ => new HashSet<int>())]);
                for (int answer = 0; answer < world.Length; answer++) values[answer].Add(world[answer]);
                worlds++;
            }

            foreach ((string text, HashSet<int>[] values) in possible)
                for (int answer = 0; answer < values.Length; answer++)
                    Assert.True(values[answer].Count > 1, $"seed {seed}, draw {draw}: {panel.Answers[answer]} can only be {values[answer].First()} after\n{text}");
        }

        return (panels, worlds);
    }

    private static IEnumerable<int[]> Worlds(AnonymousPanel panel)
    {
        int[] world = [.. panel.Answers.Select(_ => 1)];
        for (int count = 0; count < MostWorlds; count++)
        {
            yield return [.. world];
            int at = 0;
            while (at < world.Length && world[at] == panel.Levels) world[at++] = 1;
            if (at == world.Length) yield break;
            world[at]++;
        }

        throw new InvalidOperationException("More worlds than the test can look at: a part of them would prove nothing.");
    }
}
