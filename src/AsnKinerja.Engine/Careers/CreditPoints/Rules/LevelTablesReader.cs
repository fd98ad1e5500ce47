using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the levels and the tables that are by level or rank: needs of rises, basic points.</summary>
internal sealed class LevelTablesReader
{
    private readonly RuleSources _sources;
    private readonly List<CreditPointLevel> _levels = [];

    private LevelTablesReader(RuleSources sources) => _sources = sources;

    public IReadOnlyList<CreditPointLevel> Levels => _levels.AsReadOnly();

    public IReadOnlyList<string> LevelIds => _levels.Select(level => level.Id).ToArray();

    /// <summary>Whether every level could be read; otherwise what is not among them may still be one.</summary>
    public bool AreComplete { get; private set; } = true;

    public Citation? LevelsCitation { get; private set; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Rational>> RankNeeds { get; private set; } = new Dictionary<string, IReadOnlyDictionary<string, Rational>>();

    public Citation? NextRankCitation { get; private set; }

    public IReadOnlyList<LevelRise> LevelRises { get; private set; } = [];

    public Citation? NextLevelCitation { get; private set; }

    public IReadOnlyList<BasePoints> Bases { get; private set; } = [];

    public static LevelTablesReader Read(YamlMapping root, RuleSources sources)
    {
        LevelTablesReader reader = new(sources);
        reader.ReadLevels(root.Required("levels"));
        reader.ReadNextRank(root.Required("next-rank"));
        reader.ReadNextLevel(root.Required("next-level"));
        reader.ReadBase(root.Required("base"));
        return reader;
    }

    private IReadOnlyList<string> RanksOf(string category) => _levels.Where(level => level.Category == category).SelectMany(level => level.Ranks).ToArray();

    private string Category(YamlValue value) => value.AsReference(_levels.Select(level => level.Category).Distinct().ToArray(), AreComplete);

    private void ReadLevels(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        LevelsCitation = _sources.Cite(mapping.Required("cite"));
        UniqueValues ids = new(), taken = new();
        YamlValue list = mapping.Required("list");
        AreComplete = list.IsList;
        foreach (YamlValue item in list.AsList(atLeast: 1))
        {
            YamlMapping level = item.AsMapping();
            YamlValue id = level.Required("id"), category = level.Required("category"), ranks = level.Required("ranks");
            string idText = id.AsId(), categoryText = category.AsId();
            ids.Add(id);
            AreComplete &= item.IsMapping && !id.IsUnusable && !category.IsUnusable && ranks.IsList;
            Rational coefficient = CreditPointRulesReader.Positive(level.Required("coefficient"));
            _levels.Add(new CreditPointLevel(idText, level.Required("name").AsLocalizedText(), categoryText, coefficient, RanksInOrder(ranks, categoryText, taken)));
            level.NoOtherKeys();
        }

        AreComplete &= _levels.Count > 0;
        mapping.NoOtherKeys();
    }

    // The ranks of a level follow one another, and no rank of a category stands in two levels: else it would not be known which level a rank is of.
    private IReadOnlyList<string> RanksInOrder(YamlValue value, string category, UniqueValues taken)
    {
        List<string> ranks = [];
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            string rank = RankReader.Read(item);
            if (!taken.Add(item, category + " " + rank, rank))
            {
                AreComplete = false;
                continue;
            }

            string? expected = ranks.Count == 0 ? rank : RankOrder.Next(ranks[ranks.Count - 1]);
            if (rank != expected) item.Report(DiagnosticCode.OutOfRange, rank, expected is null ? NoHigherRank : LocalizedText.Same(expected));
            else ranks.Add(rank);
            AreComplete &= !item.IsUnusable;
        }

        AreComplete &= ranks.Count > 0;
        return ranks.Count == 0 ? [RankOrder.All[0]] : ranks.AsReadOnly();
    }

