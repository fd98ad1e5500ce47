using System;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Compares a unit with an earlier one where sheets have no ids: whoever gave the very same answers is taken for the same person.</summary>
/// <remarks>The reader may know who came and who left although the sheets do not. As many as gave the same answers may all have stayed, and the rest is the difference.</remarks>
internal static class NamelessComparison
{
    public static PeriodDifference Of(KnownUnit own, KnownUnit before)
    {
        int minimum = Math.Max(own.Minimum, before.Minimum), difference = Math.Abs(own.Raters.Count - before.Raters.Count);

        // An insider who left, and sees that nothing changed, knows what whoever came said. That can be told from ids alone, so without them nothing is published again.
        if ((difference > 0 && difference < minimum) || own.Known + before.Known > 0) return PeriodDifference.OfFew;
        string[] items = [.. own.Items.Intersect(before.Items)];
        ILookup<string, RaterRow> now = own.Raters.ToLookup(row => Answers(own, row, items)), then = before.Raters.ToLookup(row => Answers(before, row, items));
        RaterRow[] came = [.. now.SelectMany(alike => alike.Skip(then[alike.Key].Count()))], left = [.. then.SelectMany(alike => alike.Skip(now[alike.Key].Count()))];
        RaterRow[] stay = [.. now.SelectMany(alike => alike.Take(then[alike.Key].Count()))], stayed = [.. then.SelectMany(alike => alike.Take(now[alike.Key].Count()))];
        if (came.Length + left.Length == 0 && own.IsMadeAs(before)) return PeriodDifference.None;

        return (came.Length == 0 && left.Length > 0) || IsFew(came, minimum) || IsFew(left, minimum) || IsFew(stay, minimum)
            || IsOneOpinion(own, came) || IsOneOpinion(own, stay) || IsOneOpinion(before, left) || IsOneOpinion(before, stayed)
            ? PeriodDifference.OfOneOpinion
            : PeriodDifference.None;
    }

    private static bool IsFew(RaterRow[] part, int minimum) => part.Length > 0 && part.Length < minimum;

    // Whole sheets change places: only among those who answered the same items.
    private static bool IsOneOpinion(KnownUnit unit, RaterRow[] part) => part
        .GroupBy(row => string.Concat(unit.Items.Select(item => unit.AnswerOf(row, item).HasValue ? '1' : '0')))
        .Any(alike => unit.Items.Any(item => unit.IsOneOpinion(alike, item, known: 0)));

    private static string Answers(KnownUnit unit, RaterRow row, string[] items) =>
        string.Join(" ", items.Select(item => unit.AnswerOf(row, item)).Select(answer => answer.HasValue ? answer.Value.ToString() : answer.Kind.ToString()));
}
