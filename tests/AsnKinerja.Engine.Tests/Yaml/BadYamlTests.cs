using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Tests.Definitions;
using AsnKinerja.Engine.Yaml;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

/// <summary>Broken files, each beside every message that it must give: <c>line:column code path: message</c>.</summary>
public class BadYamlTests
{
    public static TheoryData<string> Any() => Names("any");

    public static TheoryData<string> Frameworks() => Names("framework");

    public static TheoryData<string> Policies() => Names("policy");

    public static TheoryData<string> Regulations() => Names("regulation");

    public static TheoryData<string> Cases() => Names("case");

    public static TheoryData<string> Surveys() => Names("survey");

    public static TheoryData<string> Cascades() => Names("cascade");

    public static TheoryData<string> Bridges() => Names("bridge");

    public static TheoryData<string> Histories() => Names("history");

    public static TheoryData<string> Positions() => Names("position");

    public static TheoryData<string> Dossiers() => Names("dossier");

    public static TheoryData<string> Successions() => Names("succession");

    public static TheoryData<string> Catalogues() => Names("catalogue");

    public static TheoryData<string> Standards() => Names("standard");

    public static TheoryData<string> Mappings() => Names("mapping");

    public static TheoryData<string> Talents() => Names("talent");

    public static TheoryData<string> Cuts() => Names("cuts");

    public static TheoryData<string> Professionalism() => Names("professionalism");

    public static TheoryData<string> Profiles() => Names("profile");

    public static TheoryData<string> Evidence() => Names("evidence");

    public static TheoryData<string> Matches() => Names("match");

    public static TheoryData<string> Matchings() => Names("matching");

    public static TheoryData<string> CreditPoints() => Names("credit-points");

    public static TheoryData<string> GoodFiles() => [.. DefinitionFiles.Good.Select(file => Path.GetFileName(file.Path))];

    [Theory]
    [MemberData(nameof(Any))]
    public void A_broken_file_gives_exactly_the_expected_problems(string file) => Check("any", file, path =>
    {
        YamlDocument document = YamlDocument.Open(YamlSource.FromFile(path));
        YamlReading.Walk(document.Root);
        document.ThrowIfProblems();
        return document;
    });

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void A_broken_framework_gives_exactly_the_expected_problems(string file) => Check("framework", file);

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_broken_policy_gives_exactly_the_expected_problems(string file) => Check("policy", file);

    [Theory]
    [MemberData(nameof(Regulations))]
    public void A_broken_regulation_gives_exactly_the_expected_problems(string file) => Check("regulation", file);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_case_gives_exactly_the_expected_problems(string file) => Check("case", file);

    [Theory]
    [MemberData(nameof(Surveys))]
    public void A_broken_survey_gives_exactly_the_expected_problems(string file) => Check("survey", file);

    [Theory]
    [MemberData(nameof(Cascades))]
    public void A_broken_cascade_gives_exactly_the_expected_problems(string file) => Check("cascade", file);

    [Theory]
    [MemberData(nameof(Bridges))]
    public void A_broken_bridge_gives_exactly_the_expected_problems(string file) => Check("bridge", file);

    [Theory]
    [MemberData(nameof(Histories))]
    public void A_broken_history_gives_exactly_the_expected_problems(string file) => Check("history", file);

    [Theory]
    [MemberData(nameof(Positions))]
    public void A_broken_position_gives_exactly_the_expected_problems(string file) => Check("position", file);

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void A_broken_dossier_gives_exactly_the_expected_problems(string file) => Check("dossier", file);

    [Theory]
    [MemberData(nameof(Successions))]
    public void A_broken_rule_of_succession_gives_exactly_the_expected_problems(string file) => Check("succession", file);

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void A_broken_catalogue_gives_exactly_the_expected_problems(string file) => Check("catalogue", file);

    [Theory]
    [MemberData(nameof(Standards))]
    public void Broken_standards_give_exactly_the_expected_problems(string file) => Check("standard", file);

