using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>With whom each rater is compared: those who speak for the same groups, among raters who can be compared.</summary>
internal sealed class RaterRoles
{
    private readonly (RoleMembers Members, double Share)[][] _references;

    /// <summary>Finds the members of each group.</summary>
    /// <param name="groups">For which groups each rater speaks.</param>
    /// <param name="classOf">By rater: a number that only comparable raters share.</param>
    /// <param name="subsetOf">By rater: the subset.</param>
    public RaterRoles(RaterGroups groups, int[] classOf, int[] subsetOf)
    {
        Dictionary<(int Class, int Group), RoleMembers> members = [];
        for (int rater = 0; rater < classOf.Length; rater++)
        {
            foreach ((int group, _) in groups.OfRater[rater])
            {
                if (!members.TryGetValue((classOf[rater], group), out RoleMembers? own)) members.Add((classOf[rater], group), own = new());
                own.Raters.Add(rater);
            }
        }

        All = [.. members.OrderBy(pair => pair.Key).Select(pair => pair.Value).Where(own => own.Raters.Count > 1)];
        Dictionary<int, int> ranks = [];
        for (int place = 0; place < All.Count; place++)
        {
            int subset = subsetOf[All[place].Raters[0]];
            ranks[subset] = ranks.TryGetValue(subset, out int known) ? known + 1 : 0;
            (All[place].Place, All[place].Rank) = (place, ranks[subset]);
        }

        _references = [.. groups.OfRater.Select((own, rater) => Shares([.. own.Select(one => (members[(classOf[rater], one.Group)], one.Ratings))]))];
    }

    /// <summary>All groups of two comparable raters or more.</summary>
    public IReadOnlyList<RoleMembers> All { get; }

    /// <summary>The own groups that have others in them, and how much each counts by the rater's ratings. Empty where the rater is alone in all of them.</summary>
    public (RoleMembers Members, double Share)[] ReferenceOf(int rater) => _references[rater];

    /// <summary>By place in <see cref="All"/>: the mean over the raters there.</summary>
    public double[] Means(double[] byRater) => [.. All.Select(members => members.Mean(byRater))];

    private static (RoleMembers, double)[] Shares((RoleMembers Members, int Ratings)[] own)
    {
        (RoleMembers Members, int Ratings)[] shared = [.. own.Where(one => one.Members.Place >= 0)];
        double all = shared.Sum(one => one.Ratings);
        return [.. shared.Select(one => (one.Members, one.Ratings / all))];
    }
}
