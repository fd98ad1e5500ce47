using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>distribution</c> of a regulation.</summary>
internal sealed class DistributionReader(RuleSources sources, IReadOnlyList<Predicate> predicates)
{
    private readonly string[] _known = [.. predicates.Select(predicate => predicate.Id)];
    private readonly bool _isComplete = PredicateReader.IsComplete(predicates);

    public List<DistributionPattern> Read(YamlValue value)
    {
        List<DistributionPattern> patterns = [];
        if (!value.Exists) return patterns;
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            // One pattern, or one from each source that has one.
            OrganisationRating organisation = entry.Name.AsOneOf(OrganisationRatings.ById);
            IEnumerable<YamlValue> items = entry.Value.IsList ? entry.Value.AsList(atLeast: 1) : [entry.Value];
            patterns.AddRange(items.Select(item => Pattern(organisation, item.AsMapping())));
        }

        return patterns;
    }

    private DistributionPattern Pattern(OrganisationRating organisation, YamlMapping mapping)
    {
        YamlValue cite = mapping.Required("cite"), most = mapping.Optional("most-of"), together = mapping.Optional("at-least-together");
        DistributionPattern pattern = new(organisation, sources.Cite(cite), sources.InForceOfSource(cite))
        {
            MostOf = most.Exists ? Find(most) : null,
            AtMost = Shares(mapping.Optional("at-most")),
            AtLeast = Shares(mapping.Optional("at-least"), leastOf: true),
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

    private List<(Predicate Predicate, Rational Share)> Shares(YamlValue value, bool leastOf = false)
    {
        List<(Predicate, Rational)> shares = [];
        if (!value.Exists) return shares;
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            Rational share = entry.Value.AsShare();
            if (Find(entry.Name) is Predicate predicate) shares.Add((predicate, share));
        }

        Rational total = shares.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Item2);
        if (leastOf && total > Rational.One) value.Report(DiagnosticCode.OutOfRange, total, WholeUnit);

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

    private static LocalizedText WholeUnit { get; } = new("jumlahnya paling banyak 1", "at most 1 together");

    private Predicate? Find(YamlValue value)
    {
        string id = value.AsReference(_known, _isComplete);
        return predicates.FirstOrDefault(predicate => predicate.Id == id);
    }
}
