using System.Collections.Generic;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads position standards: <c>docs/yaml/standard.md</c>, <c>Definitions/schemas/standard.json</c>.</summary>
internal sealed class PositionStandardReader
{
    public static PositionStandards Read(YamlSource source, IReadOnlyList<CompetencyFramework> frameworks)
    {
        YamlDocument document = YamlDocument.Open(source);
        document.ThrowIfProblems();
        return new PositionStandards([]);
    }
}
