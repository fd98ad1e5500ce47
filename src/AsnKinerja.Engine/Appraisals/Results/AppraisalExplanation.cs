using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays an appraisal open: the predicate from the quadrant, and below it each rating with its evidence and decision.</summary>
internal static class AppraisalExplanation
{
    public static Explanation Of(Appraisal appraisal)
    {
        LocalizedText name = appraisal.Case.Employee.Name;
        string period = appraisal.Case.Period.ToString();
        return new Explanation(
            new($"Predikat kinerja {name.Indonesian}, {period}", $"Performance predicate of {name.English}, {period}"),
            Operation.Lookup,
            [
                new Operand(Rating(new("Rating hasil kerja", "Rating of work results"), WorkResultExplanation.Of(appraisal), appraisal.WorkResults)),
                new Operand(Rating(new("Rating perilaku kerja", "Rating of behaviour"), BehaviourExplanation.Of(appraisal), appraisal.Behaviour)),
            ])
        {
            Outcome = appraisal.Predicate?.Name ?? new("belum ada predikat", "no predicate yet"),
            Citations = Cited([
                appraisal.Regulation.Quadrant.Citations.For(appraisal.Case.Period),
                .. appraisal.Patterns.Select(pattern => pattern.Citation),
                appraisal.Regulation.PredicatesCitation,
                appraisal.Regulation.RatingCodes.Citation,
            ]),
            Remarks = [.. Remarks(appraisal)],
        };
    }

    /// <summary>The citations that there are, each once.</summary>
    public static Citation[] Cited(params IEnumerable<Citation?> citations) => [.. citations.OfType<Citation>().Distinct()];

    private static IEnumerable<LocalizedText> Remarks(Appraisal appraisal)
    {
        Regulation regulation = appraisal.Regulation;
        AppraisalCompleteness completeness = appraisal.Completeness;
        yield return Person(appraisal.Case);
        yield return new($"Peraturan: {regulation.Title.Indonesian} ({regulation.Id}).", $"Regulation: {regulation.Title.English} ({regulation.Id}).");
        if (!regulation.Periods.Knows(appraisal.Case.Period))
            yield return new(
                $"Peraturan ini mengenal evaluasi menurut {regulation.Periods.InWords().Indonesian}, bukan periode ini ({regulation.Periods.Citation}).",
                $"The regulation knows evaluations by {regulation.Periods.InWords().English}, not this period ({regulation.Periods.Citation}).");
        if (appraisal.Case.Note is LocalizedText note) yield return note;
        if (appraisal.Predicate is null)
            yield return new("Predikat belum dapat dibaca: salah satu rating belum ada.", "The predicate cannot be read yet: one of the ratings is missing.");
        else if (completeness.IsProvisional)
            yield return new("Predikat bersifat sementara.", "The predicate is provisional.");
        foreach (LocalizedText reason in completeness.Reasons) yield return reason;
        if (Codes(appraisal) is LocalizedText codes) yield return codes;
        if (appraisal.Case.Organisation is not OrganisationRating organisation) yield break;
        yield return new(
            $"Capaian kinerja organisasi: {organisation.Name().Indonesian}; menjadi pertimbangan bagi pola distribusi, bukan unsur perhitungan.",
            $"The unit's achievement: {organisation.Name().English}; considered for the distribution, no part of the calculation.");
        foreach (DistributionPattern pattern in appraisal.Patterns)
            yield return new(
                $"Pola distribusi menurut {pattern.Citation?.Source}: {pattern.InWords().Indonesian}.",
                $"Distribution pattern of {pattern.Citation?.Source}: {pattern.InWords().English}.");
    }

    private static LocalizedText Person(AppraisalCase evidence)
    {
        Employee employee = evidence.Employee;
        return Joined([
            (new("Pegawai", "Employee"), LocalizedText.Same(employee.Id)),
            (new("jabatan", "post"), employee.Post),
            (new("unit kerja", "unit"), employee.Unit),
            (new("pejabat penilai kinerja", "appraiser"), evidence.Appraiser),
        ]);
    }

    private static LocalizedText? Codes(Appraisal appraisal)
    {
        static LocalizedText? Code(int? code) => code is int number ? LocalizedText.Same(number.ToString(CultureInfo.InvariantCulture)) : null;
        if (appraisal.Predicate?.Code is null) return null;
        return Joined([
            (new("Kode sistem nasional: predikat", "Codes of the national system: predicate"), Code(appraisal.Predicate.Code)),
            (new("hasil kerja", "work results"), Code(appraisal.WorkResults.Code)),
            (new("perilaku kerja", "behaviour"), Code(appraisal.Behaviour.Code)),
        ]);
    }

    private static LocalizedText Joined((LocalizedText Label, LocalizedText? Text)[] parts)
    {
        string In(Language language) =>
            string.Join("; ", parts.Where(part => part.Text is not null).Select(part => $"{part.Label[language]} {part.Text!.Value[language]}")) + ".";
        return new LocalizedText(In(Language.Indonesian), In(Language.English));
    }

    // The suggestion stays visible beside the decision; which of the two holds is said by the step above them.
    private static Explanation Rating(LocalizedText label, Explanation suggested, RatingOutcome outcome)
    {
        if (outcome.Decision is not RatingDecision decision)
            return new Explanation(label, Operation.Summary, [new Operand(suggested)]) { Outcome = outcome.Rating?.Name() };

        List<LocalizedText> remarks = [];
        if (decision.Reason is LocalizedText reason) remarks.Add(reason);
        if (outcome.Departs)
            remarks.Add(decision.Reason is null
                ? new("Keputusan berbeda dari saran, tanpa alasan tertulis.", "The decision departs from the suggestion, without a recorded reason.")
                : new("Keputusan berbeda dari saran.", "The decision departs from the suggestion."));
        Explanation decided = new(new("Keputusan pejabat penilai kinerja", "Decision of the appraiser"), Operation.Decision)
        {
            Outcome = decision.Rating.Name(),
            Remarks = remarks,
        };
        return new Explanation(label, Operation.Decision, [new Operand(decided), new Operand(suggested) { Counted = false, Reason = outcome.Suggested is null ? DecisionAlone : DecisionHolds }])
        {
            Outcome = decision.Rating.Name(),
        };
    }

    private static LocalizedText DecisionAlone { get; } = new(
        "yang berlaku keputusan pejabat penilai kinerja", "the appraiser's decision holds");

    private static LocalizedText DecisionHolds { get; } = new(
        "saran; yang berlaku keputusan pejabat penilai kinerja", "a suggestion; the appraiser's decision holds");
}
