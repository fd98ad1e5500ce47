using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Frameworks, each in one or several versions, of which one at most is in force on a day.</summary>
/// <remarks>Immutable; the order in which they are given does not matter.</remarks>
public sealed class CompetencyFrameworks : IReadOnlyList<CompetencyFramework>
{
    private static readonly Lazy<CompetencyFrameworks> LazyEmbedded = new(() => new([.. CompetencyFramework.ById.Select(known => known.Meaning)]));

    private readonly CompetencyFramework[] _frameworks;

    private CompetencyFrameworks(IEnumerable<CompetencyFramework> frameworks) =>
        _frameworks = [.. frameworks.OrderBy(framework => framework.Id, StringComparer.Ordinal)
            .ThenBy(framework => framework.InForce.From ?? LocalDate.MinIsoValue)
            .ThenBy(framework => framework.Version, StringComparer.Ordinal)];

    /// <summary>The frameworks that ship with the library.</summary>
    public static CompetencyFrameworks Embedded => LazyEmbedded.Value;

    /// <summary>How many there are, versions counted apart.</summary>
    public int Count => _frameworks.Length;

    /// <summary>The framework at a place: by id, then by the first day in force.</summary>
    /// <param name="index">The place, counted from 0.</param>
    public CompetencyFramework this[int index] => _frameworks[index];

    /// <summary>A version of a framework.</summary>
    /// <param name="version">The version.</param>
    /// <exception cref="KeyNotFoundException">It is not among these; the message lists those that are.</exception>
    public CompetencyFramework this[FrameworkVersion version] =>
        _frameworks.FirstOrDefault(framework => FrameworkVersion.Of(framework) == Throw.IfNull(version)) ?? throw new KeyNotFoundException(
            $"There is no framework {version}; there is {(Count == 0 ? "none" : string.Join(", ", _frameworks.Select(FrameworkVersion.Of)))}.");

    /// <summary>A set of frameworks.</summary>
    /// <param name="frameworks">The frameworks, in any order.</param>
    /// <exception cref="ArgumentException">A version is given twice, or two versions of one framework are in force on a common day; all such pairs are listed.</exception>
    public static CompetencyFrameworks Of(params CompetencyFramework[] frameworks)
    {
        CompetencyFrameworks all = new(Throw.IfNull(frameworks).Select(framework => Throw.IfNull(framework, nameof(frameworks))));
        List<string> problems = [];
        for (int i = 0; i < all.Count; i++)
            for (int j = i + 1; j < all.Count && all[j].Id == all[i].Id; j++)
                if (all[i].Version == all[j].Version) problems.Add($"{FrameworkVersion.Of(all[i])} is given twice");
                else if (all[i].InForce.Overlaps(all[j].InForce))
                    problems.Add(
                        $"{FrameworkVersion.Of(all[i])} ({all[i].InForce}) and {FrameworkVersion.Of(all[j])} ({all[j].InForce}) are in force on common days; end one before the other begins");
        return problems.Count == 0 ? all : throw new ArgumentException($"These frameworks are no set: {string.Join("; ", problems)}.", nameof(frameworks));
    }

    /// <summary>The versions of a framework, by their first day in force; empty where there is none.</summary>
    /// <param name="id">The id of the framework.</param>
    public IReadOnlyList<CompetencyFramework> VersionsOf(string id) =>
        Array.AsReadOnly(_frameworks.Where(framework => framework.Id == Throw.IfNull(id)).ToArray());

    /// <summary>The version of a framework that is in force on a day.</summary>
    /// <param name="id">The id of the framework.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="NoFrameworkInForceException">None is; the message lists the versions that there are.</exception>
    public CompetencyFramework InForce(string id, LocalDate day)
    {
        IReadOnlyList<CompetencyFramework> versions = VersionsOf(id);
        return versions.FirstOrDefault(framework => framework.InForce.Contains(day)) ?? throw new NoFrameworkInForceException(id, day, versions);
    }

    /// <inheritdoc/>
    public IEnumerator<CompetencyFramework> GetEnumerator() => ((IEnumerable<CompetencyFramework>)_frameworks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
