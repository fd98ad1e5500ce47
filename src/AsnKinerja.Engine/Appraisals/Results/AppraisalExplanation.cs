using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays an appraisal open: predicate from the quadrant, each rating from its evidence and decision.</summary>
internal static class AppraisalExplanation
{
    public static Explanation Of(Appraisal appraisal)
    {
        LocalizedText name = appraisal.Case.Employee.Name;
        string period = appraisal.Case.Period.ToString();
        return new Explanation(
            new($"Predikat kinerja {name.Indonesian}, {period}", $"Performance predicate of {name.English}, {period}"),
            Operation.Lookup,
            [new Operand(WorkResults(appraisal)), new Operand(Behaviour(appraisal))])
        {
            Outcome = appraisal.Predicate?.Name,
            Citations = Cited(appraisal.Regulation.Quadrant.Citation, appraisal.Pattern?.Citation),
            Remarks = [.. Remarks(appraisal)],
        };
    }

    private static IEnumerable<LocalizedText> Remarks(Appraisal appraisal)
    {
        AppraisalCompleteness completeness = appraisal.Completeness;
        yield return Person(appraisal.Case);
        yield return new("Menurut " + appraisal.Regulation.Title.Indonesian + ".", "Under " + appraisal.Regulation.Title.English + ".");
        if (appraisal.Case.Note is LocalizedText note) yield return note;
        if (appraisal.Predicate is null)
            yield return new("Predikat belum dapat dibaca: salah satu rating belum ada.", "The predicate cannot be read yet: one of the ratings is missing.");
        else if (completeness.IsProvisional)
            yield return new("Predikat bersifat sementara.", "The predicate is provisional.");
        foreach (LocalizedText reason in completeness.Reasons) yield return reason;
        if (appraisal.Case.Organisation is not OrganisationRating organisation) yield break;
        yield return new(
            $"Capaian kinerja organisasi {organisation.Name().Indonesian}: pertimbangan bagi pola distribusi, bukan unsur perhitungan.",
            $"Achievement of the unit {organisation.Name().English}: a consideration for the distribution, no part of the calculation.");
        if (appraisal.Pattern is DistributionPattern pattern)
            yield return new("Pola distribusi: " + pattern.InWords().Indonesian + ".", "Distribution pattern: " + pattern.InWords().English + ".");
    }

    private static LocalizedText Person(AppraisalCase evidence)
    {
        Employee employee = evidence.Employee;
        (LocalizedText Label, LocalizedText? Text)[] parts =
        [
            (new("Pegawai", "Employee"), LocalizedText.Same(employee.Id)),
            (new("jabatan", "post"), employee.Post),
            (new("unit kerja", "unit"), employee.Unit),
            (new("pejabat penilai", "appraiser"), evidence.Appraiser),
        ];
        string In(Language language) => string.Join("; ", parts.Where(part => part.Text is not null).Select(part => $"{part.Label[language]}: {part.Text!.Value[language]}"));
        return new LocalizedText(In(Language.Indonesian) + ".", In(Language.English) + ".");
    }

    private static Explanation WorkResults(Appraisal appraisal)
    {
        WorkResultSuggestion suggestion = appraisal.Suggestion;
        Citation? guide = IsAnnual(appraisal) ? suggestion.Guide.AnnualCitation : suggestion.Guide.PeriodicCitation;
        Explanation suggested = new(
            new("Saran dari bukti: rating hasil kerja", "Suggested by the evidence: rating of work results"),
            Operation.Lookup,
            [
                new Operand(new Explanation(new("Hasil kerja", "Work results"), Operation.Summary, suggestion.Results.Select(entry => Result(suggestion.Guide, entry)))),
                .. FeedbackList(suggestion.Feedback),
                .. suggestion.Descriptions.Select(description => new Operand(Description(description))),
            ])
        {
            Outcome = suggestion.Rating?.Name(),
            Citations = Cited(guide, suggestion.Guide.Most.Citation, suggestion.Guide.SmallPart.Citation),
            Remarks = suggestion.Rating is null
                ? [new("Tidak ada uraian panduan yang cocok dengan bukti; pejabat penilai menetapkan sendiri.", "No description of the guide fits the evidence; it is for the appraiser alone.")]
                : [],
        };
        return Rating(new("Rating hasil kerja", "Rating of work results"), suggested, appraisal.WorkResults);
    }

    private static Explanation Behaviour(Appraisal appraisal)
    {
        BehaviourGuide guide = appraisal.Regulation.Behaviour;
        Explanation suggested = new(
            new("Saran dari penilai: rating perilaku kerja", "Suggested by the raters: rating of behaviour"),
            Operation.Lookup,
            [new Operand(appraisal.BehaviourScore.Explain()), .. FeedbackList(BehaviourFeedback(appraisal))])
        {
            Outcome = appraisal.Behaviour.Suggested?.Name(),
            Citations = Cited(IsAnnual(appraisal) ? guide.AnnualCitation : guide.PeriodicCitation, guide.BandCitation),
            Remarks = [.. BehaviourRemarks(appraisal, guide)],
        };
        return Rating(new("Rating perilaku kerja", "Rating of behaviour"), suggested, appraisal.Behaviour);
    }

