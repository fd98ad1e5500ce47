using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What the predicates of a unit's people may look like, given the unit's achievement (<i>pola distribusi</i>).</summary>
/// <remarks>A consideration for the appraiser, never a cap that the engine applies. Immutable.</remarks>
public sealed class DistributionPattern
{
    internal DistributionPattern(OrganisationRating organisation, Citation? citation, EffectiveInterval inForce)
    {
        Organisation = organisation;
        Citation = citation;
        InForce = inForce;
    }

    /// <summary>The unit's achievement.</summary>
    public OrganisationRating Organisation { get; }

    /// <summary>Where the pattern stands.</summary>
    public Citation? Citation { get; }

    /// <summary>When the pattern is in force.</summary>
    public EffectiveInterval InForce { get; }

    /// <summary>The predicate that most of the unit's people ideally have; null where the pattern names none.</summary>
    public Predicate? MostOf { get; internal init; }

    /// <summary>The largest share of the unit's people, 0 to 1, by predicate.</summary>
    public IReadOnlyList<(Predicate Predicate, Rational Share)> AtMost { get; internal init; } = [];

    /// <summary>The smallest share of the unit's people, 0 to 1, by predicate.</summary>
    public IReadOnlyList<(Predicate Predicate, Rational Share)> AtLeast { get; internal init; } = [];

    /// <summary>Predicates of which at least one must occur.</summary>
    public IReadOnlyList<Predicate> SomeOf { get; internal init; } = [];

    /// <summary>Predicates that must not occur.</summary>
    public IReadOnlyList<Predicate> NoneOf { get; internal init; } = [];

    /// <summary>The smallest share, 0 to 1, of several predicates together; null where the pattern has none.</summary>
    public (IReadOnlyList<Predicate> Predicates, Rational Share)? AtLeastTogether { get; internal init; }

    /// <summary>The pattern in words.</summary>
    public LocalizedText InWords()
    {
        List<(string Id, string En)> parts = [];
        if (MostOf is Predicate most) parts.Add(($"idealnya sebagian besar {most.Name.Indonesian}", $"ideally most {most.Name.English}"));
        foreach ((Predicate predicate, Rational share) in AtMost)
            parts.Add(($"paling banyak {Percent(share)} {predicate.Name.Indonesian}", $"at most {Percent(share)} {predicate.Name.English}"));
        foreach ((Predicate predicate, Rational share) in AtLeast)
            parts.Add(($"paling sedikit {Percent(share)} {predicate.Name.Indonesian}", $"at least {Percent(share)} {predicate.Name.English}"));
        if (AtLeastTogether is (IReadOnlyList<Predicate> together, Rational joint))
            parts.Add((
                $"paling sedikit {Percent(joint)} {Join(together, Language.Indonesian)} bersama-sama",
                $"at least {Percent(joint)} {Join(together, Language.English)} together"));
        if (SomeOf.Count > 0)
            parts.Add(($"harus ada {Join(SomeOf, Language.Indonesian)}", $"there must be some {Join(SomeOf, Language.English)}"));
        if (NoneOf.Count > 0)
            parts.Add(($"tidak ada {Join(NoneOf, Language.Indonesian)}", $"no {Join(NoneOf, Language.English)}"));
        return new LocalizedText(string.Join("; ", parts.Select(part => part.Id)), string.Join("; ", parts.Select(part => part.En)));
    }

    private static string Percent(Rational share) => $"{share * 100}%";

    private static string Join(IEnumerable<Predicate> predicates, Language language) =>
        string.Join(language == Language.English ? " and/or " : " dan/atau ", predicates.Select(predicate => predicate.Name[language]));
}
