using System;
using System.IO;

namespace AsnKinerja.Engine.Tests.Quickstart;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("quickstart").FullName;

    public string PathOf(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    public string Add(string name, string text)
    {
        string path = PathOf(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Adds one of the quickstart's own cases under another name, with one text in it replaced.</summary>
    public string AddSample(string sample, string name, string old = "", string replacement = "")
    {
        string text = File.ReadAllText(QuickstartRun.Sample(sample));
        return Add(name, old.Length == 0 ? text : text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
