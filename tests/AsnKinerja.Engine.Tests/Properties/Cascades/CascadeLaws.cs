using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Targets;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Cascades;

/// <summary>What comes from below: each result once, nothing missing taken for zero, whatever the order.</summary>
public class CascadeLaws
{
    [Property(MaxTest = 400)]
    public void A_roll_up_is_what_walking_every_path_gives(byte[] tape)
    {
        CascadeScenario scenario = CascadeScenario.Graph(tape);
        Cascade cascade = scenario.Cascade;
        foreach (CascadedResult top in scenario.Results)
        {
            RollUp rollUp = cascade.RollUp(top.Id);
            (Rational? value, string[] missing) = scenario.Slowly(top.Id);
            Assert.Equal(value, rollUp.Value);
            Assert.Equal(missing, rollUp.Missing.Select(result => result.Id));
            Assert.Equal(value is not null && missing.Length == 0, rollUp.IsComplete);
        }
    }

    [Property(MaxTest = 300)]
    public void No_result_counts_twice_and_none_for_more_than_the_whole(byte[] tape)
    {
        CascadeScenario scenario = CascadeScenario.Graph(tape);
        foreach (RollUp rollUp in scenario.Results.Select(top => scenario.Cascade.RollUp(top.Id)))
        {
            string[] counted = [.. rollUp.Contributions.Select(entry => entry.Result.Id)];
            Assert.Equal(counted.Distinct(), counted);
            Assert.Empty(counted.Intersect(rollUp.NotAdded.Select(entry => entry.Result.Id)));
            Assert.All(rollUp.Contributions, entry => Assert.True(entry.Share.Sign > 0 && entry.Share <= 1));

            // Nor does a result count beside another that it is a part of.
            Assert.All(rollUp.Contributions, entry => Assert.DoesNotContain(
                rollUp.Contributions, other => other != entry && scenario.Cascade.RollUp(other.Result.Id).Contributions.Any(below => below.Result.Id == entry.Result.Id)));
        }
    }

    [Property(MaxTest = 300)]
    public void In_a_tree_of_parts_the_top_has_what_the_bottom_has(byte[] tape)
    {
        CascadeScenario scenario = CascadeScenario.Tree(tape);
        CascadedResult[] whole = [.. scenario.Results.Select(result => result with { Realised = result.Realised ?? 0 })];
        Cascade cascade = Cascade.Of(whole);
        Rational AtBottom(CascadedResult result) => cascade.Below(result.Id) is { Count: > 0 } below
            ? below.Aggregate(Rational.Zero, (sum, part) => sum + ((part.Link.Share ?? 1) * AtBottom(part.Result)))
            : result.Realised!.Value;

        if (whole.Length > 1) Assert.Equal(AtBottom(whole[0]), cascade.RollUp("r0").Value);
    }

    [Property(MaxTest = 200)]
    public void The_order_of_results_and_links_changes_nothing(byte[] tape, int seed)
    {
        CascadeScenario scenario = CascadeScenario.Graph(tape);
        CascadedResult[] shuffled = [.. scenario.Results
            .OrderBy(result => Shuffle(result.Id, seed))
            .Select(result => result with { Serves = [.. result.Serves.OrderBy(link => Shuffle(link.To, seed + 1))] })];
        Cascade one = scenario.Cascade, other = Cascade.Of(shuffled);
        foreach (string id in scenario.Results.Select(result => result.Id))
        {
            Assert.Equal(one.RollUp(id).Explain().ToJson(), other.RollUp(id).Explain().ToJson());
            Assert.Equal(one.PlannedRollUp(id).Value, other.PlannedRollUp(id).Value);
        }
    }

    [Property(MaxTest = 300)]
    public void A_part_without_a_number_changes_only_the_completeness(byte[] tape, byte where)
    {
        CascadeScenario scenario = CascadeScenario.Graph(tape);
        CascadedResult above = scenario.Results[where % scenario.Results.Length];
        Cascade before = scenario.Cascade;
        Cascade after = scenario.With(new CascadedResult("baru", CascadeLevel.Individual, "h9") { Unit = "ton" }.Serving(above.Id)).Cascade;
        foreach (string id in scenario.Results.Select(result => result.Id))
            Assert.Equal(before.RollUp(id).Value, after.RollUp(id).Value);
        Assert.Contains(after.RollUp(above.Id).Missing, result => result.Id == "baru");
        Assert.False(after.RollUp(above.Id).IsComplete);
    }

    [Property(MaxTest = 200)]
    public void Every_printed_roll_up_can_be_redone(byte[] tape)
    {
        CascadeScenario scenario = CascadeScenario.Graph(tape);
        foreach (CascadedResult result in scenario.Results)
        {
            Explanation tree = Cascade.Of(scenario.Results.Select(each => each == result ? each with { Target = 7 } : each)).RollUp(result.Id).Explain();
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
        }
    }

    [Property(MaxTest = 300)]
    public void Every_circle_is_found_and_shown(byte[] tape, byte from)
    {
        CascadeScenario scenario = CascadeScenario.Tree(tape);
        CascadedResult low = scenario.Results[from % scenario.Results.Length];
        CascadedResult[] closed = [.. scenario.Results.Select(result => result.Id == "r0" ? result.Serving(low.Id, ContributionRole.Owner, ContributionPath.Indirect) : result)];
        InvalidCascadeException e = Assert.Throws<InvalidCascadeException>(() => Cascade.Of(closed));

        // The way from the lower result up to the top, and from there back down to it; it is told from its first id on.
        List<string> way = [low.Id];
        while (way[^1] != "r0") way.Add(scenario.Results.Single(result => result.Id == way[^1]).Serves.Single().To);
        int first = way.IndexOf(way.Min(StringComparer.Ordinal)!);
        string path = string.Join(" -> ", way.Skip(first).Concat(way.Take(first)).Append(way[first]));
        Assert.Contains(path, Assert.Single(e.Problems, problem => problem.Kind == CascadeProblemKind.Cycle).Message.English, StringComparison.Ordinal);
    }

    private static int Shuffle(string id, int seed) => id.Aggregate(seed, (hash, c) => unchecked((hash * 31) + (c * 7919)));
}
