using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <content>What the tables say.</content>
public sealed partial class CreditPointRules
{
    /// <summary>The level with an id.</summary>
    /// <param name="level">The id.</param>
    /// <exception cref="KeyNotFoundException">There is no such level; the message lists the levels.</exception>
    public CreditPointLevel this[string level] => Find(Throw.IfNull(level)) ?? throw new KeyNotFoundException(UnknownLevel(level));

    /// <summary>Cumulative points that a rise from a rank to the next one needs, or null where there is no such rise.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 21 ayat (1) and ayat (3).</remarks>
    /// <param name="category">The id of the category.</param>
    /// <param name="rank">The rank held, for example <c>III/a</c>.</param>
    public Rational? ToNextRank(string category, string rank) =>
        RankNeeds.TryGetValue(Throw.IfNull(category), out IReadOnlyDictionary<string, Rational>? needs) && needs.TryGetValue(Throw.IfNull(rank), out Rational points) ? points : null;

    /// <summary>Cumulative points that a rise from a level to the next one needs, or null where there is none above.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 21 ayat (2) and ayat (4), with the exceptions for posts that begin at a higher rank.</remarks>
    /// <param name="level">The id of the level held.</param>
    /// <param name="startingAt">The rank at which the post itself begins, where that is above the level's lowest: <c>II/c</c> for terampil, <c>III/b</c> for ahli pertama; null otherwise.</param>
    public Rational? ToNextLevel(string level, string? startingAt = null) => RiseFrom(this[level])?.For(startingAt);

    /// <summary>Basic points (<i>angka kredit dasar</i>) of a rank on entry, or null where the rules have none for it.</summary>
    /// <remarks>Peraturan BKN 3/2023 Lampiran II angka 2. In a post that begins at a higher rank they are counted from there, a reading.</remarks>
    /// <param name="level">The id of the level entered.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="startingAt">The rank at which the post itself begins, or null.</param>
    public Rational? Basic(string level, string rank, string? startingAt = null)
    {
        if (Base(this[level]) is not BasePoints table || !table.Points.TryGetValue(Throw.IfNull(rank), out Rational points)) return null;
        return Offset(this[level], startingAt) is Rational offset && this[level].Side(rank) == 0 ? Rational.Max(points - offset, 0) : points;
    }

    internal CreditPointLevel? Find(string level) => Levels.FirstOrDefault(known => known.Id == level);

    internal CreditPredicate PredicateOf(string id) => Predicates.First(known => known.Id == id);

    internal LevelRise? RiseFrom(CreditPointLevel level) => LevelRises.FirstOrDefault(rise => rise.From == level.Id);

    internal BasePoints? Base(CreditPointLevel level) => Bases.FirstOrDefault(table => table.Category == level.Category);

    internal Citation? Article(string key) => Articles.TryGetValue(key, out Citation? citation) ? citation : null;

    /// <summary>Whether a predicate is as good as another one, or better.</summary>
    internal bool IsAtLeast(CreditPredicate predicate, string lowest) => predicate.Share >= PredicateOf(lowest).Share;

    /// <summary>
    /// The cumulative points in a level with which a rank of it is reached: what the ranks of the level below it need. Null for a rank below the
    /// level, and where a need in between is not known.
    /// </summary>
    internal Rational? Reached(CreditPointLevel level, string rank, string? startingAt)
    {
        int first = RankOrder.Of(startingAt is not null && level.Ranks.Contains(startingAt) ? startingAt : level.Ranks[0]);
        if (RankOrder.Of(rank) < first) return null;
        Rational sum = 0;
        for (int i = first; i < RankOrder.Of(rank); i++)
        {
            if (ToNextRank(level.Category, RankOrder.All[i]) is not Rational need) return null;
            sum += need;
        }

        return sum;
    }

    internal string UnknownLevel(string level)
    {
        string[] ids = Levels.Select(known => known.Id).ToArray();
        string list = "its levels are " + string.Join(", ", ids);
        return $"The rules '{Id}' have no level '{level}'; {(Spelling.Nearest(level, ids) is string near ? $"did you mean '{near}'? Its levels are {string.Join(", ", ids)}" : list)}.";
    }

    private Rational? Offset(CreditPointLevel level, string? startingAt) =>
        startingAt is not null && level.Ranks.Contains(startingAt) && Base(level) is BasePoints table && table.Points.TryGetValue(startingAt, out Rational offset) ? offset : null;
}
