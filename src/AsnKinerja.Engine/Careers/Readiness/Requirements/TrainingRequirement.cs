using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>All of these trainings, or any of them, with a certificate that still holds.</summary>
/// <remarks>
/// A dossier that has a list of trainings lists them all, so a training that is not in it was not done. A dossier without a list leaves it open.
/// </remarks>
public sealed class TrainingRequirement : PositionRequirement
{
    private TrainingRequirement(string[] trainings, bool all)
        : base("training", Text(trainings, all))
    {
        if (trainings.Distinct().Count() != trainings.Length) throw new ArgumentException($"A training stands twice in {string.Join(", ", trainings)}.", nameof(trainings));
        Trainings = Array.AsReadOnly(trainings.OrderBy(id => id, StringComparer.Ordinal).ToArray());
        NeedsAll = all;
    }

    /// <summary>The ids of the trainings.</summary>
    public IReadOnlyList<string> Trainings { get; }

    /// <summary>Whether all are needed, or any one of them will do.</summary>
    public bool NeedsAll { get; }

    /// <summary>All of these trainings.</summary>
    /// <param name="trainings">The ids, at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public static TrainingRequirement AllOf(params string[] trainings) => new(Checked(trainings), all: true);

    /// <summary>Any of these trainings.</summary>
    /// <param name="trainings">The ids, at least one.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public static TrainingRequirement AnyOf(params string[] trainings) => new(Checked(trainings), all: false);

    internal TrainingRequirement With(Rules.Citation? citation) => new([.. Trainings], NeedsAll) { Citation = citation };

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        if (!candidate.AreTrainingsListed) return NotKnown(new("Tidak ada daftar pelatihan dalam berkas.", "The dossier has no list of trainings."));
        List<Explanation> evidence = [];
        List<string> lacking = [];
        List<LocalizedText> expired = [];
        foreach (string id in Trainings)
        {
            DoneTraining[] done = [.. candidate.Trainings.Where(training => training.Id == id)];
            if (done.LastOrDefault(training => training.Attestation.HoldsOn(candidate.On)) is DoneTraining valid)
            {
                evidence.Add(valid.Attestation.Leaf(LocalizedText.Same(id), Done));
                continue;
            }

            lacking.Add(id);
            if (done.Length > 0) expired.Add(new($"{id} kedaluwarsa ({done[done.Length - 1].Attestation.InWords.Indonesian})", $"{id} has expired ({done[done.Length - 1].Attestation.InWords.English})"));
        }

        bool met = NeedsAll ? lacking.Count == 0 : lacking.Count < Trainings.Count;
        if (met) return Met(new("Sudah diikuti.", "Done."), [.. evidence]);
        string open = string.Join(", ", lacking);
        return NotMet(
            new(
                $"Belum diikuti: {open}{(expired.Count > 0 ? "; " + string.Join("; ", expired.Select(text => text.Indonesian)) : "")}.",
                $"Not done: {open}{(expired.Count > 0 ? "; " + string.Join("; ", expired.Select(text => text.English)) : "")}."),
            [.. evidence]);
    }

    private static string[] Checked(string[] trainings) => Throw.IfNull(trainings).Length > 0
        ? [.. trainings.Select(id => Throw.IfBlank(id, nameof(trainings)))]
        : throw new ArgumentException("A requirement of training needs at least one.", nameof(trainings));

    private static LocalizedText Text(string[] trainings, bool all)
    {
        string list = string.Join(", ", trainings.OrderBy(id => id, StringComparer.Ordinal));
        return all || trainings.Length == 1 ? new($"Pelatihan: {list}", $"Training: {list}") : new($"Salah satu pelatihan: {list}", $"One training of: {list}");
    }

    private static LocalizedText Done { get; } = new("sudah diikuti", "done");
}
