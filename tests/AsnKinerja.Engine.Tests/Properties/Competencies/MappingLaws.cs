using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>The laws on mappings: by the table, bounded, monotone, order-free, there and back, and what is not known stays unknown.</summary>
public class MappingLaws
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Revisions)])]
    public void A_level_becomes_what_the_table_says_and_a_merged_one_the_lowest(Revision revision, int seed)
    {
        Dictionary<string, int> drawn = Draw(revision, seed);
        Rational[] scale = Revision.Scale(revision.OldSteps);
        Dictionary<string, Rational?> expected = [];
        for (int i = 0; i < revision.Fates.Length; i++)
        {
            string[] olds = [.. Revision.Olds(revision.Fates[i], i)];
            Rational? level = olds.Length > 0 && olds.All(drawn.ContainsKey) ? olds.Select(old => revision.Target(i, drawn[old])).Min() : null;
            foreach (string id in Revision.News(revision.Fates[i], i)) expected[id] = level;
        }

        IReadOnlyList<MappedCompetency> mapped = revision.Mapping.Map(drawn.ToDictionary(pair => pair.Key, pair => (Rational?)scale[pair.Value]));
        Assert.Equal(expected.OrderBy(pair => pair.Key), mapped.Select(one => KeyValuePair.Create(one.CompetencyId, one.Level)).OrderBy(pair => pair.Key));
        Assert.All(mapped, one =>
        {
            Assert.Equal(one.Level is null, one.MissingBecause is not null);
            Assert.Equal(one.Level, one.Explain().Value);
        });
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Revisions)])]
    public void A_higher_level_is_never_mapped_below_a_lower_one_nor_outside_the_scale(Revision revision, int seed)
    {
        FrameworkMapping mapping = revision.Mapping;
        Rational[] old = Revision.Scale(revision.OldSteps), revised = Revision.Scale(revision.NewSteps);
        Dictionary<string, Rational?> lower = Between(revision, seed, old), higher = lower.ToDictionary(pair => pair.Key, pair => (Rational?)((pair.Value!.Value + old[^1]) / 2));
        IReadOnlyList<MappedCompetency> before = mapping.Map(lower), after = mapping.Map(higher);
        for (int i = 0; i < before.Count; i++)
        {
            Assert.Equal(before[i].Level is null, after[i].Level is null);
            if (before[i].Level is not Rational level) continue;
            Assert.True(after[i].Level >= level);
            Assert.InRange(level, revised[0], revised[^1]);
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Renamings)])]
    public void Where_every_level_has_one_counterpart_there_and_back_changes_nothing(Renaming renaming, int seed)
    {
        Revision revision = renaming.Revision;
        FrameworkMapping mapping = revision.Mapping, back = mapping.Reverse();
        Dictionary<string, Rational?> levels = Between(revision, seed, Revision.Scale(revision.OldSteps));
        Dictionary<string, Rational?> there = mapping.Map(levels).ToDictionary(one => one.CompetencyId, one => one.Level);
        HashSet<string> dropped = [.. mapping.Dropped];
        Assert.All(back.Map(there), one => Assert.Equal(dropped.Contains(one.CompetencyId) || !levels.TryGetValue(one.CompetencyId, out Rational? level) ? null : level, one.Level));
        Assert.Equal((mapping.From, mapping.To, mapping.Dropped, mapping.Added), (back.To, back.From, back.Added, back.Dropped));
        Assert.Equal(mapping.Map(levels).Select(one => one.Level), back.Reverse().Map(levels).Select(one => one.Level));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Revisions)])]
    public void The_order_of_entries_and_of_levels_never_matters(Revision revision, int seed)
    {
        Random random = new(seed);
        int[] order = [.. Enumerable.Range(0, revision.Fates.Length)];
        random.Shuffle(order);
        KeyValuePair<string, Rational?>[] levels = [.. Between(revision, seed, Revision.Scale(revision.OldSteps))];
        string[] one = Told(revision.Mapping, levels);
        random.Shuffle(levels);

        // The common table is the first one's, so that entry must keep its own in any order.
        Assert.Equal(one, Told(FrameworkMapping.Parse(revision.Yaml(order), "revisi", revision.Old, revision.New), levels));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Revisions)])]
    public void Whoever_redoes_the_printed_steps_comes_to_the_same_level(Revision revision, int seed)
    {
        foreach (MappedCompetency one in revision.Mapping.Map(Between(revision, seed, Revision.Scale(revision.OldSteps))))
        {
            PrintedStep printed = PrintedJson.Read(one.Explain().ToJson());
            printed.Redo();
            printed.AssertShows(one.Explain());
        }
    }

    private static string[] Told(FrameworkMapping mapping, IEnumerable<KeyValuePair<string, Rational?>> levels) =>
        [.. mapping.Map(new Dictionary<string, Rational?>(levels)).Select(one => one.Explain().ToJson())];

    // About two in three of the old competencies, each at a level of the scale.
    private static Dictionary<string, int> Draw(Revision revision, int seed)
    {
        Random random = new(seed);
        return revision.Old.Competencies.Where(_ => random.Next(3) > 0).ToDictionary(competency => competency.Id, _ => random.Next(revision.OldSteps.Length + 1));
    }

    // The same, each anywhere on the scale.
    private static Dictionary<string, Rational?> Between(Revision revision, int seed, Rational[] scale)
    {
        Random random = new(seed);
        return revision.Old.Competencies.Where(_ => random.Next(3) > 0)
            .ToDictionary(competency => competency.Id, _ => (Rational?)(scale[0] + ((scale[^1] - scale[0]) * Rational.Of(random.Next(13), 12))));
    }
}
