using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Rules;

/// <summary>Opens the definition files that ship inside the assembly (folder <c>Definitions</c>).</summary>
internal static class EmbeddedDefinition
{
    private static readonly Assembly Own = typeof(EmbeddedDefinition).Assembly;

    /// <summary>The ids of all definitions in a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Ids(string folder)
    {
        string start = folder + "/";
        return Own.GetManifestResourceNames()
            .Where(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(name => name.Substring(start.Length, name.Length - start.Length - ".yaml".Length))
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToArray();
    }

    public static YamlSource Open(string folder, string id)
    {
        using Stream stream = Own.GetManifestResourceStream($"{folder}/{id}.yaml")
            ?? throw new ArgumentException($"There is no embedded definition '{id}' in '{folder}'.", nameof(id));
        return YamlSource.FromStream(stream, id + ".yaml");
    }
}
