using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>Whose result it is.</summary>
public enum CascadeLevel
{
    /// <summary>The whole organisation (<i>instansi</i>).</summary>
    Organisation,

    /// <summary>A unit, or the person who leads it (<i>unit kerja</i>).</summary>
    Unit,

    /// <summary>A team, or the person who leads it (<i>tim kerja</i>).</summary>
    Team,

    /// <summary>One person (<i>pegawai</i>).</summary>
    Individual,
}

/// <summary>What somebody is to the superior's result that a result serves.</summary>
/// <remarks>No national regulation names these roles; they are a reading of this library. A superior's result may have several owners, each of a part.</remarks>
public enum ContributionRole
{
    /// <summary>Answers for the work, or for a part of it that is nobody else's: the number counts in full.</summary>
    Owner,

    /// <summary>Takes part in work that somebody else owns: the number tells of the same work, and is not added again.</summary>
    Collaborator,

    /// <summary>Answers for the work together with others: the number of the common work counts by the share declared.</summary>
    SharedOwner,
}

/// <summary>How a result bears on the superior's result.</summary>
public enum ContributionPath
{
    /// <summary>It is a part of the superior's result, by aspect, region or load (<i>cascading langsung</i>; PermenPANRB 6/2022 Lampiran Bab II A angka 4, p. 39-41).</summary>
    Direct,

    /// <summary>It supports the superior's result without being a part of it (<i>cascading tidak langsung</i>; p. 41-43): shown, never added.</summary>
    Indirect,
}

/// <summary>Names and ids of levels, roles and paths.</summary>
internal static class ContributionNames
{
    public static (string Name, CascadeLevel Value)[] Levels { get; } =
    [
        ("organisasi", CascadeLevel.Organisation),
        ("unit", CascadeLevel.Unit),
        ("tim", CascadeLevel.Team),
        ("individu", CascadeLevel.Individual),
    ];

    public static (string Name, ContributionRole Value)[] Roles { get; } =
    [
        ("pemilik", ContributionRole.Owner),
        ("kolaborator", ContributionRole.Collaborator),
        ("pemilik-bersama", ContributionRole.SharedOwner),
    ];

    public static (string Name, ContributionPath Value)[] Paths { get; } =
    [
        ("langsung", ContributionPath.Direct),
        ("tidak-langsung", ContributionPath.Indirect),
    ];

    public static LocalizedText Name(this ContributionRole role) => role switch
    {
        ContributionRole.Owner => new("pemilik", "owner"),
        ContributionRole.Collaborator => new("kolaborator", "collaborator"),
        ContributionRole.SharedOwner => new("pemilik bersama", "shared owner"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, $"{(int)role} is no role; use Owner, Collaborator or SharedOwner."),
    };

    public static LocalizedText Name(this ContributionPath path) => path switch
    {
        ContributionPath.Direct => new("langsung", "direct"),
        ContributionPath.Indirect => new("tidak langsung", "indirect"),
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, $"{(int)path} is no path; use Direct or Indirect."),
    };

    public static CascadeLevel Checked(this CascadeLevel level) => level is >= CascadeLevel.Organisation and <= CascadeLevel.Individual
        ? level
        : throw new ArgumentOutOfRangeException(nameof(level), level, $"{(int)level} is no level; use Organisation, Unit, Team or Individual.");
}
