using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>A person's gaps in the numbers of a catalogue: what is known, what is lacking.</summary>
internal sealed class PersonCase
{
    private PersonCase(TrainingCatalogue catalogue, GapAnalysis gap)
    {
        Catalogue = catalogue;
        Gap = gap;
        Levels = new Rational?[catalogue.Index.Keys];
        IsNotKnown = new bool[catalogue.Index.Keys];
        Needs = new CompetencyGap?[catalogue.Index.Keys];
    }

    public TrainingCatalogue Catalogue { get; }

    public GapAnalysis Gap { get; }

    /// <summary>By competency of the catalogue: the level, where it is known.</summary>
    public Rational?[] Levels { get; }

    /// <summary>By competency: whether the post demands it and its level is not known.</summary>
    public bool[] IsNotKnown { get; }

    /// <summary>By competency: the gap to be closed, where there is one.</summary>
    public CompetencyGap?[] Needs { get; }

    /// <exception cref="ArgumentException">The catalogue and the standard are written for different versions of a framework.</exception>
    public static PersonCase Of(TrainingCatalogue catalogue, GapAnalysis gap)
    {
        foreach (FrameworkVersion own in catalogue.Frameworks)
            if (gap.Standard.Frameworks.FirstOrDefault(own.IsAnotherVersionOf) is FrameworkVersion other)
                throw new ArgumentException(
                    $"The catalogue '{catalogue.Id}' is written for {own}, the standard '{gap.Standard.Id}' for {other}. A level of one version is none of the other: "
                        + "use a catalogue and a standard of one version.",
                    nameof(gap));

        PersonCase person = new(catalogue, gap);
        foreach (ProfiledCompetency known in gap.Profile.Competencies)
        {
            int key = catalogue.Index.Key(known.Framework, known.CompetencyId);
            if (key >= 0) person.Levels[key] = known.Level;
        }

        foreach (CompetencyGap one in gap)
        {
            int key = catalogue.Index.Key(one.Requirement.Framework, one.CompetencyId);
            if (key < 0) continue;
            person.Levels[key] = one.Level;
            person.IsNotKnown[key] = one.Level is null;
            if (one.Status == GapStatus.Below) person.Needs[key] = one;
        }

        return person;
    }

    /// <summary>The same person, as if only one of the gaps were to be closed.</summary>
    public PersonCase WithOnly(CompetencyGap gap)
    {
        PersonCase only = new(Catalogue, Gap);
        for (int key = 0; key < Levels.Length; key++)
            (only.Levels[key], only.IsNotKnown[key], only.Needs[key]) = (Levels[key], IsNotKnown[key], Needs[key] == gap ? gap : null);
        return only;
    }

    /// <summary>The gaps that a plan is for.</summary>
    public IEnumerable<CompetencyGap> Below => Gap.Where(one => one.Status == GapStatus.Below);

    /// <summary>The weighted gap that is closed where a level is reached, capped by what is required: no credit for more.</summary>
    public static Rational Closed(CompetencyGap gap, Rational level) =>
        gap.Requirement.Weight * Rational.Max(Rational.Zero, Rational.Min(level, gap.Requirement.Level) - gap.Level!.Value);
}
