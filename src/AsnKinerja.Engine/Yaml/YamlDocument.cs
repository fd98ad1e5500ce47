using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <summary>A document whose structure was read, ready to be read for its meaning.</summary>
/// <remarks>
/// First soundness, then meaning: where the text is not YAML, is too large, or is indented with tabs, <see cref="Root"/>
/// answers everything with defaults and reports nothing further, since what it would say could not be relied on.
/// </remarks>
internal sealed class YamlDocument
{
    private YamlDocument(YamlNode? root, DiagnosticCollector problems)
    {
        Problems = problems;
        Root = new YamlValue(root ?? YamlNode.Silent(1, 1), YamlPath.Root, problems, exists: root is not null);
    }

    /// <summary>The document's outermost value, mostly a mapping.</summary>
    public YamlValue Root { get; }

    public DiagnosticCollector Problems { get; }

    /// <summary>Reads the structure; never throws, whatever the text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="inheritance">How the document takes over what it does not say itself; null where it does not.</param>
    public static YamlDocument Open(YamlSource source, YamlInheritance? inheritance = null)
    {
        YamlNode? root = Parse(source);
        inheritance?.Apply(root, source.Problems);
        return new YamlDocument(root, source.Problems);
    }

    internal static YamlNode? Parse(YamlSource source)
    {
        if (source.Text is not string text) return null;
        SourceLines lines = new(text);
        return TextCheck.Passes(text, lines, source.Problems) ? new NodeBuilder(text, lines, source.Problems).Build() : null;
    }

    /// <summary>To be called when everything was read, before what was read is used.</summary>
    /// <exception cref="DefinitionException">There is at least one problem.</exception>
    public void ThrowIfProblems() => Problems.ThrowIfAny();
}
