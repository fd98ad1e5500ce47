using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Careers;

/// <summary>The nine boxes of talent management: which box each pair of status and potential is, what it is called, and what follows.</summary>
/// <remarks>
/// The rules are data (<c>Definitions/careers</c>). They say nothing on where the axes are cut, because no national rule does: that comes
/// with <see cref="TalentCuts"/>. Immutable; the embedded ones are read once, when first asked for.
/// </remarks>
public sealed class TalentRules
{
    private static readonly Lazy<TalentRules> LazyPermen = new(() => TalentRulesReader.Read(EmbeddedDefinition.Open("careers", "talent-permenpanrb-3-2020")));

    private readonly TalentCell[,] _cells;

    internal TalentRules(string id, LocalizedText title, EffectiveInterval inForce, IReadOnlyList<TalentCell> cells)
    {
        Id = id;
        Title = title;
        InForceInterval = inForce;
        Cells = Array.AsReadOnly(cells.OrderBy(cell => cell.Number).ToArray());
        _cells = new TalentCell[3, 3];
        foreach (TalentCell cell in Cells) _cells[(int)cell.Status, (int)cell.Potential] = cell;
    }

    /// <summary>The rules of PermenPANRB 3/2020, with what is known of its amendment by PermenPANRB 20/2025.</summary>
    public static TalentRules PermenPanrb3Of2020 => LazyPermen.Value;

    /// <summary>The id, for example <c>permenpanrb-3-2020</c>.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the rules are in force.</summary>
    public EffectiveInterval InForceInterval { get; }

    /// <summary>The nine boxes, by number.</summary>
    public IReadOnlyList<TalentCell> Cells { get; }

    /// <summary>Where the numbers of the boxes stand.</summary>
    public Citation? CellsCitation { get; internal init; }

    /// <summary>The levels of posts, each with a grid of its own.</summary>
    public IReadOnlyList<TalentLevel> Levels { get; internal init; } = [];

    /// <summary>Where the levels stand.</summary>
    public Citation? LevelsCitation { get; internal init; }

    /// <summary>The succession groups, and the boxes from which they are made up.</summary>
    public IReadOnlyList<TalentSuccessionGroup> SuccessionGroups { get; internal init; } = [];

    /// <summary>The boxes from which somebody may be placed directly in a target post; null where the rules know no such thing.</summary>
    public TalentSuccessionGroup? DirectPlacement { get; internal init; }

    /// <summary>What changed the rules, and what about that is not known.</summary>
    public IReadOnlyList<TalentAmendment> Amendments { get; internal init; } = [];

    /// <summary>The box of a number.</summary>
    /// <param name="number">The number, 1 to 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such box.</exception>
    public TalentCell this[int number] => number >= 1 && number <= Cells.Count
        ? Cells[number - 1]
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"There is no box {number}; the boxes are 1 to {Cells.Count}.");

    /// <summary>The box of a row and a column.</summary>
    /// <param name="status">The status of performance.</param>
    /// <param name="potential">The level of potential.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is none of the three.</exception>
    public TalentCell this[ExpectationRating status, PotentialLevel potential]
    {
        get
        {
            _ = (status.Id(), potential.Id());
            return _cells[(int)status, (int)potential];
        }
    }

    /// <summary>The level of posts with an id.</summary>
    /// <param name="id">The id, for example <c>pengawas</c>.</param>
    /// <exception cref="ArgumentException">The rules have no such level; the message lists those that they have.</exception>
    public TalentLevel LevelOf(string id)
    {
        string[] known = [.. Levels.Select(level => level.Id)];
        return Levels.FirstOrDefault(level => level.Id == Throw.IfNull(id)) ?? throw new ArgumentException(
            $"'{id}' is no level of posts of {Id}{DidYouMean(id, known)}; there is {string.Join(", ", known)}.", nameof(id));
    }

    /// <summary>The grid with an agency's cuts, on which people can be placed.</summary>
    /// <param name="cuts">Where the axes are cut.</param>
    /// <exception cref="ArgumentException">The cuts are for a level of posts that the rules do not know.</exception>
    public TalentGrid With(TalentCuts cuts) => new(this, Throw.IfNull(cuts), null);

    /// <summary>Places people by how they compare with each other, instead of by fixed cuts. A box then depends on everybody in the cohort.</summary>
    /// <remarks>
    /// No regulation asks for this. It exists because agencies do it; every box placed so says that it moves when the cohort changes
    /// (<see cref="TalentBox.IsCohortRelative"/>).
    /// </remarks>
    /// <param name="cohort">The people who are compared, with numbers on both axes.</param>
    /// <param name="rule">How the thirds are cut.</param>
    /// <param name="level">The level of posts to which they all belong, or null where that is not stated.</param>
    /// <exception cref="ArgumentException">The rules have no such level.</exception>
    public CohortPlacement PlaceRelativeToCohort(TalentCohort cohort, CohortRule rule, string? level = null) =>
        new(this, Throw.IfNull(cohort), Throw.IfNull(rule), level is null ? null : LevelOf(level));

    /// <summary>Reads rules from a YAML file (<c>docs/yaml/talent.md</c>).</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="DefinitionException">The file has problems; all of them are listed.</exception>
    public static TalentRules Load(string path) => TalentRulesReader.Read(YamlSource.FromFile(path));

    /// <summary>Reads rules from a stream of YAML.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TalentRules Load(Stream stream, string name) => TalentRulesReader.Read(YamlSource.FromStream(stream, name));

    /// <summary>Reads rules from YAML text.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="name">The name shown in messages.</param>
    /// <exception cref="DefinitionException">The text has problems; all of them are listed.</exception>
    public static TalentRules Parse(string yaml, string name = "talent") => TalentRulesReader.Read(YamlSource.FromText(yaml, name));

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static string DidYouMean(string word, IEnumerable<string> known) => Spelling.Nearest(word, known) is string near ? $"; did you mean '{near}'?" : "";
}
