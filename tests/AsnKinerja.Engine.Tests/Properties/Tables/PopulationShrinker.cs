using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Simpler populations that may still break a law: fewer people, sheets, items and answers, plainer rules.</summary>
internal static class PopulationShrinker
{
    public static IEnumerable<Population> Smaller(Population population)
    {
        int[] people = [.. population.Sheets.Select(sheet => sheet.Person).Distinct()];
        if (people.Length > 1)
        {
            HashSet<int> half = [.. people.Take(people.Length / 2)];
            yield return Keeping(population, population.Sheets.Where(sheet => half.Contains(sheet.Person)));
            yield return Keeping(population, population.Sheets.Where(sheet => !half.Contains(sheet.Person)));
            foreach (int person in people) yield return Keeping(population, population.Sheets.Where(sheet => sheet.Person != person));
        }

        for (int i = 0; population.Sheets.Count > 1 && i < population.Sheets.Count; i++)
            yield return Keeping(population, population.Sheets.Where((_, at) => at != i));
        foreach (Population asking in FewerItems(population)) yield return asking;
        if (population.Shuffle is not null) yield return population with { Shuffle = null };
        if (population.Circle.Count > 0) yield return population with { Circle = [] };
        if (population.PrintedStep != 0) yield return population with { PrintedStep = 0 };
        if (population.Sheets.Any(sheet => sheet.Rater is not null)) yield return Keeping(population, population.Sheets.Select(sheet => sheet with { Rater = null }));
        if (population.Competencies.Any(competency => competency.Weight != 1 || competency.Items.Any(item => item.Weight != 1)))
            yield return population with { Competencies = [.. population.Competencies.Select(competency => competency with { Weight = 1, Items = [.. competency.Items.Select(item => item with { Weight = 1 })] })] };
        foreach (Scoring.Rules rules in PlainerRules(population)) yield return population with { Rules = rules };
        for (int i = 0; i < population.Sheets.Count; i++)
            for (int item = 0; item < population.Sheets[i].Codes.Length; item++)
                if (population.Sheets[i].Codes[item] != 0) yield return Answering(population, i, item, 0);
        for (int i = 0; i < population.Sheets.Count; i++)
            for (int item = 0; item < population.Sheets[i].Codes.Length; item++)
                if (population.Sheets[i].Codes[item] > 1) yield return Answering(population, i, item, 1);
    }

    private static Population Keeping(Population population, IEnumerable<DrawnRow> sheets) => population with { Sheets = [.. sheets] };

    private static Population Answering(Population population, int sheet, int item, int answer) => Keeping(population, population.Sheets.Select((row, at) =>
        at == sheet ? row with { Codes = [.. row.Codes.Select((code, i) => i == item ? answer : code)] } : row));

    private static IEnumerable<Population> FewerItems(Population population)
    {
        int first = 0;
        for (int c = 0; c < population.Competencies.Count; c++)
        {
            AskedCompetency competency = population.Competencies[c];
            int from = first, count = competency.Items.Count;
            if (population.Competencies.Count > 1)
                yield return Without(population, from, count) with { Competencies = [.. population.Competencies.Where((_, at) => at != c)] };
            for (int i = 0; count > 1 && i < count; i++)
            {
                AskedCompetency smaller = competency with { Items = [.. competency.Items.Where((_, at) => at != i)] };
                int index = c;
                yield return Without(population, from + i, 1) with { Competencies = [.. population.Competencies.Select((other, at) => at == index ? smaller : other)] };
            }

            first += count;
        }
    }

    private static Population Without(Population population, int item, int count) =>
        Keeping(population, population.Sheets.Select(sheet => sheet with { Codes = [.. sheet.Codes.Where((_, at) => at < item || at >= item + count)] }));

    private static IEnumerable<Scoring.Rules> PlainerRules(Population population)
    {
        IEnumerable<string> speaking = population.Sheets.Select(sheet => sheet.Group).Distinct();
        Scenario scenario = new() { Rules = population.Rules, Sheets = [.. speaking.Select(group => new HandedIn(group, null, 1, []))] };
        foreach (Scoring.Rules rules in ScenarioShrinker.Plainer(scenario))
            if (population.Circle.All(group => rules.Groups.Any(counting => counting.Id == group))) yield return rules;
        Scoring.Rules old = population.Rules;
        for (int i = 0; old.Edges.Count > 1 && i < old.Edges.Count; i++)
            yield return old with { Edges = [.. old.Edges.Where((_, at) => at != i)] };
    }
}
