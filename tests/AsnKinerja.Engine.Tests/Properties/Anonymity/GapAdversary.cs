using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>Every way in which a few raters can leave items of one competency unanswered, before each of them as an insider.</summary>
public class GapAdversary
{
    private const int MostAnswers = 7;

    [Theory]
    [InlineData(3, 2, 2)]
    [InlineData(3, 2, 3)]
    [InlineData(3, 3, 2)]
    [InlineData(4, 2, 2)]
    [InlineData(4, 2, 3)]
    public void Whoever_left_out_what_no_insider_learns_an_answer(int raters, int items, int minimum)
    {
        int panels = 0, shown = 0;
        foreach (int[] answered in Patterns(raters, items).Where(pattern => pattern.Sum(Count) <= MostAnswers))
        {
            panels++;
            _ = Attack(Panel(answered, minimum), published => shown += published.Competencies[0].Groups.Single().Number.IsShown ? 1 : 0);
        }

        Assert.True(panels > 5 && shown > 0, $"{panels} panels, {shown} times shown");
    }

    [Fact]
    public void Two_items_with_one_rater_in_common_do_not_change_places_before_that_rater()
    {
        // The first rater answers both items, the second one of them and the third the other. Found with cells of different raters taken for one kind: the mean of all four then
        // told the second rater what the third had said.
        bool isShown = false;
        _ = Attack(Panel([0b011, 0b101], minimum: 2), published => isShown |= published.Competencies[0].Groups.Single().Number.IsShown);
        Assert.False(isShown);
    }

    private static int Attack(AnonymousPanel panel, Action<PublishedPanel> look) => WorldAttack.On(panel, world =>
    {
        PublishedPanel published = panel.Publish(world);
        look(published);
        return AnonymousPanel.Text(published);
    }, asInsiders: true, string.Join(" ", panel.Answers));

    // Bits of a number are the raters who answered the item.
    private static AnonymousPanel Panel(int[] answered, int minimum)
    {
        RatedItem[] items = [.. answered.Select((_, item) => new RatedItem($"i{item}", LocalizedText.Same($"i{item}"), 1))];
        AnonymousPanel panel = new()
        {
            Policy = AggregationPolicy.Weighted(("peer", 1)),
            Instrument = new RatingInstrument(AnonymousPanel.LevelsTo(2), [new("k", LocalizedText.Same("k"), 1, items)]),
            Anonymity = AnonymityPolicy.Default.AtLeast(minimum).WithInsiderGuard(),
            Named = [],
        };
        for (int item = 0; item < answered.Length; item++)
            for (int rater = 0; answered[item] >> rater != 0; rater++)
                if ((answered[item] >> rater & 1) == 1) panel.Ask("peer", $"p{rater}", item);
        return panel;
    }

    // The order of items changes nothing, so each pattern stands once.
    private static IEnumerable<int[]> Patterns(int raters, int items)
    {
        if (items == 0) return [[]];
        return Patterns(raters, items - 1).SelectMany(rest => Enumerable.Range(1, (1 << raters) - 1)
            .Where(item => Count(item) >= 2 && (rest.Length == 0 || item >= rest[^1])).Select(item => (int[])[.. rest, item]));
    }

    private static int Count(int raters) => BitOperations.PopCount((uint)raters);
}
