using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Development;

/// <summary>Which of these trainings to take, so that the most is gained within the limits.</summary>
internal sealed class SearchProblem(SearchItem[] items, SearchSkill[] skills, WorthScale scale, long? hours, long? cost)
{
    /// <summary>In the ordinal order of the ids.</summary>
    public SearchItem[] Items { get; } = items;

    public SearchSkill[] Skills { get; } = skills;

    public WorthScale Scale { get; } = scale;

    /// <summary>The most hours, in units of the catalogue; null: no limit.</summary>
    public long? Hours { get; } = hours;

    /// <summary>The highest cost, in units of the catalogue; null: no limit.</summary>
    public long? Cost { get; } = cost;

    /// <summary>What each item costs of the gain itself: prices of scarce seats and money in a unit; null for a person alone.</summary>
    public long[]? Prices { get; init; }

    /// <summary>The problem without some items; none of those that are kept may need one that is not.</summary>
    public SearchProblem Keep(bool[] keep)
    {
        int[] kept = [.. Enumerable.Range(0, Items.Length).Where(item => keep[item])];
        Dictionary<int, int> moved = kept.Select((from, to) => (from, to)).ToDictionary(pair => pair.from, pair => pair.to);
        SearchItem[] items =
            [.. kept.Select(item => new SearchItem(Items[item].Place, Items[item].Hours, Items[item].Cost, [.. Items[item].Prerequisites.Select(earlier => moved[earlier])], Items[item].Steps))];
        return new SearchProblem(items, Skills, Scale, Hours, Cost) { Prices = Prices is null ? null : [.. kept.Select(item => Prices[item])] };
    }

    /// <summary>A component as a problem of its own.</summary>
    public SearchProblem Component(int[] items)
    {
        int[] skills = [.. items.SelectMany(item => Items[item].Steps).Select(step => step.Skill).Distinct().OrderBy(skill => skill)];
        SearchItem Moved(SearchItem item) => new(
            item.Place,
            item.Hours,
            item.Cost,
            [.. item.Prerequisites.Select(earlier => System.Array.BinarySearch(items, earlier))],
            [.. item.Steps.Select(step => step with { Skill = System.Array.BinarySearch(skills, step.Skill) })]);
        return new SearchProblem([.. items.Select(item => Moved(Items[item]))], [.. skills.Select(skill => Skills[skill])], Scale, Hours, Cost);
    }

    /// <summary>The same with prices, or without limits, or both.</summary>
    public SearchProblem With(long[]? prices, long? hours, long? cost) => new(Items, Skills, Scale, hours, cost) { Prices = prices };

    public bool Fits(long hoursUsed, long costUsed) => (Hours is not long most || hoursUsed <= most) && (Cost is not long highest || costUsed <= highest);
}
