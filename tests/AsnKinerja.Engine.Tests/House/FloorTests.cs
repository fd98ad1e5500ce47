using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>Holds the floors of the house: a file uses only its own folder or a lower floor.</summary>
public partial class FloorTests
{
    // The picture in CONTRIBUTING.md says the same; A_picture_of_the_house_shows_these_floors compares them.
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["Polyfills"] = 0,
        ["Numerics"] = 0,
        ["Localization"] = 0,
        ["Yaml"] = 1,
        ["Periods"] = 1,
        ["Rules"] = 2,
        ["Explanations"] = 3,
        ["Scales"] = 3,
        ["PublicFeedback"] = 4,
        ["Ratings"] = 4,
        ["Targets"] = 4,
        ["Competencies"] = 5,
        ["Appraisals"] = 6,
        ["Calibration"] = 7,
        ["Careers"] = 7,
        ["Development"] = 7,
    };

    [Fact]
    public void Every_folder_of_the_library_has_a_floor()
    {
        string[] folders = [.. Repository.Sources.Select(Folder).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(Floors.Keys.Order(StringComparer.Ordinal), folders);
    }

    [Fact]
    public void A_file_uses_only_its_own_folder_or_a_lower_floor()
    {
        List<string> breaches = [];
        foreach (string file in Repository.Sources)
            foreach (string used in Used(Repository.Source(file)))
                if (used != Folder(file) && Floors[used] >= Floors[Folder(file)])
                    breaches.Add($"{file} (floor {Floors[Folder(file)]}) uses {used} (floor {Floors[used]})");

        Assert.Empty(breaches);
    }

    [Fact]
    public void The_test_sees_a_breach_in_a_using_and_in_a_qualified_name()
    {
        Assert.Equal(["Ratings"], Used("using AsnKinerja.Engine.Ratings;\n"));
        Assert.Equal(["Appraisals"], Used("namespace AsnKinerja.Engine.Yaml;\nvar x = Appraisals.Regulation.All;\n"));
        Assert.Equal(["Targets"], Used("var x = Targets.WorkResultKind.Main;\n"));
        Assert.Empty(Used("// Ratings.Score is told of in a comment\nvar text = \"Ratings.Score\";\n"));
    }

    [Fact]
    public void Namespaces_follow_the_concept_folders()
    {
        foreach (string file in Repository.Sources.Where(file => Folder(file) != "Polyfills"))
        {
            string expected = "namespace AsnKinerja.Engine." + (file.StartsWith("Yaml/Parsing/", StringComparison.Ordinal) ? "Yaml.Parsing" : Folder(file)) + ";";
            Assert.True(Repository.Source(file).Contains(expected, StringComparison.Ordinal), $"{file} is not in {expected}");
        }
    }

    [Fact]
    public void A_picture_of_the_house_shows_these_floors()
    {
        string contributing = Repository.Text("CONTRIBUTING.md");
        foreach ((string folder, int floor) in Floors)
            Assert.Matches($@"(?m)^\s*{folder}/ .* {floor}$", contributing);
    }

    private static string Folder(string file) => file.Split('/')[0];

    private static string[] Used(string source)
    {
        string code = Texts().Replace(Comments().Replace(source, ""), "\"\"");
        return [.. Floors.Keys.Where(folder =>
            Regex.IsMatch(code, $@"(?m)^(global )?using (static )?AsnKinerja\.Engine\.{folder}\b")
            || TypesIn(folder).Any(type => Regex.IsMatch(code, $@"(?<![\w.]){folder}\.{type}\b"))
            || Regex.IsMatch(code, $@"(?m)^(?!namespace ).*AsnKinerja\.Engine\.{folder}\b"))];
    }

    // A property may be called like a folder (Competencies.Count): only a folder's own types show that it is meant.
    private static IEnumerable<string> TypesIn(string folder) => Repository.Sources
        .Where(file => Folder(file) == folder)
        .SelectMany(file => Declarations().Matches(Repository.Source(file)).Select(match => match.Groups[1].Value))
        .Distinct();

    [GeneratedRegex(@"(?m)^\s*(?:public|internal)[\w ]* (?:class|struct|enum|record|interface) (?:struct |class )?(\w+)")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"//.*")]
    private static partial Regex Comments();

    [GeneratedRegex("\"(\\\\.|[^\"\\\\])*\"")]
    private static partial Regex Texts();
}
