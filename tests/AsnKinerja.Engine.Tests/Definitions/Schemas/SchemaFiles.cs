using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Tests.Definitions.Schemas;

/// <summary>The schemas as they are embedded in the library.</summary>
internal static class SchemaFiles
{
    private static readonly Assembly Library = typeof(Rational).Assembly;

    private static readonly Dictionary<string, JsonSchema> Schemas =
        DefinitionFormat.All.ToDictionary(format => format.Name, format => JsonSchema.Parse(Text(format.Name)));

    public static JsonSchema Of(string format) => Schemas[format];

    public static string Text(string format)
    {
        using StreamReader reader = new(Library.GetManifestResourceStream($"schemas/{format}.json")!);
        return reader.ReadToEnd();
    }
}
