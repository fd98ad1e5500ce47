using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The frameworks that a file may pin: those the caller gives, then those that ship with the library.</summary>
internal sealed class GivenFrameworks
{
    private readonly CompetencyFramework[] _all;

    /// <exception cref="ArgumentException">One version is given twice.</exception>
    public GivenFrameworks(IReadOnlyList<CompetencyFramework> own)
    {
        FrameworkVersion[] given = [.. Throw.IfNull(own).Select(framework => FrameworkVersion.Of(Throw.IfNull(framework, nameof(own))))];
        string[] twice = [.. given.GroupBy(version => version).Where(group => group.Count() > 1).Select(group => group.Key.ToString())];
        if (twice.Length > 0) throw new ArgumentException($"Given twice: {string.Join(", ", twice)}; give each version of a framework once.", nameof(own));
        _all = [.. own, .. CompetencyFramework.ById.Select(known => known.Meaning).Where(known => !given.Contains(FrameworkVersion.Of(known)))];
    }

    /// <summary>Reads <c>{ framework: asn-2017, version: 2017 }</c>; null where no such version is given, which is reported.</summary>
    /// <param name="value">The mapping.</param>
    /// <param name="id">Where the framework's id stands.</param>
    public CompetencyFramework? Read(YamlValue value, out YamlValue id)
    {
        YamlMapping mapping = value.AsMapping();
        id = mapping.Required("framework");
        YamlValue version = mapping.Optional("version");
        string idText = id.AsReference([.. _all.Select(framework => framework.Id).Distinct()]);
        string versionText = version.Exists ? version.AsText() : "";

        // A version that is misspelt as a key is one mistake.
        bool isSound = mapping.NoOtherKeys() && !id.IsUnusable && !(version.Exists && version.IsUnusable);
        if (!isSound) return null;
        CompetencyFramework[] versions = [.. _all.Where(framework => framework.Id == idText).OrderBy(framework => framework.Version, StringComparer.Ordinal)];
        CompetencyFramework? found = versions.FirstOrDefault(framework => framework.Version == versionText);
        if (found is null) (version.Exists ? version : id).Report(DiagnosticCode.UnknownReference, version.Exists ? versionText : idText, Versions(idText, versions));
        return found;
    }

    private static LocalizedText Versions(string id, CompetencyFramework[] versions) => DiagnosticMessages.Because(new(
        $"versi {id} yang diberikan: {string.Join(", ", versions.Select(framework => framework.Version.Length == 0 ? "(tanpa versi)" : framework.Version))}",
        $"versions of {id} that are given: {string.Join(", ", versions.Select(framework => framework.Version.Length == 0 ? "(without a version)" : framework.Version))}"));
}
