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
    public void No_answer_is_the_same_in_all_worlds_that_give_the_same_publication(int seed)
    {
        Random chance = new(seed);
        int panels = 0, worlds = 0, shown = 0, withheld = 0;
        for (int draw = 0; draw < 40; draw++)
        {
            int levels = 2 + chance.Next(2);
            AnonymousPanel panel = AnonymousPanel.Draw(chance, levels == 2 ? 10 : 6, levels);
            if (panel.Answers.Count == 0) continue;
            panels++;
            Dictionary<string, HashSet<int>[]> possible = [];
            foreach (int[] world in Worlds(panel))
            {
                PublishedPanel published = panel.Publish(world);
                string text = AnonymousPanel.Text(published);
                if (!possible.TryGetValue(text, out HashSet<int>[]? values)) possible.Add(text, values = [.. world.Select(_ => new HashSet<int>())]);
                for (int answer = 0; answer < world.Length; answer++) values[answer].Add(world[answer]);
                worlds++;
                foreach (PublishedGroup group in published.Items.SelectMany(item => item.Groups).Where(group => group.IsAnonymous))
                    if (group.Number.IsShown) shown++;
                    else withheld++;
            }

            foreach ((string text, HashSet<int>[] values) in possible)
                for (int answer = 0; answer < values.Length; answer++)
                    Assert.True(values[answer].Count > 1, $"seed {seed}, draw {draw}: {panel.Answers[answer]} can only be {values[answer].First()} after\n{text}");
        }

        // An algorithm that withholds everything would pass as well: it must show something, and withhold something.
        Assert.True(panels > 30 && worlds > 5000 && shown > 500 && withheld > 500, $"{panels} panels, {worlds} worlds, {shown} shown, {withheld} withheld");
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
