using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Tests.Yaml;

/// <summary>Short ways to read a text in a test.</summary>
internal static class YamlReading
{
    public static YamlDocument Open(string text) => YamlDocument.Open(YamlSource.FromText(text, "test.yaml"));

    /// <summary>The root of a document whose value stands under <c>v</c>.</summary>
    public static YamlValue Value(string yaml, out YamlDocument document)
    {
        document = Open("v: " + yaml + "\n");
        return document.Root.AsMapping().Required("v");
    }

    public static IReadOnlyList<Diagnostic> Problems(this YamlDocument document)
    {
        try
        {
            document.ThrowIfProblems();
            return [];
        }
        catch (DefinitionException e)
        {
            return e.Diagnostics;
        }
    }

    public static string[] Codes(this YamlDocument document) => document.Problems().Select(d => d.CodeText).ToArray();

    /// <summary>Reads everything a document holds, as one who does not know its format.</summary>
    public static int Walk(YamlValue value)
    {
        int count = 1;
        if (value.IsMapping)
        {
            foreach (YamlEntry entry in value.AsMapping().Entries)
            {
                entry.Name.AsText();
                count += Walk(entry.Value);
            }
        }
        else if (value.IsList)
        {
            foreach (YamlValue entry in value.AsList()) count += Walk(entry);
        }
        else
        {
            value.AsText();
        }

        return count;
    }
}
