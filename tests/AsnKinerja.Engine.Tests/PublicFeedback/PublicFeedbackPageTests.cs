using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.PublicFeedback;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.PublicFeedback;

/// <summary>docs/public-feedback.md shows code that compiles here, output that comes from running it, and every number of the packs.</summary>
[Collection("Console")]
public class PublicFeedbackPageTests
{
    private const string Page = "docs/public-feedback.md";

    [Fact]
    public void The_code_shown_is_the_code_that_runs()
    {
        string source = Repository.Text("tests/AsnKinerja.Engine.Tests/PublicFeedback/PublicFeedbackSample.cs");
        string body = Regex.Match(source, @"// begin\n(.*?)\n *// end", RegexOptions.Singleline).Groups[1].Value;
        Holds("code", string.Join('\n', body.Split('\n').Select(line => line.Length >= 8 ? line[8..] : line)));
    }

    [Fact]
    public void The_output_shown_is_what_the_code_prints()
    {
        TextWriter before = Console.Out;
        using StringWriter writer = new() { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            PublicFeedbackSample.Run();
        }
        finally
        {
            Console.SetOut(before);
        }

        Holds("output", writer.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void Every_element_and_every_edge_of_the_packs_stands_on_the_page()
    {
        string page = Repository.Text(Page);
        foreach (SatisfactionSurvey survey in SatisfactionSurvey.All)
        {
            IEnumerable<string> words = survey.Elements.Select(element => $"`{element.Id}`")
                .Concat(survey.Grades.Bands.Select(band => $"`{band}`"))
                .Append(survey.InForceInterval.ToString());
            Assert.All(words, word => Assert.Contains(word, page, StringComparison.Ordinal));
            Assert.Contains(survey.Citations.Reading!.Established == Established.Unverified ? "unverified" : "secondary", page, StringComparison.Ordinal);
        }
    }

    private static void Holds(string mark, string expected)
    {
        Regex block = new($@"(<!-- {mark} -->\n```\w*\n)(.*?)(\n```)", RegexOptions.Singleline);
        if (Approval.IsGiven)
            File.WriteAllText(
                Path.Combine(Repository.Root, Page),
                block.Replace(Repository.Text(Page), match => match.Groups[1].Value + expected + match.Groups[3].Value));
        Match found = block.Match(Repository.Text(Page));
        Assert.True(found.Success, $"{Page} has no block marked '{mark}'");
        Assert.Equal(expected, found.Groups[2].Value);
    }
}
