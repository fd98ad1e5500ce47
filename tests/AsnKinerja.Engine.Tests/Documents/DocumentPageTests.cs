using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Documents;

/// <summary>docs/documents.md shows code that compiles here and output that comes from running it.</summary>
[Collection("Console")]
public class DocumentPageTests
{
    private const string Page = "docs/documents.md";

    [Fact]
    public void The_code_shown_is_the_code_that_runs()
    {
        string source = Repository.Text("tests/AsnKinerja.Engine.Tests/Documents/DocumentSample.cs");
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
            DocumentSample.Run();
        }
        finally
        {
            Console.SetOut(before);
        }

        Holds("output", writer.ToString().TrimEnd('\n'));
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
