using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Targets;

/// <summary>The kind of a post: it decides how a work plan is written and valued, and which aspects of behaviour are rated.</summary>
/// <remarks>PP 30/2019 Pasal 13 to 21 and 25; PermenPANRB 6/2022 Lampiran Bab II.</remarks>
public enum PostKind
{
    /// <summary>A senior executive (<i>pejabat pimpinan tinggi</i>, JPT).</summary>
    SeniorExecutive,

    /// <summary>The head of an autonomous unit (<i>pimpinan unit kerja mandiri</i>).</summary>
    AutonomousUnitHead,

    /// <summary>An administrator (<i>pejabat administrator</i>).</summary>
    Administrator,

    /// <summary>A supervisor (<i>pejabat pengawas</i>).</summary>
    Supervisor,

    /// <summary>An executing official (<i>pelaksana</i>).</summary>
    Executor,

    /// <summary>A functional official (<i>pejabat fungsional</i>).</summary>
    Functional,
}

/// <summary>Ids and names of the kinds of posts.</summary>
public static class PostKinds
{
    /// <summary>The id in YAML files, in the regulation's own words.</summary>
    /// <param name="kind">The kind.</param>
    public static string Id(this PostKind kind) => Of(kind).Id;

    /// <summary>The name shown.</summary>
    /// <param name="kind">The kind.</param>
    public static LocalizedText Name(this PostKind kind) => Of(kind).Name;

    /// <summary>Whether the work plan is that of a unit's head, with perspectives instead of the superior's results (Format A.1.2).</summary>
    /// <param name="kind">The kind.</param>
    public static bool LeadsUnit(this PostKind kind) => kind is PostKind.SeniorExecutive or PostKind.AutonomousUnitHead;

    internal static (string Word, PostKind Meaning)[] ById { get; } = Array.ConvertAll(
        [PostKind.SeniorExecutive, PostKind.AutonomousUnitHead, PostKind.Administrator, PostKind.Supervisor, PostKind.Executor, PostKind.Functional],
        kind => (kind.Id(), kind));

    private static (string Id, LocalizedText Name) Of(PostKind kind) => kind switch
    {
        PostKind.SeniorExecutive => ("pimpinan-tinggi", new("pejabat pimpinan tinggi", "senior executive")),
        PostKind.AutonomousUnitHead => ("pimpinan-unit-mandiri", new("pimpinan unit kerja mandiri", "head of an autonomous unit")),
        PostKind.Administrator => ("administrator", new("pejabat administrator", "administrator")),
        PostKind.Supervisor => ("pengawas", new("pejabat pengawas", "supervisor")),
        PostKind.Executor => ("pelaksana", new("pelaksana", "executing official")),
        PostKind.Functional => ("fungsional", new("pejabat fungsional", "functional official")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, $"{(int)kind} is no kind of post."),
    };
}
