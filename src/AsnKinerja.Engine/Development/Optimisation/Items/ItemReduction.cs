using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Leaves out trainings that the best plan cannot hold, so that less is left to search.</summary>
internal static class ItemReduction
{
    /// <summary>The problem without what another training does as well for no more, and without what opens nothing any more.</summary>
    public static SearchProblem WithoutDominated(SearchProblem problem)
    {
        while (true)
        {
            bool[] keep = [.. problem.Items.Select(_ => true)];
            int[] dependents = Dependents(problem);
            List<int>[] teaching = [.. problem.Skills.Select(_ => new List<int>())];
            for (int item = 0; item < problem.Items.Length; item++)
                foreach (SearchStep step in problem.Items[item].Steps.Where(step => step.Reached > 0)) teaching[step.Skill].Add(item);
            for (int item = 0; item < keep.Length; item++)
            {
                if (dependents[item] > 0) continue;
                SearchStep[] gaining = [.. problem.Items[item].Steps.Where(step => step.Reached > 0)];
                keep[item] = gaining.Length > 0 && !teaching[gaining[0].Skill].Any(other => keep[other] && other != item && Dominates(problem, other, item));
            }

            if (keep.All(kept => kept)) return problem;
            problem = problem.Keep(keep);
        }
    }

    /// <summary>The problem without what no plan can hold that is worth at least as much as one that is known.</summary>
    public static SearchProblem WithoutHopeless(SearchProblem problem, GainBound bound, long known)
    {
        bool[] keep = [.. problem.Items.Select(_ => true)];
        for (int item = 0; item < keep.Length; item++) keep[item] = bound.OfAll(WithPrerequisites(problem, item)) >= known;

        // What needs something hopeless is hopeless.
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int item = 0; item < keep.Length; item++)
                if (keep[item] && problem.Items[item].Prerequisites.Any(earlier => !keep[earlier])) (keep[item], isChanged) = (false, true);
        }

        return keep.All(kept => kept) ? problem : problem.Keep(keep);
    }

    /// <summary>An item and everything that must come before it by prerequisites.</summary>
    public static HashSet<int> WithPrerequisites(SearchProblem problem, int item)
    {
        HashSet<int> all = [item];
        Stack<int> open = new(all);
        while (open.Count > 0)
            foreach (int earlier in problem.Items[open.Pop()].Prerequisites)
                if (all.Add(earlier)) open.Push(earlier);
        return all;
    }

    private static int[] Dependents(SearchProblem problem)
    {
        int[] dependents = new int[problem.Items.Length];
        foreach (SearchItem item in problem.Items)
            foreach (int earlier in item.Prerequisites) dependents[earlier]++;
        return dependents;
    }

    // Whatever holds the other one is as good or better with this one in its place, and by the order of the ids no tie is lost.
    private static bool Dominates(SearchProblem problem, int one, int other)
    {
        SearchItem better = problem.Items[one], worse = problem.Items[other];
        if (better.Hours > worse.Hours || better.Cost > worse.Cost || (better.Hours == worse.Hours && better.Cost == worse.Cost && one > other)) return false;
        if (problem.Prices is long[] prices && prices[one] > prices[other]) return false;
        if (better.Prerequisites.Any(earlier => Array.IndexOf(worse.Prerequisites, earlier) < 0)) return false;
        return worse.Steps.All(step => step.Reached == 0 || better.Steps.Any(own => own.Skill == step.Skill && own.Reached >= step.Reached))
            && better.Steps.All(own => own.Entry == 0 || worse.Steps.Any(step => step.Skill == own.Skill && step.Entry >= own.Entry));
    }
}
