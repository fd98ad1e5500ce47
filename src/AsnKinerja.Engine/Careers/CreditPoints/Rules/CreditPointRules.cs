using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>How predicates become credit points (<i>angka kredit</i>) and what points a rise needs: PermenPANRB 1/2023, Peraturan BKN 3/2023, SE Kepala BKN 9/2024.</summary>
/// <remarks>
/// The numbers are data (<c>Definitions/careers</c>), each with its source. Periods before the rules came into force are converted under the
/// rules of the day of the conversion, as the printed examples do. Immutable; the embedded rules are read once, when first asked for.
/// </remarks>
public sealed partial class CreditPointRules
{
    internal const string Folder = "careers";

    private static readonly Lazy<IReadOnlyList<CreditPointRules>> LazyAll = new(() =>
        Array.AsReadOnly(EmbeddedIds().Select(id => CreditPointRulesReader.Read(EmbeddedDefinition.Open(Folder, id))).ToArray()));

    internal CreditPointRules(string id, LocalizedText title, EffectiveInterval inForce)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
    }

    /// <summary>The rules that ship with the library.</summary>
    public static IReadOnlyList<CreditPointRules> All => LazyAll.Value;

    /// <summary>The id, for example <c>credit-points-2023</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the rules are in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>Where the days stand, or null.</summary>
    public Citation? InForceCitation { get; internal init; }

    /// <summary>The predicates, from the highest.</summary>
    public IReadOnlyList<CreditPredicate> Predicates { get; internal init; } = [];

    /// <summary>Other words for predicates.</summary>
    public IReadOnlyList<PredicateWord> PredicateWords { get; internal init; } = [];

    /// <summary>How points are rounded.</summary>
    public CreditPointRounding Rounding { get; internal init; } = null!;

    /// <summary>The levels, in declared order.</summary>
    public IReadOnlyList<CreditPointLevel> Levels { get; internal init; } = [];

    /// <summary>What a rise to the next level needs.</summary>
    public IReadOnlyList<LevelRise> LevelRises { get; internal init; } = [];

    /// <summary>Points given on a first appointment above the level.</summary>
    public IReadOnlyList<GrantedPoints> FirstAppointmentGrants { get; internal init; } = [];

    /// <summary>Points given on a transfer where the rank does not fit.</summary>
    public IReadOnlyList<GrantedPoints> TransferGrants { get; internal init; } = [];

    /// <summary>How many years count on a transfer from a rank at the top of its range.</summary>
    public YearLimit TransferFromTop { get; internal init; } = null!;

    /// <summary>How many whole years count on an adjustment (<i>penyesuaian</i>).</summary>
    public YearLimit AdjustmentLimit { get; internal init; } = null!;

    /// <summary>How many years count on a reappointment.</summary>
    public YearLimit ReappointmentLimit { get; internal init; } = null!;

    /// <summary>What a higher diploma brings.</summary>
    public DiplomaRule Diploma { get; internal init; } = null!;

    /// <summary>What a rise in rank asks for beside points.</summary>
    public RankRiseRule RankRise { get; internal init; } = null!;

    /// <summary>How many years after the return to the former rank a rise is possible again.</summary>
    public YearLimit AfterPenalty { get; internal init; } = null!;

    /// <summary>After an equalisation where rank and level do not fit: how many years in the post, and below the level in the rank too, before a rise.</summary>
    public YearLimit EqualisationMismatch { get; internal init; } = null!;

    /// <summary>How conventional points become integrated ones.</summary>
    public IReadOnlyList<IntegrationRule> Integration { get; internal init; } = [];

    internal Citation? PredicatesCitation { get; init; }

    internal Citation? LevelsCitation { get; init; }

    internal Citation? NextRankCitation { get; init; }

    internal Citation? NextLevelCitation { get; init; }

    internal IReadOnlyDictionary<string, IReadOnlyDictionary<string, Rational>> RankNeeds { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, Rational>>();

    internal IReadOnlyList<BasePoints> Bases { get; init; } = [];

    internal IReadOnlyDictionary<string, Citation?> Articles { get; init; } = new Dictionary<string, Citation?>();

    /// <summary>The rules in force on the last day of a period.</summary>
    /// <param name="period">The period in which points are converted.</param>
    /// <exception cref="NoCreditPointRulesInForceException">There are none, or more than one; the message lists what exists.</exception>
    public static CreditPointRules InForce(AppraisalPeriod period) => InForce(period, All);

    /// <summary>The rules in force on the last day of a period, among these.</summary>
    /// <param name="period">The period in which points are converted.</param>
    /// <param name="among">The rules to choose from, for instance an agency's own.</param>
    /// <exception cref="NoCreditPointRulesInForceException">There are none, or more than one; the message lists what exists.</exception>
    public static CreditPointRules InForce(AppraisalPeriod period, IEnumerable<CreditPointRules> among)
    {
        Throw.IfNull(period);
        CreditPointRules[] all = Throw.IfNull(among).ToArray();
        CreditPointRules[] inForce = all.Where(rules => rules.InForceInterval.Contains(period.Last)).ToArray();
        return inForce.Length == 1 ? inForce[0] : throw new NoCreditPointRulesInForceException(period, inForce, all);
    }

    /// <summary>Reads rules from a YAML file (<c>docs/yaml/credit-points.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static CreditPointRules Load(string path) => CreditPointRulesReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads rules from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CreditPointRules Load(Stream stream, string name) => CreditPointRulesReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads rules from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static CreditPointRules Parse(string yaml, string name = "credit-points") => CreditPointRulesReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The ids of the embedded rules; the folder holds other formats too.</summary>
    internal static IReadOnlyList<string> EmbeddedIds() =>
        EmbeddedDefinition.Ids(Folder).Where(id => id.StartsWith("credit-points", StringComparison.Ordinal)).ToArray();

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
