using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>The case files that a path stands for, and the agency's own policy beside them, if there is one.</summary>
internal sealed record CaseFiles(IReadOnlyList<string> Cases, string? Policy)
{
    private const string PolicyName = "kebijakan-perilaku";

    /// <exception cref="MistakeException">The path does not exist, its folder has no case files, or it has two policies.</exception>
    public static CaseFiles Find(string path)
    {
        bool isFolder = Directory.Exists(path);
        if (!isFolder && !File.Exists(path))
            throw new MistakeException(new($"Tidak ada folder atau berkas '{path}'.", $"There is no folder or file '{path}'."));

        string folder = isFolder ? path : Path.GetDirectoryName(path) ?? "";
        string[] yaml = Directory.GetFiles(folder.Length > 0 ? folder : ".").Where(IsYaml).OrderBy(file => file, StringComparer.Ordinal).ToArray();
        string[] policies = yaml.Where(IsPolicy).ToArray();
        if (policies.Length > 1)
            throw new MistakeException(new(
                $"Hanya boleh ada satu kebijakan penilai: {string.Join(", ", policies)}.", $"There may be only one policy: {string.Join(", ", policies)}."));

        string[] cases = isFolder ? yaml.Except(policies).ToArray() : [path];
        if (cases.Length == 0)
            throw new MistakeException(new($"Folder '{path}' tidak memuat berkas kasus (*.yaml, *.yml).", $"The folder '{path}' has no case files (*.yaml, *.yml)."));
        return new CaseFiles(cases, policies.SingleOrDefault());
    }

    /// <summary>What a case is called in the output: its file without the ending, unless another case differs in the ending alone.</summary>
    public string NameOf(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        bool isShared = Cases.Count(other => string.Equals(Path.GetFileNameWithoutExtension(other), name, StringComparison.OrdinalIgnoreCase)) > 1;
        return isShared ? Path.GetFileName(file) : name;
    }

    private static bool IsYaml(string file) => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML";

    private static bool IsPolicy(string file) => string.Equals(Path.GetFileNameWithoutExtension(file), PolicyName, StringComparison.OrdinalIgnoreCase);
}
