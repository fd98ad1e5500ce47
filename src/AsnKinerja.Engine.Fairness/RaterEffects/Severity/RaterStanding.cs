using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How severe one rater is against the raters of the same subset and, where ratings carry groups, of the own group.</summary>
/// <remarks>An observation about ratings, never an accusation: severity can be right where the others are wrong. Immutable.</remarks>
public sealed class RaterStanding
{
    internal RaterStanding(string rater, RatingSubset subset, double rawMean, Estimate effect, SeverityVerdict verdict)
    {
        Rater = rater;
        Subset = subset;
        RawMean = rawMean;
        Effect = effect;
        Verdict = verdict;
    }

    /// <summary>The id.</summary>
    public string Rater { get; }

    /// <summary>Inside which raters are compared.</summary>
    public RatingSubset Subset { get; }

    /// <summary>The mean of what the rater gave; it mixes severity with who was rated.</summary>
    public double RawMean { get; }

    /// <summary>The groups that the rater speaks for, in ordinal order, "" for ratings without one; empty where verdicts are not by group.</summary>
    public IReadOnlyList<string> Groups { get; internal init; } = [];

    /// <summary>Points of the scale above (+, lenient) or below (-, severe) the mean of all raters of the subset on the same people, or why there is none.</summary>
    public Estimate Effect { get; }

    /// <summary>
    /// Points of the scale above (+) or below (-) the mean of the comparable raters who speak for the same group; for a rater of several groups the mean of
    /// each counts as the rater's ratings do. <see cref="NotEstimable.OneRater"/> where nobody comparable speaks for them. Null where verdicts are not by group.
    /// </summary>
    /// <remarks>
    /// A rater has one severity in all roles, and each group its own usual level. Comparable are raters of the same subset, except for those whom only a rater
    /// of several groups links, as superior of the one and peer of the other, where nothing in the ratings says how far these groups lie apart.
    /// </remarks>
    public Estimate? AgainstGroup { get; internal init; }

    /// <summary>What the verdict rests on: <see cref="AgainstGroup"/>, or <see cref="Effect"/> where verdicts are not by group.</summary>
    public Estimate Compared => AgainstGroup ?? Effect;

    /// <summary>What that means.</summary>
    public SeverityVerdict Verdict { get; }

    /// <summary>The same in one sentence, which says with whom the rater was compared.</summary>
    public LocalizedText Words => Verdict switch
    {
        SeverityVerdict.NotKnown => new(
            $"Keketatan '{Rater}' tidak dapat dibandingkan{Where.Indonesian}: {Reason.Indonesian}{AgainstAll.Indonesian}.",
            $"The severity of '{Rater}' cannot be compared{Where.English}: {Reason.English}{AgainstAll.English}."),
        SeverityVerdict.Unremarkable => new(
            $"'{Rater}' tidak berbeda mencolok dari {Others.Indonesian} atas orang yang sama ({Shown(Compared)}{AgainstAll.Indonesian}).",
            $"'{Rater}' does not stand out among {Others.English} on the same people ({Shown(Compared)}{AgainstAll.English})."),
        SeverityVerdict.Severe => new(
            $"'{Rater}' memberi {Size} poin lebih rendah daripada rata-rata {Others.Indonesian} atas orang yang sama ({Shown(Compared)}{AgainstAll.Indonesian}).",
            $"'{Rater}' gives {Size} points less than the average of {Others.English} on the same people ({Shown(Compared)}{AgainstAll.English})."),
        _ => new(
            $"'{Rater}' memberi {Size} poin lebih tinggi daripada rata-rata {Others.Indonesian} atas orang yang sama ({Shown(Compared)}{AgainstAll.Indonesian}).",
            $"'{Rater}' gives {Size} points more than the average of {Others.English} on the same people ({Shown(Compared)}{AgainstAll.English})."),
    };

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Words.English;

    private LocalizedText Others => AgainstGroup is null ? new("semua penilai", "all raters") : new($"penilai kelompok {Named("tanpa nama")}", $"the raters of {Named("no group")}");

    private LocalizedText Where => AgainstGroup is null ? new("", "") : new($" di dalam kelompok {Named("tanpa nama")}", $" inside {Named("no group")}");

    private LocalizedText Reason => AgainstGroup?.Reason is NotEstimable.OneRater
        ? new("tidak ada penilai lain dari kelompok itu yang terhubung dengannya", "no other rater of that group is linked with this one")
        : NotEstimableWords.Of(Compared.Reason!.Value);

    private LocalizedText AgainstAll => AgainstGroup is null || !Effect.IsKnown ? new("", "") : new($"; terhadap semua penilai {Shown(Effect)}", $"; against all raters {Shown(Effect)}");

    private string Size => ScalePoints.Size(Compared.Value!.Value);

    private string Named(string without) => string.Join(" + ", Groups.Select(group => group.Length == 0 ? without : $"'{group}'"));

    private static string Shown(Estimate effect) =>
        $"{ScalePoints.Signed(effect.Value!.Value)} ± {ScalePoints.Size((effect.Interval!.Value.Upper - effect.Interval.Value.Lower) / 2)}, n = {effect.Observations.ToString(CultureInfo.InvariantCulture)}";
}
