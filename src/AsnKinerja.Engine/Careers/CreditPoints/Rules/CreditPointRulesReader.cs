using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Reads rules for credit points: <c>docs/yaml/credit-points.md</c>, <c>Definitions/schemas/credit-points.json</c>.</summary>
internal static class CreditPointRulesReader
{
    /// <summary>What the engine does, each with the place where it stands.</summary>
    public static IReadOnlyList<string> ArticleKeys { get; } =
    [
        "formula", "first-appointment", "transfer", "after-mismatch", "between-posts", "skill-to-expertise", "adjustment", "equalisation", "inpassing",
        "reappointment", "study", "penalty", "demotion", "extraordinary", "integration", "level-first", "no-vacancy", "excess-kept", "excess-lost", "nearest-period", "reading",
    ];

    // A file that extends another one has its own name, title and days; everything else it takes over unless it says it anew.
    private static YamlInheritance Inheritance { get; } = new(
        "extends",
        id => CreditPointRules.EmbeddedIds().Contains(id) ? EmbeddedDefinition.Open(CreditPointRules.Folder, id) : null,
        Own: ["credit-points", "title", "in-force"],
        Speakers: ["cite"],
        Shared: ["sources"]);

    public static CreditPointRules Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source, Inheritance);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("credit-points").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        YamlValue extends = root.Optional("extends");
        string? extended = extends.Exists ? extends.AsReference(CreditPointRules.EmbeddedIds()) : null;

        // Without the rules that it extends, everything that it takes over would be missing.
        if (extends.Exists && extends.IsUnusable) document.ThrowIfProblems();
        if (extended == id && !extends.IsUnusable) extends.Report(DiagnosticCode.DuplicateValue, $"'{id}'", OwnId);
        EffectiveInterval inForce = RuleSources.InForceOf(root.Required("in-force"), out YamlValue inForceCite, mustBegin: true);
        RuleSources sources = RuleSources.Read(root, isRequired: true);
        Citation? inForceCitation = sources.Cite(inForceCite);
        PredicateTable predicates = PredicateTable.Read(root.Required("predicates"), sources);
        CreditPointRounding rounding = Rounding(root.Required("rounding"), sources);
        LevelTablesReader tables = LevelTablesReader.Read(root, sources);
        GrantReader grants = new(sources, tables.LevelIds, tables.AreComplete);
        IReadOnlyList<GrantedPoints> first = grants.Read(root.Required("first-appointment"), isTransfer: false);
        IReadOnlyList<GrantedPoints> transfer = grants.Read(root.Required("transfer"), isTransfer: true);
        YamlMapping limits = root.Required("limits").AsMapping();
        YearLimit fromTop = Limit(limits.Required("transfer-from-top"), sources), adjustment = Limit(limits.Required("adjustment"), sources), again = Limit(limits.Required("reappointment"), sources);
        limits.NoOtherKeys();
        DiplomaRule diploma = Diploma(root.Required("diploma"), sources, predicates);
        RankRiseRule rise = RankRise(root.Required("rank-rise"), sources, predicates);
        YearLimit penalty = Limit(root.Required("after-penalty"), sources), mismatch = Limit(root.Required("equalisation-mismatch"), sources);
        IReadOnlyList<IntegrationRule> integration = grants.ReadIntegration(root.Required("integration"));
        Dictionary<string, Citation?> articles = Articles(root.Required("articles"), sources);
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return new CreditPointRules(id, title, inForce)
        {
            InForceCitation = inForceCitation,
            Predicates = predicates.List,
            PredicateWords = predicates.Words,
            PredicatesCitation = predicates.Citation,
            Rounding = rounding,
            Levels = tables.Levels,
            LevelsCitation = tables.LevelsCitation,
            RankNeeds = tables.RankNeeds,
            NextRankCitation = tables.NextRankCitation,
            LevelRises = tables.LevelRises,
            NextLevelCitation = tables.NextLevelCitation,
            Bases = tables.Bases,
            FirstAppointmentGrants = first,
            TransferGrants = transfer,
            TransferFromTop = fromTop,
            AdjustmentLimit = adjustment,
            ReappointmentLimit = again,
            Diploma = diploma,
            RankRise = rise,
            AfterPenalty = penalty,
            EqualisationMismatch = mismatch,
            Integration = integration,
            Articles = articles,
        };
    }

    /// <summary>A number above 0; 1 where it is none.</summary>
    public static Rational Positive(YamlValue value)
    {
        Rational number = value.AsNumber();
        if (!value.IsUnusable && number.Sign <= 0) value.Report(DiagnosticCode.OutOfRange, number, AboveZero);
        return value.IsUnusable ? Rational.One : number;
    }

    private static CreditPointRounding Rounding(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        int digits = mapping.Required("digits").AsInteger(0, RoundingRule.MaximumDigits);
        RoundedPart part = mapping.Required("of").AsOneOf(("each-period", RoundedPart.EachPeriod), ("sum", RoundedPart.Sum));
        YamlMapping ties = mapping.Required("ties").AsMapping();
        RoundingMode mode = RoundingReader.Mode(ties.Required("mode"));
        Citation? tiesCitation = sources.Cite(ties.Required("cite"));
        ties.NoOtherKeys();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        mapping.NoOtherKeys();
        return new CreditPointRounding(part, new RoundingRule(digits, mode), citation, tiesCitation);
    }

    private static YearLimit Limit(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        YearLimit limit = new(mapping.Required("years").AsInteger(1, MostYears), sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return limit;
    }

    private static DiplomaRule Diploma(YamlValue value, RuleSources sources, PredicateTable predicates)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue share = mapping.Required("share");
        Rational part = share.AsShare();
        if (!share.IsUnusable && part.Sign == 0) share.Report(DiagnosticCode.OutOfRange, part, AboveZero);
        DiplomaRule rule = new(part, predicates.Reference(mapping.Required("predicate")), sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return rule;
    }

    private static RankRiseRule RankRise(YamlValue value, RuleSources sources, PredicateTable predicates)
    {
        YamlMapping mapping = value.AsMapping();
        RankRiseRule rule = new(
            mapping.Required("years-in-rank").AsInteger(1, MostYears),
            predicates.Reference(mapping.Required("predicate")),
            mapping.Required("predicate-years").AsInteger(1, MostYears),
            sources.Cite(mapping.Required("cite")));
        mapping.NoOtherKeys();
        return rule;
    }

    private static Dictionary<string, Citation?> Articles(YamlValue value, RuleSources sources)
    {
        YamlMapping mapping = value.AsMapping();
        Dictionary<string, Citation?> articles = ArticleKeys.ToDictionary(key => key, key => sources.Cite(mapping.Required(key)));
        mapping.NoOtherKeys();
        return articles;
    }

    private const int MostYears = 40;

    private static LocalizedText AboveZero { get; } = new("di atas 0", "above 0");

    private static LocalizedText OwnId { get; } = new("sebagai id berkas ini sendiri; beri aturan ini id lain", "as this file's own id; give these rules another one");
}
