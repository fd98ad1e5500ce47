using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>A predicate of at least so much in each of the last years.</summary>
/// <remarks>
/// The last years are the calendar years that are over by the day of the dossier. Each is read by the regulation of that year, so that a year
/// under PP 46/2011 is held against its own predicates; where that regulation does not know the one required, the year is not known.
/// </remarks>
public sealed class PredicateRequirement : PositionRequirement
{
    /// <summary>Creates the requirement.</summary>
    /// <param name="atLeast">The id of the lowest predicate that will do, for example <c>baik</c>.</param>
    /// <param name="years">How many years, 1 to 10.</param>
    /// <exception cref="ArgumentException">No regulation that ships with the library knows the predicate; the message lists them.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is out of range.</exception>
    public PredicateRequirement(string atLeast, int years)
        : base("predicate", Text(NameOf(atLeast), years))
    {
        if (years is < 1 or > MostYears) throw new ArgumentOutOfRangeException(nameof(years), years, $"A requirement looks back 1 to {MostYears} years, not {years}.");
        AtLeast = atLeast;
        Years = years;
    }

    internal const int MostYears = 10;

    /// <summary>The id of the lowest predicate that will do.</summary>
    public string AtLeast { get; }

    /// <summary>How many years.</summary>
    public int Years { get; }

    /// <summary>Every predicate that a regulation of the library knows, the newest regulation first.</summary>
    internal static IReadOnlyList<Predicate> Known { get; } =
        [.. Regulation.All.OrderByDescending(regulation => regulation.InForceInterval.From).SelectMany(regulation => regulation.Predicates).GroupBy(predicate => predicate.Id).Select(group => group.First())];

    internal override RequirementResult Assess(TargetPosition position, Candidate candidate)
    {
        int last = candidate.On.Month == 12 && candidate.On.Day == 31 ? candidate.On.Year : candidate.On.Year - 1;
        List<Explanation> evidence = [];
        List<LocalizedText> below = [], open = [];
        for (int year = last; year > last - Years; year--)
        {
            LocalizedText label = new($"Predikat {year}", $"Predicate of {year}");
            if (candidate.Predicates.FirstOrDefault(known => known.Year == year) is not YearPredicate known)
            {
                open.Add(new($"{year} belum ada", $"that of {year} is not there"));
                evidence.Add(Explanation.Missing(label, NoPredicate));
                continue;
            }

            evidence.Add(new Explanation(label, Operation.Given) { Outcome = known.Predicate.Name, Remarks = [LocalizedText.Same(known.Regulation.Id)] });
            string[] order = [.. known.Regulation.Predicates.Select(predicate => predicate.Id)];
            int needed = Array.IndexOf(order, AtLeast);
            if (needed < 0)
                open.Add(new($"{known.Regulation.Id} ({year}) tidak mengenal '{AtLeast}', hanya {string.Join(", ", order)}", $"{known.Regulation.Id} ({year}) knows no '{AtLeast}', only {string.Join(", ", order)}"));
            else if (known.Place < needed)
                below.Add(new($"{year} {known.Predicate.Name.Indonesian}", $"{year} {known.Predicate.Name.English}"));
        }

        if (below.Count > 0) return NotMet(Joined(below, new("Di bawah yang disyaratkan", "Below what is required")), [.. evidence]);
        return open.Count > 0
            ? NotKnown(Joined(open, new("Belum diketahui", "Not known")), [.. evidence])
            : Met(new($"Terpenuhi dalam {Years} tahun terakhir.", $"Fulfilled in {Last(Years)}."), [.. evidence]);
    }

    private static LocalizedText NameOf(string atLeast) => Known.FirstOrDefault(predicate => predicate.Id == Throw.IfBlank(atLeast))?.Name
        ?? throw new ArgumentException(
            $"'{atLeast}' is no predicate of any regulation{TalentRules.DidYouMean(atLeast, Known.Select(known => known.Id))}; there is {string.Join(", ", Known.Select(known => known.Id))}.", nameof(atLeast));

    private static LocalizedText Text(LocalizedText name, int years) => new(
        $"Predikat kinerja paling rendah {name.Indonesian} dalam {years} tahun terakhir", $"Predicate of at least {name.English} in {Last(years)}");

    private static string Last(int years) => years == 1 ? "the last year" : $"each of the last {years} years";

    private static LocalizedText Joined(List<LocalizedText> parts, LocalizedText head) => new(
        $"{head.Indonesian}: {string.Join("; ", parts.Select(part => part.Indonesian))}.", $"{head.English}: {string.Join("; ", parts.Select(part => part.English))}.");

    private static LocalizedText NoPredicate { get; } = new("Predikat tahun ini tidak ada dalam berkas.", "The dossier has no predicate of this year.");
}
