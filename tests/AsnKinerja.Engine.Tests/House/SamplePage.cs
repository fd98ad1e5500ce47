using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>A page of docs/ that shows the code of a sample and what it prints, between marks.</summary>
/// <param name="Page">The path of the page in the repository.</param>
/// <param name="Sample">The path of the sample's file, whose shown part stands between <c>// begin</c> and <c>// end</c>.</param>
internal sealed record SamplePage(string Page, string Sample)
{
    public void ShowsTheCode()
    {
        string body = Regex.Match(Repository.Text(Sample), @"// begin\n(.*?)\n *// end", RegexOptions.Singleline).Groups[1].Value;
        Holds("code", string.Join('\n', body.Split('\n').Select(line => line.Length >= 8 ? line[8..] : line)));
    }

    /// <summary>To be called in the collection "Console", since it listens to what the sample prints.</summary>
    public void ShowsWhatItPrints(Action sample)
    {
        TextWriter before = Console.Out;
        using StringWriter writer = new() { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            sample();
        }
        finally
        {
            Console.SetOut(before);
        }

        Holds("output", writer.ToString().TrimEnd('\n'));
    }

    private void Holds(string mark, string expected)
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
