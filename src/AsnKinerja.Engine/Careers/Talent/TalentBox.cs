using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>Where a person stands on the talent grid: the box, its name, what follows, and why.</summary>
/// <remarks>Immutable. A box that is not known has no number; it is never the lowest.</remarks>
public sealed class TalentBox
{
    internal TalentBox(TalentRules rules, TalentLevel? level, AxisReading<ExpectationRating> performance, AxisReading<PotentialLevel> potential)
    {
        Rules = rules;
        Level = level;
        PerformanceReading = performance;
        PotentialReading = potential;
        if (performance.Third is ExpectationRating status && potential.Third is PotentialLevel column) Cell = rules[status, column];
    }

    /// <summary>The rules of the grid.</summary>
    public TalentRules Rules { get; }

    /// <summary>The cuts by which the person was placed; null for one who was placed relative to a cohort.</summary>
    public TalentCuts? Cuts { get; internal init; }

    /// <summary>How a cohort cut the axes; null for a box that depends on the person only.</summary>
    public CohortRule? CohortRule { get; internal init; }

    /// <summary>Whether the box depends on other people. Only <see cref="TalentRules.PlaceRelativeToCohort"/> makes such boxes.</summary>
    public bool IsCohortRelative => CohortRule is not null;

    /// <summary>The level of posts; null: not stated.</summary>
    public TalentLevel? Level { get; }

    /// <summary>The row; null while it is not known.</summary>
    public ExpectationRating? Status => PerformanceReading.Third;

    /// <summary>The column; null while it is not known.</summary>
    public PotentialLevel? Potential => PotentialReading.Third;

    /// <summary>The box as the rules have it; null while a row or a column is not known.</summary>
    public TalentCell? Cell { get; }

    /// <summary>Whether the box is known.</summary>
    public bool IsKnown => Cell is not null;

    /// <summary>The Indonesian number, 1 to 9; null while the box is not known.</summary>
    public int? Number => Cell?.Number;

    /// <summary>The name of the box.</summary>
    public LocalizedText Name => Cell?.Name ?? NotKnown;

    /// <summary>What follows, as recommended; empty while the box is not known.</summary>
    public IReadOnlyList<TalentAction> Actions => Cell?.Actions ?? [];

    /// <summary>The succession groups for which the box makes the person eligible.</summary>
    public IReadOnlyList<TalentSuccessionGroup> SuccessionGroups =>
        Cell is null ? [] : [.. Rules.SuccessionGroups.Where(group => group.Holds(Cell.Number))];

    /// <summary>Whether the person may be placed directly in a target post.</summary>
    public bool MayBePlacedDirectly => Cell is not null && Rules.DirectPlacement?.Holds(Cell.Number) == true;

    /// <summary>Whether the box may still change because evidence is provisional or a part of the potential is missing.</summary>
    public bool IsProvisional => IsKnown && Reasons.Count > 0;

    /// <summary>Why the box is not known or provisional, one sentence each; empty where nothing is missing.</summary>
    public IReadOnlyList<LocalizedText> Reasons => [.. PerformanceReading.Reasons, .. PotentialReading.Reasons];

    internal AxisReading<ExpectationRating> PerformanceReading { get; }

    internal AxisReading<PotentialLevel> PotentialReading { get; }

    /// <summary>How the box comes about: each axis with its evidence and its cut, the article of each rule, and what is not known of them.</summary>
    public Explanation Explain() => TalentBoxExplanation.Of(this);

    /// <summary>Number and Indonesian name, such as <c>8 (Kinerja sesuai ekspektasi, potensial tinggi)</c>.</summary>
    public override string ToString() => Cell is null
        ? NotKnown.Indonesian
        : string.Format(CultureInfo.InvariantCulture, "{0} ({1})", Cell.Number, Cell.Name.Indonesian);

    internal static LocalizedText NotKnown { get; } = new("belum diketahui", "not known");
}
