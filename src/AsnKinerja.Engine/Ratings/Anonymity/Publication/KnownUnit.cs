using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Whose answers stand behind what a publication says of a unit, kept for the comparison with a later one. Never to be shown.</summary>
/// <param name="Groups">The groups of the unit.</param>
/// <param name="Minimum">How many anonymous raters it needs.</param>
/// <param name="Raters">The anonymous raters.</param>
/// <param name="Items">The ids of the items, in the order of the raters' answers.</param>
internal sealed record KnownUnit(IReadOnlyList<RaterGroup> Groups, int Minimum, IReadOnlyList<RaterRow> Raters, string[] Items)
{
    public bool HasIds => Raters.All(row => row.Sheet.Rater is not null);

    public HashSet<(RaterGroup Group, string? Rater)> People => [.. Raters.Select(Id)];

    public static (RaterGroup Group, string? Rater) Id(RaterRow row) => (row.Sheet.Group, row.Sheet.Rater);

    public Answer AnswerOf(RaterRow row, string item)
    {
        int at = System.Array.IndexOf(Items, item);
        return at < 0 ? default : row.Answers[at];
    }
}
