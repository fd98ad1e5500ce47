using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>The axis of potential as an agency cuts it.</summary>
/// <remarks>A level that assessors set themselves needs no cut and is always accepted. Immutable.</remarks>
public sealed class PotentialAxis
{
    internal PotentialAxis(BandTable<PotentialLevel> levels, Citation? citation, PotentialComposite? composite)
    {
        Levels = levels;
        Citation = citation;
        Composite = composite;
    }

    /// <summary>How numbers are read.</summary>
    public BandTable<PotentialLevel> Levels { get; }

    /// <summary>Where the cuts stand; null: where the cuts as a whole stand.</summary>
    public Citation? Citation { get; }

    /// <summary>What a number of potential is made of; null where the agency does not say.</summary>
    public PotentialComposite? Composite { get; }

    /// <summary>Reads numbers: below the first cut is low, from the second on high.</summary>
    /// <param name="medium">The lowest number of medium potential.</param>
    /// <param name="high">The lowest number of high potential.</param>
    /// <param name="composite">What a number is made of, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="high"/> is not higher than <paramref name="medium"/>, or the composite is on another scale.</exception>
    public static PotentialAxis ByValue(Rational medium, Rational high, PotentialComposite? composite = null) =>
        ByValue(AxisBands.FromCuts(PotentialLevels.All, medium, high, nameof(high)), composite);

    /// <summary>Reads numbers by bands.</summary>
    /// <param name="bands">Three bands, one for each level, from the lowest; they cover every value of the composite.</param>
    /// <param name="composite">What a number is made of, or null.</param>
    /// <exception cref="ArgumentException">A level lacks its band, has two, or stands below a lower one, or the bands do not cover the composite or are of another scale.</exception>
    public static PotentialAxis ByValue(BandTable<PotentialLevel> bands, PotentialComposite? composite = null)
    {
        _ = AxisBands.Checked(PotentialLevels.All, bands, nameof(bands));
        if (composite is not null && !(bands.TryLookup(composite.From, out _) && bands.TryLookup(composite.To, out _)))
            throw new ArgumentException($"The bands do not cover the composite, which goes from {composite.From} to {composite.To}.", nameof(bands));
        if (composite is not null && !IsScaleOf(bands, composite))
            throw new ArgumentException(
                $"The composite goes from {composite.From} to {composite.To}, and the cuts are at {string.Join(" and ", CutsOf(bands))}: that is another scale. Every level must be within reach of the composite.",
                nameof(composite));
        return new(bands, null, composite);
    }

    /// <summary>The numbers at which one level ends and the next begins.</summary>
    internal static IReadOnlyList<Rational> CutsOf(BandTable<PotentialLevel> bands) => [.. bands.Bands.Skip(1).Select(band => band.From).OfType<Rational>()];

    /// <summary>Whether the lowest value of a composite is low and the highest high: where they are not, the cuts are of another scale.</summary>
    internal static bool IsScaleOf(BandTable<PotentialLevel> bands, PotentialComposite composite) =>
        bands.TryLookup(composite.From, out PotentialLevel lowest) && lowest == PotentialLevel.Low
        && bands.TryLookup(composite.To, out PotentialLevel highest) && highest == PotentialLevel.High;

    internal AxisReading<PotentialLevel> Read(PotentialEvidence evidence, Citation fallback)
    {
        if (evidence.Missing is LocalizedText reason) return AxisReading<PotentialLevel>.Unknown(Label, reason);
        if (evidence.Level is PotentialLevel level)
            return new(level, new Explanation(Label, Operation.Decision) { Outcome = level.Name(), Remarks = [ByAssessors] }, []);
        if (evidence.Value is Rational value) return ByBands(Explanation.Given(ValueLabel, value), value, fallback, []);
        PotentialScore score = evidence.Score!;
        return score.Exact is Rational exact
            ? ByBands(score.Explain(), exact, fallback, score.Reasons)
            : new(null, new Explanation(Label, Operation.Lookup, [new Operand(score.Explain()) { Counted = false }]) { Outcome = TalentBox.NotKnown }, score.Reasons);
    }

    private AxisReading<PotentialLevel> ByBands(Explanation from, Rational value, Citation fallback, IReadOnlyList<LocalizedText> reasons)
    {
        EffectiveBand<PotentialLevel> band = Levels.BandOf(value);
        return new(
            band.Value,
            new Explanation(Label, Operation.Lookup, [new Operand(from)])
            {
                Outcome = band.Value.Name(),
                Citations = [Citation ?? fallback],
                Remarks = [new($"Rentang: {band}.", $"Band: {band}.")],
            },
            reasons);
    }

    internal static LocalizedText Label { get; } = new("Tingkatan potensial", "Level of potential");

    internal static LocalizedText ValueLabel { get; } = new("Nilai potensial", "Value of potential");

    private static LocalizedText ByAssessors { get; } = new("Tingkatan ditetapkan penilai, sebagaimana diterima.", "The level was set by the assessors, as received.");
}
