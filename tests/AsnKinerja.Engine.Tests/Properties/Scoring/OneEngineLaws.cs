using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Law 8: whichever door the sheets come in by, the numbers are the same.</summary>
public class OneEngineLaws
{
    [Property(MaxTest = 200, Arbitrary = [typeof(Scenarios)])]
    public void A_scale_and_an_instrument_of_the_same_questions_give_the_same_numbers(Scenario scenario)
    {
        string[] answered = [.. scenario.Sheets.SelectMany(sheet => sheet.Replies).Select(reply => reply.Item).Distinct().Order(StringComparer.Ordinal)];
        if (answered.Length == 0) return;
        Scale scale = scenario.Scale.ToScale();
        AggregationPolicy policy = scenario.ToPolicy();
        RatingSheet[] sheets = scenario.ToSheets();

        Assert.Equal(
            Fractions.WithGroups(policy.Score(RatingInstrument.Flat(scale, answered), sheets)).All,
            Fractions.WithGroups(policy.Score(scale, sheets)).All);
        Assert.Equal(
            scenario.Score().Items.Where(item => answered.Contains(item.Id)).OrderBy(item => item.Id, StringComparer.Ordinal).Select(item => item.Exact),
            policy.Score(scale, sheets).Items.Select(item => item.Exact));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Scenarios)])]
    public void A_framework_gives_the_numbers_of_its_instrument(Scenario drawn)
    {
        Scenario scenario = drawn with
        {
            Competencies = [.. drawn.Competencies.Select(competency => competency with { Weight = 1, Items = [.. competency.Items.Select(item => item with { Weight = 1 })] })],
        };
        CompetencyFramework framework = new("drawn", LocalizedText.Same("drawn"), "", default, scenario.Scale.ToScale(), scenario.Competencies.Select(ToCompetency));

        Assert.Equal(
            Fractions.WithGroups(scenario.Score()).All,
            Fractions.WithGroups(scenario.ToPolicy().Score(framework, scenario.ToSheets())).All);
        Assert.Equal(scenario.Score().Explain().ToJson(), scenario.ToPolicy().Score(framework, scenario.ToSheets()).Explain().ToJson());
    }

    [Property(MaxTest = 60)]
    public void An_appraisal_suggests_behaviour_from_the_very_score_of_its_policy(int seed)
    {
        CompetencyFramework values = CompetencyFramework.BerAkhlak;
        Scenario scenario = new ScenarioDraw(new Random(seed)).Draw(
            AskedScale.OfLevels(1, 2, 3),
            [.. values.Competencies.Select(value => new AskedCompetency(value.Id, 1, [.. value.Behaviours.Select(behaviour => new AskedItem(behaviour.Id, 1))]))]);
        AppraisalPeriod year = AppraisalPeriod.Year(2026);
        Regulation regulation = Regulation.InForce(year).WithBehaviourPolicy(scenario.ToPolicy());
        Appraisal appraisal = regulation.Appraise(new AppraisalCase(new Employee("1"), year) { Sheets = scenario.ToSheets() });
        MultiRaterScore score = scenario.ToPolicy().Score(values, scenario.ToSheets());

        Assert.Equal(Fractions.WithGroups(score).All, Fractions.WithGroups(appraisal.Ratings!.BehaviourScore).All);
        Assert.Equal(new SlowScores(scenario).Overall.Exact, appraisal.Ratings!.BehaviourScore.Overall.Exact?.ToFraction());
        Assert.Equal(
            score.Overall.Exact is not Rational exact ? null
            : exact < Rational.Of(3, 2) ? ExpectationRating.Below
            : exact < Rational.Of(5, 2) ? ExpectationRating.Meets : ExpectationRating.Above,
            appraisal.Ratings!.Behaviour.Suggested);
        Assert.Contains(score.Explain().ToText("id").Split('\n')[0], appraisal.Explain().ToText("id"), StringComparison.Ordinal);
        PrintedJson.Read(appraisal.Explain().ToJson()).Redo();
    }

    [Property(MaxTest = 150, Arbitrary = [typeof(Scenarios)])]
    public void A_policy_from_a_file_gives_the_numbers_of_the_same_policy_in_code(Scenario drawn)
    {
        // A file has no word for hearing whoever comes, nor for a minimum of a pool, and no number of more than some digits.
        Scenario scenario = drawn with
        {
            Rules = drawn.Rules with
            {
                HearsUnlisted = false,
                Edges = [.. drawn.Rules.Edges.Where(edge => edge.ToString().Length < 60)],
                Groups = drawn.Rules.Pooled ? [.. drawn.Rules.Groups.Select(group => group with { Minimum = 1 })] : drawn.Rules.Groups,
            },
        };
        HashSet<string> named = [.. scenario.Rules.Groups.Select(group => group.Id), .. scenario.Rules.Heard];
        if (!scenario.Rules.Pooled && scenario.Sheets.Any(sheet => !named.Contains(sheet.Group))) return;
        AggregationPolicy read = AggregationPolicy.Parse(ToYaml(scenario.Rules));

        Assert.Equal(
            Fractions.WithGroups(scenario.Score()).All,
            Fractions.WithGroups(read.Score(scenario.ToInstrument(), scenario.ToSheets())).All);
    }

    private static Competency ToCompetency(AskedCompetency competency) => new(competency.Id, LocalizedText.Same(competency.Id))
    {
        Behaviours = competency.Items.Count == 1 && competency.Items[0].Id == competency.Id
            ? []
            : [.. competency.Items.Select(item => new Behaviour(item.Id, LocalizedText.Same(item.Id), null))],
    };

    private static string ToYaml(Rules rules)
    {
        List<string> lines = ["policy: drawn", "title: { id: Undian, en: Drawn }", "method: " + rules.Estimator];
        if (!rules.TakesRaterWeights) lines.Add("share: " + rules.Share);
        if (rules.Pooled) lines.Add("pooled: true");
        else
        {
            lines.Add("groups:");
            lines.AddRange(rules.Groups.Select(group => $"  {group.Id}: {{ weight: {group.Weight}, minimum-raters: {group.Minimum} }}"));
        }

        if (rules.Required.Count > 0) lines.Add($"required: [ {string.Join(", ", rules.Required)} ]");
        if (rules.Heard.Count > 0) lines.Add($"heard-only: [ {string.Join(", ", rules.Heard)} ]");
        lines.Add(rules.Missing is "renormalise" or "no-score" ? "missing: " + rules.Missing : $"missing: {{ move-weight-to: {rules.Missing} }}");
        string where = "result" + (rules.RoundsSubtotals ? ", subtotals" : "") + (rules.RoundsTerms ? ", terms" : "");
        lines.Add($"rounding: {{ digits: {rules.Digits}, mode: {rules.Mode}, where: [ {where} ] }}");
        if (rules.Edges.Count > 0)
        {
            lines.Add("bands:");
            lines.Add("  edge-belongs-to: " + (rules.LowerEdgeBelongs ? "lower" : "upper"));
            lines.Add("  read: " + (rules.BandsReadRounded ? "rounded" : "exact"));
            lines.Add("  list:");
            for (int i = 0; i <= rules.Edges.Count; i++)
                lines.Add($"    - {{ {(i == 0 ? "" : $"from: {rules.Edges[i - 1]}, ")}{(i == rules.Edges.Count ? "" : $"to: {rules.Edges[i]}, ")}id: band-{i}, name: {{ id: b{i}, en: b{i} }} }}");
        }

        return string.Join("\n", lines) + "\n";
    }
}
