using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Careers;

/// <summary>The grid of one level of posts, each box with its people.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TalentMapLevel
{
    private readonly TalentRules _rules;
    private readonly IReadOnlyList<string>[] _boxes;

    internal TalentMapLevel(TalentRules rules, TalentLevel? level, IEnumerable<(string Person, TalentBox Box)> people)
    {
        _rules = rules;
        Level = level;
        People = Array.AsReadOnly(people.OrderBy(one => one.Person, StringComparer.Ordinal).ToArray());
        _boxes = [.. rules.Cells.Select(cell => Ids(box => box.Number == cell.Number))];
        NotKnown = Ids(box => !box.IsKnown);
    }

    /// <summary>The level of posts; null: not stated.</summary>
    public TalentLevel? Level { get; }

    /// <summary>Everybody with their box, by ordinal order of the ids.</summary>
    public IReadOnlyList<(string Person, TalentBox Box)> People { get; }

    /// <summary>How many people there are.</summary>
    public int Count => People.Count;

    /// <summary>The people in a box.</summary>
    /// <param name="number">The number of the box.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such box.</exception>
    public IReadOnlyList<string> this[int number] => _boxes[_rules[number].Number - 1];

    /// <summary>The people whose box is not known; they stand in no box.</summary>
    public IReadOnlyList<string> NotKnown { get; }

    /// <summary>The people whose box makes them eligible for a succession group.</summary>
    /// <param name="group">The id, for example <c>instansi</c>.</param>
    /// <exception cref="ArgumentException">The rules have no such group; the message lists those that they have.</exception>
    public IReadOnlyList<string> EligibleFor(string group)
    {
        string[] known = [.. _rules.SuccessionGroups.Select(one => one.Id)];
        if (!known.Contains(Throw.IfNull(group)))
            throw new ArgumentException($"'{group}' is no succession group of {_rules.Id}{TalentRules.DidYouMean(group, known)}; there is {string.Join(", ", known)}.", nameof(group));
        return Ids(box => box.SuccessionGroups.Any(one => one.Id == group));
    }

    private IReadOnlyList<string> Ids(Func<TalentBox, bool> isMeant) =>
        Array.AsReadOnly(People.Where(one => isMeant(one.Box)).Select(one => one.Person).ToArray());
}
