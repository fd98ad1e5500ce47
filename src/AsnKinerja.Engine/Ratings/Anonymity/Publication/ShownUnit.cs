using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Whose answers stand behind what is shown of a unit, kept for the comparison with a later publication.</summary>
internal sealed class ShownUnit(DisclosureUnit unit, IEnumerable<string> items)
{
    private readonly string[] _items = [.. items];
    private readonly RaterRow[] _rows = [.. unit.Hidden];

    public IReadOnlyList<RaterGroup> Groups { get; } = unit.Groups;

    private int Minimum { get; } = unit.Minimum;

    /// <summary>Whether showing this unit after an earlier one would single out the few by which they differ.</summary>
    public bool SinglesOut(ShownUnit earlier)
    {
        if (!Groups.Any(earlier.Groups.Contains)) return false;
        if (_rows.Concat(earlier._rows).Any(row => row.Sheet.Rater is null))
        {
            // Without ids only the numbers can be compared.
            int difference = System.Math.Abs(_rows.Length - earlier._rows.Length);
            return difference > 0 && difference < Minimum;
        }

        RaterRow[] joined = [.. _rows.Where(row => earlier._rows.All(other => Id(other) != Id(row)))];
        RaterRow[] left = [.. earlier._rows.Where(row => _rows.All(other => Id(other) != Id(row)))];
        int changed = joined.Length + left.Length;
        if (changed > 0 && changed < Minimum) return true;
        if (changed > 0 && (Alike(joined, _items) || Alike(left, earlier._items))) return true;

        // The same people, of whom a few answer otherwise: before and after a correction, say.
        int corrected = _rows.Count(row => earlier._rows.Any(other => Id(other) == Id(row) && !SameAnswers(row, other, earlier._items)));
        return changed == 0 && corrected > 0 && corrected < Minimum;
    }

    private static (RaterGroup Group, string? Rater) Id(RaterRow row) => (row.Sheet.Group, row.Sheet.Rater);

    // If all who joined, or left, say the same on an item, the difference of the two means says what.
    private static bool Alike(RaterRow[] rows, string[] items) =>
        rows.Length > 0 && Enumerable.Range(0, items.Length).Any(item =>
        {
            Rational[] values = [.. rows.Where(row => row.Answers[item].HasValue).Select(row => row.Answers[item].Value)];
            return values.Length > 0 && !values.Distinct().Skip(1).Any();
        });

    private bool SameAnswers(RaterRow row, RaterRow earlier, string[] earlierItems)
    {
        for (int item = 0; item < _items.Length; item++)
        {
            int before = System.Array.IndexOf(earlierItems, _items[item]);
            Answer then = before < 0 ? default : earlier.Answers[before];
            if (then != row.Answers[item]) return false;
        }

        return true;
    }
}
