using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Divides the trainings into groups that have nothing to do with each other but the budget: no competency and no prerequisite in common.</summary>
internal static class ItemComponents
{
    /// <summary>The places of the items of each group, ascending; the groups by their first item.</summary>
    public static List<int[]> Of(SearchProblem problem)
    {
        int items = problem.Items.Length;
        int[] parent = [.. Enumerable.Range(0, items + problem.Skills.Length)];
        for (int place = 0; place < items; place++)
        {
            foreach (int earlier in problem.Items[place].Prerequisites) Union(parent, place, earlier);
            foreach (SearchStep step in problem.Items[place].Steps) Union(parent, place, items + step.Skill);
        }

        return [.. Enumerable.Range(0, items).GroupBy(place => Root(parent, place)).OrderBy(group => group.First()).Select(group => group.ToArray())];
    }

    private static void Union(int[] parent, int a, int b) => parent[Root(parent, a)] = Root(parent, b);

    private static int Root(int[] parent, int a)
    {
        while (parent[a] != a) a = parent[a] = parent[parent[a]];
        return a;
    }
}
