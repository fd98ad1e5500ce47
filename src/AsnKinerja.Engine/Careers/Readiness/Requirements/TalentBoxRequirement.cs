using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>A place in one of these boxes of the talent grid.</summary>
public sealed class TalentBoxRequirement : PositionRequirement
{
    /// <summary>Creates the requirement.</summary>
    /// <param name="boxes">The Indonesian numbers, 1 to 9, at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such box.</exception>
    public TalentBoxRequirement(params int[] boxes)
        : base("talent-box", Text(boxes))
    {
        foreach (int box in boxes) _ = TalentRules.PermenPanrb3Of2020[box];
        if (boxes.Distinct().Count() != boxes.Length) throw new ArgumentException($"A box stands twice in {string.Join(", ", boxes)}.", nameof(boxes));
        Boxes = Array.AsReadOnly(boxes.OrderBy(box => box).ToArray());
    }

    /// <summary>The boxes that will do.</summary>
    public IReadOnlyList<int> Boxes { get; }

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        if (candidate.LaterOpenBox is OpenBox open) return NotKnown(NoBox(open));
        if (candidate.Box is not StatedBox box)
            return NotKnown(candidate.LatestBox is StatedBox expired
                ? new($"Kotak {expired.Box} sudah kedaluwarsa ({expired.Attestation.InWords.Indonesian}).", $"Box {expired.Box} has expired ({expired.Attestation.InWords.English}).")
                : new("Tidak ada kotak talenta dalam berkas.", "The dossier has no box of the talent grid."));
        TalentRules rules = box.Placement?.Rules ?? TalentRules.PermenPanrb3Of2020;
        LocalizedText name = rules[box.Box].Name;
        Explanations.Explanation evidence = box.Attestation.Leaf(Label, new($"kotak {box.Box}: {name.Indonesian}", $"box {box.Box}: {name.English}"));
        return Held(box, evidence).Citing([rules.CellsCitation]);
    }

    // A provisional box decides only where whatever it may become gives the same.
    private RequirementResult Held(StatedBox box, Explanations.Explanation evidence)
    {
        bool isOpen = box.Placement?.IsProvisional == true;
        if (box.MayBe.All(Boxes.Contains))
            return Met(isOpen ? new($"Kotak {box.Box}, masih sementara, tetapi cukup apa pun jadinya.", $"Box {box.Box}, provisional, but enough whatever it becomes.") : new($"Kotak {box.Box}.", $"Box {box.Box}."), evidence);
        string wanted = string.Join(", ", Boxes);
        if (!box.MayBe.Any(Boxes.Contains))
            return NotMet(
                isOpen
                    ? new($"Kotak {box.Box}, masih sementara, tetapi tidak akan menjadi {wanted}.", $"Box {box.Box}, provisional, but it cannot become {wanted}.")
                    : new($"Kotak {box.Box}, bukan {wanted}.", $"Box {box.Box}, none of {wanted}."),
                evidence);
        string others = string.Join(", ", box.MayBe.Where(number => number != box.Box));
        return NotKnown(
            new(
                $"Kotak {box.Box} masih sementara dan dapat menjadi {others}. {string.Join(" ", box.Placement!.Reasons.Select(reason => reason.Indonesian))}",
                $"Box {box.Box} is provisional and may become {others}. {string.Join(" ", box.Placement.Reasons.Select(reason => reason.English))}"),
            evidence);
    }

    private static LocalizedText NoBox(OpenBox open) => new(
        $"Penempatan terbaru ({open.Attestation.InWords.Indonesian}) belum menghasilkan kotak: {string.Join(" ", open.Reasons.Select(reason => reason.Indonesian))}",
        $"The latest placement ({open.Attestation.InWords.English}) came to no box: {string.Join(" ", open.Reasons.Select(reason => reason.English))}");

    private static LocalizedText Text(int[] boxes) => Throw.IfNull(boxes).Length > 0
        ? new($"Kotak manajemen talenta {string.Join(", ", boxes.OrderBy(box => box))}", $"Talent box {string.Join(", ", boxes.OrderBy(box => box))}")
        : throw new ArgumentException("A requirement of a box needs at least one.", nameof(boxes));

    private static LocalizedText Label { get; } = new("Kotak manajemen talenta", "Box of the talent grid");
}
