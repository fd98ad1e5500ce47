using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Properties.Scoring;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tallies;

/// <summary>Tallies count rightly, merge without a trace of how, and score as the sheets do.</summary>
public class TallyLaws
{
    [Property(MaxTest = 150, Arbitrary = [typeof(TallyCases)])]
    public void However_a_table_is_divided_and_merged_its_tally_is_the_same_bytes(TallyCase drawn)
    {
        Random random = new(drawn.Seed);
        byte[] whole = Bytes(drawn.Tally(drawn.Voices));

        RatingTally[] parts = [.. drawn.Parts(random).Select(drawn.Tally)];

        Assert.Equal(whole, Bytes(MergedAtRandom(parts, random)));
        Assert.Equal(whole, Bytes(RatingTally.MergeAll(parts.OrderBy(_ => random.Next()))));
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(TallyCases)])]
    public void Merged_parts_score_as_the_sheets_of_the_whole(TallyCase drawn)
    {
        RatingTally tally = RatingTally.MergeAll(drawn.Parts(new Random(drawn.Seed)).Select(drawn.Tally).Select(Reloaded));
        AggregationPolicy policy = drawn.Policy;

        ScoreTable scores = policy.Score(tally, TableScoring.Default with { Threads = 1 + (drawn.Seed % 2) });

        IGrouping<int, Voice>[] employees = [.. InTables(drawn).GroupBy(voice => voice.Employee)];
        Assert.Equal(employees.Length, scores.Count);
        Dictionary<string, int> positions = Enumerable.Range(0, scores.Count).ToDictionary(scores.IdText);
        foreach (IGrouping<int, Voice> employee in employees)
            ScoreComparison.AssertSame(policy.Score(drawn.Instrument, Sheets(drawn, employee)), scores, positions[drawn.IdText(employee.Key)]);
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(TallyCases)])]
    public void A_tally_counts_what_was_said(TallyCase drawn)
    {
        RatingTally tally = RatingTally.MergeAll(drawn.Parts(new Random(drawn.Seed)).Select(drawn.Tally));
        Dictionary<string, int> positions = Enumerable.Range(0, tally.EmployeeCount).ToDictionary(tally.IdText);

        foreach (IGrouping<int, Voice> employee in InTables(drawn).GroupBy(voice => voice.Employee))
            foreach (string group in employee.Select(voice => voice.Sheets[0].Group).Distinct())
            {
                int position = positions[drawn.IdText(employee.Key)];
                Voice[] own = [.. employee.Where(voice => voice.Sheets[0].Group == group)];
                foreach (RatedItem item in drawn.Instrument.Items)
                    Assert.Equal(
                        own.SelectMany(voice => voice.Sheets).SelectMany(sheet => sheet.Replies).Where(reply => reply.Item == item.Id)
                            .CountBy(TallyCase.AnswerOf)
                            .OrderBy(count => count.Key.HasValue).ThenByDescending(count => count.Key.Kind).ThenBy(count => count.Key.Value)
                            .Select(count => new AnswerCount(count.Key, count.Value)),
                        tally.Counts(position, group, item.Id));
                Assert.Equal(own.Sum(voice => Raters(drawn, voice)), tally.RatersOf(position, group));
            }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(TallyCases)])]
    public void Nothing_changes_by_merging_with_nothing_nor_by_saving_and_loading(TallyCase drawn)
    {
        RatingTally tally = drawn.Tally(drawn.Voices), nothing = drawn.Tally([]);
        byte[] bytes = Bytes(tally);

        Assert.Equal(bytes, Bytes(RatingTally.Merge(tally, nothing)));
        Assert.Equal(bytes, Bytes(RatingTally.Merge(nothing, tally)));
        Assert.Equal(bytes, Bytes(Reloaded(tally)));
        Assert.Equal(bytes, Bytes(RatingTally.Load(new MemoryStream(bytes))));
        Assert.Equal(Bytes(nothing), Bytes(Reloaded(nothing)));

        RatingTally Reloaded(RatingTally one) => RatingTally.Load(new MemoryStream(Bytes(one)), drawn.Instrument);
    }

    [Fact]
    public void The_cases_are_many_and_various()
    {
        TallyCase[] drawn = [.. FsCheck.Fluent.Gen.Sample(TallyCases.TallyCase().Generator, 300)];

        Assert.Contains(drawn, one => one.Voices.Count == 0);
        Assert.True(drawn.Count(one => one.Voices.Count > 10) > 100);
        for (int kind = 0; kind < 4; kind++) Assert.True(drawn.Count(one => one.IdKind == kind && one.InRows) > 10);
        Assert.True(drawn.Count(one => one.Scenario.Rules.Pooled) > 10);
        Assert.True(drawn.Count(one => one.Scenario.Rules.Estimator != "mean") > 50);
        Assert.Contains(drawn, one => one.Voices.Any(voice => voice.Sheets.Count > 1));
        Assert.Contains(drawn, one => one.Voices.GroupBy(voice => (voice.Employee, voice.Sheets[0].Rater)).Any(same => same.Key.Rater is not null && same.Count() > 1));
    }

    private static RatingTally Reloaded(RatingTally tally) => RatingTally.Load(new MemoryStream(Bytes(tally)));

    // An employee whose sheets are all empty is in a table of sheets, but has no row among single ratings.
    private static IEnumerable<Voice> InTables(TallyCase drawn) =>
        drawn.Voices.Where(voice => !drawn.InRows || voice.Sheets.Any(sheet => sheet.Replies.Count > 0));

    // A single rating without a name is a rater of its own.
    private static RatingSheet[] Sheets(TallyCase drawn, IEnumerable<Voice> voices) =>
        [.. voices.SelectMany(voice => voice.Sheets).SelectMany(sheet => drawn.InRows && sheet.Rater is null ? sheet.Replies.Select(reply => sheet with { Replies = [reply] }) : [sheet])
            .Select(ScenarioToEngine.ToSheet)];

    private static int Raters(TallyCase drawn, Voice voice)
    {
        int values = voice.Sheets.SelectMany(sheet => sheet.Replies).Count(reply => reply.Kind == ReplyKind.Value);
        return drawn.InRows && voice.Sheets[0].Rater is null ? values : Math.Min(values, 1);
    }

    private static RatingTally MergedAtRandom(IEnumerable<RatingTally> parts, Random random)
    {
        List<RatingTally> left = [.. parts];
        while (left.Count > 1)
        {
            RatingTally one = Taken(), other = Taken();
            left.Add(RatingTally.Merge(one, other));
        }

        return left[0];

        RatingTally Taken()
        {
            int at = random.Next(left.Count);
            RatingTally taken = left[at];
            left.RemoveAt(at);
            return taken;
        }
    }

    private static byte[] Bytes(RatingTally tally)
    {
        using MemoryStream stream = new();
        tally.Save(stream);
        return stream.ToArray();
    }
}
