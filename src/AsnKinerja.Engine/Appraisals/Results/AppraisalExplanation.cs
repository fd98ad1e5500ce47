using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays an appraisal open: the predicate, and below it what it is read from, down to the evidence.</summary>
internal static class AppraisalExplanation
{
    public static Explanation Of(Appraisal appraisal)
    {
        LocalizedText name = appraisal.Case.Employee.Name;
        string period = appraisal.Case.Period.ToString();
        return new Explanation(
            new($"Predikat kinerja {name.Indonesian}, {period}", $"Performance predicate of {name.English}, {period}"),
            Operation.Lookup,
            Operands(appraisal))
        {
            Outcome = appraisal.Predicate?.Name ?? new("belum ada predikat", "no predicate yet"),
            Citations = Cited([
                .. appraisal.Ratings is AppraisedRatings ratings ? StudyDutyExplanation.PredicateCitations(appraisal, ratings) : [],
                appraisal.Regulation.Values?.Bands.Citation,
                .. appraisal.Patterns.Select(pattern => pattern.Citation),
                appraisal.Regulation.PredicatesCitation,
                appraisal.Regulation.Ratings?.Codes.Citation,
                appraisal.Regulation.InForceCitation,
            ]),
            Remarks = [.. Remarks(appraisal)],
        };
    }

    private static Operand[] Operands(Appraisal appraisal) => appraisal.Ratings is AppraisedRatings ratings
        ?
        [
            StudyDutyExplanation.WorkResults(
                RatingExplanation.Of(new("Rating hasil kerja", "Rating of work results"), UnitHeadExplanation.Of(appraisal), ratings.WorkResults), ratings),
            new Operand(RatingExplanation.Of(new("Rating perilaku kerja", "Rating of behaviour"), BehaviourExplanation.Of(appraisal), ratings.Behaviour)),
            .. StudyDutyExplanation.Of(appraisal, ratings),
        ]
        : [new Operand(appraisal.Values!.Explain()), .. FeedbackExplanation.Of(appraisal, appraisal.Case.Feedback)];

    /// <summary>The citations that there are, each once.</summary>
    public static Citation[] Cited(params IEnumerable<Citation?> citations) => [.. citations.OfType<Citation>().Distinct()];

    private static IEnumerable<LocalizedText> Remarks(Appraisal appraisal)
    {
        Regulation regulation = appraisal.Regulation;
        AppraisalCompleteness completeness = appraisal.Completeness;
        yield return Person(appraisal.Case);
        yield return new($"Peraturan: {regulation.Title.Indonesian} ({regulation.Id}).", $"Regulation: {regulation.Title.English} ({regulation.Id}).");
        if (!regulation.Periods.Knows(appraisal.Case.Period)) yield return regulation.Periods.NotThisOne();
        foreach (LocalizedText remark in InForce(appraisal)) yield return remark;
        if (appraisal.Case.Note is LocalizedText note) yield return note;
        if (appraisal.Predicate is null)
            yield return appraisal.Ratings is null
                ? new("Predikat belum dapat dibaca: nilainya belum lengkap.", "The predicate cannot be read yet: the values are not complete.")
                : new("Predikat belum dapat dibaca: salah satu rating belum ada.", "The predicate cannot be read yet: one of the ratings is missing.");
        else if (completeness.IsProvisional)
            yield return new("Predikat bersifat sementara.", "The predicate is provisional.");
        foreach (LocalizedText reason in completeness.Reasons) yield return reason;
        if (appraisal.Values is { Exact: Rational total } values)
            foreach (LocalizedText remark in ValueExplanation.Remarks(values.Rules, total, values.NewIdea)) yield return remark;
        foreach (LocalizedText remark in UnusedEvidence.Of(appraisal)) yield return remark;
        if (Codes(appraisal) is LocalizedText codes) yield return codes;
        foreach (LocalizedText remark in StudyDutyExplanation.Remarks(appraisal).Concat(UnitHeadExplanation.Remarks(appraisal))) yield return remark;
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
            (new("hasil kerja", "work results"), Code(appraisal.Ratings?.WorkResults.Code)),
            (new("perilaku kerja", "behaviour"), Code(appraisal.Ratings?.Behaviour.Code)),
        ]);
    }

    private static LocalizedText Joined((LocalizedText Label, LocalizedText? Text)[] parts)
    {
        string In(Language language) =>
            string.Join("; ", parts.Where(part => part.Text is not null).Select(part => $"{part.Label[language]} {part.Text!.Value[language]}")) + ".";
        return new LocalizedText(In(Language.Indonesian), In(Language.English));
    }

    // A rule of law may be older in the statute book than in the offices.
    private static IEnumerable<LocalizedText> InForce(Appraisal appraisal)
    {
        RegulationScope scope = appraisal.Regulation.Scope;
        if (scope.CarriedOutFrom is LocalDate from && appraisal.Case.Period.Last < from)
            yield return new(
                $"Peraturan ini sudah berlaku pada periode itu, tetapi baru dilaksanakan sejak {from:uuuu-MM-dd} ({scope.CarriedOutCitation}).",
                $"The regulation was in force in that period, but was carried out only from {from:uuuu-MM-dd} on ({scope.CarriedOutCitation}).");
        if (appraisal.Regulation.Extends is string extended)
            yield return new($"Selebihnya menurut {extended}.", $"For the rest as {extended} says.");
    }
}
