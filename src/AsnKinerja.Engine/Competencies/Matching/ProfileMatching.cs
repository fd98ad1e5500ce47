using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Profile matching, as analysts here know it: each gap has a value, and core factors count more than secondary ones.</summary>
/// <remarks>
/// <para>An alternative to the job-person match, not a regulation's. Know its weaknesses: a surplus lowers the value, so that a higher level can
/// make a worse match; one level above and one below are nearly worth the same; and it says nothing on gaps that are no whole number.</para>
/// <para>Immutable.</para>
/// </remarks>
public sealed class ProfileMatching
{
    private static readonly Lazy<ProfileMatching> LazyUsual = new(() => ProfileMatchingReader.Read(EmbeddedDefinition.Open("matchings", "profile-matching")));

    private readonly Dictionary<Rational, Rational> _byGap;
    private readonly PiecewiseLinear _line;

    internal ProfileMatching(string id, LocalizedText title, IEnumerable<GapValue> values, Rational core, Rational secondary)
    {
        Id = id;
        Title = title;
        Values = Array.AsReadOnly(values.OrderBy(line => line.Gap).ToArray());
        CoreWeight = core;
        SecondaryWeight = secondary;
        _byGap = Values.ToDictionary(line => line.Gap, line => line.Value);
        _line = PiecewiseLinear.Through([.. Values.Select(line => (line.Gap, line.Value))]);
    }

    private ProfileMatching(ProfileMatching other, Rational core, Rational secondary)
        : this(other.Id, other.Title, other.Values, core, secondary)
    {
        Fractional = other.Fractional;
        Beyond = other.Beyond;
        Missing = other.Missing;
        GapsCitation = other.GapsCitation;
        WeightsCitation = other.WeightsCitation;
    }

    /// <summary>The usual table: 0 is 5, +1 is 4.5, -1 is 4, +2 is 3.5 ... -4 is 1; core factors 60, secondary ones 40.</summary>
    public static ProfileMatching Usual => LazyUsual.Value;

    /// <summary>The id of the table.</summary>
    public string Id { get; }

    /// <summary>The title shown.</summary>
    public LocalizedText Title { get; }

    /// <summary>The table, from the lowest gap.</summary>
    public IReadOnlyList<GapValue> Values { get; }

    /// <summary>The weight of the core factors beside the secondary ones: a ratio above 0.</summary>
    public Rational CoreWeight { get; }

    /// <summary>The weight of the secondary factors: a ratio above 0.</summary>
    public Rational SecondaryWeight { get; }

    /// <summary>What happens to a gap between two lines of the table.</summary>
    public FractionalGaps Fractional { get; internal init; }

    /// <summary>What happens to a gap beyond its ends.</summary>
    public GapsBeyond Beyond { get; internal init; }

    /// <summary>What the match says where the level of a competency is not known.</summary>
    public MissingCompetencies Missing { get; internal init; }

    /// <summary>Where the table stands.</summary>
    public Citation? GapsCitation { get; internal init; }

    /// <summary>Where the weights of core and secondary factors stand; null where they were set in code.</summary>
    public Citation? WeightsCitation { get; internal init; }

    /// <summary>The method with other weights.</summary>
    /// <param name="core">The weight of the core factors: a ratio above 0.</param>
    /// <param name="secondary">The weight of the secondary factors: a ratio above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not above 0.</exception>
    public ProfileMatching Weighing(Rational core, Rational secondary)
    {
        if (core.Sign <= 0) throw new ArgumentOutOfRangeException(nameof(core), core, $"The weight of the core factors is {core}; a weight is a ratio above 0.");
        if (secondary.Sign <= 0) throw new ArgumentOutOfRangeException(nameof(secondary), secondary, $"The weight of the secondary factors is {secondary}; a weight is a ratio above 0.");
        return new(this, core, secondary) { WeightsCitation = null };
    }

    /// <summary>The method, taking a gap between two lines in proportion between them instead of refusing it.</summary>
    public ProfileMatching Interpolating() => new(this, CoreWeight, SecondaryWeight) { Fractional = FractionalGaps.Interpolate };

    /// <summary>The method, taking a gap beyond the table for its nearest end instead of refusing it.</summary>
    public ProfileMatching TakingTheNearestEnd() => new(this, CoreWeight, SecondaryWeight) { Beyond = GapsBeyond.NearestEnd };

    /// <summary>The method with another answer to missing levels.</summary>
    /// <param name="missing">What the match says where the level of a competency is not known.</param>
    public ProfileMatching Answering(MissingCompetencies missing) => new(this, CoreWeight, SecondaryWeight) { Missing = missing };

    /// <summary>What a gap is worth.</summary>
    /// <param name="gap">The gap in levels: negative below the standard.</param>
    /// <exception cref="ArgumentOutOfRangeException">The table does not name the gap, and the method refuses such.</exception>
    public Rational ValueOf(Rational gap) => Accepts(gap)
        ? _line.At(gap)
        : throw new ArgumentOutOfRangeException(nameof(gap), gap, $"The table '{Id}' does not say what a gap of {gap} is worth; it has {Describe()}.");

    /// <summary>Matches a person with a post.</summary>
    /// <param name="analysis">The gaps.</param>
    /// <param name="core">The core factors, by id of competency; none: the critical competencies of the standard.</param>
    /// <exception cref="ArgumentException">A core factor is none of the competencies of the standard, or stands twice; or a gap is refused. All problems are listed.</exception>
    public ProfileMatch Match(GapAnalysis analysis, params string[] core) => new(this, Throw.IfNull(analysis), Throw.IfNull(core));

    /// <summary>Reads a table from a YAML file (<c>docs/yaml/matching.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static ProfileMatching Load(string path) => ProfileMatchingReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads a table from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static ProfileMatching Load(Stream stream, string name) => ProfileMatchingReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads a table from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static ProfileMatching Parse(string yaml, string name = "matching") => ProfileMatchingReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>Whether the method says what a gap is worth.</summary>
    internal bool Accepts(Rational gap)
    {
        if (_byGap.ContainsKey(gap)) return true;
        bool isBeyond = gap < Values[0].Gap || gap > Values[Values.Count - 1].Gap;
        return isBeyond ? Beyond == GapsBeyond.NearestEnd : Fractional == FractionalGaps.Interpolate;
    }

    internal Rational? ValueOrNull(Rational gap) => Accepts(gap) ? _line.At(gap) : null;

    /// <summary>The two lines between which a gap lies; null on a line and beyond the ends.</summary>
    internal ((Rational X, Rational Y) From, (Rational X, Rational Y) To)? SegmentAt(Rational gap) => _line.SegmentAt(gap);

    internal string Describe() => string.Join(", ", Values.Select(line => line.Gap.ToString()));
}
