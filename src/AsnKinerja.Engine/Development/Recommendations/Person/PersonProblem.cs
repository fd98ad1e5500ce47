using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>A person's case as a problem of the search: only the trainings that can help, and only the levels that make a difference.</summary>
internal sealed class PersonProblem
{
    private readonly SearchItem[] _items;

    private PersonProblem(SearchItem[] items, SearchSkill[] skills)
    {
        _items = items;
        Skills = skills;
    }

    /// <summary>The competencies; their worth is filled in by the scale that they are put on.</summary>
    public SearchSkill[] Skills { get; }

    public static PersonProblem Of(PersonCase person, CandidateCheck check, long? hours, long? cost)
    {
        bool[] possible = [.. check.Reasons.Select((reason, place) => reason is null && Fits(person, check, place, hours, cost))];
        int[] places = [.. Useful(person, check, possible).OrderBy(place => place)];
        return Of(person, check, places);
    }

    /// <summary>The problem of a search, on a scale that covers its competencies.</summary>
    public SearchProblem On(WorthScale scale, long? hours, long? cost) => new(_items, Skills, scale, hours, cost);

    private static PersonProblem Of(PersonCase person, CandidateCheck check, int[] places)
    {
        CatalogueIndex index = person.Catalogue.Index;
        IReadOnlyList<Training> trainings = person.Catalogue.Ordered;
        Dictionary<int, SkillRanks> ranks = [];
        foreach (int key in places.SelectMany(place => index.Steps[place]).Distinct().OrderBy(key => key))
            if (person.Levels[key] is Rational level)
                ranks.Add(key, new SkillRanks(level, person.Needs[key], Steps(index, trainings, places, key)));

        int[] keys = [.. ranks.Keys.Where(key => ranks[key].Matters)];
        Dictionary<int, int> skillOf = keys.Select((key, skill) => (key, skill)).ToDictionary(pair => pair.key, pair => pair.skill);
        Dictionary<int, int> itemOf = places.Select((place, item) => (place, item)).ToDictionary(pair => pair.place, pair => pair.item);
        CatalogueUnits units = person.Catalogue.Units;
        SearchItem[] items =
        [
            .. places.Select(place => new SearchItem(
                place,
                units.Hours(trainings[place].Hours),
                units.Cost(trainings[place].Cost),
                [.. check.Waiting(place).Select(earlier => itemOf[earlier])],
                [.. SearchSteps(index.Steps[place], trainings[place], skillOf, ranks)])),
        ];
        return new(items, [.. keys.Select(key => ranks[key].ToSkill())]);
    }

    private static IEnumerable<TrainingStep> Steps(CatalogueIndex index, IReadOnlyList<Training> trainings, int[] places, int key)
    {
        foreach (int place in places)
            for (int i = 0; i < index.Steps[place].Length; i++)
                if (index.Steps[place][i] == key) yield return trainings[place].Steps[i];
    }

    private static IEnumerable<SearchStep> SearchSteps(int[] keys, Training training, Dictionary<int, int> skillOf, Dictionary<int, SkillRanks> ranks)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            if (!skillOf.TryGetValue(keys[i], out int skill)) continue;
            SearchStep step = new(skill, ranks[keys[i]].RankFor(training.Steps[i].From), ranks[keys[i]].RankOf(training.Steps[i].To));
            if (step.Entry > 0 || step.Reached > 0) yield return step;
        }
    }

    /// <summary>Whether a training is within the limits, together with the prerequisites that it cannot do without.</summary>
    public static bool Fits(PersonCase person, CandidateCheck check, int place, long? hours, long? cost)
    {
        if (hours is null && cost is null) return true;
        CatalogueUnits units = person.Catalogue.Units;
        long usedHours = 0, usedCost = 0;
        foreach (int needed in WithPrerequisites(check, place))
        {
            usedHours += units.Hours(person.Catalogue.Ordered[needed].Hours);
            usedCost += units.Cost(person.Catalogue.Ordered[needed].Cost);
        }

        return !(usedHours > hours || usedCost > cost);
    }

    /// <summary>A training and everything that must come before it by prerequisites.</summary>
    private static HashSet<int> WithPrerequisites(CandidateCheck check, int place)
    {
        HashSet<int> all = [place];
        Stack<int> open = new(all);
        while (open.Count > 0)
            foreach (int earlier in check.Waiting(open.Pop()))
                if (all.Add(earlier)) open.Push(earlier);
        return all;
    }

    // What closes a gap, what that needs, and what leads to the level at which it begins.
    private static HashSet<int> Useful(PersonCase person, CandidateCheck check, bool[] possible)
    {
        CatalogueIndex index = person.Catalogue.Index;
        IReadOnlyList<Training> trainings = person.Catalogue.Ordered;
        HashSet<int> useful = [];
        Stack<int> open = new();
        for (int key = 0; key < index.Keys; key++)
        {
            if (person.Needs[key] is not CompetencyGap need) continue;
            foreach (int place in index.Teaching[key].Where(place => possible[place]))
            {
                TrainingStep step = StepIn(index, trainings[place], place, key);
                if (step.To > need.Level && step.From < need.Requirement.Level && useful.Add(place)) open.Push(place);
            }
        }

        while (open.Count > 0)
        {
            int place = open.Pop();
            foreach (int earlier in check.Waiting(place))
                if (useful.Add(earlier)) open.Push(earlier);
            for (int i = 0; i < index.Steps[place].Length; i++)
            {
                int key = index.Steps[place][i];
                Rational entry = trainings[place].Steps[i].From;
                if (person.Levels[key] is not Rational level || entry <= level) continue;
                foreach (int other in index.Teaching[key].Where(other => possible[other]))
                {
                    TrainingStep step = StepIn(index, trainings[other], other, key);
                    if (step.To > level && step.From < entry && useful.Add(other)) open.Push(other);
                }
            }
        }

        return useful;
    }

    private static TrainingStep StepIn(CatalogueIndex index, Training training, int place, int key) => training.Steps[Array.IndexOf(index.Steps[place], key)];
}
