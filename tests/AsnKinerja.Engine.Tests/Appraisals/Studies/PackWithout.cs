using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Tests.Definitions;

namespace AsnKinerja.Engine.Tests.Appraisals.Studies;

/// <summary>The pack of PermenPANRB 6/2022 without some of its sections, as an older pack would be.</summary>
internal static class PackWithout
{
    public static string Sections(params string[] keys)
    {
        bool isLeftOut = false;
        string[] lines = File.ReadAllLines(Path.Combine(DefinitionFiles.Repository, "src/AsnKinerja.Engine/Definitions/regulations/permenpanrb-6-2022.yaml"));
        return string.Join('\n', lines.Where(line =>
        {
            if (line.Length > 0 && line[0] is not (' ' or '#')) isLeftOut = keys.Contains(line.Split(':')[0], StringComparer.Ordinal);
            return !isLeftOut;
        })) + "\n";
    }
}
