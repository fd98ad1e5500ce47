using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Development;

/// <summary>What changed around a person while the values were taken: name, post, framework.</summary>
internal static class HistoryRemarks
{
    /// <param name="told">The records, each with what it says of the competency.</param>
    /// <param name="by">The version by which the competency is told.</param>
    public static IEnumerable<LocalizedText> Of(IReadOnlyList<(CompetencyRecord Record, Measurement Point)> told, FrameworkVersion by)
    {
        CompetencyRecord[] inOrder = [.. told.Select(one => one.Record)];
        foreach (LocalizedText moved in Posts(inOrder)) yield return moved;
        foreach (LocalizedText renamed in PersonNames(inOrder)) yield return renamed;

        // A record without a value was not translated: it is not comparable, or has nothing to translate.
        foreach (IGrouping<FrameworkVersion, CompetencyRecord> other in told
            .Where(one => one.Record.Framework != by && one.Point.Value is not null)
            .Select(one => one.Record)
            .GroupBy(record => record.Framework))
        {
            string periods = string.Join(", ", other.Select(record => record.Period));
            yield return new($"Dinilai menurut {other.Key}: {periods}; disajikan menurut {by}.", $"Rated by {other.Key}: {periods}; told here by {by}.");
        }
    }

    private static IEnumerable<LocalizedText> Posts(CompetencyRecord[] records)
    {
        CompetencyRecord[] stated = [.. records.Where(record => record.Employee.Post is not null)];
        for (int i = 1; i < stated.Length; i++)
        {
            LocalizedText before = stated[i - 1].Employee.Post!.Value, after = stated[i].Employee.Post!.Value;
            if (before != after)
                yield return new(
                    $"{stated[i].Period.Name.Indonesian}: jabatan berubah dari {before.Indonesian} menjadi {after.Indonesian}; riwayatnya berlanjut.",
                    $"{stated[i].Period.Name.English}: the post changed from {before.English} to {after.English}; the history goes on.");
        }
    }

    // Where a record gives no name, the id stands for it.
    private static IEnumerable<LocalizedText> PersonNames(CompetencyRecord[] all)
    {
        CompetencyRecord[] records = [.. all.Where(record => record.Employee.Name != LocalizedText.Same(record.Employee.Id))];
        for (int i = 1; i < records.Length; i++)
        {
            LocalizedText before = records[i - 1].Employee.Name, after = records[i].Employee.Name;
            if (before != after)
                yield return new(
                    $"{records[i].Period.Name.Indonesian}: nama berubah dari {before.Indonesian} menjadi {after.Indonesian}; orangnya tetap {records[i].Employee.Id}.",
                    $"{records[i].Period.Name.English}: the name changed from {before.English} to {after.English}; the person is still {records[i].Employee.Id}.");
        }
    }
}
