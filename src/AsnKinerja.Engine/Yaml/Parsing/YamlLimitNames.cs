using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>What each of the <see cref="YamlLimits"/> counts, for its message.</summary>
internal static class YamlLimitNames
{
    public static LocalizedText Bytes { get; } = new("bita per berkas", "bytes a file");

    public static LocalizedText Depth { get; } = new("tingkat sarang", "levels of nesting");

    public static LocalizedText ScalarLength { get; } = new("huruf per nilai", "characters a value");

    public static LocalizedText Nodes { get; } = new("nilai (alias dihitung penuh)", "values (aliases counted in full)");

    public static LocalizedText Indentation { get; } = new("spasi di awal baris", "spaces before a line");
}
