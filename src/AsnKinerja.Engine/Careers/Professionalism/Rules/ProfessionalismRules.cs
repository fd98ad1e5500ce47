using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>What becomes of an index of which a dimension is missing. Missing is never zero.</summary>
public enum MissingDimension
{
    /// <summary>The index is not known; its lowest and highest possible values are.</summary>
    NotKnown,

    /// <summary>The known dimensions stand for the whole in proportion to their maxima, and the index is provisional.</summary>
    Renormalised,
}

/// <summary>How evidence of four dimensions becomes the professionalism index (<i>indeks profesionalitas ASN</i>).</summary>
/// <remarks>
/// PermenPANRB 38/2018 and Peraturan BKN 8/2019, as data (<c>Definitions/careers</c>). Each number says how well it is established, and each can
/// be replaced: by a file, or by a <c>With...</c>. Immutable; the embedded ones are read once, when first asked for.
/// </remarks>
public sealed partial class ProfessionalismRules
{
    private static readonly Lazy<ProfessionalismRules> LazyPerBkn8 = new(() => ProfessionalismRulesReader.Read(EmbeddedDefinition.Open("careers", "professionalism-index")));

    internal ProfessionalismRules(string id, LocalizedText title, EffectiveInterval inForce)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
    }

    /// <summary>The rules of Peraturan BKN 8/2019. Predicates need points of the user's own: <see cref="WithPredicatePoints(string, Citation, ValueTuple{string, Rational}[])"/>.</summary>
    public static ProfessionalismRules PerBkn8Of2019 => LazyPerBkn8.Value;

    /// <summary>The id, for example <c>perbkn-8-2019</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the rules are in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>The groups of posts, which have points of their own for training.</summary>
    public IReadOnlyList<ProfessionalismGroup> Groups { get; internal init; } = [];

    /// <summary>Where the groups stand.</summary>
    public Citation? GroupsCitation { get; internal init; }

    /// <summary>The levels of formal education.</summary>
    public IReadOnlyList<ProfessionalismGrade> Qualifications { get; internal init; } = [];

    /// <summary>The kinds of training.</summary>
    public IReadOnlyList<ProfessionalismTraining> Trainings { get; internal init; } = [];

    /// <summary>The points of a value of performance, on the scale of <see cref="PerformanceScale"/>.</summary>
    public BandTable<PerformancePoints> Performance => PerformanceBands.Table;

    /// <summary>The id of the regulation whose values <see cref="Performance"/> reads: <c>pp-46-2011</c>.</summary>
    public string PerformanceScale { get; internal init; } = "";

    /// <summary>Where it stands that the table reads values of that regulation.</summary>
    public Citation? PerformanceScaleCitation { get; internal init; }

    /// <summary>The points of predicates, one entry for each regulation; empty until the user gives them.</summary>
    public IReadOnlyList<PredicatePoints> Predicates { get; internal init; } = [];

    /// <summary>What a person's discipline can be; the worst counts.</summary>
    public IReadOnlyList<ProfessionalismGrade> Disciplines { get; internal init; } = [];

    /// <summary>The categories of an index.</summary>
    public BandTable<ProfessionalismCategory> Categories => CategoryBands.Table;

    /// <summary>Where the categories stand.</summary>
    public Citation? CategoriesCitation { get; internal init; }

    /// <summary>What becomes of an index of which a dimension is missing.</summary>
    public MissingDimension Missing { get; internal init; }

    /// <summary>Where that stands.</summary>
    public Citation? MissingCitation { get; internal init; }

    /// <summary>How an index is rounded for display; categories are read from the exact one.</summary>
    public RoundingRule Rounding { get; internal init; }

    /// <summary>Where the rounding stands.</summary>
    public Citation? RoundingCitation { get; internal init; }

    /// <summary>The most that anybody can have: the maxima of the four dimensions together.</summary>
    public Rational Maximum => ProfessionalismDimensions.All.Aggregate(Rational.Zero, (sum, dimension) => sum + MaximumOf(dimension));

    internal ReadBands<PerformancePoints> PerformanceBands { get; init; } = null!;

    internal ReadBands<ProfessionalismCategory> CategoryBands { get; init; } = null!;

    internal IReadOnlyDictionary<ProfessionalismDimension, (Rational Points, Citation? Citation)> Maxima { get; init; } = null!;

    /// <summary>The most points of a dimension: its weight.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dimension is none of the four.</exception>
    public Rational MaximumOf(ProfessionalismDimension dimension)
    {
        _ = dimension.Id();
        return Maxima[dimension].Points;
    }

    /// <summary>The category of an index or of the mean of several, with any decimals.</summary>
    /// <param name="index">The index, 0 to <see cref="Maximum"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">No index can be so low or so high.</exception>
    public ProfessionalismCategory CategoryOf(Rational index) => Categories.Lookup(index);

    /// <summary>The index of a person.</summary>
    /// <param name="evidence">What is known of the person.</param>
    /// <exception cref="ArgumentException">The evidence names something that the rules do not have; the message lists every problem.</exception>
    public ProfessionalismIndex Measure(ProfessionalismEvidence evidence) => new(this, Throw.IfNull(evidence));

    /// <summary>Reads rules from a YAML file (<c>docs/yaml/professionalism.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static ProfessionalismRules Load(string path) => ProfessionalismRulesReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads rules from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static ProfessionalismRules Load(Stream stream, string name) => ProfessionalismRulesReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads rules from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static ProfessionalismRules Parse(string yaml, string name = "professionalism") => ProfessionalismRulesReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
