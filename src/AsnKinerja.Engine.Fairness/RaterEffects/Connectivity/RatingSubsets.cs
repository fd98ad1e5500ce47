using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Into which parts raters and ratees fall that no rating links: the first question before raters are compared.</summary>
/// <remarks>
/// A rater and a ratee are linked by a rating, and links carry on: two raters are comparable where a chain of common ratees leads from the one to
/// the other. Found by union-find (Tarjan 1975) in nearly linear time. A rater is another thing than the ratee of the same id. Immutable.
/// </remarks>
public sealed class RatingSubsets
{
    private readonly RatingDesign _design;

    private RatingSubsets(RatingDesign design, int[] ofRatee, int[] ofRater, RatingSubset[] all)
    {
        _design = design;
        SubsetOfRatee = ofRatee;
        SubsetOfRater = ofRater;
        All = Array.AsReadOnly(all);
    }

    /// <summary>The subsets, the one with the most ratings first.</summary>
    public IReadOnlyList<RatingSubset> All { get; }

    /// <summary>How many there are.</summary>
    public int Count => All.Count;

    /// <summary>Whether everybody can be compared with everybody; true where there are no ratings.</summary>
    public bool IsConnected => Count <= 1;

    /// <summary>By ratee: the place of the subset, from 0.</summary>
    internal int[] SubsetOfRatee { get; }

    /// <summary>By rater: the place of the subset, from 0.</summary>
    internal int[] SubsetOfRater { get; }

    /// <summary>Finds the subsets.</summary>
    /// <param name="design">Who rated whom.</param>
    public static RatingSubsets Of(RatingDesign design)
    {
        int ratees = Throw.IfNull(design).Ratees.Count, raters = design.Raters.Count;
        Links links = new(ratees + raters);
        for (int rating = 0; rating < design.Count; rating++) links.Join(design.RateeOf[rating], ratees + design.RaterOf[rating]);

        // First in the order of their ratees, which is that of their ids; then by size.
        int[] found = [.. Enumerable.Repeat(-1, ratees + raters)];
        int count = 0;
        for (int ratee = 0; ratee < ratees; ratee++)
            if (found[links.RootOf(ratee)] < 0) found[links.RootOf(ratee)] = count++;
        int[] ratings = new int[count];
        foreach (int ratee in design.RateeOf) ratings[found[links.RootOf(ratee)]]++;
        int[] order = [.. Enumerable.Range(0, count).OrderByDescending(subset => ratings[subset]).ThenBy(subset => subset)];
        int[] place = new int[count];
        for (int i = 0; i < count; i++) place[order[i]] = i;

        int[] ofRatee = [.. Enumerable.Range(0, ratees).Select(ratee => place[found[links.RootOf(ratee)]])];
        int[] ofRater = [.. Enumerable.Range(0, raters).Select(rater => place[found[links.RootOf(ratees + rater)]])];
        string[][] rateeIds = Split(design.Ratees, ofRatee, count), raterIds = Split(design.Raters, ofRater, count);
        return new(design, ofRatee, ofRater, [.. Enumerable.Range(0, count).Select(i => new RatingSubset(i + 1, rateeIds[i], raterIds[i], ratings[order[i]]))]);
    }

    /// <summary>The subset of a rater.</summary>
    /// <param name="rater">The id.</param>
    /// <exception cref="ArgumentException">Nobody of this id rated.</exception>
    public RatingSubset OfRater(string rater) => All[SubsetOfRater[PlaceOfRater(rater)]];

    /// <summary>The subset of a ratee.</summary>
    /// <param name="ratee">The id.</param>
    /// <exception cref="ArgumentException">Nobody of this id was rated.</exception>
    public RatingSubset OfRatee(string ratee) => All[SubsetOfRatee[PlaceOfRatee(ratee)]];

    /// <summary>Whether a chain of common ratees links two raters, so that their severity can be compared.</summary>
    /// <param name="one">The id of one rater.</param>
    /// <param name="other">The id of the other.</param>
    /// <exception cref="ArgumentException">Nobody of this id rated.</exception>
    public bool AreComparable(string one, string other) => OfRater(one).Number == OfRater(other).Number;

    /// <summary>The parts in words, for a report.</summary>
    public Explanation Explain() => new(Label, Operation.Summary, All.Take(MostShown).Select(subset => new Operand(new Explanation(subset.Name, Operation.Given) { Outcome = LocalizedText.Same($"{subset.Number}") })))
    {
        Outcome = LocalizedText.Same($"{Count}"),
        Remarks = [Words],
    };

    /// <summary>Whether all can be compared, in one sentence.</summary>
    public LocalizedText Words => Count switch
    {
        0 => new("Tidak ada penilaian.", "There are no ratings."),
        1 => new("Semua penilai dan yang dinilai terhubung, sehingga dapat dibandingkan.", "All raters and ratees are linked, so that they can be compared."),
        _ => new(
            $"Penilai dan yang dinilai terpisah dalam {Count} bagian; perbandingan hanya sah di dalam satu bagian.",
            $"Raters and ratees fall into {Count} parts; comparisons hold only inside one part."),
    };

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Words.English;

    internal int PlaceOfRater(string rater) => Ids.PlaceOf(_design.Raters, rater, nameof(rater));

    internal int PlaceOfRatee(string ratee) => Ids.PlaceOf(_design.Ratees, ratee, nameof(ratee));

    private const int MostShown = 50;

    private static LocalizedText Label { get; } = new("Keterhubungan penilai dan yang dinilai", "Which raters and ratees are linked");

    private static string[][] Split(IReadOnlyList<string> ids, int[] subsetOf, int count)
    {
        List<string>[] lists = [.. Enumerable.Range(0, count).Select(_ => new List<string>())];
        for (int i = 0; i < subsetOf.Length; i++) lists[subsetOf[i]].Add(ids[i]);
        return [.. lists.Select(list => list.ToArray())];
    }
}