    private static IEnumerable<LocalizedText> BehaviourRemarks(Appraisal appraisal, BehaviourGuide guide)
    {
        if (appraisal.BehaviourScore.Overall.Exact is Rational score)
        {
            string band = guide.Bands.BandOf(score).ToString();
            yield return new($"Nilai eksak {score} berada dalam rentang {band}.", $"The exact score {score} lies in the range {band}.");
        }

        FeedbackNote[] notes = BehaviourFeedback(appraisal);
        if (notes.Length > 0)
        {
            int positive = notes.Count(note => note.IsPositive);
            yield return new(
                $"Umpan balik atas perilaku: {positive} dari {notes.Length} positif; bahan pertimbangan pejabat penilai.",
                $"Feedback on behaviour: {positive} of {notes.Length} positive; for the appraiser to consider.");
        }

        foreach (LocalizedText note in appraisal.Case.Sheets.Select(sheet => sheet.Note).OfType<LocalizedText>().Distinct().OrderBy(note => note.Indonesian, StringComparer.Ordinal))
            yield return new("Lembar penilaian: " + note.Indonesian, "Rating sheets: " + note.English);
    }

    private static FeedbackNote[] BehaviourFeedback(Appraisal appraisal)
    {
        HashSet<string> results = [.. appraisal.Suggestion.Results.Select(entry => entry.Result.Id)];
        return [.. appraisal.Case.Feedback.Where(note => !results.Contains(note.About))];
    }

    private static IEnumerable<Operand> FeedbackList(IReadOnlyList<FeedbackNote> notes)
    {
        if (notes.Count == 0) yield break;
        yield return new Operand(new Explanation(
            new("Umpan balik berkelanjutan", "Continuous feedback"),
            Operation.Summary,
            notes.Select(note => new Operand(Feedback(note)))));
    }

    private static Explanation Feedback(FeedbackNote note)
    {
        List<LocalizedText> remarks = [];
        if (note.Text is LocalizedText text) remarks.Add(text);
        if (note.Note is LocalizedText remark) remarks.Add(remark);
        return new Explanation(
            new($"{note.From.Name.Indonesian} tentang {note.About}", $"{note.From.Name.English} on {note.About}"),
            Operation.Given)
        {
            Outcome = note.IsPositive ? new("positif", "positive") : new("tidak positif", "not positive"),
            Remarks = remarks,
        };
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
        Explanation decided = new(new("Keputusan pejabat penilai", "Decision of the appraiser"), Operation.Decision)
        {
            Outcome = decision.Rating.Name(),
            Remarks = remarks,
        };
        return new Explanation(label, Operation.Decision, [new Operand(decided), new Operand(suggested) { Counted = false, Reason = DecisionHolds }])
        {
            Outcome = decision.Rating.Name(),
        };
    }

    private static LocalizedText DecisionHolds { get; } = new(
        "saran; yang berlaku keputusan pejabat penilai", "a suggestion; the appraiser's decision holds");

    private static Operand Result(WorkResultGuide guide, (WorkResult Result, ExpectationRating? Standing) entry)
    {
        if (entry.Standing is not ExpectationRating standing)
            return new Operand(Explanation.Missing(entry.Result.Title, new("capaian belum diketahui", "where it stands is not known"))) { Counted = false };

        List<LocalizedText> remarks =
        [
            entry.Result.Kind == WorkResultKind.Main ? new("Utama", "Main") : new("Tambahan", "Additional"),
        ];
        if (entry.Result.Realisation is LocalizedText realisation) remarks.Add(realisation);
        if (entry.Result.Note is LocalizedText note) remarks.Add(note);
        foreach (Indicator indicator in entry.Result.Indicators)
            if (indicator.Target is Target target && indicator.Realised is Rational realised)
                remarks.Add(new(
                    $"{indicator.Name.Indonesian}: target {target.InWords().Indonesian}, realisasi {realised}.",
                    $"{indicator.Name.English}: target {target.InWords().English}, realised {realised}."));
        return new Operand(new Explanation(entry.Result.Title, Operation.Given) 
        {
            Outcome = standing.Name(),
            Remarks = remarks,

            // Read from indicators, the standing rests on this library's reading; stated by a person, it does not.
            Citations = entry.Result.Standing is null ? Cited(guide.Exceeding.Citation) : [],
        });
    }

    private static Explanation Description(RatingDescription description) => new(
        description.Rating.Name(),
        Operation.Lookup,
        description.Criteria.Select(criterion => new Operand(Criterion(criterion))))
    {
        Outcome = description.Fits ? new("cocok", "fits") : new("tidak cocok", "does not fit"),
    };

    private static Explanation Criterion(RatingCriterion criterion)
    {
        LocalizedText label = new(
            $"Bagian {criterion.Text.Indonesian} ({criterion.Limit.InWords().Indonesian})",
            $"Share of {criterion.Text.English} ({criterion.Limit.InWords().English})");
        if (criterion.Share is not Rational share)
            return Explanation.Missing(label, criterion.IsMet == true ? new("tidak ada yang dihitung; terpenuhi", "nothing to count; met") : new("tidak diketahui", "not known"));
        return new Explanation(
            label,
            Operation.Quotient,
            [
                new Operand(Explanation.Given(new("banyaknya", "count"), criterion.Count)),
                new Operand(Explanation.Given(new("dari", "of"), criterion.Total)),
            ])
        {
            Value = share,
            Outcome = criterion.IsMet == true ? new("terpenuhi", "met") : new("tidak terpenuhi", "not met"),
        };
    }

    private static bool IsAnnual(Appraisal appraisal) => appraisal.Case.Period.Kind == PeriodKind.Year;

    private static Citation[] Cited(params Citation?[] citations) => [.. citations.OfType<Citation>().Distinct()];
}
