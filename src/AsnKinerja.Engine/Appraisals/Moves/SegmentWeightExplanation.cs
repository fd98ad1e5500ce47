using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays open how much each post of a period weighs.</summary>
internal static class SegmentWeightExplanation
{
    public static Explanation Of(SegmentWeights weights) =>
        new(
            new("Bobot jabatan dalam " + weights.Period.Name.Indonesian, "Weights of the posts in " + weights.Period.Name.English),
            Operation.Summary,
            [.. Counted(weights), .. weights.LeftOut.Select(segment => LeftOut(weights, segment))])
        {
            Citations = weights.Citation is { } citation ? [citation] : [],
            Remarks = [.. Remarks(weights)],
        };

    private static IEnumerable<Operand> Counted(SegmentWeights weights)
    {
        LocalizedText unit = UnitOf(weights);
        Explanation total = new(new("jumlah " + unit.Indonesian, "all " + unit.English), Operation.Sum, weights.Parts.Select(part => new Operand(Units(part, unit))))
        {
            Value = weights.HasWeights ? weights.Total : null,
        };
        foreach (SegmentWeight part in weights.Parts)
            yield return weights.HasWeights
                ? new Operand(new Explanation(part.Name(), Operation.Quotient, [new Operand(Units(part, unit)), new Operand(total)]) { Value = part.Weight })
                : new Operand(Explanation.Missing(part.Name(), new("Tidak genap sebulan, sehingga tidak berbobot.", "Less than one whole month, so without weight.")));
    }

    private static Explanation Units(SegmentWeight part, LocalizedText unit)
    {
        LocalizedText name = part.Name();
        return Explanation.Given(new($"{unit.Indonesian}: {name.Indonesian}", $"{unit.English}: {name.English}"), part.Units);
    }

    private static Operand LeftOut(SegmentWeights weights, AssignmentSegment segment)
    {
        LocalizedText days = segment.Period.Name;
        LocalizedText label = segment.Assignment is Assignment held
            ? new($"{held.PostId}, {held.Unit}, {days.Indonesian}", $"{held.PostId}, {held.Unit}, {days.English}")
            : new("tanpa jabatan, " + days.Indonesian, "no post, " + days.English);
        LocalizedText reason = segment switch
        {
            { IsGap: true } => new("Tidak ada jabatan yang dipangku pada hari-hari itu.", "No post was held on these days."),
            { Assignment.Kind: not AssignmentKind.Main } => new("Jabatan tambahan (PLT/PLH) tidak dihitung.", "A post held in addition (PLT, PLH) does not count."),
            _ => new("Hanya jabatan terakhir yang dihitung.", "Only the last post counts."),
        };
        return new Operand(Explanation.Given(new(label.Indonesian + " (hari)", label.English + " (days)"), segment.Days)) { Counted = false, Reason = reason };
    }

    private static IEnumerable<LocalizedText> Remarks(SegmentWeights weights)
    {
        if (weights.Parts.Count == 0)
            yield return new("Tidak ada jabatan yang dipangku dalam periode ini, sehingga tidak ada bobot.", "No post was held within the period, so there are no weights.");
        else if (!weights.HasWeights)
            yield return new(
                "Tidak satu pun jabatan dipangku genap sebulan, sehingga tidak ada bobot; bobot menurut hari masih mungkin.",
                "No post was held for a whole month, so there are no weights; weights by days would be possible.");
        int missing = weights.LeftOut.Where(segment => segment.IsGap).Sum(segment => segment.Days);
        if (missing > 0 && weights.HasWeights)
            yield return new(
                $"{missing} dari {weights.Period.Days} hari periode ini tanpa jabatan; bobotnya dibagi kepada jabatan yang dipangku.",
                $"{missing} of the {weights.Period.Days} days of the period are without a post; the posts held share their weight.");
        if (weights.Parts.Any(part => part.IsActing))
            yield return new("Jabatan tambahan (PLT/PLH) ikut dihitung, sehingga satu hari dapat dihitung dua kali.", "Posts held in addition (PLT, PLH) count too, so one day may count twice.");
    }

    private static LocalizedText UnitOf(SegmentWeights weights) =>
        weights.By == SegmentWeighting.WholeMonths ? new("bulan penuh", "whole months") : new("hari", "days");
}
