using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Targets;

/// <summary>Lays open what a superior's result gets from those below it.</summary>
internal static class RollUpExplanation
{
    private static readonly Citation Direct = new("PermenPANRB 6/2022", "Lampiran Bab II A angka 4 huruf f, p. 39-41", Established.Regulation);

    private static readonly Citation Indirect = new(
        "PermenPANRB 6/2022", "Lampiran Bab II A angka 4, p. 41-43", Established.Regulation);

    // The regulation lets direct contributions stand for the superior's result; how numbers of several people become one, it does not say.
    private static readonly Citation Reading = new("Bacaan pustaka ini", "peran pemilik, kolaborator, pemilik bersama", Established.Unverified);

    public static Explanation Of(RollUp rollUp)
    {
        Explanation sum = Sum(rollUp);
        if (rollUp.Percent is not Rational percent) return sum;
        return new Explanation(
            new($"Persentase dari target: {rollUp.Result.Title.Indonesian}", $"Per cent of the target: {rollUp.Result.Title.English}"),
            Operation.Formula("{0} / {1} × 100"),
            [new Operand(sum), new Operand(Explanation.Given(new("Target atasan", "The superior's target"), rollUp.Result.Target!.Value))])
        {
            Value = percent,
        };
    }

    private static Explanation Sum(RollUp rollUp) => new(
        new($"Dari bawah: {rollUp.Result.Title.Indonesian}", $"From below: {rollUp.Result.Title.English}"),
        Operation.Sum,
        [
            .. rollUp.Contributions.Select(entry => new Operand(Counted(entry))),
            .. rollUp.Missing.Select(result => new Operand(Explanation.Missing(Label(result), new("belum ada angka; bukan 0", "no number yet; not 0"))) { Counted = false }),
            .. rollUp.NotAdded.Select(Shown),
        ])
    {
        Value = rollUp.Value,
        Citations = [.. Citations(rollUp)],
        Remarks = [.. Remarks(rollUp)],
    };

    private static Explanation Counted(Contribution entry)
    {
        LocalizedText path = new("jalur: " + string.Join(" -> ", entry.Path), "path: " + string.Join(" -> ", entry.Path));
        Explanation number = Explanation.Given(Label(entry.Result), entry.Number);
        return entry.Share == Rational.One
            ? new Explanation(Label(entry.Result), Operation.Given) { Value = entry.Number, Remarks = [path] }
            : new Explanation(
                new($"{Label(entry.Result).Indonesian}: porsi", $"{Label(entry.Result).English}: share"),
                Operation.Formula("{0} × {1}"),
                [new Operand(number), new Operand(Explanation.Given(new("porsi pemilik bersama", "share of the shared owner"), entry.Share))])
            {
                Value = entry.Amount,
                Remarks = [path],
            };
    }

    private static Operand Shown(NotAdded entry)
    {
        LocalizedText reason = entry.Reason switch
        {
            NotAddedReason.Collaborator => new("kolaborator: pekerjaan yang sama sudah dihitung pada pemiliknya", "collaborator: the same work counts with its owner"),
            NotAddedReason.Indirect => new("kontribusi tidak langsung", "an indirect contribution"),
            _ => new("angka dari bawahnya yang dihitung", "the numbers from below it count instead"),
        };
        Explanation node = entry.Number is Rational number
            ? Explanation.Given(Label(entry.Result), number)
            : Explanation.Missing(Label(entry.Result), new("belum ada angka", "no number yet"));
        return new Operand(node) { Counted = false, Reason = reason };
    }

    private static IEnumerable<Citation> Citations(RollUp rollUp)
    {
        yield return Direct;
        if (rollUp.NotAdded.Any(entry => entry.Reason == NotAddedReason.Indirect)) yield return Indirect;
        yield return Reading;
    }

    private static IEnumerable<LocalizedText> Remarks(RollUp rollUp)
    {
        if (rollUp.Result.Unit is string unit) yield return new($"Satuan: {unit}", $"Unit: {unit}");
        if (rollUp.Contributions.Count == 0 && rollUp.Missing.Count == 0)
            yield return new("Tidak ada kontribusi langsung.", "There is no direct contribution.");
        if (rollUp.Missing.Count > 0)
            yield return new(
                $"Belum lengkap: {rollUp.Missing.Count} hasil belum mempunyai angka.",
                $"Not complete: {rollUp.Missing.Count} {(rollUp.Missing.Count == 1 ? "result has" : "results have")} no number yet.");
        if (rollUp.UndeclaredShare.Sign > 0)
            yield return new(
                $"Porsi pemilik bersama kurang {rollUp.UndeclaredShare} dari 1; sisanya tidak ada dalam penyelarasan ini.",
                $"The shares of the shared owners lack {rollUp.UndeclaredShare} of 1; the rest is not in this cascade.");
        if (rollUp.Stated is Rational stated && rollUp.Value is Rational value && stated != value)
            yield return new($"Dinyatakan {stated}; dari bawah {value}.", $"Stated as {stated}; from below {value}.");
    }

    private static LocalizedText Label(CascadedResult result) => new(
        $"{result.Title.Indonesian} ({result.HolderName.Indonesian})", $"{result.Title.English} ({result.HolderName.English})");
}