    [Theory]
    [MemberData(nameof(Mappings))]
    public void A_broken_mapping_gives_exactly_the_expected_problems(string file) => Check("mapping", file);

    [Theory]
    [MemberData(nameof(Talents))]
    public void A_broken_talent_grid_gives_exactly_the_expected_problems(string file) => Check("talent", file);

    [Theory]
    [MemberData(nameof(Cuts))]
    public void Broken_cuts_give_exactly_the_expected_problems(string file) => Check("cuts", file);

    [Theory]
    [MemberData(nameof(Professionalism))]
    public void A_broken_professionalism_index_gives_exactly_the_expected_problems(string file) => Check("professionalism", file);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void A_broken_profile_gives_exactly_the_expected_problems(string file) => Check("profile", file);

    [Theory]
    [MemberData(nameof(Evidence))]
    public void A_broken_policy_of_evidence_gives_exactly_the_expected_problems(string file) => Check("evidence", file);

    [Theory]
    [MemberData(nameof(Matches))]
    public void Broken_rules_of_the_match_give_exactly_the_expected_problems(string file) => Check("match", file);

    [Theory]
    [MemberData(nameof(Matchings))]
    public void A_broken_table_of_profile_matching_gives_exactly_the_expected_problems(string file) => Check("matching", file);

    [Theory]
    [MemberData(nameof(CreditPoints))]
    public void Broken_rules_for_credit_points_give_exactly_the_expected_problems(string file) => Check("credit-points", file);

    [Theory]
    [MemberData(nameof(GoodFiles))]
    public void An_unusual_but_sound_file_is_read(string file)
    {
        (string format, string path) = DefinitionFiles.Good.Single(good => Path.GetFileName(good.Path) == file);
        Assert.Empty(DefinitionFormat.Problems(() => DefinitionFormat.Of(format).Load(path)).Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_are_really_there()
    {
        byte[] mark = File.ReadAllBytes(Path.Combine(DefinitionFiles.BadYaml, "good", "framework-byte-order-mark.yaml"));
        Assert.Equal([0xEF, 0xBB, 0xBF], mark.Take(3));
        Assert.Contains("\r\n", File.ReadAllText(Path.Combine(DefinitionFiles.BadYaml, "good", "framework-windows-line-ends.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_is_beside_its_messages()
    {
        foreach (string folder in new[] { "any", "framework", "policy", "regulation", "case", "survey", "cascade", "bridge", "history", "position", "dossier", "succession", "standard", "mapping", "talent", "cuts", "professionalism", "profile", "evidence", "match", "matching", "catalogue", "credit-points" })
        {
            string[] files = Directory.GetFiles(Path.Combine(DefinitionFiles.BadYaml, folder));
            Assert.Equal(
                files.Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => Path.ChangeExtension(file, ".expected")).Order(StringComparer.Ordinal),
                files.Where(file => file.EndsWith(".expected", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
    }

    private static void Check(string format, string file) => Check(format, file, DefinitionFormat.Of(format).Load);

    private static void Check(string folder, string file, Func<string, object> load)
    {
        string path = Path.Combine(DefinitionFiles.BadYaml, folder, file);
        IReadOnlyList<Diagnostic> problems = DefinitionFormat.Problems(() => load(path));

        Assert.Equal(File.ReadAllLines(Path.ChangeExtension(path, ".expected")), problems.Select(Line));
        Assert.All(problems, problem =>
        {
            Assert.Equal(path, problem.Source);
            Assert.NotEqual("", problem.Message.Indonesian);
            Assert.NotEqual(problem.Message.English, problem.Message.Indonesian);
            Assert.NotEqual(problem.ToString(), problem.ToString(Language.Indonesian));
        });
    }

    private static string Line(Diagnostic problem) =>
        $"{problem.Line}:{problem.Column} {problem.CodeText} {(problem.Path.Length == 0 ? "" : problem.Path + ": ")}{problem.Message.English}";

    private static TheoryData<string> Names(string folder) => [.. DefinitionFiles.Broken(folder).Select(path => Path.GetFileName(path)!)];
}
