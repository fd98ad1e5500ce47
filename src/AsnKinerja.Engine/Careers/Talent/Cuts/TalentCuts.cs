using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>Where an agency cuts the two axes of the talent grid.</summary>
/// <remarks>
/// No national rule that we know of has these numbers, and every agency has others: so they are always given, and an explanation shows
/// them as local. The cuts are absolute: a person's box depends on that person only. Immutable.
/// </remarks>
public sealed class TalentCuts
{
    internal TalentCuts(string id, LocalizedText title, PerformanceAxis performance, PotentialAxis potential)
    {
        Id = id;
        Title = title;
        Performance = performance;
        Potential = potential;
    }

    /// <summary>The id.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>How a status of performance is read from predicates or numbers.</summary>
    public PerformanceAxis Performance { get; }

    /// <summary>How a level of potential is read from numbers.</summary>
    public PotentialAxis Potential { get; }

    /// <summary>The ids of the levels of posts for which the cuts are; empty: for all.</summary>
    public IReadOnlyList<string> Levels { get; internal init; } = [];

    /// <summary>Where the cuts stand, for an axis that says nothing itself.</summary>
    public Citation Citation { get; internal init; } = OwnChoice;

    /// <summary>Cuts made in code.</summary>
    /// <param name="performance">How a status of performance is read.</param>
    /// <param name="potential">How a level of potential is read.</param>
    /// <param name="citation">Where they stand; null: the agency's own choice, which explanations show as local.</param>
    public static TalentCuts Of(PerformanceAxis performance, PotentialAxis potential, Citation? citation = null) =>
        new("batas-instansi", new("Batas sumbu talenta", "Cuts of the talent grid"), Throw.IfNull(performance), Throw.IfNull(potential)) { Citation = citation ?? OwnChoice };

    /// <summary>The same cuts for some levels of posts only.</summary>
    /// <param name="levels">The ids, for example <c>pengawas</c>; the rules of the grid check them.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public TalentCuts ForLevels(params string[] levels)
    {
        string[] ids = [.. Throw.IfNull(levels).Select(level => Throw.IfBlank(level, nameof(levels)))];
        if (ids.Length == 0) throw new ArgumentException("There is no level of posts; name at least one, or leave the cuts for all.", nameof(levels));
        if (ids.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The level '{twice.Key}' stands {twice.Count()} times; name it once.", nameof(levels));
        return new(Id, Title, Performance, Potential) { Levels = Array.AsReadOnly(ids), Citation = Citation };
    }

    /// <summary>Reads cuts from a YAML file (<c>docs/yaml/cuts.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static TalentCuts Load(string path) => TalentCutsReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads cuts from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TalentCuts Load(Stream stream, string name) => TalentCutsReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads cuts from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TalentCuts Parse(string yaml, string name = "cuts") => TalentCutsReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static Citation OwnChoice { get; } = new("Pilihan instansi", "", Established.Local);
}
