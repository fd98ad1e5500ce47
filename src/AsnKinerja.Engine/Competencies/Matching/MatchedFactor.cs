using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One competency in profile matching: its gap and what that is worth.</summary>
/// <remarks>Immutable.</remarks>
public sealed class MatchedFactor
{
    private readonly ProfileMatching _matching;

    internal MatchedFactor(ProfileMatching matching, CompetencyGap gap, bool isCore)
    {
        _matching = matching;
        Gap = gap;
        IsCore = isCore;
        Value = gap.Gap is Rational known ? matching.ValueOf(known) : null;
    }

    /// <summary>The gap.</summary>
    public CompetencyGap Gap { get; }

    /// <summary>Whether it is a core factor.</summary>
    public bool IsCore { get; }

    /// <summary>What the gap is worth; null where the level is not known.</summary>
    public Rational? Value { get; }

    /// <summary>How the value comes about.</summary>
    public Explanation Explain() => ProfileMatchExplanation.Of(_matching, this);
}
