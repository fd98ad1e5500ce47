using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>A page of docs/ that shows the code of a sample and what it prints, between marks.</summary>
/// <param name="Page">The path of the page in the repository.</param>
/// <param name="Sample">The path of the sample's file, whose shown part stands between <c>// begin</c> and <c>// end</c>.</param>
/// <param name="Part">Where a page shows several: the word behind <c>// begin</c> and in the marks.</param>
internal sealed record SamplePage(string Page, string Sample, string Part = "")
{
    private string Suffix => Part.Length > 0 ? " " + Part : "";

    public void ShowsTheCode()
    {
        string body = Regex.Match(Repository.Text(Sample), $@"// begin{Suffix}\n(.*?)\n *// end", RegexOptions.Singleline).Groups[1].Value;
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
        Regex block = new($@"(<!-- {mark}{Suffix} -->\n```\w*\n)(.*?)(\n```)", RegexOptions.Singleline);
        if (Approval.IsGiven)
            File.WriteAllText(
                Path.Combine(Repository.Root, Page),
                block.Replace(Repository.Text(Page), match => match.Groups[1].Value + expected + match.Groups[3].Value));
        Match found = block.Match(Repository.Text(Page));
        Assert.True(found.Success, $"{Page} has no block marked '{mark}{Suffix}'");
        Assert.Equal(expected, found.Groups[2].Value);
    }
}
