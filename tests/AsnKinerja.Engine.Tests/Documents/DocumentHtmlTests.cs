using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Documents;

public class DocumentHtmlTests
{
    private const string Attack = "\"><script>alert('1')</script><img src=x onerror=alert(2)> --> &lt; </title></style> **x** [a](http://b.id)\n| 1 |\r\n# y";

    public static TheoryData<EvaluationForm, string> Forms() => new()
    {
        { EvaluationForm.C11, "id" }, { EvaluationForm.C11, "en" }, { EvaluationForm.C12, "id" }, { EvaluationForm.C12, "en" }, { EvaluationForm.C13, "id" }, { EvaluationForm.C13, "en" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_page_stands_alone_and_its_tables_say_what_they_head(EvaluationForm form, string language)
    {
        EvaluationDocument document = SampleDocuments.Quantitative(form);
        foreach (string html in new[] { document.ToHtml(language), document.ToReportHtml(language) })
        {
            XElement page = Page(html);

            Assert.Equal(language, page.Attribute("lang")!.Value);
            Assert.Single(page.Descendants("h1"));
            foreach (string fetched in new[] { "<script", "src=", "href=", "url(", "@import", "//" }) Assert.DoesNotContain(fetched, html, StringComparison.Ordinal);
            Assert.All(page.Descendants("table"), table => Assert.NotEmpty(Assert.Single(table.Elements("caption")).Value));
            Assert.All(page.Descendants("th"), header =>
            {
                Assert.Contains(header.Attribute("scope")!.Value, new[] { "col", "row", "rowgroup" });
                Assert.NotEmpty(header.Value);
            });
            Assert.All(page.Descendants("table"), AssertRectangular);
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Foreign_text_stays_text_wherever_it_stands(EvaluationForm form, string language)
    {
        EvaluationDocument document = Hostile(form);
        string shown = Attack.Replace('\n', ' ').Replace('\r', ' ');
        XElement page = Page(document.ToHtml(language)), report = Page(document.ToReportHtml(language));

        Assert.DoesNotContain(page.Descendants().Concat(report.Descendants()), element => element.Name.LocalName is "script" or "img");
        Assert.True(Times(page.Value, shown) >= 14, "The form does not show all of the foreign texts.");
        Assert.True(Times(report.Value, shown) >= 10, "The report does not show all of the foreign texts.");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Foreign_text_neither_ends_a_cell_of_markdown_nor_becomes_markup(EvaluationForm form, string language)
    {
        EvaluationDocument document = Hostile(form);
        foreach (string markdown in new[] { document.ToMarkdown(language), document.ToReportMarkdown(language) })
        {
            int columns = 0;
            foreach (string line in markdown.Split('\n'))
            {
                Assert.DoesNotMatch(@"(?<!\\)<(?!br>)", line);
                Assert.DoesNotMatch("^# y", line);
                if (!line.StartsWith('|'))
                {
                    columns = 0;
                    continue;
                }

                int here = Regex.Count(line, @"(?<!\\)\|") - 1;
                Assert.Equal(columns == 0 ? here : columns, here);
                columns = here;
            }
        }
    }

    private static EvaluationDocument Hostile(EvaluationForm form)
    {
        LocalizedText attack = LocalizedText.Same(Attack);
        AppraisalPeriod year = AppraisalPeriod.Year(2026);
        Employee person = new(Attack, attack) { Post = attack, Unit = attack, Rank = attack };
        WorkResult result = new("a", WorkResultKind.Main, attack)
        {
            Serves = attack,
            Note = attack,
            Realisation = attack,
            Indicators = [new Indicator(attack) { Target = Target.AtLeast(1, Attack), Realised = 2 }, new Indicator(attack)],
        };
        AppraisalCase evidence = new(person, year)
        {
            Note = attack,
            Plan = WorkPlan.For(year).With(result),
            Feedback = [new FeedbackNote("a", "x|<b>", true, attack) { Evidence = attack, Note = attack }, new FeedbackNote("loyal", "public", false, attack)],
            WorkResultDecision = new RatingDecision(ExpectationRating.Meets, attack),
        };
        return Regulation.InForce(year).Appraise(evidence).ToDocument(new DocumentDetails
        {
            Form = form,
            Institution = attack,
            Appraiser = person,
            Superior = person,
            Place = attack,
            Notes = attack,
            SpecialExpectations = new Dictionary<string, LocalizedText> { ["loyal"] = attack },
        });
    }

    private static int Times(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;

    // Cells that reach over rows and columns leave no gap and cover nothing twice.
    private static void AssertRectangular(XElement table)
    {
        int? columns = null;
        Dictionary<int, int> open = [];
        foreach (XElement row in table.Descendants("tr"))
        {
            int width = open.Values.Count(left => left > 0);
            foreach (int at in open.Keys.ToArray()) open[at]--;
            foreach (XElement cell in row.Elements())
            {
                int span = (int?)cell.Attribute("colspan") ?? 1, rows = (int?)cell.Attribute("rowspan") ?? 1;
                width += span;
                if (rows > 1) open.Add(open.Count, rows - 1);
            }

            columns ??= width;
            Assert.Equal(columns, width);
        }

        Assert.DoesNotContain(open.Values, left => left > 0);
    }

    // Once its doctype is gone and its void elements are closed, the page must be well-formed XML.
    private static XElement Page(string html) =>
        XElement.Parse(Regex.Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), "<meta ([^>]*)>", "<meta $1/>"));
}
