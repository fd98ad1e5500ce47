using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AsnKinerja.Engine.Development;

/// <summary>The components of all persons of a unit, each that differs once: who lacks the same in the same competency has the same choice.</summary>
internal sealed class UnitComponents
{
    private const int Width = 2_000;

    private readonly List<SearchProblem> _components = [];
    private readonly Dictionary<string, int> _bySignature = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Component, bool WithCost, string Without), List<PlanLabel>> _frontiers = [];
    private readonly Dictionary<int, List<PlanLabel>> _priced = [];
    private long[]? _prices;

    /// <summary>By component, by how much a plan that was let go of for lack of room could be worth more than what was found, at most; null: none was that could be as good.</summary>
    public List<long?> Excess { get; } = [];

    public IReadOnlyList<SearchProblem> All => _components;

    /// <summary>Divides a person's problem into components.</summary>
    public int[] Add(SearchProblem problem) => [.. ItemComponents.Of(problem).Select(items => Number(problem.Component(items)))];

    /// <summary>The frontier of a component without some trainings.</summary>
    /// <param name="component">Its number.</param>
    /// <param name="withCost">Whether cost is limited too.</param>
    /// <param name="isGone">Whether a training, by its place, has no seat left.</param>
    public List<PlanLabel> Frontier(int component, bool withCost, Func<int, bool> isGone)
    {
        SearchProblem problem = _components[component];
        StringBuilder without = new();
        foreach (SearchItem item in problem.Items)
            if (isGone(item.Place)) without.Append(item.Place).Append(' ');
        (int, bool, string) key = (component, withCost, without.ToString());
        if (_frontiers.TryGetValue(key, out List<PlanLabel>? known)) return known;
        SearchProblem open = without.Length == 0 ? problem : Without(problem, isGone);
        return _frontiers[key] = Run(component, withCost ? open : open.With(null, open.Hours, null));
    }

    /// <summary>The frontier of a component where each training has a price, by its place.</summary>
    public List<PlanLabel> Priced(int component, long[] prices)
    {
        if (!ReferenceEquals(_prices, prices)) _priced.Clear();
        _prices = prices;
        if (_priced.TryGetValue(component, out List<PlanLabel>? known)) return known;
        SearchProblem problem = _components[component];
        return _priced[component] = Run(component, problem.With([.. problem.Items.Select(item => prices[item.Place])], problem.Hours, null));
    }

    private static SearchProblem Without(SearchProblem problem, Func<int, bool> isGone)
    {
        bool[] keep = [.. problem.Items.Select(item => !isGone(item.Place))];
        bool isChanged = true;
        while (isChanged)
        {
            isChanged = false;
            for (int item = 0; item < keep.Length; item++)
                if (keep[item] && problem.Items[item].Prerequisites.Any(earlier => !keep[earlier])) (keep[item], isChanged) = (false, true);
        }

        return problem.Keep(keep);
    }

    private List<PlanLabel> Run(int component, SearchProblem problem)
    {
        problem = ItemReduction.WithoutDominated(problem);
        PlanFrontier frontier = new(problem);
        SearchLimits limits = new(Width);
        Lazy<GainBound> bound = new(() => new GainBound(problem));
        List<List<PlanLabel>> parts = [];
        foreach (int[] items in ItemComponents.Of(problem))
        {
            ItemSequence sequence = ItemSequence.Of(problem, items);
            parts.Add(new SequenceSearch(problem, sequence, frontier, limits, bound).Run());
            if (!sequence.IsComplete) limits.Lose(bound.Value.OfAll());
        }

        List<PlanLabel> joined = new FrontierJoin(problem, frontier, limits, parts).Run();
        if (limits.Lost is long lost && lost >= joined[0].Worth) Excess[component] = Math.Max(Excess[component] ?? 0, lost - joined[0].Worth);
        return joined;
    }

    private int Number(SearchProblem component)
    {
        string signature = Signature(component);
        if (_bySignature.TryGetValue(signature, out int number)) return number;
        _bySignature.Add(signature, number = _components.Count);
        _components.Add(component);
        Excess.Add(null);
        return number;
    }

    private static string Signature(SearchProblem component)
    {
        StringBuilder text = new();
        foreach (SearchSkill skill in component.Skills) text.Append(skill.IsCritical ? '!' : '.').Append(string.Join(",", skill.Closed)).Append(';');
        foreach (SearchItem item in component.Items)
        {
            text.Append('|').Append(item.Place).Append(':').Append(string.Join(",", item.Prerequisites));
            foreach (SearchStep step in item.Steps) text.Append('/').Append(step.Skill).Append(',').Append(step.Entry).Append(',').Append(step.Reached);
        }

        return text.ToString();
    }
}
