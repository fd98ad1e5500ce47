using System;
using System.Linq;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Documents;
using AsnKinerja.Engine.Tests.House;
using Xunit;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>The printed document is a view of the appraisal and of nothing else.</summary>
public class DocumentTraps
{
    [Fact]
    public void No_formula_stands_in_the_print_view()
    {
        string[] files = [.. Repository.Sources.Where(file => file.StartsWith("Appraisals/Documents/", StringComparison.Ordinal))];

        Assert.NotEmpty(files);
        foreach (string file in files)
            foreach (string computed in new[] { "Engine.Numerics", "Rational", "Quadrant", ".Score(", ".Lookup(", ".Suggest(", ".Standing", "Achieve(", "IsPositive", "decimal", "double" })
                Assert.False(Repository.Source(file).Contains(computed, StringComparison.Ordinal), $"{file} has {computed}: a document takes what it shows from the appraisal");
    }

    [Theory]
    [InlineData("kepala-puskesmas", "id")]
    [InlineData("ketua-tim-ukp", "en")]
    [InlineData("bidan-penyelia", "id")]
    [InlineData("", "id")]
    [InlineData("", "en")]
    public void Every_number_and_every_rating_in_a_document_stands_in_the_explanation(string name, string language)
    {
        Appraisal appraisal = name.Length > 0 ? SampleDocuments.Appraise(name) : SampleDocuments.Quantitative().Appraisal;
        string explanation = appraisal.Explain().ToText(language);
        foreach (EvaluationForm form in Enum.GetValues<EvaluationForm>())
        {
            string text = appraisal.ToDocument(new DocumentDetails { Form = form }).ToMarkdown(language);
            string[] body = [.. text.Split('\n').Where(line => line.StartsWith('|') && !line.StartsWith("| NO", StringComparison.Ordinal) || line.StartsWith("- **RATING", StringComparison.Ordinal))];
            foreach (Match number in body.SelectMany(line => Regex.Matches(Regex.Replace(line, @"^\| \d+ \|", ""), @"\d+(?:[./]\d+)*").Cast<Match>()))
                Assert.True(Regex.IsMatch(explanation, $@"(?<![\d.]){Regex.Escape(number.Value)}(?![\d])"), $"{number.Value} stands in {form} alone");
        }
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Ratings_and_predicate_of_a_document_are_those_of_the_explanation_whatever_was_decided(string language)
    {
        Appraisal sample = SampleDocuments.Appraise("bidan-penyelia");
        foreach (ExpectationRating? results in new ExpectationRating?[] { null, ExpectationRating.Below, ExpectationRating.Above })
            foreach (ExpectationRating? behaviour in new ExpectationRating?[] { null, ExpectationRating.Below, ExpectationRating.Above })
            {
                Appraisal appraisal = sample.Regulation.Appraise(new AppraisalCase(sample.Case.Employee, sample.Case.Period)
                {
                    Plan = sample.Case.Plan,
                    Feedback = sample.Case.Feedback,
                    Sheets = sample.Case.Sheets,
                    WorkResultDecision = results is ExpectationRating first ? new RatingDecision(first) : null,
                    BehaviourDecision = behaviour is ExpectationRating second ? new RatingDecision(second) : null,
                });
                Engine.Explanations.Explanation tree = appraisal.Explain();
                string[] shown = [.. Regex.Matches(appraisal.ToDocument().ToMarkdown(language), @"(?m)^- \*\*(?:RATING|PREDIKAT|PERFORMANCE PREDICATE)[^:]*: (.*)$").Select(match => match.Groups[1].Value)];

                Assert.Equal(
                    new[] { tree.Operands[0].Node.Outcome, tree.Operands[1].Node.Outcome, tree.Outcome }.Select(outcome => outcome!.Value.In(language)),
                    shown.Select(text => text.Replace(" (sementara)", "", StringComparison.Ordinal).Replace(" (provisional)", "", StringComparison.Ordinal)));
                Assert.Equal(appraisal.Completeness.IsProvisional, shown[2].EndsWith(')'));
            }
    }
}
