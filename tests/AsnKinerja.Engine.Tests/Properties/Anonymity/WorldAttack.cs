using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>Runs the algorithm on every world of answers and fails if what is published leaves an anonymous answer only one possible value.</summary>
internal static class WorldAttack
{
    private const int MostWorlds = 1100;

    /// <param name="panel">Who was asked what.</param>
    /// <param name="publish">All that is published in a world, as one text.</param>
    /// <param name="asInsiders">Whether each rater attacks as well, who knows all answers of his or her own.</param>
    /// <param name="draw">Which panel this is, for the message.</param>
    /// <returns>How many worlds there are.</returns>
    public static int On(AnonymousPanel panel, Func<int[], string> publish, bool asInsiders, string draw)
    {
        // A rater who answers in two groups is one insider.
        string[] insiders = asInsiders ? [.. panel.Answers.Select(answer => answer.Rater).Distinct()] : [];
        Dictionary<(int Insider, string Known), int[]> possible = [];
        int worlds = 0;
        foreach (int[] world in Worlds(panel))
        {
            worlds++;
            string text = publish(world);
            for (int insider = -1; insider < insiders.Length; insider++)
            {
                string own = insider < 0 ? "" : string.Concat(panel.Answers.Select((answer, i) => answer.Rater == insiders[insider] ? world[i] : 0));
                if (!possible.TryGetValue((insider, own + text), out int[]? values)) possible.Add((insider, own + text), values = new int[world.Length]);
                for (int answer = 0; answer < world.Length; answer++) values[answer] |= 1 << world[answer];
            }
        }

        foreach (((int insider, string known), int[] values) in possible)
            for (int answer = 0; answer < values.Length; answer++)
                if ((values[answer] & (values[answer] - 1)) == 0 && (insider < 0 || panel.Answers[answer].Rater != insiders[insider]))
                    Assert.Fail($"{draw}: to {(insider < 0 ? "everybody" : insiders[insider])} the answer {panel.Answers[answer]} can only be {Math.Log2(values[answer])} after\n{known}");
        return worlds;
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
