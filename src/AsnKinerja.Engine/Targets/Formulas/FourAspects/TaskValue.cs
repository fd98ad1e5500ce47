using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Targets;

/// <summary>What one task of the post (<i>tugas jabatan</i>) is worth: the mean of the aspects that it has.</summary>
internal sealed class TaskValue(FourAspectNumbers numbers, AppraisalPeriod period)
{
    private readonly IndicatorValue _indicators = new(numbers, period);

    public ValuedStep Of(WorkResult result)
    {
        ValuedStep own = result.IsNotCarriedOut ? _indicators.NotCarriedOut(result.Title) : OfAspects(result);
        return result.Team is not TeamShare share
            ? own
            : new ValuedStep(own.Value * share.Credit, own.Missing, () => share.Achievement(own.Explain()));
    }

    private ValuedStep OfAspects(WorkResult result)
    {
        List<ValuedStep> aspects = [], beside = [];
        List<LocalizedText> missing = [];
        foreach (IGrouping<Aspect?, Indicator> group in result.Indicators.GroupBy(indicator => indicator.Aspect).OrderBy(group => group.Key ?? (Aspect)int.MaxValue))
        {
            List<ValuedStep> steps = [.. group.Select(_indicators.Of)];
            missing.AddRange(steps.SelectMany(step => step.Missing));
            if (group.Key is Aspect aspect) aspects.Add(OfOne(aspect, steps));
            else beside.AddRange(steps);
        }

        Rational[] values = [.. aspects.Select(aspect => aspect.Value).OfType<Rational>()];
        Rational? value = values.Length == 0 ? null : Means.Of(values);
        if (value is null && missing.Count == 0) missing.Add(NothingMeasured);
        Aspect[] absent = [.. numbers.RequiredAspects.Value.Where(aspect => result.Indicators.All(indicator => indicator.Aspect != aspect || indicator.Target is null))];
        return new ValuedStep(value, [.. missing.Select(reason => In(result, reason))], () => Explain(result, [.. aspects, .. beside], value, absent));
    }

    private ValuedStep OfOne(Aspect aspect, List<ValuedStep> steps)
    {
        if (steps.Count == 1) return steps[0];
        Rational[] values = [.. steps.Select(step => step.Value).OfType<Rational>()];
        Rational? value = values.Length == 0 ? null : Means.Of(values);
        return new ValuedStep(value, [], () => new Explanation(aspect.Name(), value is null ? Operation.Summary : Operation.Mean, steps.Select(step => step.AsOperand()))
        {
            Value = value,
            Citations = values.Length > 1 ? numbers.SeveralIndicators.Citations : [],
        });
    }

    private Explanation Explain(WorkResult result, ValuedStep[] steps, Rational? value, Aspect[] absent) =>
        new(result.Title, value is null ? Operation.Summary : Operation.Mean, steps.Select(step => step.AsOperand()))
        {
            Value = value,
            Outcome = value is null ? new("belum diketahui", "not known") : null,
            Citations = absent.Length > 0 ? numbers.RequiredAspects.Citations : [],
            Remarks = [.. Remarks(result, steps, absent)],
        };

    private static IEnumerable<LocalizedText> Remarks(WorkResult result, ValuedStep[] steps, Aspect[] absent)
    {
        if (steps.Any(step => step.Missing.Count > 0) && steps.Any(step => step.Value is not null)) yield return OthersAlone;
        if (absent.Length > 0)
            yield return new(
                $"Rencana tidak memuat aspek yang sekurang-kurangnya ada: {string.Join(", ", absent.Select(aspect => aspect.Name().Indonesian.ToLowerInvariant()))}. Yang ada dirata-rata.",
                $"The plan lacks aspects that every task has at least: {string.Join(", ", absent.Select(aspect => aspect.Name().English.ToLowerInvariant()))}. The mean is of those that there are.");
        if (result.Indicators.Any(indicator => indicator.Weight is not null)) yield return NoWeights;
    }

    private static LocalizedText In(WorkResult result, LocalizedText reason) =>
        new($"{result.Title.Indonesian}: {reason.Indonesian}", $"{result.Title.English}: {reason.English}");

    private static LocalizedText NothingMeasured { get; } = new(
        "tidak ada indikator bertarget, sehingga tidak ada nilai; itu bukan 0.", "no indicator has a target, so there is no value, which is not 0.");

    private static LocalizedText OthersAlone { get; } = new(
        "Yang realisasinya belum diketahui tidak dihitung, bukan 0; rata-rata diambil dari yang lain.",
        "What has no known realisation is left out, not counted as 0; the mean is of the others.");

    private static LocalizedText NoWeights { get; } = new(
        "Indikator berbobot menurut rencana; peraturan ini tidak mengenal bobot, sehingga bobotnya tidak dipakai.",
        "The plan weighs the indicators; the regulation knows no such weights, so they are not used.");
}
