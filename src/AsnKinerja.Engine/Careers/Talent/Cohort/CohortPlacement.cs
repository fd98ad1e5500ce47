using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>The boxes of a cohort that cuts its axes by itself: each depends on everybody in it, and says so.</summary>
/// <remarks>Immutable; the order of the people does not matter.</remarks>
public sealed class CohortPlacement
{
    private readonly CohortAxis _performance;
    private readonly CohortAxis _potential;
    private readonly Dictionary<string, TalentBox> _boxes;

    internal CohortPlacement(TalentRules rules, TalentCohort cohort, CohortRule rule, TalentLevel? level)
    {
        Cohort = cohort;
        Rule = rule;
        _performance = new(rule, PerformanceAxis.ValueLabel, cohort.People.Select(one => (one.Person, one.Performance)));
        _potential = new(rule, PotentialAxis.ValueLabel, cohort.People.Select(one => (one.Person, one.Potential)));
        _boxes = cohort.People.ToDictionary(
            one => one.Person,
            one => new TalentBox(
                rules, level,
                Read(_performance, PerformanceAxis.Label, one.Performance, part => AxisBands.Statuses[part], status => status.Name()),
                Read(_potential, PotentialAxis.Label, one.Potential, part => PotentialLevels.All[part], potential => potential.Name()))
            {
                CohortRule = rule,
            },
            StringComparer.Ordinal);
    }

    /// <summary>The people.</summary>
    public TalentCohort Cohort { get; }

    /// <summary>How the axes were cut.</summary>
    public CohortRule Rule { get; }

    /// <summary>The box of a person.</summary>
    /// <param name="person">The id.</param>
    /// <exception cref="KeyNotFoundException">The cohort has no such person.</exception>
    public TalentBox this[string person] => _boxes.TryGetValue(Throw.IfNull(person), out TalentBox? box)
        ? box
        : throw new KeyNotFoundException($"The cohort has no '{person}'{TalentRules.DidYouMean(person, _boxes.Keys)}.");

    /// <summary>Everybody with their box, by ordinal order of the ids.</summary>
    public IReadOnlyList<(string Person, TalentBox Box)> People => [.. Cohort.People.Select(one => (one.Person, _boxes[one.Person]))];

    /// <summary>How the cohort cut each axis, from everybody's numbers.</summary>
    public Explanation Explain() => new(
        new("Batas relatif kelompok", "Cuts relative to the cohort"),
        Operation.Summary,
        [new Operand(_performance.Whole(PerformanceAxis.Label)), new Operand(_potential.Whole(PotentialAxis.Label))])
    {
        Citations = [TalentCuts.OwnChoice],
        Remarks = [Warning],
    };

    private static AxisReading<T> Read<T>(CohortAxis axis, LocalizedText label, Rational? value, Func<int, T> partOf, Func<T, LocalizedText> nameOf)
        where T : struct
    {
        if (value is not Rational number) return AxisReading<T>.Unknown(label, new("nilainya belum ada", "there is no value yet"));
        T part = partOf(axis.PartOf(number));
        return new(part, axis.Steps(label, number, nameOf(part)), []);
    }

    private static LocalizedText Warning { get; } = new(
        "Batas ini bergantung pada semua orang dalam kelompok: kotak seseorang dapat berubah bila rekannya berubah.",
        "These cuts depend on everybody in the cohort: a person's box can move when a colleague changes.");
}
