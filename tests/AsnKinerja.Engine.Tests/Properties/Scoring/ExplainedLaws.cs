using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 9 on scores: whoever holds the print can redo the score from the sheets.</summary>
public class ExplainedLaws
{
    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void Every_printed_step_of_a_score_can_be_redone_and_ends_at_the_score(Scenario scenario)
    {
        MultiRaterScore score = scenario.Score();
        foreach (Score part in score.Items.Concat(score.Competencies).Append(score.Overall))
        {
            Explanation tree = part.Explain();
            PrintedStep printed = PrintedJson.Read(tree.ToJson());
            printed.AssertShows(tree);
            printed.Redo();
            Assert.Equal(part.Exact?.ToFraction(), printed.Value);
            Assert.Equal(part.Exact, tree.Value);
            Assert.Equal(part.Kind == ScoreKind.Item ? null : part.Band?.Name, part.Kind == ScoreKind.Item ? null : Outcome(tree));
        }

        if (score.Overall.Value is decimal shown) Assert.Equal(((Rational)shown).ToFraction(), Fraction.Read(PrintedJson.Read(score.Explain().ToJson()).Rounded!));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Scenarios)])]
    public void The_leaves_of_an_explanation_are_the_values_on_the_sheets(Scenario scenario)
    {
        MultiRaterScore score = scenario.Score();
        foreach (Score item in score.Items)
        {
            // A group with too few raters keeps its single answers to itself.
            string[] silenced = [.. item.Groups.Where(group => group.Exact is null).Select(group => group.Group.Id)];
            IEnumerable<Fraction> sheets = scenario.Sheets
                .Where(sheet => !silenced.Contains(Pot(scenario, sheet)))
                .SelectMany(sheet => sheet.Replies)
                .Where(reply => reply.Item == item.Id && reply.Kind == ReplyKind.Value)
                .Select(reply => reply.Value);

            Assert.Equal(sheets.Order(), Leaves(item.Explain()).Where(leaf => leaf.Value is not null).Select(leaf => leaf.Value!.Value.ToFraction()).Order());
            Assert.All(Leaves(item.Explain()).Where(leaf => leaf.Value is null), leaf => Assert.NotEmpty(leaf.Remarks));
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Scenarios)])]
    public void What_is_left_out_says_why(Scenario scenario)
    {
        MultiRaterScore score = scenario.Score();
        foreach (Score item in score.Items)
        {
            Explanation tree = item.Explain();
            Assert.All(item.Completeness.Reasons, reason => Assert.Contains(All(tree), step => step.Remarks.Contains(reason)));
            foreach (Operand operand in All(tree).SelectMany(step => step.Operands).Where(operand => !operand.Counted))
                Assert.True(operand.Reason is not null || operand.Node.Remarks.Count > 0, $"'{operand.Node.Label}' is left out of {item.Id} without a reason");
        }

        Assert.All(score.Completeness.Reasons, reason => Assert.Contains(reason, score.Explain().Remarks));
    }

    [Property(MaxTest = 100, Arbitrary = [typeof(Scenarios)])]
    public void A_score_that_rests_on_local_or_unverified_numbers_says_so(Scenario scenario, Established[] established)
    {
        Citation[] citations = [.. established.Where(System.Enum.IsDefined).Select((how, i) => new Citation("Peraturan " + i, "Pasal " + i, how))];
        MultiRaterScore score = scenario.ToPolicy().Citing(citations).Score(scenario.ToInstrument(), scenario.ToSheets());

        Assert.Equal(
            citations.Where(citation => citation.Established is Established.Local or Established.Unverified),
            score.Explain().Warnings);
        Assert.All(citations, citation => Assert.Contains(citation.Source, score.Explain().ToText("id"), System.StringComparison.Ordinal));
    }

    private static string Pot(Scenario scenario, HandedIn sheet) =>
        scenario.Rules.Pooled && !scenario.Rules.Heard.Contains(sheet.Group) ? "everyone" : sheet.Group;

    // Below a step that rounds, the outcome stands at the step that was rounded.
    private static Engine.Localization.LocalizedText? Outcome(Explanation tree) =>
        tree.Outcome ?? (tree.Operation == Operation.Rounded ? tree.Operands[0].Node.Outcome : null);

    private static IEnumerable<Explanation> All(Explanation step) => step.Operands.SelectMany(operand => All(operand.Node)).Prepend(step);

    private static IEnumerable<Explanation> Leaves(Explanation step) => All(step).Where(node => node.Operation == Operation.Given || node.Operation == Operation.Missing);
}
