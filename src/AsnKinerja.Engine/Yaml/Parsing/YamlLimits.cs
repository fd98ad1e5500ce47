namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>
/// What no honest definition reaches. The largest packs known are a hundredth of these; beyond them a file is an
/// accident or an attack, and refusing it keeps time and memory bounded whatever the bytes are.
/// </summary>
internal static class YamlLimits
{
    /// <summary>Bytes of a document: 4 MiB.</summary>
    public const int Bytes = 4 * 1024 * 1024;

    /// <summary>Lists and mappings inside one another, aliases followed.</summary>
    public const int Depth = 64;

    /// <summary>Characters of one value or key.</summary>
    public const int ScalarLength = 64 * 1024;

    /// <summary>Keys, values, lists and mappings of a document, with every alias counted at the full size of its anchor.</summary>
    public const int Nodes = 200_000;

    /// <summary>Spaces before the first character of a line: YamlDotNet's scanner loses characters when it looks further ahead.</summary>
    public const int Indentation = 1_000;

    /// <summary>Problems that are kept and shown; the rest are only counted.</summary>
    public const int Diagnostics = 100;
}
