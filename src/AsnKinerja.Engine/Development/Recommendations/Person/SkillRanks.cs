using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>The levels of one competency that make a difference to a person, numbered upwards from where the person stands.</summary>
internal sealed class SkillRanks
{
    private readonly CompetencyGap? _need;
    private readonly Rational[] _levels;
    private readonly Rational _cap;

    public SkillRanks(Rational level, CompetencyGap? need, IEnumerable<TrainingStep> steps)
    {
        _need = need;
        TrainingStep[] all = [.. steps];

        // Above what is required, and above where anything begins, one level is as good as another.
        _cap = all.Select(step => step.From).Append(need?.Requirement.Level ?? level).Append(level).Aggregate(Rational.Max);
        _levels = [level, .. all.Select(step => Rational.Min(step.To, _cap)).Where(to => to > level).Distinct().OrderBy(to => to)];
    }

    /// <summary>Whether anything depends on it: a gap, or a level at which something begins.</summary>
    public bool Matters => _cap > _levels[0];

    /// <summary>The first rank that reaches a level.</summary>
    public int RankFor(Rational level)
    {
        int rank = 0;
        while (rank < _levels.Length && _levels[rank] < level) rank++;
        return rank;
    }

    /// <summary>The rank that somebody has who reaches a level; 0 where that is no more than the start.</summary>
    public int RankOf(Rational level) => level <= _levels[0] ? 0 : RankFor(Rational.Min(level, _cap));

    public SearchSkill ToSkill() => new(
        [.. _levels.Select(level => _need is null ? Rational.Zero : PersonCase.Closed(_need, level))], _need?.IsCritical ?? false);
}
