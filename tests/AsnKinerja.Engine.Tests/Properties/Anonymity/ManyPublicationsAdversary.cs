using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Ratings;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Anonymity;

/// <summary>The adversary of every world before two and three publications in a row: raters come, leave and come back, with ids and without, items are added, weights change.</summary>
public class ManyPublicationsAdversary
{
    [Theory]
    [InlineData(21, false, false)]
    [InlineData(22, false, false)]
    [InlineData(23, true, false)]
    [InlineData(24, true, false)]
    [InlineData(25, false, true)]
    public void No_answer_is_the_same_in_all_worlds_however_raters_come_and_leave(int seed, bool nameless, bool insiders)
    {
        Random chance = new(seed);
        int later = 0, withheld = 0, worlds = 0;
        for (int draw = 0; draw < 30; draw++)
        {
            AnonymousPanel panel = Crew(chance, insiders);
            Publication[] publications = [.. Enumerable.Range(0, 2 + chance.Next(2)).Select(_ => Publication.Draw(chance, panel))];
            worlds += WorldAttack.On(panel, world =>
            {
                PublishedPanel[] published = Publish(panel, world, publications, nameless);
                PublishedGroup[] after = [.. published.Skip(1).SelectMany(one => one.Competencies).SelectMany(one => one.Groups).Where(group => group.IsAnonymous)];
                later += after.Count(group => group.Number.IsShown);
                withheld += after.Count(group => group.Number.Reason == SuppressionReason.PeriodComparison);
                return string.Join("\nthen\n", published.Select(AnonymousPanel.Text));
            }, insiders, $"seed {seed}, draw {draw}");
        }

        Assert.True(later > (insiders ? 200 : 1000) && withheld > 1000, $"{worlds} worlds, {later} shown later, {withheld} withheld for the comparison");
    }

    private static PublishedPanel[] Publish(AnonymousPanel panel, int[] world, Publication[] publications, bool nameless)
    {
        List<PublishedPanel> published = [];
        RatingSheet[] all = [.. panel.Sheets(world)];
        foreach (Publication one in publications)
        {
            RatingSheet[] there = [.. all.Where(sheet => one.Raters.Contains(sheet.Rater!)).Select(sheet => RatingSheet.By(sheet.Group, nameless ? null : sheet.Rater)
                .Answering(sheet.Answers.Where(answer => one.Instrument.Items.Any(item => item.Id == answer.Key))))];
            published.Add(panel.Anonymity.Publish(panel.Policy.Score(one.Instrument, there), [.. published]));
        }

        return [.. published];
    }

    // One group, or two that are shown as one where they are too small, with one, two or three yes-or-no questions.
    private static AnonymousPanel Crew(Random chance, bool insiders)
    {
        AnonymityPolicy promise = AnonymityPolicy.Default.AtLeast(chance.Next(3) == 0 ? 3 : 2);
        AggregationPolicy both = AggregationPolicy.Weighted(("peer", 2), ("subordinate", 1));
        if (chance.Next(3) > 0) promise = promise.RollingUp("subordinate", "peer");
        int items = 1 + chance.Next(3);
        int raters = items == 1 ? 4 + chance.Next(5) : items == 2 ? 3 + chance.Next(3) : 3;
        AnonymousPanel panel = new()
        {
            Policy = chance.Next(3) == 0 ? both.Using(Estimator.Median) : both,
            Instrument = Questions(items, 1),
            Anonymity = insiders ? promise.WithInsiderGuard() : promise,
            Named = [],
        };
        int others = chance.Next(3) == 0 ? chance.Next(raters) : 0;
        panel.Ask("peer", raters - others, items);
        panel.Ask("subordinate", others, items);
        return panel;
    }

    private static RatingInstrument Questions(int items, int firstWeight) => new(
        AnonymousPanel.LevelsTo(2),
        [new RatedCompetency("k", LocalizedText.Same("k"), 1, [.. Enumerable.Range(0, items).Select(item => new RatedItem($"i{item}", LocalizedText.Same($"i{item}"), item == 0 ? firstWeight : 1))])]);

    /// <summary>Who stands in a publication, and what they were asked.</summary>
    private sealed record Publication(HashSet<string> Raters, RatingInstrument Instrument)
    {
        public static Publication Draw(Random chance, AnonymousPanel panel)
        {
            string[] raters = [.. panel.Answers.Select(answer => answer.Rater).Distinct()];

            // Three crews, so that parts of some size come about; now and then everybody, or one rater away.
            HashSet<string> there = [.. raters.Where((_, at) => chance.Next(3) > 0 || at % 3 == chance.Next(3))];
            int crew = chance.Next(4);
            if (crew == 3) there = [.. raters];
            else if (crew < 2) there = [.. raters.Where((_, at) => at * 2 / raters.Length != crew)];
            int items = panel.Instrument.Items.Count;
            return new(there, chance.Next(4) == 0 ? Questions(Math.Max(1, items - chance.Next(2)), 1 + chance.Next(2)) : panel.Instrument);
        }
    }
}
