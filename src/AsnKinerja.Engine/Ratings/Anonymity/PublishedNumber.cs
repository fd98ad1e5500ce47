using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Whether a number is shown.</summary>
public enum PublishedKind
{
    /// <summary>There is none: nobody gave a value, or the policy gives no score. Not zero.</summary>
    NoValue,

    /// <summary>It is shown.</summary>
    Shown,

    /// <summary>There is one, and it is withheld. Not zero, and not "no value".</summary>
    Suppressed,
}

/// <summary>A number as it is published: shown, not there, or withheld for a reason.</summary>
/// <remarks>The default value is <see cref="PublishedKind.NoValue"/>. Immutable; equal by value.</remarks>
public readonly record struct PublishedNumber
{
    private PublishedNumber(PublishedKind kind, Rational? exact, decimal? value, SuppressionReason? reason)
    {
        Kind = kind;
        Exact = exact;
        Value = value;
        Reason = reason;
    }

    /// <summary>Whether it is shown.</summary>
    public PublishedKind Kind { get; }

    /// <summary>The exact number on the scale; null unless it is shown.</summary>
    public Rational? Exact { get; }

    /// <summary>The number as the policy displays scores; null unless it is shown.</summary>
    public decimal? Value { get; }

    /// <summary>Why it is withheld; null unless it is.</summary>
    public SuppressionReason? Reason { get; }

    /// <summary>Whether it is shown.</summary>
    public bool IsShown => Kind == PublishedKind.Shown;

    internal static PublishedNumber None => default;

    internal static PublishedNumber Shown(Rational exact, RoundingPlan rounding) => new(PublishedKind.Shown, exact, rounding.Display(exact), null);

    internal static PublishedNumber Withheld(SuppressionReason reason) => new(PublishedKind.Suppressed, null, null, reason);

    internal LocalizedText Words(int minimum) => Kind switch
    {
        PublishedKind.Shown => LocalizedText.Same(Exact!.Value.ToString()),
        PublishedKind.NoValue => new("tidak ada nilai", "no value"),
        _ => SuppressionWords.Of(Reason!.Value, minimum),
    };

    /// <summary>The exact number, <c>no value</c>, or <c>suppressed</c> with the reason's name.</summary>
    public override string ToString() => Kind switch
    {
        PublishedKind.Shown => Exact!.Value.ToString(),
        PublishedKind.NoValue => "no value",
        _ => $"suppressed ({Reason})",
    };
}
