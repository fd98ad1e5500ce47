using System;

namespace AsnKinerja.Engine.Rules;

/// <summary>Where a rule stands: the regulation, the place in it, and how well that is established.</summary>
/// <remarks>Immutable; equal when all three are equal.</remarks>
public sealed record Citation
{
    /// <summary>Creates a citation.</summary>
    /// <param name="source">The regulation by its usual short name, for example <c>PermenPANRB 6/2022</c>.</param>
    /// <param name="place">Article, annex or page, for example <c>Lampiran Bab IV B.3, p. 99-100</c>; empty for the whole.</param>
    /// <param name="established">How well this is established.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    public Citation(string source, string place, Established established)
    {
        Source = Throw.IfBlank(source);
        Place = Throw.IfNull(place);
        Established = established;
    }

    /// <summary>The regulation by its usual short name.</summary>
    public string Source { get; }

    /// <summary>Article, annex or page; empty where the whole regulation is meant.</summary>
    public string Place { get; }

    /// <summary>How well this is established.</summary>
    public Established Established { get; }

    /// <summary>Whether an explanation must warn: the rule is one agency's practice, or not verified.</summary>
    public bool NeedsWarning => Established is Established.Local or Established.Unverified;

    /// <summary>The citation as a reader would write it: source, then place.</summary>
    public override string ToString() => Place.Length == 0 ? Source : Source + ", " + Place;
}
