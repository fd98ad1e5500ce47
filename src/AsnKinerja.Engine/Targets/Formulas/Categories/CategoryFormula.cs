using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>The formula <c>kategori-capaian</c>: percentage, category and value of each indicator; main results, and what additional ones add.</summary>
/// <remarks>PermenPANRB 8/2021 Lampiran Bab VI. Immutable.</remarks>
internal sealed class CategoryFormula(CategoryRules rules) : IPlanFormula
{
    public PlanValue Value(WorkPlan plan, PostKind? post)
    {
        bool leads = post?.LeadsUnit() ?? rules.UnknownPostLeads;
        List<(WorkResult Result, ValueStep Value)> main = [];
        List<ValueStep> additional = [];
        List<LocalizedText> missing = [];
        foreach (WorkResult result in plan.Results)
        {
            IReadOnlyList<IndicatorStep> indicators = IndicatorSteps.Of(result, rules, plan.Period);
            missing.AddRange(IndicatorSteps.Missing(result, indicators));
            if (result.Kind == WorkResultKind.Main)
            {
                main.Add((result, leads ? ResultSteps.OfLeader(result, indicators, rules) : ResultSteps.OfOthers(result, indicators, rules).Value));
                continue;
            }

            additional.Add(AdditionalSteps.Of(result, indicators, rules));
            if (result.ScopeWeight is null) missing.Add(AdditionalSteps.WithoutScope(result));
        }

        if (main.Count == 0) missing.Add(NoMain);
        ValueStep core = main.Count == 0 ? new ValueStep(null, () => Explanation.Missing(new("Nilai kinerja utama", "Value of the main results"), NoMain))
            : leads ? MainSteps.OfLeader(main, rules) : MainSteps.OfOthers(main, rules);
        ValueStep? added = AdditionalSteps.Together(additional, rules);
        Rational? total = core.Value is Rational value ? Rational.Min(value + (added?.Value ?? Rational.Zero), rules.Cap.Value) : null;
        return new PlanValue(total, missing.AsReadOnly(), () => Explain(plan, post, leads, core, added, total));
    }

    private Explanation Explain(WorkPlan plan, PostKind? post, bool leads, ValueStep core, ValueStep? added, Rational? total)
    {
        LocalizedText label = new("Nilai SKP", "Value of the work plan");
        List<Operand> operands = [new Operand(core.Explain()) { Counted = total is not null }];
        if (added is not null) operands.Add(new Operand(added.Explain()) { Counted = total is not null && added.Value is not null });
        operands.Add(CategorySteps.Given(new("Paling tinggi", "At most"), rules.Cap.Value, rules.Cap.Citation) with { Counted = total is not null });
        LocalizedText[] remarks = [.. Remarks(plan, post, leads)];
        Citation[] citations = post is null ? CategorySteps.Cited(rules.UnknownPostCitation) : [];
        return total is null
            ? new Explanation(label, Operation.Summary, operands) { Outcome = new("belum diketahui", "not known"), Remarks = remarks, Citations = citations }
            : new Explanation(label, Operation.Formula(added?.Value is null ? "min({0}; {1})" : "min({0} + {1}; {2})"), operands) { Value = total, Remarks = remarks, Citations = citations };
    }

    private static IEnumerable<LocalizedText> Remarks(WorkPlan plan, PostKind? post, bool leads)
    {
        LocalizedText way = leads
            ? new("pejabat pimpinan tinggi dan pimpinan unit kerja mandiri", "senior executives and heads of autonomous units")
            : new("pejabat administrasi, pelaksana, dan pejabat fungsional", "administrative and functional officials");
        yield return post is PostKind kind
            ? new($"Dinilai dengan cara bagi {way.Indonesian}: {kind.Name().Indonesian}.", $"Valued as for {way.English}: {kind.Name().English}.")
            : new($"Jenis jabatan belum diketahui; dibaca dengan cara bagi {way.Indonesian}.", $"The kind of post is not known; it is read as for {way.English}.");
        if (plan.Results.Any(result => result.Weight is not null || result.Indicators.Any(indicator => indicator.Weight is not null)))
            yield return new(
                "Bobot yang ditulis pada hasil kerja atau indikator tidak dipakai: rumus ini mengambil rata-rata biasa.",
                "Weights written on results or indicators do not count: the formula takes plain means.");
        if (!leads && plan.Results.Any(result => result.Basis is not null))
            yield return new(
                "Asal hasil kerja (perjanjian kinerja atau inisiatif strategis) tidak dipakai: hanya bagi pimpinan.",
                "Where results come from (performance agreement or strategic initiative) is not used: it counts for leaders only.");
        if (plan.Results.Any(result => result.Kind == WorkResultKind.Main && result.ScopeWeight is not null))
            yield return new(
                "Bobot lingkup penugasan pada kinerja utama tidak dipakai: bobot itu milik kinerja tambahan.",
                "The weight of a scope written on a main result is not used: it belongs to additional results.");
        if (plan.Creativity.Count > 0)
            yield return new("Kreativitas tidak bernilai menurut peraturan ini.", "The creativity in the plan is worth nothing under this regulation.");
    }

    private static LocalizedText NoMain { get; } = new("Rencana ini tidak memuat kinerja utama.", "The plan has no main result.");
}
