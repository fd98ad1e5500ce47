using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AsnKinerja.Engine.Tests.Definitions;

/// <summary>Where the definition files of the repository and of the tests stand.</summary>
internal static class DefinitionFiles
{
    public static string Repository => House.Repository.Root;

    public static string BadYaml { get; } = Path.Combine(AppContext.BaseDirectory, "BadYaml");

    /// <summary>Every file that ships or is a sample, with its format.</summary>
    public static IReadOnlyList<(string Format, string Path)> Shipped { get; } =
    [
        .. Files("src/AsnKinerja.Engine/Definitions/frameworks").Select(path => ("framework", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/regulations").Select(path => ("regulation", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/surveys").Select(path => ("survey", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/bridges").Select(path => ("bridge", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/succession").Select(path => ("succession", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/standards").Select(path => ("standard", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/careers", "talent-").Select(path => ("talent", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/careers", "professionalism-").Select(path => ("professionalism", path)),
        .. Files("docs/samples/talenta", "batas-").Select(path => ("cuts", path)),
        .. Files("docs/samples/development/data").Select(path => (Path.GetFileName(path).StartsWith("katalog", StringComparison.Ordinal) ? "catalogue" : "standard", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/evidence").Select(path => ("evidence", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/matches").Select(path => ("match", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/matchings").Select(path => ("matching", path)),
        .. Files("src/AsnKinerja.Engine/Definitions/careers").Where(path => Path.GetFileName(path).StartsWith("credit-points", StringComparison.Ordinal)).Select(path => ("credit-points", path)),
        .. Files("docs/samples/quickstart/data").Select(path => (Path.GetFileName(path).StartsWith("kebijakan", StringComparison.Ordinal) ? "policy" : "case", path)),
    ];

    /// <summary>The unusual but sound files of the tests; the name begins with the format.</summary>
    public static IReadOnlyList<(string Format, string Path)> Good { get; } =
        [.. Directory.GetFiles(Path.Combine(BadYaml, "good"), "*.yaml").Order(StringComparer.Ordinal).Select(path => (FormatOf(Path.GetFileName(path)), path))];

    /// <summary>The broken files of a format.</summary>
    public static IReadOnlyList<string> Broken(string format) =>
        [.. Directory.GetFiles(Path.Combine(BadYaml, format), "*.yaml").Order(StringComparer.Ordinal)];

    private static string[] Files(string folder, string beginning = "") =>
        [.. Directory.GetFiles(Path.Combine(Repository, folder), beginning + "*.yaml").Order(StringComparer.Ordinal)];
    // The longest of the names that a file's name begins with: some formats have a hyphen.
    private static string FormatOf(string file) =>
        DefinitionFormat.All.Select(format => format.Name).Where(name => file.StartsWith(name + "-", StringComparison.Ordinal)).MaxBy(name => name.Length)!;

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Repository, folder), "*.yaml").Order(StringComparer.Ordinal)];
}
