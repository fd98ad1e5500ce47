using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

public class BadYamlTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "BadYaml", "any");

    public static TheoryData<string> Files()
    {
        TheoryData<string> files = [];
        foreach (string path in Directory.GetFiles(Folder, "*.yaml").OrderBy(p => p, StringComparer.Ordinal))
            files.Add(Path.GetFileName(path));
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_broken_file_gives_exactly_the_expected_problems(string file)
    {
        string path = Path.Combine(Folder, file);
        string[] expected = File.ReadAllLines(Path.ChangeExtension(path, ".expected"));

        YamlDocument document = YamlDocument.Open(YamlSource.FromFile(path));
        YamlReading.Walk(document.Root);

        Assert.Equal(expected, document.Problems().Select(d => $"{d.Line}:{d.Column} {d.CodeText}"));
        Assert.All(document.Problems(), d => Assert.Equal(file, d.Source));
    }
}
