using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>distribution</c> of a regulation.</summary>
internal sealed class DistributionReader(RuleSources sources, IReadOnlyList<Predicate> predicates)
{
    private readonly string[] _known = [.. predicates.Select(predicate => predicate.Id)];
    private readonly bool _isComplete = RegulationReader.IsComplete(predicates);

    public List<DistributionPattern> Read(YamlValue value)
    {
        List<DistributionPattern> patterns = [];
        if (!value.Exists) return patterns;
        foreach (YamlEntry entry in value.AsMapping().Entries)
            patterns.Add(Pattern(entry.Name.AsOneOf(OrganisationRatings.ById), entry.Value.AsMapping()));
        return patterns;
    }

    private DistributionPattern Pattern(OrganisationRating organisation, YamlMapping mapping)
    {
        YamlValue cite = mapping.Optional("cite"), together = mapping.Optional("at-least-together");
        DistributionPattern pattern = new(organisation, sources.Cite(cite), sources.InForceOfSource(cite))
        {
            AtMost = Shares(mapping.Optional("at-most")),
            AtLeast = Shares(mapping.Optional("at-least")),
            SomeOf = List(mapping.Optional("some-of")),
            NoneOf = List(mapping.Optional("none-of")),
            AtLeastTogether = together.Exists ? Together(together.AsMapping()) : null,
        };
        mapping.NoOtherKeys();
        return pattern;
    }

    private (IReadOnlyList<Predicate> Predicates, Rational Share) Together(YamlMapping mapping)
    {
        Rational share = mapping.Required("share").AsShare();
        List<Predicate> of = List(mapping.Required("of"));
        mapping.NoOtherKeys();
        return (of, share);
    }

    private List<(Predicate Predicate, Rational Share)> Shares(YamlValue value)
    {
        List<(Predicate, Rational)> shares = [];
        if (!value.Exists) return shares;
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            Rational share = entry.Value.AsShare();
            if (Find(entry.Name) is Predicate predicate) shares.Add((predicate, share));
        }

        return shares;
    }

    private List<Predicate> List(YamlValue value)
    {
        List<Predicate> list = [];
        if (!value.Exists) return list;
        UniqueValues unique = new();
        foreach (YamlValue item in value.AsList(atLeast: 1))
        {
            if (Find(item) is not Predicate predicate) continue;
            unique.Add(item);
            list.Add(predicate);
        }

        return list;
    }

    private Predicate? Find(YamlValue value)
    {
        string id = value.AsReference(_known, _isComplete);
        return predicates.FirstOrDefault(predicate => predicate.Id == id);
    }
}
