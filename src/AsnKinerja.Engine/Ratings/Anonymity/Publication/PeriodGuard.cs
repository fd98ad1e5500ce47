using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What a unit less earlier ones would be.</summary>
internal enum PeriodDifference
{
    /// <summary>Nothing that gives an answer away.</summary>
    None,

    /// <summary>The answers of a few, or nobody new: known from who was asked, whatever they answered.</summary>
    OfFew,

    /// <summary>Answers that are all the same, or a correction by a few.</summary>
    OfOneOpinion,
}

/// <summary>Withholds a unit that differs from earlier published ones by too few people, or by people who answered alike.</summary>
/// <remarks>
/// Whoever takes the answers of those who stayed for unchanged can subtract one publication from the other. What is left is the answers of parts: the
/// people who stand in exactly the same units, before and now. So each part is held to the promise by itself, in every publication in which it stands.
/// </remarks>
internal sealed class PeriodGuard(IReadOnlyList<KnownUnit> now, IReadOnlyList<KnownUnit> earlier)
{
    public PeriodDifference Of(KnownUnit own)
    {
        if (own.Raters.Count == 0) return PeriodDifference.None;
        KnownUnit[] related = [.. earlier.Where(own.IsRelatedTo)];
        if (related.Length == 0) return PeriodDifference.None;

        // Without ids two publications can be held against each other, and not three: which two agree would say who is who.
        if (!own.HasIds || !related.All(before => before.HasIds))
            return related.Length > 1 ? PeriodDifference.OfFew : NamelessComparison.Of(own, related[0]);

        // Where nobody came, what is new is who left, or how groups are put together; nothing of it is worth the difference.
        KnownUnit[] same = [.. related.Where(before => before.People.SetEquals(own.People))];
        bool someoneCame = own.People.Any(person => !related.Any(before => before.People.Contains(person)));
        Part[] parts = [.. Parts([own, .. related])];
        if ((same.Length == 0 && !someoneCame) || parts.Any(part => !part.IsWhole && part.People < part.Minimum)) return PeriodDifference.OfFew;

        // Those who are the whole of every unit in which they stand are held to the promise there, item by item.
        bool again = same.Any(before => IsPartlyTheSame(own, before));
        return same.Any(before => Corrected(own, before) is int few && few > 0 && few < own.Minimum)
            || parts.Any(part => (!part.IsWhole || (again && part.Stands.ContainsKey(own))) && part.IsOneOpinion)
            ? PeriodDifference.OfOneOpinion
            : PeriodDifference.None;
    }

    // How many of the same people answer otherwise: before and after a correction, say.
    private static int Corrected(KnownUnit own, KnownUnit before) =>
        own.Raters.Count(row => own.Items.Intersect(before.Items).Any(item => own.AnswerOf(row, item) != before.AnswerOf(before.Same(row), item)));

    // Some of it is as it was and the rest is not, or it is the same answers calculated otherwise: then one publication can be taken from the other.
    private static bool IsPartlyTheSame(KnownUnit own, KnownUnit before)
    {
        int corrected = Corrected(own, before);
        return !own.IsMadeAs(before) || (corrected > 0
            && own.Items.Intersect(before.Items).Any(item => own.Raters.All(row => own.AnswerOf(row, item) == before.AnswerOf(before.Same(row), item))));
    }

    private IEnumerable<Part> Parts(KnownUnit[] units)
    {
        KnownUnit[] all = [.. now, .. earlier];
        return units
            .SelectMany(unit => unit.People)
            .Distinct()
            .GroupBy(person => string.Join(" ", Enumerable.Range(0, all.Length).Where(at => all[at].People.Contains(person))))
            .Select(part => new Part([.. part], [.. units.Where(unit => unit.People.Contains(part.First()))]));
    }

    /// <summary>People who stand in exactly the same units.</summary>
    private sealed class Part(HashSet<(RaterGroup, string?)> people, KnownUnit[] units)
    {
        public int People { get; } = people.Select(person => person.Item2).Distinct().Count();

        public int Minimum { get; } = units.Max(unit => unit.Minimum);

        /// <summary>Whether nobody else stands in these units.</summary>
        public bool IsWhole { get; } = units.All(unit => unit.People.Count == people.Count);

        public Dictionary<KnownUnit, RaterRow[]> Stands { get; } = units.ToDictionary(unit => unit, unit => unit.Raters.Where(row => people.Contains(KnownUnit.Id(row))).ToArray());

        public bool IsOneOpinion => Stands.Any(stand => stand.Key.Items.Any(item => stand.Key.IsOneOpinion(stand.Value, item, units.Max(unit => unit.Known))));
    }
}
