using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads the tables of points that are given where rank and level do not fit, and those of the integration.</summary>
internal sealed class GrantReader(RuleSources sources, IReadOnlyCollection<string> levels, bool areComplete)
{
    /// <summary>The kinds of posts that somebody may be transferred from.</summary>
    public static IReadOnlyList<string> PostKinds { get; } = ["jpt", "administrator", "pengawas", "pelaksana"];

    public IReadOnlyList<GrantedPoints> Read(YamlValue value, bool isTransfer)
    {
        UniqueValues cases = new();
        List<GrantedPoints> grants = [];
        foreach (YamlValue item in value.AsList())
        {
            YamlMapping grant = item.AsMapping();
            string? from = isTransfer ? grant.Required("from").AsOneOf(PostKinds.Select(kind => (kind, kind)).ToArray()) : null;
            string level = grant.Required("level").AsReference(levels, areComplete);
            YamlValue ranks = grant.Required("ranks"), starting = grant.Optional("starting-at");
            IReadOnlyList<string> list = RankReader.ReadList(ranks);
            foreach (YamlValue rank in ranks.IsList ? ranks.AsList() : []) cases.Add(rank, $"{from} {level} {rank.Text}", rank.Text);
            Rational points = CreditPointRulesReader.Positive(grant.Required("points"));
            IReadOnlyDictionary<string, Rational> others = starting.Exists ? RankReader.ReadTable(starting, CreditPointRulesReader.Positive) : LevelTablesReader.None;
            grants.Add(new GrantedPoints(from, level, list, points, others, sources.Cite(grant.Required("cite"))));
            grant.NoOtherKeys();
        }

        return grants.AsReadOnly();
    }

    public IReadOnlyList<IntegrationRule> ReadIntegration(YamlValue value)
    {
        UniqueValues cases = new();
        List<IntegrationRule> rules = [];
        foreach (YamlValue item in value.AsList())
        {
            YamlMapping rule = item.AsMapping();
            string level = rule.Required("level").AsReference(levels, areComplete);
            YamlValue rank = rule.Required("rank");
            string rankText = RankReader.Read(rank);
            cases.Add(rank, level + " " + rankText, rankText);
            rules.Add(new IntegrationRule(level, rankText, CreditPointRulesReader.Positive(rule.Required("minus")), sources.Cite(rule.Required("cite"))));
            rule.NoOtherKeys();
        }

        return rules.AsReadOnly();
    }
}
