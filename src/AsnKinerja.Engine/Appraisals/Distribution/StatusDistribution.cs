using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>How the people of one unit spread over above, at and below expectation, by ranking (PP 30/2019 Pasal 41 ayat (8)).</summary>
/// <remarks>
/// Something else than the pattern of predicates of SE MenPANRB 3/2023 (<see cref="DistributionPattern"/>). How heads are rounded where a share
/// is no whole number, the regulation does not say; shares are compared exactly, so some sizes have no split at all. Immutable.
/// </remarks>
public sealed class StatusDistribution
{
    private readonly string[] _predicates;

    internal StatusDistribution(StatusLimit above, StatusLimit meets, StatusLimit below, IEnumerable<Predicate> predicates, Citation? citation)
    {
        Above = above;
        Meets = meets;
        Below = below;
        Citation = citation;
        _predicates = [.. predicates.Select(predicate => predicate.Id)];
    }

    /// <summary>The limits above expectation.</summary>
    public StatusLimit Above { get; }

    /// <summary>The limits at expectation.</summary>
    public StatusLimit Meets { get; }

    /// <summary>The limits below expectation.</summary>
    public StatusLimit Below { get; }

    /// <summary>Where the rule stands.</summary>
    public Citation? Citation { get; }

    /// <summary>Whether any split of so many people keeps to the rule.</summary>
    /// <param name="people">How many people the unit has, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public bool CanBeMet(int people) => Allowed(people).Any();

    /// <summary>The numbers of people above, at and below expectation that the rule allows, those with most above first.</summary>
    /// <param name="people">How many people the unit has, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public IEnumerable<(int Above, int Meets, int Below)> Allowed(int people)
    {
        _ = Counted(people, nameof(people));
        return people == 0 ? [] : Numbers(people);
    }

    /// <summary>Every split that the rule allows for a unit, each person's status by the rank of the predicate.</summary>
    /// <param name="unit">How many people have which predicate; a predicate that nobody has may be left out.</param>
    /// <exception cref="ArgumentException">A predicate is not one of the regulation's or stands twice, or a number is negative.</exception>
    public IEnumerable<StatusSplit> Options(params (string Predicate, int People)[] unit)
    {
        UniquePredicates(unit);
        (string Predicate, int People)[] ranked =
            [.. unit.OrderByDescending(group => RankOf(group.Predicate)).Select(group => (group.Predicate, Counted(group.People, nameof(unit))))];
        return Allowed(ranked.Sum(group => group.People)).Select(split => Assign(ranked, split.Above, split.Meets, split.Below));
    }

    /// <summary>Holds a split that somebody proposes against the rule.</summary>
    /// <param name="split">How many people of which predicate have which status.</param>
    /// <exception cref="ArgumentException">A predicate is not one of the regulation's, or a number is negative.</exception>
    public StatusCheck Check(params IEnumerable<StatusGroup> split)
    {
        StatusGroup[] groups = [.. Throw.IfNull(split).Where(group => Counted(Throw.IfNull(group, nameof(split)).People, nameof(split)) > 0)];
        foreach (StatusGroup group in groups) _ = (RankOf(group.Predicate), group.Status.Id());
        int people = groups.Sum(group => group.People);
        List<StatusViolation> violations = [];
        if (people > 0)
            foreach (StatusLimit limit in new[] { Above, Meets, Below })
                violations.AddRange(Broken(limit, groups.Where(group => group.Status == limit.Status).Sum(group => group.People), people));
        violations.AddRange(OutOfOrder(groups, people));
        return new StatusCheck(people, violations.AsReadOnly(), CanBeMet(people) ? [] : [people == 0 ? Nobody : NoSplit(people)]);
    }

    private IEnumerable<(int Above, int Meets, int Below)> Numbers(int people)
    {
        for (int above = people; above >= 0; above--)
        {
            if (!Above.Allows(above, people)) continue;
            for (int below = 0; below <= people - above; below++)
                if (Below.Allows(below, people) && Meets.Allows(people - above - below, people)) yield return (above, people - above - below, below);
        }
    }

