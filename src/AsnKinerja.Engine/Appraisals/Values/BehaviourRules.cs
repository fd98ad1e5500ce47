using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Which aspects of behaviour a regulation of numbers rates, and which of them only for certain posts.</summary>
/// <remarks>PP 46/2011 Pasal 12, PP 30/2019 Pasal 25: leadership is rated only for those who lead. Immutable.</remarks>
public sealed class BehaviourRules
{
    private readonly IReadOnlyDictionary<string, PostKind[]> _onlyFor;

    internal BehaviourRules(CompetencyFramework framework, IReadOnlyDictionary<string, PostKind[]> onlyFor, Citation? citation)
    {
        Framework = framework;
        _onlyFor = onlyFor;
        Citation = citation;
    }

    /// <summary>All aspects, with the scale of their values.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>Where the aspects stand.</summary>
    public Citation? Citation { get; }

    /// <summary>The kinds of posts for which an aspect is rated; null where it is rated for all.</summary>
    /// <param name="aspect">The id of the aspect.</param>
    public IReadOnlyList<PostKind>? OnlyFor(string aspect) => _onlyFor.TryGetValue(aspect, out PostKind[]? posts) ? Array.AsReadOnly(posts) : null;

    /// <summary>What raters are asked about a person.</summary>
    /// <param name="employee">The person: the kind of post, and whether the person is known to lead or not.</param>
    /// <param name="rated">What the sheets rate: counts only while neither is known.</param>
    internal RatingInstrument Instrument(Employee employee, IReadOnlyCollection<string> rated) => new(
        Framework.Scale,
        Framework.Instrument.Competencies.Where(aspect => OnlyFor(aspect.Id) is not IReadOnlyList<PostKind> posts || Applies(aspect.Id, posts, employee, rated)));

    private static bool Applies(string aspect, IReadOnlyList<PostKind> posts, Employee employee, IReadOnlyCollection<string> rated) =>
        employee.Leads ?? (employee.PostKind is PostKind kind ? posts.Contains(kind) : rated.Contains(aspect));
}
