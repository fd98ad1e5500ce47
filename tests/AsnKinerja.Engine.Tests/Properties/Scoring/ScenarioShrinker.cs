using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>Simpler scenarios that may still break a law: fewer sheets, replies, items and groups, plainer rules.</summary>
internal static class ScenarioShrinker
{
    public static IEnumerable<Scenario> Smaller(Scenario scenario)
    {
        for (int i = 0; i < scenario.Sheets.Count; i++) yield return scenario with { Sheets = Without(scenario.Sheets, i) };
        if (scenario.Competencies.Count > 1)
            for (int i = 0; i < scenario.Competencies.Count; i++)
                yield return Asking(scenario, Without(scenario.Competencies, i));
        for (int c = 0; c < scenario.Competencies.Count; c++)
        {
            AskedCompetency competency = scenario.Competencies[c];
            for (int i = 0; competency.Items.Count > 1 && i < competency.Items.Count; i++)
                yield return Asking(scenario, Replace(scenario.Competencies, c, competency with { Items = Without(competency.Items, i) }));
            if (competency.Weight != 1 || competency.Items.Any(item => item.Weight != 1))
                yield return scenario with
                {
                    Competencies = Replace(scenario.Competencies, c,
                        competency with { Weight = 1, Items = [.. competency.Items.Select(item => item with { Weight = 1 })] }),
                };
        }

        foreach (Rules rules in Plainer(scenario)) yield return scenario with { Rules = rules };
        for (int s = 0; s < scenario.Sheets.Count; s++)
        {
            HandedIn sheet = scenario.Sheets[s];
            if (sheet.Weight != 1) yield return scenario with { Sheets = [.. scenario.Sheets.Select(other => other with { Weight = 1 })] };
            for (int r = 0; r < sheet.Replies.Count; r++)
                yield return scenario with { Sheets = Replace(scenario.Sheets, s, sheet with { Replies = Without(sheet.Replies, r) }) };
        }
    }

    /// <summary>Plainer rules under which the same sheets can be scored.</summary>
    public static IEnumerable<Rules> Plainer(Scenario scenario)
    {
        Rules rules = scenario.Rules;
        if (rules.Edges.Count > 0) yield return rules with { Edges = [] };
        if (rules.RoundsTerms) yield return rules with { RoundsTerms = false };
        if (rules.RoundsSubtotals) yield return rules with { RoundsSubtotals = false };
        if (rules.Estimator != "mean") yield return rules with { Estimator = "mean" };
        if (rules.Missing != "renormalise") yield return rules with { Missing = "renormalise" };
        if (rules.Required.Count > 0) yield return rules with { Required = [] };
        if (rules.Groups.Any(group => group.Minimum > 1)) yield return rules with { Groups = [.. rules.Groups.Select(group => group with { Minimum = 1 })] };
        if (rules.Groups.Any(group => group.Weight != 1)) yield return rules with { Groups = [.. rules.Groups.Select(group => group with { Weight = 1 })] };
        string[] speaking = [.. scenario.Sheets.Select(sheet => sheet.Group)];
        foreach (CountingGroup group in rules.Groups)
            if (rules.Groups.Count > 1 && rules.Missing != group.Id && !rules.Required.Contains(group.Id) && (rules.HearsUnlisted || !speaking.Contains(group.Id)))
                yield return rules with { Groups = [.. rules.Groups.Where(other => other.Id != group.Id)] };
        if (rules.Heard.Count > 0 && !rules.Heard.Intersect(speaking).Any()) yield return rules with { Heard = [] };
        if (rules.HearsUnlisted && (rules.Pooled || speaking.All(id => rules.Heard.Contains(id) || rules.Groups.Any(group => group.Id == id))))
            yield return rules with { HearsUnlisted = false };
    }

    private static Scenario Asking(Scenario scenario, IReadOnlyList<AskedCompetency> competencies)
    {
        HashSet<string> items = [.. competencies.SelectMany(competency => competency.Items).Select(item => item.Id)];
        return scenario with
        {
            Competencies = competencies,
            Sheets = [.. scenario.Sheets.Select(sheet => sheet with { Replies = [.. sheet.Replies.Where(reply => items.Contains(reply.Item))] })],
        };
    }

    private static List<T> Without<T>(IReadOnlyList<T> list, int at) => [.. list.Where((_, index) => index != at)];

    private static List<T> Replace<T>(IReadOnlyList<T> list, int at, T value) => [.. list.Select((old, index) => index == at ? value : old)];
}
