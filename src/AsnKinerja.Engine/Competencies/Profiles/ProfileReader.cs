using System.Collections.Generic;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads a person's evidence: <c>docs/yaml/profile.md</c>, <c>Definitions/schemas/profile.json</c>.</summary>
internal static class ProfileReader
{
    public static CompetencyProfile Read(YamlSource source, ProfilePolicy policy, IReadOnlyList<CompetencyFramework> frameworks)
    {
        YamlDocument document = YamlDocument.Open(source);
        document.ThrowIfProblems();
        return CompetencyProfile.From([], default, policy, [.. frameworks]);
    }
}