    private void ReadNextRank(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        NextRankCitation = _sources.Cite(mapping.Required("cite"));
        Dictionary<string, IReadOnlyDictionary<string, Rational>> needs = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in mapping.Required("points").AsMapping().Entries)
        {
            string category = Category(entry.Name);
            needs[category] = RankReader.ReadTable(entry.Value, CreditPointRulesReader.Positive, AreComplete && !entry.Name.IsUnusable ? RanksOf(category) : null);
        }

        RankNeeds = needs;
        mapping.NoOtherKeys();
    }

    private void ReadNextLevel(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        NextLevelCitation = _sources.Cite(mapping.Required("cite"));
        UniqueValues froms = new();
        List<LevelRise> rises = [];
        foreach (YamlValue item in mapping.Required("list").AsList())
        {
            YamlMapping rise = item.AsMapping();
            YamlValue from = rise.Required("from"), to = rise.Required("to"), starting = rise.Optional("starting-at");
            string below = from.AsReference(LevelIds, AreComplete), above = to.AsReference(LevelIds, AreComplete);
            froms.Add(from);
            if (!from.IsUnusable && !to.IsUnusable && Leads(rises, above, below)) to.Report(DiagnosticCode.Cycle, $"{below} > {above}");
            Rational points = CreditPointRulesReader.Positive(rise.Required("points"));
            CreditPointLevel? level = _levels.FirstOrDefault(known => known.Id == below);
            rises.Add(new LevelRise(below, above, points, starting.Exists ? RankReader.ReadTable(starting, CreditPointRulesReader.Positive, AreComplete ? level?.Ranks : null) : None));
            rise.NoOtherKeys();
        }

        LevelRises = rises.AsReadOnly();
        mapping.NoOtherKeys();
    }

    // Whether the rises read so far lead from one level to another.
    private static bool Leads(List<LevelRise> rises, string from, string to)
    {
        string? at = from;
        for (int i = 0; i <= rises.Count && at is not null; i++)
        {
            if (at == to) return true;
            at = rises.Find(rise => rise.From == at)?.To;
        }

        return false;
    }

    private void ReadBase(YamlValue value)
    {
        UniqueValues categories = new();
        List<BasePoints> bases = [];
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            YamlMapping table = item.AsMapping();
            YamlValue category = table.Required("category");
            string id = Category(category);
            categories.Add(category);
            YamlValue list = table.Required("points");
            IReadOnlyDictionary<string, Rational> points = RankReader.ReadTable(list, number => number.AsNumber(0), AreComplete && !category.IsUnusable ? RanksOf(id) : null);
            if (AreComplete && !category.IsUnusable) ReportFalling(id, list);
            bases.Add(new BasePoints(id, points, _sources.Cite(table.Required("cite"))));
            table.NoOtherKeys();
        }

        Bases = bases.AsReadOnly();
    }

    // Basic points are what the ranks below need, so within a level they never fall.
    private void ReportFalling(string category, YamlValue points)
    {
        foreach (CreditPointLevel level in _levels.Where(known => known.Category == category))
        {
            (string Rank, Rational Points)? lower = null;
            foreach (string rank in level.Ranks)
            {
                if (points.AsMapping().Entries.FirstOrDefault(entry => entry.Name.Text == rank).Value is not YamlValue value || value.IsUnusable) continue;
                Rational read = value.AsNumber(0);
                if (lower is (string below, Rational least) && read < least) value.Report(DiagnosticCode.OutOfRange, read, AtLeast(below, least));
                else lower = (rank, read);
            }
        }
    }

    private static LocalizedText AtLeast(string rank, Rational points) => new(
        $"paling sedikit {points}, angka {rank} yang lebih rendah", $"at least {points}, the points of the lower {rank}");

    internal static IReadOnlyDictionary<string, Rational> None { get; } = new Dictionary<string, Rational>();

    private static LocalizedText NoHigherRank { get; } = new("tidak ada golongan ruang di atas IV/e", "there is no rank above IV/e");
}
