using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>One part of a composite: an indicator of a result, or a result of a plan.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Weight">Its weight, or null.</param>
/// <param name="Achievement">What it achieved.</param>
/// <param name="LeftOut">Why it does not belong to the composite; null where it does.</param>
internal readonly record struct WeightedPart(LocalizedText Name, Rational? Weight, Achievement Achievement, LocalizedText? LeftOut = null);

/// <summary>The mean of the achievements that are known, by weight where there are weights.</summary>
internal static class WeightedAchievement
{
    /// <summary>Combines parts; what is not known is left out, and the weights of the others are taken alone.</summary>
    /// <param name="name">What the whole is called.</param>
    /// <param name="parts">The parts; their weights were checked by <see cref="CheckWeights"/>.</param>
    public static Achievement Of(LocalizedText name, IReadOnlyList<WeightedPart> parts)
    {
        WeightedPart[] counted = [.. parts.Where(Counts)];
        bool isWeighted = counted.Any(part => part.Weight is not null);
        Rational total = Total(counted);
        Rational? percent = total.Sign == 0 ? null : Weighted(counted) / total;
        return new Achievement(percent, () => Explain(name, parts, isWeighted, total, percent), parts.SelectMany(part => part.LeftOut is null ? part.Achievement.Missing : []));
    }

    /// <summary>Refuses weights that are no ratios of each other: some stated and some not, or none above 0.</summary>
    /// <param name="whole">What the parts belong to, for the message.</param>
    /// <param name="parts">What is weighed, with its weight.</param>
    /// <exception cref="ArgumentException">The weights are such.</exception>
    public static void CheckWeights(string whole, IReadOnlyList<(LocalizedText Name, Rational? Weight)> parts)
    {
        (LocalizedText Name, Rational? Weight)[] stated = [.. parts.Where(part => part.Weight is not null)];
        if (stated.Length == 0) return;
        if (stated.Length < parts.Count)
            throw new ArgumentException(
                $"In {whole}, '{stated[0].Name}' has the weight {stated[0].Weight}, and '{parts.First(part => part.Weight is null).Name}' has none; weigh all of them, or none.", nameof(parts));
        if (stated.All(part => part.Weight == Rational.Zero))
            throw new ArgumentException($"In {whole}, every weight is 0 ({string.Join(", ", stated.Select(part => $"'{part.Name}'"))}); at least one is above 0.", nameof(parts));
    }

    private static bool Counts(WeightedPart part) => part.LeftOut is null && part.Achievement.Percent is not null;

    private static Rational Total(IEnumerable<WeightedPart> parts) =>
        parts.Aggregate(Rational.Zero, (sum, part) => sum + (part.Weight ?? Rational.One));

    private static Rational Weighted(IEnumerable<WeightedPart> parts) =>
        parts.Aggregate(Rational.Zero, (sum, part) => sum + (part.Weight ?? Rational.One) * part.Achievement.Percent!.Value);

    private static Explanation Explain(LocalizedText name, IReadOnlyList<WeightedPart> parts, bool isWeighted, Rational total, Rational? percent)
    {
        LocalizedText label = IndicatorAchievement.Label(name);
        Operand[] operands = [.. parts.Select(part => Operand(part, isWeighted, total))];
        LocalizedText[] remarks = [.. Remarks(parts, isWeighted, percent)];
        return percent is null
            ? new Explanation(label, Operation.Summary, operands) { Outcome = new("belum diketahui", "not known"), Remarks = remarks }
            : new Explanation(label, isWeighted ? Operation.WeightedMean : Operation.Mean, operands) { Value = percent, Remarks = remarks };
    }

    private static Operand Operand(WeightedPart part, bool isWeighted, Rational total) => new(part.Achievement.Explain())
    {
        Counted = Counts(part),
        Weight = isWeighted ? part.Weight : null,
        EffectiveWeight = isWeighted && Counts(part) && total.Sign > 0 ? part.Weight!.Value / total : null,
        Reason = part.LeftOut,
    };

    private static IEnumerable<LocalizedText> Remarks(IReadOnlyList<WeightedPart> parts, bool isWeighted, Rational? percent)
    {
        WeightedPart[] unknown = [.. parts.Where(part => part.LeftOut is null && part.Achievement.Percent is null)];
        if (parts.Count == 0) yield return new("Tidak ada yang diukur.", "Nothing is measured.");
        if (unknown.Length > 0 && percent is not null)
        {
            yield return new(
                $"Tidak dihitung karena belum diketahui, bukan 0: {string.Join(", ", unknown.Select(part => part.Name.Indonesian))}." + (isWeighted ? " Bobot yang lain dibagi ulang menurut perbandingannya." : ""),
                $"Left out because not known, which is not 0: {string.Join(", ", unknown.Select(part => part.Name.English))}." + (isWeighted ? " The weights of the others are taken in proportion." : ""));
        }

        if (percent is null && parts.Any(Counts))
            yield return new("Yang diketahui berbobot 0.", "What is known has the weight 0.");
    }
}
