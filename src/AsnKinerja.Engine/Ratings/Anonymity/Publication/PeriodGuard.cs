using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Withholds a unit that differs from earlier published ones by too few people, or by people who answered alike.</summary>
/// <remarks>
/// Whoever takes the answers of those who stayed for unchanged can subtract one publication from the other. What is left is the answers of parts: the
/// people who stand in exactly the same units, before and now. So each part is held to the promise by itself.
/// </remarks>
internal sealed class PeriodGuard(IReadOnlyList<KnownUnit> now, IReadOnlyList<KnownUnit> earlier)
{
    public bool SinglesOut(int unit)
    {
        KnownUnit own = now[unit];
        if (own.Raters.Count == 0) return false;
        HashSet<(RaterGroup, string?)> people = own.People;
        KnownUnit[] related = [.. earlier.Where(before => before.Groups.Any(own.Groups.Contains) || before.People.Overlaps(people))];
        if (related.Length == 0) return false;
        if (!own.HasIds || !related.All(before => before.HasIds)) return related.Any(before => DiffersByFew(own, before));
        if (related.FirstOrDefault(before => before.People.SetEquals(people)) is KnownUnit same) return IsCorrectedByFew(own, same);

        // Nobody came: what is new is who left, or how groups are put together; nothing of it is worth the difference.
        bool someoneCame = people.Any(person => !related.Any(before => before.People.Contains(person)));
        return !someoneCame || Parts([own, .. related]).Any(part => part.Count < own.Minimum || IsAlike(part));
    }

    // Without ids people cannot be told apart, only counted; as many as before are taken for the same.
    private static bool DiffersByFew(KnownUnit own, KnownUnit before)
    {
        int difference = Math.Abs(own.Raters.Count - before.Raters.Count);
        return difference > 0 && difference < own.Minimum;
    }

    // The same people, of whom a few answer otherwise: before and after a correction, say.
    private static bool IsCorrectedByFew(KnownUnit own, KnownUnit before)
    {
        int corrected = own.Raters.Count(row =>
        {
            RaterRow then = before.Raters.First(other => KnownUnit.Id(other) == KnownUnit.Id(row));
            return own.Items.Any(item => own.AnswerOf(row, item) != before.AnswerOf(then, item));
        });
        return corrected > 0 && corrected < own.Minimum;
    }

    private IEnumerable<IReadOnlyList<(KnownUnit Unit, RaterRow Row)>> Parts(KnownUnit[] units)
    {
        KnownUnit[] all = [.. now, .. earlier];
        HashSet<(RaterGroup, string?)>[] people = [.. all.Select(unit => unit.People)];
        return units
            .SelectMany(unit => unit.Raters.Select(row => (unit, row)))
            .GroupBy(one => string.Join(" ", Enumerable.Range(0, all.Length).Where(at => people[at].Contains(KnownUnit.Id(one.row)))))
            .Select(part => (IReadOnlyList<(KnownUnit, RaterRow)>)[.. part.GroupBy(one => KnownUnit.Id(one.row)).SelectMany(person => person.Take(1))]);
    }

    private static bool IsAlike(IReadOnlyList<(KnownUnit Unit, RaterRow Row)> part) =>
        part.SelectMany(one => one.Unit.Items).Distinct().Any(item =>
        {
            Rational[] values = [.. part.Select(one => one.Unit.AnswerOf(one.Row, item)).Where(answer => answer.HasValue).Select(answer => answer.Value)];
            return values.Length > 0 && !values.Distinct().Skip(1).Any();
        });
}