    // The first ones of the ranking stand above, the last ones below: nobody passes somebody of a higher predicate.
    private static StatusSplit Assign((string Predicate, int People)[] ranked, int above, int meets, int below)
    {
        List<StatusGroup> groups = [];
        (ExpectationRating Status, int Left)[] places = [(ExpectationRating.Above, above), (ExpectationRating.Meets, meets), (ExpectationRating.Below, below)];
        int place = 0;
        foreach ((string predicate, int people) in ranked)
            for (int left = people; left > 0;)
            {
                while (places[place].Left == 0) place++;
                int taken = Math.Min(left, places[place].Left);
                groups.Add(new StatusGroup(predicate, places[place].Status, taken));
                places[place].Left -= taken;
                left -= taken;
            }

        return new StatusSplit(above, meets, below, groups.AsReadOnly());
    }

    private static IEnumerable<StatusViolation> Broken(StatusLimit limit, int people, int all)
    {
        if (limit.Allows(people, all)) yield break;
        Rational share = Rational.Of(people, all);
        bool tooMany = share > limit.AtMost;
        Rational broken = tooMany ? limit.AtMost : limit.AtLeast;
        LocalizedText status = limit.Status.Name();
        yield return new StatusViolation(tooMany ? StatusViolationKind.TooMany : StatusViolationKind.TooFew, limit.Status, people, share, broken, tooMany
            ? new($"{status.Indonesian}: {people} dari {all} orang ({Percent(share)}), paling banyak {Percent(broken)}.", $"{status.English}: {people} of {all} people ({Percent(share)}), at most {Percent(broken)}.")
            : new($"{status.Indonesian}: {people} dari {all} orang ({Percent(share)}), paling sedikit {Percent(broken)}.", $"{status.English}: {people} of {all} people ({Percent(share)}), at least {Percent(broken)}."));
    }

    private IEnumerable<StatusViolation> OutOfOrder(StatusGroup[] groups, int all)
    {
        foreach (StatusGroup high in groups)
            foreach (StatusGroup low in groups)
                if (RankOf(low.Predicate) < RankOf(high.Predicate) && low.Status > high.Status)
                    yield return new StatusViolation(StatusViolationKind.OutOfOrder, low.Status, low.People, Rational.Of(low.People, all), null, new(
                        $"Predikat {low.Predicate} berstatus {low.Status.Name().Indonesian}, sedangkan {high.Predicate} yang lebih tinggi berstatus {high.Status.Name().Indonesian}.",
                        $"The predicate {low.Predicate} has the status {low.Status.Name().English}, while {high.Predicate}, which is higher, has {high.Status.Name().English}."));
    }

    private int RankOf(string predicate)
    {
        int rank = Array.IndexOf(_predicates, Throw.IfNull(predicate));
        if (rank >= 0) return rank;
        string? near = Spelling.Nearest(predicate, _predicates);
        throw new ArgumentException($"'{predicate}' is no predicate here{(near is null ? "" : $"; did you mean '{near}'?")}; there is {string.Join(", ", _predicates)}.", nameof(predicate));
    }

    private static void UniquePredicates((string Predicate, int People)[] unit)
    {
        foreach (IGrouping<string, (string Predicate, int People)> group in Throw.IfNull(unit).GroupBy(group => Throw.IfNull(group.Predicate, nameof(unit)), StringComparer.Ordinal))
            if (group.Count() > 1) throw new ArgumentException($"The predicate '{group.Key}' stands {group.Count()} times; add its people up.", nameof(unit));
    }

    private static int Counted(int people, string name) =>
        people >= 0 ? people : throw new ArgumentOutOfRangeException(name, people, $"There cannot be {people} people; the number is 0 or more.");

    private static string Percent(Rational share) => new RoundingRule(2).RoundToText(share * 100).TrimEnd('0').TrimEnd('.') + "%";

    private static LocalizedText Nobody { get; } = new("Unit ini tidak punya orang.", "The unit has nobody.");

    private static LocalizedText NoSplit(int people) => new(
        $"Dengan {people} orang tidak ada pembagian yang memenuhi ketentuan; peraturan tidak menyebut cara membulatkan jumlah orang.",
        $"With {people} people no split keeps to the rule; the regulation does not say how heads are rounded.");
}
