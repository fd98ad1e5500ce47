using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>Why one candidate stands before another, or that nothing tells them apart.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Precedence
{
    private Precedence(RankedCandidate first, RankedCandidate second, int decided)
    {
        First = first;
        Second = second;
        FirstValue = decided < 0 ? null : first.Values[decided];
        SecondValue = decided < 0 ? null : second.Values[decided];
    }

    /// <summary>The one who stands before; of two who share a place, the one named first.</summary>
    public RankedCandidate First { get; }

    /// <summary>The other one.</summary>
    public RankedCandidate Second { get; }

    /// <summary>Whether no criterion tells them apart.</summary>
    public bool IsTie => FirstValue is null;

    /// <summary>The first criterion that tells them apart; null where none does.</summary>
    public SuccessionCriterion? Criterion => FirstValue?.Criterion;

    /// <summary>What it says of the first; null where none tells them apart.</summary>
    public CriterionValue? FirstValue { get; }

    /// <summary>What it says of the second; null where none tells them apart.</summary>
    public CriterionValue? SecondValue { get; }

    /// <summary>The reason in one sentence.</summary>
    public LocalizedText InWords => SuccessionWords.Why(this);

    internal static Precedence Of(RankedCandidate one, RankedCandidate other)
    {
        for (int i = 0; i < one.Values.Count; i++)
        {
            int order = one.Values[i].Criterion.Compare(one.Values[i], other.Values[i]);
            if (order != 0) return order < 0 ? new Precedence(one, other, i) : new Precedence(other, one, i);
        }

        return new Precedence(one, other, -1);
    }

    internal static int Compare(RankedCandidate left, RankedCandidate right)
    {
        for (int i = 0; i < left.Values.Count; i++)
            if (left.Values[i].Criterion.Compare(left.Values[i], right.Values[i]) is int order and not 0) return order;
        return 0;
    }
}
