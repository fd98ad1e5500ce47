using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>An order of trainings such that every plan that can be carried out can be carried out in it: each is decided on when its turn comes.</summary>
/// <remarks>
/// Trainings that may have to wait for each other either way (a prerequisite that begins at a higher level than what it opens) have their turn
/// several times, so often that any order of as many of them as the limits allow is contained.
/// </remarks>
internal sealed class ItemSequence
{
    private const int MostTurns = 4_000;

    private ItemSequence(SearchProblem problem, int[] turns, bool isComplete)
    {
        Turns = turns;
        IsComplete = isComplete;
        LastOfSkill = [.. Enumerable.Repeat(-1, problem.Skills.Length)];
        LastUse = [.. Enumerable.Repeat(-1, problem.Items.Length)];
        for (int turn = 0; turn < turns.Length; turn++)
        {
            foreach (SearchStep step in problem.Items[turns[turn]].Steps) LastOfSkill[step.Skill] = turn;
            foreach (int earlier in problem.Items[turns[turn]].Prerequisites) LastUse[earlier] = turn;
        }
    }

    /// <summary>The places of the items, turn by turn.</summary>
    public int[] Turns { get; }

    /// <summary>By competency: the last turn at which it matters; -1: never here.</summary>
    public int[] LastOfSkill { get; }

    /// <summary>By item: the last turn at which another one asks whether it was taken; -1: never.</summary>
    public int[] LastUse { get; }

    /// <summary>Whether every order is contained; false only where hundreds of trainings wait for each other in circles.</summary>
    public bool IsComplete { get; }

    public static ItemSequence Of(SearchProblem problem, int[] items)
    {
        if (items.All(place => problem.Items[place].Prerequisites.Length == 0 && problem.Items[place].Steps.Length == 1))
            return new(problem, [.. items.OrderBy(place => ItemGraph.Key(problem, place))], isComplete: true);

        List<int> turns = [];
        bool isComplete = true;
        foreach (int[] group in ItemGraph.Groups(problem, items))
        {
            int[] ordered = [.. group.OrderBy(place => ItemGraph.Key(problem, place))];
            int passes = MostTogether(problem, group), allowed = Math.Max(1, MostTurns / group.Length);
            isComplete &= passes <= allowed;
            for (int pass = 0; pass < Math.Min(passes, allowed); pass++) turns.AddRange(ordered);
        }

        return new(problem, [.. turns], isComplete);
    }

    // How many of a group can be in one plan at most.
    private static int MostTogether(SearchProblem problem, int[] group)
    {
        if (group.Length == 1) return 1;
        return Math.Max(1, Math.Min(
            Most([.. group.Select(place => problem.Items[place].Hours)], problem.Hours),
            Most([.. group.Select(place => problem.Items[place].Cost)], problem.Cost)));
    }

    private static int Most(long[] uses, long? limit)
    {
        if (limit is not long most) return uses.Length;
        Array.Sort(uses);
        long sum = 0;
        int count = 0;
        while (count < uses.Length && sum + uses[count] <= most) sum += uses[count++];
        return count;
    }
}
