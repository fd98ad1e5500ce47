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
        if (candidate.Box is not StatedBox box)
            return NotKnown(candidate.Boxes.Count > 0 && candidate.Boxes[candidate.Boxes.Count - 1] is StatedBox expired
                ? new($"Kotak {expired.Box} sudah kedaluwarsa ({expired.Attestation.InWords.Indonesian}).", $"Box {expired.Box} has expired ({expired.Attestation.InWords.English}).")
                : new("Tidak ada kotak talenta dalam berkas.", "The dossier has no box of the talent grid."));
        TalentCell cell = TalentRules.PermenPanrb3Of2020[box.Box];
        LocalizedText shown = new($"kotak {box.Box}: {cell.Name.Indonesian}", $"box {box.Box}: {cell.Name.English}");
        Explanations.Explanation evidence = box.Attestation.Leaf(Label, shown);
        RequirementResult result = Boxes.Contains(box.Box)
            ? Met(new($"Kotak {box.Box}.", $"Box {box.Box}."), evidence)
            : NotMet(new($"Kotak {box.Box}, bukan {string.Join(", ", Boxes)}.", $"Box {box.Box}, none of {string.Join(", ", Boxes)}."), evidence);
        return result.Citing([TalentRules.PermenPanrb3Of2020.CellsCitation]);
    }

    private static LocalizedText Text(int[] boxes) => Throw.IfNull(boxes).Length > 0
        ? new($"Kotak manajemen talenta {string.Join(", ", boxes.OrderBy(box => box))}", $"Talent box {string.Join(", ", boxes.OrderBy(box => box))}")
        : throw new ArgumentException("A requirement of a box needs at least one.", nameof(boxes));

    private static LocalizedText Label { get; } = new("Kotak manajemen talenta", "Box of the talent grid");
}
