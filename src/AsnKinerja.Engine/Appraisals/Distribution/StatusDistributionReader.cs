using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>status-distribution</c> of a regulation.</summary>
internal sealed class StatusDistributionReader(RuleSources sources, IReadOnlyList<Predicate> predicates)
{
    /// <returns>Makes the rule; null where the file has none. Only to be called once the whole file is known to be sound.</returns>
    public Func<StatusDistribution>? Read(YamlValue value)
    {
        if (!value.Exists) return null;
        YamlMapping mapping = value.AsMapping();
        Citation? citation = sources.Cite(mapping.Required("cite"));
        StatusLimit Status(ExpectationRating status) => Limit(mapping.Required(status.Id()), status);
        StatusLimit above = Status(ExpectationRating.Above), meets = Status(ExpectationRating.Meets), below = Status(ExpectationRating.Below);
        mapping.NoOtherKeys();
        Rational least = above.AtLeast + meets.AtLeast + below.AtLeast, most = above.AtMost + meets.AtMost + below.AtMost;
        if (least > Rational.One) value.Report(DiagnosticCode.OutOfRange, least, AtMostWhole);
        else if (most < Rational.One) value.Report(DiagnosticCode.OutOfRange, most, AtLeastWhole);
        return () => new StatusDistribution(above, meets, below, predicates, citation);
    }

    private static StatusLimit Limit(YamlValue value, ExpectationRating status)
    {
        YamlMapping mapping = value.AsMapping();
        mapping.RequireAny(EitherLimit, "at-most", "at-least");
        YamlValue least = mapping.Optional("at-least"), most = mapping.Optional("at-most");
        Rational atLeast = least.Exists ? least.AsShare() : Rational.Zero, atMost = most.Exists ? most.AsShare() : Rational.One;

        // What could not be read limits nothing, so that the mistake is told once.
        if (most.IsUnusable) atMost = Rational.One;
        if (atLeast > atMost) most.Report(DiagnosticCode.OutOfRange, atMost, $"≥ {atLeast}");
        mapping.NoOtherKeys();
        return new StatusLimit(status, atLeast, atMost);
    }

    private static LocalizedText EitherLimit { get; } = new("at-most' atau 'at-least", "at-most' or 'at-least");

    private static LocalizedText AtMostWhole { get; } = new("jumlah at-least paling banyak 1", "at-least of at most 1 together");

    private static LocalizedText AtLeastWhole { get; } = new("jumlah at-most paling sedikit 1", "at-most of at least 1 together");
}
