using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Calibration;

/// <summary>What is done where people with the same score stand on a boundary. Without a rule nothing is: equal scores are never split silently.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TieRule
{
    private TieRule(TieRuleKind kind, IReadOnlyList<string> chosen)
    {
        Kind = kind;
        Chosen = chosen;
    }

    /// <summary>All who are tied keep the higher side: nobody of them is touched.</summary>
    public static TieRule AllUp { get; } = new(TieRuleKind.AllUp, []);

    /// <summary>All who are tied go to the lower side.</summary>
    public static TieRule AllDown { get; } = new(TieRuleKind.AllDown, []);

    /// <summary>All up or all down, whichever comes nearer to the number that the pattern asks for; where both are as near, it stays open.</summary>
    public static TieRule NearestQuota { get; } = new(TieRuleKind.NearestQuota, []);

    /// <summary>By the members' <see cref="UnitMember.SecondaryKeys"/>; who is equal in these too stays tied.</summary>
    public static TieRule SecondaryKeys { get; } = new(TieRuleKind.SecondaryKeys, []);

    internal TieRuleKind Kind { get; }

    internal IReadOnlyList<string> Chosen { get; }

    /// <summary>Somebody decides by name.</summary>
    /// <param name="employees">The ids of those of the tied who are to be considered: exactly as many as there are places.</param>
    public static TieRule ManualDecision(params string[] employees) => new(TieRuleKind.ManualDecision, Array.AsReadOnly(Throw.IfNull(employees).ToArray()));
}

/// <summary>The kinds of <see cref="TieRule"/>.</summary>
internal enum TieRuleKind
{
    AllUp,
    AllDown,
    NearestQuota,
    SecondaryKeys,
    ManualDecision,
}
