using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>How a team's result reaches its members. Which of the two holds is the policy of whoever set up the team.</summary>
public enum TeamSharing
{
    /// <summary>Everyone has the team's result, whole.</summary>
    Everyone,

    /// <summary>Each member has the share of the team's achievement that was agreed as their contribution.</summary>
    ByContribution,
}

/// <summary>Ids and names of the two rules.</summary>
internal static class TeamSharings
{
    public static LocalizedText Name(this TeamSharing sharing) => sharing switch
    {
        TeamSharing.Everyone => new("semua anggota sama", "everyone the same"),
        TeamSharing.ByContribution => new("menurut kontribusi", "by contribution"),
        _ => throw new ArgumentOutOfRangeException(nameof(sharing), sharing, $"{(int)sharing} is no rule; use Everyone or ByContribution."),
    };

    public static (string Name, TeamSharing Value)[] ById { get; } =
        [("semua-sama", TeamSharing.Everyone), ("menurut-kontribusi", TeamSharing.ByContribution)];
}
