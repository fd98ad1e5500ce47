using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Tests.House;
using AsnKinerja.Engine.Tests.Quickstart;
using AsnKinerja.Samples.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Readme;

/// <summary>README.md and its Indonesian twin show code that compiles here and output that comes from running it.</summary>
[Collection("Console")]
public class ReadmeTests
{
    private static readonly string[] Twins = ["README.md", "README.id.md"];

    public static TheoryData<string, string> SamplesInBoth
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string readme in Twins)
                foreach (string sample in new[] { nameof(ReadmeSamples.FirstContact), nameof(ReadmeSamples.OnePerson), nameof(ReadmeSamples.Mistakes) })
                    data.Add(readme, sample);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SamplesInBoth))]
    public void The_code_shown_is_the_code_that_runs(string readme, string sample) =>
        Holds(readme, "code " + sample, Code(sample));

    [Theory]
    [MemberData(nameof(SamplesInBoth))]
    public void The_output_shown_is_what_the_code_prints(string readme, string sample) =>
        Holds(readme, "output " + sample, Output(sample));

    [Theory]
    [InlineData("README.md", Language.English)]
    [InlineData("README.id.md", Language.Indonesian)]
    public void The_table_shown_is_what_the_quickstart_prints(string readme, Language language)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        TeamTable.Write(writer, Team.Load(Path.Combine(Repository.Root, "docs/samples/quickstart/data")), language);

        Holds(readme, "output quickstart", writer.ToString().TrimEnd('\n'));
    }

    [Theory]
    [InlineData("README.md", Language.English, "my-cases/midwife.yaml")]
    [InlineData("README.id.md", Language.Indonesian, "kasus-saya/bidan.yaml")]
    public void The_messages_shown_for_a_broken_file_are_those_of_the_quickstart(string readme, Language language, string name)
    {
        using TemporaryFolder folder = new();
        string yaml = File.ReadAllText(QuickstartRun.Sample("bidan-penyelia.yaml"))
            .Replace("\nemployee:", "\nemploye:", StringComparison.Ordinal)
            .Replace("\nperiod: 2025", "\nperiod: 2025-13", StringComparison.Ordinal);
        string file = folder.Add(name, yaml);

        QuickstartRun run = QuickstartRun.Of("--lang", LanguageCode.Of(language), "--out", folder.PathOf("out"), file);

        Holds(readme, "output broken", run.Error.Replace(file, name, StringComparison.Ordinal).TrimEnd('\n'));
    }

    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.id.md", "id")]
    public void The_years_shown_are_those_that_the_replay_prints(string readme, string language)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        Assert.Equal(0, Samples.Career.Program.Run([language], writer, TextWriter.Null));

        Holds(readme, "output career", writer.ToString().Split("\n\n")[0]);
    }

    [Theory]
    [InlineData("README.md", "en")]
    [InlineData("README.id.md", "id")]
    public void The_beginning_shown_of_two_years_is_what_the_sample_prints(string readme, string language)
    {
        using StringWriter writer = new() { NewLine = "\n" };
        Assert.Equal(0, Samples.Andi.Program.Run([language], writer, TextWriter.Null));

        Holds(readme, "output andi", string.Join("\n\n", writer.ToString().Split("\n\n").Take(3)));
    }

    [Fact]
    public void Every_regulation_that_ships_stands_in_the_table_with_its_page()
    {
        foreach (string readme in Twins)
            Assert.All(Engine.Appraisals.Regulation.All, regulation => Assert.Contains($"(docs/regulations/{regulation.Id}.md)", Repository.Text(readme), StringComparison.Ordinal));
    }

    [Fact]
    public void The_twins_name_the_same_commands()
    {
        string[] commands = [.. Twins.Select(readme => string.Join('\n', Block(readme, "command quickstart"), Block(readme, "command career"), Block(readme, "command andi"), Block(readme, "command population"), Block(readme, "command tests")))];

        Assert.Equal(commands[0], commands[1].Replace("--lang id", "--lang en", StringComparison.Ordinal).Replace("career -- id", "career -- en", StringComparison.Ordinal).Replace("andi -- id", "andi -- en", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_that_a_readme_links_to_exists()
    {
        foreach (string readme in Twins.Append("CONTRIBUTING.md"))
            foreach (Match link in Regex.Matches(Repository.Text(readme), @"\]\((?!http|#)([^)#]+)"))
                Assert.True(
                    Path.Exists(Path.Combine(Repository.Root, link.Groups[1].Value)), $"{readme} links to {link.Groups[1].Value}, which does not exist");
    }

    // The library's using lines of the sample's file, then the text between the marks, without the indentation of the method.
    private static string Code(string sample)
    {
        string source = Repository.Text($"tests/AsnKinerja.Engine.Tests/Readme/{sample}Sample.cs");
        Match match = Regex.Match(source, @"// begin\n(.*?)\n *// end", RegexOptions.Singleline);
        IEnumerable<string> usings = source.Split('\n').Where(line => line.StartsWith("using AsnKinerja.", StringComparison.Ordinal));
        IEnumerable<string> code = match.Groups[1].Value.Split('\n').Select(line => line.Length >= 8 ? line[8..] : line);
        return string.Join('\n', [.. usings, "", .. code]);
    }

    private static void Holds(string readme, string mark, string expected)
    {
        if (Approval.IsGiven)
        {
            string path = Path.Combine(Repository.Root, readme);
            File.WriteAllText(path, BlockOf(mark).Replace(Repository.Text(readme), match => match.Groups[1].Value + expected + match.Groups[3].Value));
        }

        Assert.Equal(expected, Block(readme, mark));
    }

    private static string Block(string readme, string mark)
    {
        Match match = BlockOf(mark).Match(Repository.Text(readme));
        Assert.True(match.Success, $"{readme} has no block marked '{mark}'");
        return match.Groups[2].Value;
    }

    private static Regex BlockOf(string mark) => new($@"(<!-- {mark} -->\n```\w*\n)(.*?)(\n```)", RegexOptions.Singleline);

    private static string Output(string sample)
    {
        TextWriter before = Console.Out;
        using StringWriter writer = new() { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            typeof(ReadmeSamples).GetMethod(sample)!.Invoke(null, null);
        }
        finally
        {
            Console.SetOut(before);
        }

        return writer.ToString().TrimEnd('\n').Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
