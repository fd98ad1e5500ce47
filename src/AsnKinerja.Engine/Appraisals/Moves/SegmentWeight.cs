using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The part of a period that one post in one unit has, with its weight. Immutable.</summary>
public sealed class SegmentWeight
{
    internal SegmentWeight(AppraisalPeriod period, IEnumerable<Assignment> assignments, int units, Rational? weight)
    {
        Period = period;
        Assignments = Array.AsReadOnly(assignments.ToArray());
        Units = units;
        Weight = weight;
    }

    /// <summary>The days in the post, first and last included.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The assignments of these days, in order: one for each appraiser.</summary>
    public IReadOnlyList<Assignment> Assignments { get; }

    /// <summary>The id of the post.</summary>
    public string PostId => Assignments[0].PostId;

    /// <summary>The id of the unit.</summary>
    public string Unit => Assignments[0].Unit;

    /// <summary>Whether the post was held in addition to the own one.</summary>
    public bool IsActing => Assignments[0].Kind != AssignmentKind.Main;

    /// <summary>How many days or whole months the part has, by which it weighs.</summary>
    public int Units { get; }

    /// <summary>The share of the whole, 0 to 1; null where no part has any weight.</summary>
    public Rational? Weight { get; }

    internal LocalizedText Name()
    {
        LocalizedText post = Assignments[0].PostName, period = Period.Name;
        string id = post.Indonesian.Length > 0 ? post.Indonesian : PostId, en = post.English.Length > 0 ? post.English : PostId;
        return new($"{id}, {Unit}, {period.Indonesian}", $"{en}, {Unit}, {period.English}");
    }

    /// <summary>The post, the unit, the days and the weight.</summary>
    public override string ToString() => $"'{PostId}' in '{Unit}', {Period}: {Weight?.ToString() ?? "-"}";
}
