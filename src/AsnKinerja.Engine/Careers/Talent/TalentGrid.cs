using System;
using System.Linq;

namespace AsnKinerja.Engine.Careers;

/// <summary>The nine boxes with an agency's cuts: it places people, each by their own performance and potential alone.</summary>
/// <remarks>Immutable. No colleague, no order and no earlier placement changes a box.</remarks>
public sealed class TalentGrid
{
    internal TalentGrid(TalentRules rules, TalentCuts cuts, TalentLevel? level)
    {
        Rules = rules;
        Cuts = cuts;
        Level = level;
        foreach (string id in cuts.Levels) _ = rules.LevelOf(id);

        // Cuts for one level alone leave nothing to say.
        if (level is null && cuts.Levels.Count == 1) Level = rules.LevelOf(cuts.Levels[0]);
    }

    /// <summary>The grid of PermenPANRB 3/2020 with an agency's cuts.</summary>
    /// <param name="cuts">Where the axes are cut: no national rule says it, so there is no default.</param>
    /// <exception cref="ArgumentException">The cuts are for a level of posts that the rules do not know.</exception>
    public static TalentGrid PermenPanrb3Of2020(TalentCuts cuts) => TalentRules.PermenPanrb3Of2020.With(cuts);

    /// <summary>The boxes and what follows.</summary>
    public TalentRules Rules { get; }

    /// <summary>Where the axes are cut.</summary>
    public TalentCuts Cuts { get; }

    /// <summary>The level of posts whose people stand in this grid; null: not stated.</summary>
    public TalentLevel? Level { get; }

    /// <summary>The grid of one level of posts.</summary>
    /// <param name="level">The id, for example <c>pengawas</c>.</param>
    /// <exception cref="ArgumentException">The rules have no such level, or the cuts are for others.</exception>
    public TalentGrid AtLevel(string level)
    {
        TalentLevel known = Rules.LevelOf(level);
        return Cuts.Levels.Count == 0 || Cuts.Levels.Contains(known.Id)
            ? new TalentGrid(Rules, Cuts, known)
            : throw new ArgumentException($"The cuts '{Cuts.Id}' are for {string.Join(", ", Cuts.Levels)}, not for {known.Id}.", nameof(level));
    }

    /// <summary>The box of a person.</summary>
    /// <param name="performance">A predicate, an appraisal, a status, or a number: each is read by the cuts as they say.</param>
    /// <param name="potential">A composite, a level, or a number.</param>
    /// <returns>The box; one that is not known where one of the two is missing.</returns>
    /// <exception cref="ArgumentException">The cuts do not know the predicate, or have no rule for such evidence.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside the cuts.</exception>
    /// <exception cref="InvalidOperationException">The cuts are for several levels of posts, and the grid is not one of them.</exception>
    public TalentBox Place(PerformanceEvidence performance, PotentialEvidence potential)
    {
        if (Level is null && Cuts.Levels.Count > 0)
            throw new InvalidOperationException($"The cuts '{Cuts.Id}' are for {string.Join(", ", Cuts.Levels)}; say which with AtLevel(...).");
        return new TalentBox(
            Rules, Level,
            Cuts.Performance.Read(Throw.IfNull(performance), Cuts.Citation),
            Cuts.Potential.Read(Throw.IfNull(potential), Cuts.Citation))
        {
            Cuts = Cuts,
        };
    }
}
