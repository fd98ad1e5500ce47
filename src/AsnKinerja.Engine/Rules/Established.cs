namespace AsnKinerja.Engine.Rules;

/// <summary>How well a number or a rule is established: what somebody who checks it can expect to find.</summary>
/// <remarks>Ordered from the firmest to the weakest.</remarks>
public enum Established
{
    /// <summary>It stands in the regulation's own text.</summary>
    Regulation,

    /// <summary>A ministry's slide, a news page, or several independent programs state it.</summary>
    Secondary,

    /// <summary>One agency's practice; never a national default.</summary>
    Local,

    /// <summary>Commonly stated or this library's own reading: a default to be overridden, and shown as such.</summary>
    Unverified,
}
