using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Engine.Careers;

/// <summary>Where the people of a unit stand: one grid for each level of posts, each box with its people.</summary>
/// <remarks>
/// A list, not a ranking: people in one box stand equal, in ordinal order of their ids. The order in which they are given does not
/// matter. Immutable.
/// </remarks>
public sealed class TalentMap
{
    private TalentMap(TalentRules rules, IReadOnlyList<TalentMapLevel> levels)
    {
        Rules = rules;
        Levels = levels;
    }

    /// <summary>The rules of all boxes.</summary>
    public TalentRules Rules { get; }

    /// <summary>One grid for each level of posts that people have, in the order of the rules; people whose level is not stated come last.</summary>
    public IReadOnlyList<TalentMapLevel> Levels { get; }

    /// <summary>How many people there are.</summary>
    public int Count => Levels.Sum(level => level.Count);

    /// <summary>A map.</summary>
    /// <param name="people">Everybody with their box.</param>
    /// <exception cref="ArgumentException">There is nobody, an id is empty or stands twice, or boxes are of different rules.</exception>
    public static TalentMap Of(params (string Person, TalentBox Box)[] people) => Of((IEnumerable<(string, TalentBox)>)people);

    /// <summary>A map.</summary>
    /// <param name="people">Everybody with their box.</param>
    /// <exception cref="ArgumentException">There is nobody, an id is empty or stands twice, or boxes are of different rules.</exception>
    public static TalentMap Of(IEnumerable<(string Person, TalentBox Box)> people)
    {
        (string Person, TalentBox Box)[] all = [.. Throw.IfNull(people)];
        if (all.Length == 0) throw new ArgumentException("There is nobody; a map needs at least one person.", nameof(people));
        CheckIds(all.Select(one => one.Person), nameof(people));
        foreach ((string person, TalentBox box) in all)
            if (Throw.IfNull(box, nameof(people)).Rules != all[0].Box.Rules)
                throw new ArgumentException($"'{person}' has a box of {box.Rules.Id}, others of {all[0].Box.Rules.Id}; a map is of one grid.", nameof(people));
        TalentRules rules = all[0].Box.Rules;
        IEnumerable<TalentMapLevel> levels = all.GroupBy(one => one.Box.Level)
            .Select(group => new TalentMapLevel(rules, group.Key, group))
            .OrderBy(level => level.Level is null ? int.MaxValue : rules.Levels.ToList().IndexOf(level.Level));
        return new TalentMap(rules, Array.AsReadOnly(levels.ToArray()));
    }

    /// <summary>The people in a box, over all levels, by ordinal order of their ids.</summary>
    /// <param name="number">The number of the box.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such box.</exception>
    public IReadOnlyList<string> this[int number] => Merged(level => level[number]);

    /// <summary>The people whose box is not known, over all levels; they stand in no box.</summary>
    public IReadOnlyList<string> NotKnown => Merged(level => level.NotKnown);

    /// <summary>The people whose box makes them eligible for a succession group, over all levels.</summary>
    /// <param name="group">The id, for example <c>instansi</c>.</param>
    /// <exception cref="ArgumentException">The rules have no such group; the message lists those that they have.</exception>
    public IReadOnlyList<string> EligibleFor(string group) => Merged(level => level.EligibleFor(group));

    /// <summary>Each level with its boxes and people.</summary>
    public Explanation Explain() => TalentMapExplanation.Of(this);

    /// <summary>Refuses people who are not told apart.</summary>
    internal static void CheckIds(IEnumerable<string> people, string name)
    {
        string[] ids = [.. people];
        List<string> problems = [];
        if (ids.Count(string.IsNullOrWhiteSpace) is int blank and > 0) problems.Add($"{blank} people have no id");
        problems.AddRange(ids.Where(id => !string.IsNullOrWhiteSpace(id)).GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"'{group.Key}' stands {group.Count()} times"));
        if (problems.Count > 0) throw new ArgumentException($"People must be told apart: {string.Join("; ", problems)}.", name);
    }

    private IReadOnlyList<string> Merged(Func<TalentMapLevel, IReadOnlyList<string>> people) =>
        [.. Levels.SelectMany(people).OrderBy(person => person, StringComparer.Ordinal)];
}
