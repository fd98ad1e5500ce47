using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Whether a condition is met.</summary>
public enum RiseConditionState
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>The evidence does not say.</summary>
    NotKnown,
}

/// <summary>A condition of a rise beside the points, with its evidence.</summary>
/// <param name="Name">What is asked for.</param>
/// <param name="State">Whether it is met.</param>
/// <param name="Evidence">From what that follows.</param>
/// <param name="Earliest">The first day on which a rise can take effect, where only time is missing or it was met by time; else null.</param>
/// <param name="Citation">Where it stands; null where the author does not say.</param>
/// <remarks>Immutable.</remarks>
public sealed record RiseCondition(LocalizedText Name, RiseConditionState State, LocalizedText Evidence, LocalDate? Earliest, Citation? Citation);
