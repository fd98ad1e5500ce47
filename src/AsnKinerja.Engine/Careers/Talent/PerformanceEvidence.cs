using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Careers;

/// <summary>What is known of a person's performance: a predicate, a status of the ranking, or a number.</summary>
/// <remarks>Immutable. Predicates, appraisals, statuses and numbers turn into it by themselves.</remarks>
public sealed class PerformanceEvidence
{
    private PerformanceEvidence()
    {
    }

    /// <summary>The predicate; null where the evidence is of another kind.</summary>
    public string? Predicate { get; private init; }

    /// <summary>The id of the regulation of the predicate; null where it is not stated.</summary>
    public string? Regulation { get; private init; }

    /// <summary>The status that an official set by ranking; null where the evidence is of another kind.</summary>
    public ExpectationRating? Status { get; private init; }

    /// <summary>The number, in the unit of the cuts; null where the evidence is of another kind.</summary>
    public Rational? Value { get; private init; }

    /// <summary>Why nothing is known; null where something is.</summary>
    public LocalizedText? Missing { get; private init; }

    /// <summary>Whether it may still change, as that of an appraisal that waits for a decision.</summary>
    public bool IsProvisional { get; private init; }

    internal LocalizedText? PredicateName { get; private init; }

    internal Appraisal? Appraisal { get; private init; }

    /// <summary>A predicate; null: not known yet.</summary>
    /// <param name="predicate">The predicate, for example that of an <see cref="Appraisals.Appraisal"/>.</param>
    public static PerformanceEvidence Of(Predicate? predicate) => predicate is null
        ? NotKnown(new("predikat belum ada", "there is no predicate yet"))
        : new() { Predicate = predicate.Id, PredicateName = predicate.Name };

    /// <summary>The predicate of an appraisal, with the regulation under which it was made.</summary>
    /// <param name="appraisal">The appraisal.</param>
    public static PerformanceEvidence Of(Appraisal appraisal) => Throw.IfNull(appraisal).Predicate is not Predicate predicate
        ? NotKnown(new("predikat belum ada", "there is no predicate yet"))
        : new()
        {
            Predicate = predicate.Id,
            PredicateName = predicate.Name,
            Regulation = appraisal.Regulation.Extends ?? appraisal.Regulation.Id,
            IsProvisional = appraisal.Completeness.IsProvisional,
            Appraisal = appraisal,
        };

    /// <summary>A predicate by its id, under a regulation.</summary>
    /// <param name="regulation">The id of the regulation, for example <c>permenpanrb-6-2022</c>.</param>
    /// <param name="predicate">The id of the predicate, for example <c>baik</c>.</param>
    /// <exception cref="ArgumentException">There is no such regulation, or it has no such predicate; the message lists what there is.</exception>
    public static PerformanceEvidence OfPredicate(string regulation, string predicate) =>
        new() { Regulation = Throw.IfNull(regulation), Predicate = PredicateOf(regulation, predicate).Id, PredicateName = PredicateOf(regulation, predicate).Name };

    /// <summary>The status that the ranking gave (<i>pemeringkatan kinerja</i>).</summary>
    /// <param name="status">The status.</param>
    /// <exception cref="ArgumentOutOfRangeException">The status is none of the three.</exception>
    public static PerformanceEvidence OfStatus(ExpectationRating status)
    {
        _ = status.Id();
        return new() { Status = status };
    }

    /// <summary>A number, in the unit of the cuts; null: not known.</summary>
    /// <param name="value">The number.</param>
    public static PerformanceEvidence OfValue(Rational? value) =>
        value is null ? NotKnown(new("nilainya belum ada", "there is no value yet")) : new() { Value = value };

    /// <summary>Nothing is known, which is not the lowest.</summary>
    /// <param name="reason">Why.</param>
    public static PerformanceEvidence NotKnown(LocalizedText reason) => new() { Missing = reason };

    /// <summary>See <see cref="Of(Appraisals.Predicate)"/>.</summary>
    public static implicit operator PerformanceEvidence(Predicate? predicate) => Of(predicate);

    /// <summary>See <see cref="Of(Appraisals.Appraisal)"/>.</summary>
    public static implicit operator PerformanceEvidence(Appraisal appraisal) => Of(appraisal);

    /// <summary>See <see cref="OfStatus"/>.</summary>
    public static implicit operator PerformanceEvidence(ExpectationRating status) => OfStatus(status);

    /// <summary>See <see cref="OfValue"/>.</summary>
    public static implicit operator PerformanceEvidence(Rational? value) => OfValue(value);

    /// <summary>See <see cref="OfValue"/>.</summary>
    public static implicit operator PerformanceEvidence(int value) => OfValue(value);

    /// <summary>See <see cref="OfValue"/>.</summary>
    public static implicit operator PerformanceEvidence(decimal value) => OfValue(value);

    /// <summary>The predicate of an id under a regulation.</summary>
    internal static Predicate PredicateOf(string regulation, string predicate)
    {
        string[] known = Array.ConvertAll([.. Appraisals.Regulation.Named(regulation).Predicates], one => one.Id);
        foreach (Predicate one in Appraisals.Regulation.Named(regulation).Predicates)
            if (one.Id == Throw.IfNull(predicate)) return one;
        throw new ArgumentException(
            $"'{predicate}' is no predicate of {regulation}{TalentRules.DidYouMean(predicate, known)}; there is {string.Join(", ", known)}.", nameof(predicate));
    }
}
