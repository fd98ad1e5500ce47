using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>The value of all main results together.</summary>
internal static class MainSteps
{
    /// <summary>A leader's: results from the performance agreement and from strategic initiatives by their weights.</summary>
    public static ValueStep OfLeader(IReadOnlyList<(WorkResult Result, ValueStep Value)> results, CategoryRules rules)
    {
        // Whether the plan tells the two kinds apart follows from the plan, not from what became of it.
        if (results.Any(result => result.Result.Basis is null))
            return Noting(Mean(results), results.Any(result => result.Result.Basis is not null) ? SomeWithoutBasis : NoBasis, null);
        (ValueStep Step, bool IsThere)[] kinds =
            [.. new[] { ResultBasis.PerformanceAgreement, ResultBasis.StrategicInitiative }.Select(basis => OfKind(basis, [.. results.Where(result => result.Result.Basis == basis)]))];
        if (!kinds.All(kind => kind.IsThere)) return Noting(kinds.Single(kind => kind.IsThere).Step, OneKind, null);
        return Noting(
            ValueStep.WeightedMean(Label, (kinds[0].Step, rules.AgreementWeight), (kinds[1].Step, rules.InitiativeWeight)),
            kinds.Any(kind => kind.Step.Value is null) ? OneKind : null,
            rules.LeaderCitation);
    }

    /// <summary>Anybody else's: the mean of all results, each as if cascaded directly.</summary>
    public static ValueStep OfOthers(IReadOnlyList<(WorkResult Result, ValueStep Value)> results, CategoryRules rules) =>
        Noting(Mean(results), AllDirect, rules.CascadeCitation);

    private static ValueStep Mean(IReadOnlyList<(WorkResult Result, ValueStep Value)> results) => ValueStep.Mean(Label, [.. results.Select(result => result.Value)]);

    private static (ValueStep, bool) OfKind(ResultBasis basis, (WorkResult Result, ValueStep Value)[] results) => (ValueStep.Mean(
        basis == ResultBasis.PerformanceAgreement
            ? new("Kinerja utama dari perjanjian kinerja", "Main results of the performance agreement")
            : new("Kinerja utama dari rencana aksi/inisiatif strategis", "Main results of strategic initiatives"),
        [.. results.Select(result => result.Value)]), results.Length > 0);

    private static ValueStep Noting(ValueStep step, LocalizedText? remark, Citation? citation) => new(step.Value, () =>
    {
        Explanation own = step.Explain();
        return new Explanation(own.Label, own.Operation, own.Operands)
        {
            Value = own.Value,
            Outcome = own.Outcome,
            Citations = CategorySteps.Cited(citation),
            Remarks = remark is LocalizedText said ? [said] : [],
        };
    });

    private static LocalizedText Label { get; } = new("Nilai kinerja utama", "Value of the main results");

    private static LocalizedText OneKind { get; } = new(
        "Hanya satu jenis kinerja utama yang bernilai; jenis itu dihitung sendiri.",
        "Only one of the two kinds of main results has a value; it counts alone.");

    private static LocalizedText NoBasis { get; } = new(
        "Rencana tidak menyebut asal hasil kerja (perjanjian kinerja atau inisiatif strategis); semuanya dirata-ratakan.",
        "The plan does not say where its results come from (performance agreement or strategic initiative); the plain mean is taken.");

    private static LocalizedText SomeWithoutBasis { get; } = new(
        "Sebagian hasil kerja tidak disebut asalnya (perjanjian kinerja atau inisiatif strategis); semuanya dirata-ratakan.",
        "Of some results the plan does not say where they come from (performance agreement or strategic initiative); the plain mean of all is taken.");

    private static LocalizedText AllDirect { get; } = new(
        "Semua hasil kerja dihitung seperti diturunkan langsung; bobot penurunan tidak langsung belum diketahui.",
        "Every result counts as cascaded directly; the weights of indirect ones are not known.");
}
