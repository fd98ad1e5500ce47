using System;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Tests.Readme;

internal static partial class ReadmeSamples
{
    public static void Mistakes()
    {
        // begin
        string yaml = """
            framework: kamus-dinas
            title: { id: Kamus dinas, en: Agency dictionary }
            scale: { from: 1, to: "5" }
            competencies:
              - id: integritas
                name: { id: Integritas }
                levels:
                  - { level: 1, description: Jujur, indikators: [ Berkata sesuai fakta ] }
                  - { level: 1, description: Mengajak rekan }
            """;

        try
        {
            CompetencyFramework.Parse(yaml, "kamus-kompetensi.yaml");
        }
        catch (DefinitionException problems)
        {
            Console.WriteLine(problems.Message);
        }
        // end
    }
}
