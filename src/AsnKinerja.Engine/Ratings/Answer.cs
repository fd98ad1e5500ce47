using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>What a rater's sheet holds for one item. Only one kind carries a number; none of the others is zero.</summary>
public enum AnswerKind
{
    /// <summary>The rater left the item out.</summary>
    NotAnswered,

    /// <summary>The rater gave a value on the scale.</summary>
    Value,

    /// <summary>The rater says: I am not able to judge this.</summary>
    CannotJudge,

    /// <summary>The rater says: I had no occasion to see this.</summary>
    NotObserved,
}

/// <summary>A rater's answer on one item: a value, or one of the ways of giving none.</summary>
/// <remarks>The default value is <see cref="AnswerKind.NotAnswered"/>. Equal when kind and value are equal. Immutable.</remarks>
public readonly record struct Answer
{
    private Answer(AnswerKind kind, Rational value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>The rater cannot judge.</summary>
    public static Answer CannotJudge { get; } = new(AnswerKind.CannotJudge, default);

    /// <summary>The rater did not observe.</summary>
    public static Answer NotObserved { get; } = new(AnswerKind.NotObserved, default);

    /// <summary>What kind of answer this is.</summary>
    public AnswerKind Kind { get; }

    /// <summary>The value where <see cref="Kind"/> is <see cref="AnswerKind.Value"/>; without meaning otherwise.</summary>
    public Rational Value { get; }

    /// <summary>Whether the answer carries a value.</summary>
    public bool HasValue => Kind == AnswerKind.Value;

    /// <summary>A value on the scale.</summary>
    /// <param name="value">The value; whether the scale accepts it is checked when the sheets are scored.</param>
    public static Answer Of(Rational value) => new(AnswerKind.Value, value);
}
