using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>The repository's files, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The library's source files, as paths from <c>src/AsnKinerja.Engine/</c> with forward slashes.</summary>
    public static IReadOnlyList<string> Sources { get; } = FilesBelow("src/AsnKinerja.Engine", "*.cs");

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    public static string Source(string path) => Text("src/AsnKinerja.Engine/" + path);

    public static IReadOnlyList<string> FilesBelow(string folder, string pattern)
    {
        string start = Path.Combine(Root, folder);
        return Directory.EnumerateFiles(start, pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(start, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(path => path, StringComparer.Ordinal)
            .ToArray();
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "AsnKinerja.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("AsnKinerja.sln is in no folder above the tests.");
    }
}
