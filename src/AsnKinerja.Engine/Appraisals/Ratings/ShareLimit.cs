using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>How a word such as "most" is read as a share: more than, or at most, a limit.</summary>
/// <param name="IsMoreThan">Whether the share must be above the limit; otherwise it must not be.</param>
/// <param name="Limit">The limit, 0 to 1.</param>
/// <param name="Citation">Where the reading stands; the regulation gives none, so it is usually unverified.</param>
public sealed record ShareLimit(bool IsMoreThan, Rational Limit, Citation? Citation)
{
    /// <summary>Whether a share satisfies the reading.</summary>
    /// <param name="share">The share, 0 to 1.</param>
    public bool Holds(Rational share) => IsMoreThan ? share > Limit : share <= Limit;

    internal LocalizedText InWords() => IsMoreThan
        ? new LocalizedText($"lebih dari {Limit}", $"more than {Limit}")
        : new LocalizedText($"paling banyak {Limit}", $"at most {Limit}");
}
