using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Cascades;

/// <summary>The laws are worth what the cascades are that they run over.</summary>
public class CascadeCoverageTests
{
    [Fact]
    public void The_drawn_cascades_hold_every_nasty_case()
    {
        Random random = new(20261123);
        HashSet<string> seen = [];
        for (int i = 0; i < 500; i++)
        {
            byte[] tape = new byte[random.Next(1, 60)];
            random.NextBytes(tape);
            CascadeScenario scenario = CascadeScenario.Graph(tape);
            foreach (CascadedResult result in scenario.Results)
            {
                RollUp rollUp = scenario.Cascade.RollUp(result.Id);
                if (rollUp.Value is null && rollUp.Missing.Count > 0) seen.Add("nothing known");
                if (rollUp.Value is not null && rollUp.Missing.Count > 0) seen.Add("partly known");
                if (rollUp.Value == Rational.Zero) seen.Add("zero");
                if (rollUp.UndeclaredShare.Sign > 0) seen.Add("undeclared share");
                if (rollUp.Contributions.Any(entry => entry.Share == Rational.Of(1, 3))) seen.Add("third");
                if (rollUp.Contributions.Any(entry => entry.Share.Sign > 0 && entry.Share < 1 && entry.Path.Count > 2)) seen.Add("product of shares");
                if (rollUp.Contributions.Any(entry => entry.Result.Serves.Count(link => link.Path == ContributionPath.Direct) > 1)) seen.Add("several superiors");
                foreach (NotAdded entry in rollUp.NotAdded) seen.Add(entry.Reason.ToString());
            }
        }

        Assert.Equal(
            ["Collaborator", "CountedBelow", "Indirect", "nothing known", "partly known", "product of shares", "several superiors", "third", "undeclared share", "zero"],
            seen.Order(StringComparer.Ordinal));
    }
}
