using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What somebody shows beside the indicators of the level that a post requires.</summary>
public enum ShownBehaviour
{
    /// <summary>Nothing above that level.</summary>
    AtLevel,

    /// <summary>Behaviour above that level.</summary>
    Above,

    /// <summary>Behaviour far above that level.</summary>
    FarAbove,
}

/// <summary>One value of an evaluation by indicators, such as "3, adequate" of Format B.1.9 of PermenPANRB 6/2022.</summary>
/// <param name="Value">The value, 1 to 5 on that form.</param>
/// <param name="Name">The name shown.</param>
/// <param name="AtLeast">How many indicators of the required level must be met for it, 0 or more.</param>
/// <param name="Shows">What must be shown beside them.</param>
/// <param name="Step">How many levels above the required one the value is read as; negative: below it.</param>
public sealed record ObservationValue(int Value, LocalizedText Name, int AtLeast, ShownBehaviour Shows, Rational Step)
{
    /// <summary>The value with its name.</summary>
    internal LocalizedText InWords => new($"{Value} ({Name.Indonesian})", $"{Value} ({Name.English})");
}
