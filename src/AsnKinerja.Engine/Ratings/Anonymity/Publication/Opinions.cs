using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>An answer of an anonymous rater: from which row of the unit, by whom, and what.</summary>
internal readonly record struct HiddenAnswer(int Row, object Person, Rational Value);

/// <summary>Whether answers that may change places among each other leave each of them open.</summary>
internal static class Opinions
{
    /// <summary>The rater as a person: the id, in whichever group; a sheet without one is a person of its own.</summary>
    public static object PersonOf(RaterRow row) => (object?)row.Sheet.Rater ?? row;

    /// <summary>How many different people the raters are.</summary>
    public static int People(IEnumerable<RaterRow> rows) => rows.Select(PersonOf).Distinct().Count();

    /// <summary>How many of the rows at most are one person's: what an insider knows of them; 0 before nobody.</summary>
    public static int Known(IEnumerable<object> people, bool beforeInsider) =>
        beforeInsider ? people.GroupBy(person => person).Select(own => own.Count()).DefaultIfEmpty().Max() : 0;

    /// <summary>Whether there are two opinions left when so many answers are taken out, whichever: it does not depend on who gave which.</summary>
    public static bool Differ(IReadOnlyCollection<Rational> answers, int known) =>
        answers.Count - answers.GroupBy(answer => answer).Select(same => same.Count()).DefaultIfEmpty().Max() > known;

    /// <summary>Whether there are two opinions over several items; before an insider, also without the answers of any one person.</summary>
    public static bool LeaveOpen(IEnumerable<HiddenAnswer> answers, bool beforeInsider)
    {
        Rational[][] people = [.. answers.GroupBy(answer => answer.Person).Select(own => own.Select(answer => answer.Value).Distinct().ToArray())];
        if (!people.SelectMany(own => own).Distinct().Skip(1).Any()) return false;

        // Whoever is the only one to say anything else knows what all others say.
        return !beforeInsider || people.Where(own => own.Length == 1).GroupBy(own => own[0]).All(same => people.Length - same.Count() >= 2);
    }
}
