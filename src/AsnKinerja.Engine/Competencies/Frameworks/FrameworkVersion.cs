using System;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One version of a framework: what a position standard was written for, and what a person was assessed by.</summary>
/// <remarks>Levels of two versions are never compared as they are; a <see cref="FrameworkMapping"/> says what one means in the other. Immutable.</remarks>
public sealed record FrameworkVersion
{
    /// <summary>Names a version.</summary>
    /// <param name="framework">The id of the framework, for example <c>asn-2017</c>.</param>
    /// <param name="version">The version as its owner writes it; empty for a framework that names none.</param>
    /// <exception cref="ArgumentException"><paramref name="framework"/> is empty.</exception>
    public FrameworkVersion(string framework, string version = "")
    {
        Framework = Throw.IfBlank(framework);
        Version = Throw.IfNull(version);
    }

    /// <summary>The id of the framework.</summary>
    public string Framework { get; }

    /// <summary>The version as its owner writes it; empty for a framework that names none.</summary>
    public string Version { get; }

    /// <summary>The version of a framework at hand.</summary>
    /// <param name="framework">The framework.</param>
    public static FrameworkVersion Of(CompetencyFramework framework) => new(Throw.IfNull(framework).Id, framework.Version);

    /// <summary>Whether two name the same framework in different versions, so that levels must be mapped before they are compared.</summary>
    /// <param name="other">The other one.</param>
    public bool IsAnotherVersionOf(FrameworkVersion other) => Framework == Throw.IfNull(other).Framework && Version != other.Version;

    /// <summary>The id, then the version where there is one: <c>asn-2017 2017</c>.</summary>
    public override string ToString() => Version.Length == 0 ? Framework : Framework + " " + Version;
}
