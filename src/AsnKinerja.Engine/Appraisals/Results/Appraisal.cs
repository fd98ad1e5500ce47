using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The appraisal of one person in one period: ratings or values, the predicate, what is missing, and why all of it.</summary>
/// <remarks>Immutable. It depends on the case and the regulation alone.</remarks>
public sealed class Appraisal
{
    internal Appraisal(Regulation regulation, AppraisalCase evidence)
    {
        Regulation = regulation;
        Case = evidence;
        Ratings = regulation.Ratings is RatingRules ratings ? new AppraisedRatings(ratings, evidence) : null;
        Values = regulation.Values is ValueRules values ? new AppraisedValues(values, evidence) : null;
    }

    /// <summary>The regulation under which the person was appraised.</summary>
    public Regulation Regulation { get; }

    /// <summary>The evidence.</summary>
    public AppraisalCase Case { get; }

    /// <summary>The two ratings, under a regulation that rates (PermenPANRB 6/2022); null under one of numbers.</summary>
    public AppraisedRatings? Ratings { get; }

    /// <summary>The values and their total, under a regulation of numbers (PP 46/2011, PP 30/2019); null under one that rates.</summary>
    public AppraisedValues? Values { get; }

    /// <summary>The predicate, or null while a part of it is missing. <see cref="Completeness"/> says whether it is provisional.</summary>
    public Predicate? Predicate => Ratings is not null ? Ratings.Predicate : Values?.Predicate;

    /// <summary>Whether nothing is left for anybody to decide: both ratings are set, or the value follows from the evidence.</summary>
    public bool IsDecided => Ratings?.IsDecided ?? Predicate is not null;

    /// <summary>What the appraisal lacks.</summary>
    public AppraisalCompleteness Completeness => Ratings is not null ? RatingReasons.Of(Case, Ratings) : ValueReasons.Of(Values!);

    /// <summary>The patterns of distribution that go with the unit's achievement, as a consideration; empty where that is not known.</summary>
    public IReadOnlyList<DistributionPattern> Patterns => Regulation.Distribution
        .Where(pattern => pattern.Organisation == Case.Organisation && pattern.InForce.Contains(Case.Period.Last))
        .ToArray();

    /// <summary>How the predicate comes about: each part with its evidence, the decision beside the suggestion, the article of each rule.</summary>
    public Explanation Explain() => AppraisalExplanation.Of(this);
}
