using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using Xunit;

namespace AsnKinerja.Engine.Tests.Explanations;

public sealed class HtmlTests
{
    private const string Attack = "\"><script>alert('1')</script><img src=x onerror=alert(2)> ]]> --> &lt; </title></style>\n|";

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Foreign_text_stays_text_wherever_it_stands(string language)
    {
        LocalizedText attack = LocalizedText.Same(Attack);
        Explanation leaf = new(attack, Operation.Given) { Value = 1, Remarks = [attack], Outcome = attack };
        Explanation tree = new(attack, Operation.Summary, [new Operand(leaf) { Counted = false, Reason = attack }])
        {
            Outcome = attack,
            Remarks = [attack],
            Citations = [new Citation(Attack, Attack, Established.Local)],
        };

        XElement page = Page(tree.ToHtml(language));

        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "img");
        Assert.Equal(Attack.Replace('\n', ' '), page.Descendants("h1").Single().Value);
        Assert.Equal(Attack.Replace('\n', ' '), page.Descendants("title").Single().Value);
    }

    [Fact]
    public void The_page_stands_alone()
    {
        string html = SampleExplanation.Tree().ToHtml();

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("//", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_two_levels_are_open_and_the_rest_is_closed()
    {
        List<XElement> steps = [.. Page(SampleExplanation.Tree().ToHtml()).Descendants("details")];

        Assert.Equal([true, true, false, false, false], steps.Select(step => step.Attribute("open") is not null));
    }

    [Fact]
    public void Every_table_header_says_what_it_heads()
    {
        XElement page = Page(SampleExplanation.Tree().ToHtml("en"));

        Assert.Equal("en", page.Attribute("lang")!.Value);
        Assert.All(page.Descendants("th"), header => Assert.Contains(header.Attribute("scope")!.Value, new[] { "col", "row" }));
        XElement table = page.Descendants("table").First();
        Assert.Equal(["Operand", "Value", "Weight", "Effective weight"], table.Element("thead")!.Descendants("th").Select(cell => cell.Value));
        Assert.Equal(
            ["14/3 ≈ 4.6667", "60", "3/4 = 75%"], table.Element("tbody")!.Elements("tr").First().Elements("td").Select(cell => cell.Value));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time_and_end_at_six()
    {
        Explanation tree = Explanation.Given(LocalizedText.Same("x"), 1);
        for (int depth = 0; depth < 8; depth++) tree = new Explanation(LocalizedText.Same("x"), Operation.Sum, [new Operand(tree)]) { Value = 1 };

        IEnumerable<string> headings = Page(tree.ToHtml()).Descendants("summary").Select(summary => summary.Elements().First().Name.LocalName);

        Assert.Equal(["h3", "h4", "h5", "h6", "h6", "h6", "h6", "h6"], headings);
    }

    [Fact]
    public void A_weak_citation_is_marked_at_its_place_and_in_the_block_at_the_top()
    {
        XElement page = Page(SampleExplanation.Tree().ToHtml());
        IEnumerable<string> marks = page.Descendants("span").Where(span => (string?)span.Attribute("class") == "mark").Select(span => span.Value);

        Assert.Equal(["belum terverifikasi", "praktik setempat", "belum terverifikasi", "praktik setempat"], marks);
        Assert.Equal("Peringatan", page.Descendants("h2").First().Value);
    }

    [Fact]
    public void A_lone_leaf_is_a_page_too() =>
        Assert.Single(Page(Explanation.Given(LocalizedText.Same("x"), 1).ToHtml()).Descendants("details"));

    // Once its doctype is gone and its void elements are closed, the page must be well-formed XML.
    private static XElement Page(string html) =>
        XElement.Parse(Regex.Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<meta ([^>]*)>", "<meta $1/>")
            .Replace("<details open>", "<details open=\"\">", StringComparison.Ordinal));
}
