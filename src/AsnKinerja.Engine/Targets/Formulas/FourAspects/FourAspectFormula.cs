using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>The formula of PP 46/2011 with Perka BKN 1/2013: tasks valued by quantity, quality, time and cost, with points for what was done beside them.</summary>
internal sealed class FourAspectFormula(FourAspectNumbers numbers) : IPlanFormula
{
    public const string Name = "empat-aspek";

    public PlanValue Value(WorkPlan plan, PostKind? post)
    {
        TaskValue tasks = new(numbers, plan.Period);
        WorkResult[] main = [.. plan.Results.Where(result => result.Kind == WorkResultKind.Main)];
        WorkResult[] additional = [.. plan.Results.Where(result => result.Kind == WorkResultKind.Additional)];
        ValuedStep mean = Mean(main, [.. main.Select(tasks.Of)]);
        List<ValuedStep> points = [];
        if (additional.Length > 0 && numbers.AdditionalTasks is Cited<BandTable<Rational>> table) points.Add(AdditionalTasks.Of(additional, table));
        if (plan.Creativity.Count > 0 && numbers.Creativity is Cited<CreativityPoints> creativity) points.Add(CreativityValue.Of(plan.Creativity, creativity));
        ValuedStep[] parts = [mean, .. points];
        Rational? value = mean.Value is null ? null : parts.Aggregate(Rational.Zero, (sum, part) => sum + (part.Value ?? Rational.Zero));
        return new PlanValue(value, [.. parts.SelectMany(part => part.Missing)], () => Explain(plan, parts, value));
    }

    private static ValuedStep Mean(WorkResult[] main, ValuedStep[] tasks)
    {
        Rational[] values = [.. tasks.Select(task => task.Value).OfType<Rational>()];
        Rational? value = values.Length == 0 ? null : Means.Of(values);
        LocalizedText label = new("Rata-rata tugas jabatan", "Mean of the tasks of the post");
        if (main.Length == 0) return ValuedStep.Unknown(label, NoTasks);
        return new ValuedStep(value, [.. tasks.SelectMany(task => task.Missing)], () => new Explanation(
            label,
            value is null ? Operation.Summary : Operation.Mean,
            tasks.Select(task => task.AsOperand()))
        {
            Value = value,
            Outcome = value is null ? new("belum diketahui", "not known") : null,
            Remarks = main.Any(result => result.Weight is not null) ? [NoWeights] : [],
        });
    }

    private Explanation Explain(WorkPlan plan, ValuedStep[] parts, Rational? value) => new(
        new("Nilai SKP", "Value of the work plan"),
        value is null ? Operation.Summary : Operation.Sum,
        parts.Select(part => part.AsOperand()))
    {
        Value = value,
        Outcome = value is null ? new("belum diketahui", "not known") : null,
        Remarks = [.. Remarks(plan)],
    };

    private IEnumerable<LocalizedText> Remarks(WorkPlan plan)
    {
        if (numbers.AdditionalTasks is null && plan.Results.Any(result => result.Kind == WorkResultKind.Additional))
            yield return new("Tugas tambahan tidak bernilai menurut peraturan ini.", "Additional tasks are worth nothing under this regulation.");
        if (numbers.Creativity is null && plan.Creativity.Count > 0)
            yield return new("Kreativitas tidak bernilai menurut peraturan ini.", "Creativity is worth nothing under this regulation.");
        if (plan.Results.Any(result => result.ScopeWeight is not null || result.Basis is not null || (result.Kind == WorkResultKind.Additional && result.Weight is not null)))
            yield return new(
                "Bobot tugas tambahan, bobot lingkup penugasan, dan asal hasil kerja tidak dipakai menurut peraturan ini.",
                "Weights of additional tasks or of their scope, and where results come from, are not used under this regulation.");
    }

    private static LocalizedText NoTasks { get; } = new(
        "rencana tidak memuat tugas jabatan (hasil kerja utama).", "the plan has no task of the post (main result).");

    private static LocalizedText NoWeights { get; } = new(
        "Rencana memberi bobot pada tugas; peraturan ini tidak mengenalnya, sehingga bobotnya tidak dipakai.",
        "The plan weighs the tasks; the regulation knows no such weights, so they are not used.");
}
