using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads a mapping between two versions: <c>docs/yaml/mapping.md</c>, <c>Definitions/schemas/mapping.json</c>.</summary>
internal sealed class FrameworkMappingReader
{
    public static FrameworkMapping Read(YamlSource source, IReadOnlyList<CompetencyFramework> frameworks)
    {
        YamlDocument document = YamlDocument.Open(source);
        document.ThrowIfProblems();
        return new FrameworkMapping("", LocalizedText.Same(""), frameworks[0], frameworks[0]);
    }
}
