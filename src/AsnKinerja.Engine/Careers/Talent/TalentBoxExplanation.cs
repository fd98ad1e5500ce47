using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>Lays a box open: the row, the column, what follows, and what is not known of the rules.</summary>
internal static class TalentBoxExplanation
{
    public static Explanation Of(TalentBox box)
    {
        TalentRules rules = box.Rules;
        IEnumerable<Citation?> citations = [rules.CellsCitation, box.Cell?.Citation, .. box.SuccessionGroups.Select(group => group.Citation)];
        if (box.MayBePlacedDirectly) citations = citations.Append(rules.DirectPlacement!.Citation);
        if (box.Level is not null) citations = citations.Append(rules.LevelsCitation);
        return new(Label(box), Operation.Lookup, [new Operand(box.PerformanceReading.Steps), new Operand(box.PotentialReading.Steps)])
        {
            Outcome = box.Cell is TalentCell cell
                ? new($"kotak {cell.Number}: {cell.Name.Indonesian}", $"box {cell.Number}: {cell.Name.English}")
                : TalentBox.NotKnown,
            Citations = Known(citations.Concat(rules.Amendments.Select(amendment => amendment.Citation))),
            Remarks = [.. box.Reasons, .. Follows(box), .. Relative(box), .. rules.Amendments.Select(amendment => amendment.Note)],
        };
    }

    /// <summary>Those that are there, each once.</summary>
    public static IReadOnlyList<Citation> Known(IEnumerable<Citation?> citations) => [.. citations.OfType<Citation>().Distinct()];

    private static LocalizedText Label(TalentBox box) => box.Level is TalentLevel level
        ? new($"Kotak manajemen talenta ({level.Name.Indonesian})", $"Box of talent management ({level.Name.English})")
        : new("Kotak manajemen talenta", "Box of talent management");

    private static IEnumerable<LocalizedText> Follows(TalentBox box)
    {
        if (!box.IsKnown) yield break;
        yield return new(
            "Tindak lanjut: " + string.Join("; ", box.Actions.Select(action => action.Name.Indonesian)) + ".",
            "What follows: " + string.Join("; ", box.Actions.Select(action => action.Name.English)) + ".");
        foreach (TalentSuccessionGroup group in box.SuccessionGroups.Concat(box.MayBePlacedDirectly ? [box.Rules.DirectPlacement!] : []))
            yield return new(
                $"{group.Name.Indonesian}: kotak {string.Join(", ", group.Boxes)}; pejabat yang berwenang memutuskan.",
                $"{group.Name.English}: box {string.Join(", ", group.Boxes)}; the officials in charge decide.");
    }

    private static IEnumerable<LocalizedText> Relative(TalentBox box)
    {
        if (box.CohortRule is not CohortRule rule) yield break;
        yield return new(
            $"Kotak ini relatif terhadap kelompok ({rule.Name.Indonesian}): ia berubah bila orang lain masuk, keluar, atau berubah nilainya. Tidak ada peraturan nasional yang memintanya.",
            $"This box is relative to a cohort ({rule.Name.English}): it moves when others join, leave, or change. No national regulation asks for that.");
    }
}
