using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>One row: from which percentage on which category holds, and the line of its values.</summary>
/// <param name="From">The lowest percentage of the row.</param>
/// <param name="Category">The category.</param>
/// <param name="Line">The values; beyond its ends level, so that nothing between two printed rows is without a value.</param>
/// <param name="Citation">Where the row stands.</param>
internal sealed record CategoryRow(Rational From, AchievementCategory Category, PiecewiseLinear Line, Citation? Citation);

/// <summary>What is reached where the target is the most that can be attained: nobody can do better than that.</summary>
/// <param name="Percent">From which percentage on.</param>
/// <param name="Category">The category.</param>
/// <param name="Value">The value.</param>
/// <param name="Citation">Where that stands.</param>
internal sealed record MaximumTarget(Rational Percent, AchievementCategory Category, Rational Value, Citation? Citation);

/// <summary>What an achievement is worth.</summary>
/// <param name="Category">The category.</param>
/// <param name="Value">The value.</param>
/// <param name="Row">The row that says so; null where the target is the most that can be attained.</param>
internal readonly record struct CategoryReading(AchievementCategory Category, Rational Value, CategoryRow? Row);

/// <summary>From the percentage of a target to a category and a value.</summary>
/// <param name="rows">The rows by rising percentage; below the first one, that one holds.</param>
/// <param name="maximum">The exception for targets that cannot be exceeded.</param>
internal sealed class CategoryTable(IReadOnlyList<CategoryRow> rows, MaximumTarget maximum)
{
    public MaximumTarget Maximum => maximum;

    public CategoryReading At(Rational percent, bool isMaximum)
    {
        if (isMaximum && percent >= maximum.Percent) return new CategoryReading(maximum.Category, maximum.Value, null);
        CategoryRow row = rows[0];
        for (int i = 1; i < rows.Count && rows[i].From <= percent; i++) row = rows[i];
        return new CategoryReading(row.Category, row.Line.At(percent), row);
    }
}
