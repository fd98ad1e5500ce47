using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads the <c>creativity</c> of a plan (<c>docs/yaml/case.md</c>).</summary>
internal static class CreativityReader
{
    public static IReadOnlyList<Creativity> Read(YamlValue value) =>
        value.Exists ? value.AsList(atLeast: 1).Select(Entry).ToList() : [];

    private static Creativity Entry(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue what = mapping.Optional("what");
        Creativity creativity = new(
            mapping.Required("level").AsOneOf(CreativityLevels.ById),
            what.Exists ? what.AsLocalizedText() : null);
        mapping.NoOtherKeys();
        return creativity;
    }
}
