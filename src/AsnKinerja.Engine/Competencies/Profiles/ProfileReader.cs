using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Reads a person's evidence: <c>docs/yaml/profile.md</c>, <c>Definitions/schemas/profile.json</c>.</summary>
internal static class ProfileReader
{
    public static CompetencyProfile Read(YamlSource source, ProfilePolicy policy, IReadOnlyList<CompetencyFramework> frameworks)
    {
        GivenFrameworks given = new(frameworks);
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        YamlValue id = root.Required("profile"), name = root.Optional("name"), on = root.Required("on");
        string person = id.AsId();
        if (name.Exists) person = name.AsText();
        LocalDate day = on.AsDate();
        CompetencyFramework? by = given.Read(root.Required("by"), out _);
        EvidenceReader reader = new(given, by, on.IsUnusable ? null : day, policy);
        List<CompetencyEvidence> evidence = [.. root.Required("evidence").AsList().SelectMany(reader.Read)];
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return CompetencyProfile.From(evidence, day, policy, [.. frameworks]).Named(person);
    }
}
