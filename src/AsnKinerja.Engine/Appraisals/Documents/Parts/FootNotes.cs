using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The notes at the foot: who set a rating, what is missing, on what a suggestion rests.</summary>
internal static class FootNotes
{
    public static FormNotes OfOutcome(EvaluationDocument document)
    {
        Appraisal appraisal = document.Appraisal;
        List<(string, LocalizedText)> notes =
        [
            ("**", new(
                "Rating ditetapkan dengan menimbang pola distribusi predikat menurut capaian kinerja organisasi, serta sumbangan pegawai kepadanya.",
                "Ratings are set with regard to the distribution pattern that goes with the organisation's achievement, and to what the person contributes to it.")),
            ("**", Rating(new("Rating hasil kerja", "Rating of work results"), appraisal.Ratings!.WorkResults)),
            ("**", Rating(new("Rating perilaku kerja", "Rating of behaviour"), appraisal.Ratings.Behaviour)),
            ("***", new("Periode mengikuti yang berlaku di instansi.", "The period is the one that the institution uses.")),
        ];
        if (!appraisal.Regulation.Periods.Knows(appraisal.Case.Period)) notes.Add(("***", appraisal.Regulation.Periods.NotThisOne()));
        if (document.Form == EvaluationForm.C11)
            notes.Add(("****", new(
                "Perspektif hanya bagi pejabat pimpinan tinggi dan pimpinan unit kerja mandiri.",
                "Perspectives are for senior executives and heads of autonomous units only.")));
        return new FormNotes([.. notes, .. Open(appraisal)]);
    }

    public static FormNotes OfReport(Appraisal appraisal) => new(
    [
        ("*", new("Periode mengikuti yang berlaku di instansi.", "The period is the one that the institution uses.")),
        .. Open(appraisal),
    ]);

    // What may still change, and why; in the words of the appraisal.
    private static IEnumerable<(string Mark, LocalizedText Text)> Open(Appraisal appraisal)
    {
        if (appraisal.Predicate is not null && appraisal.Completeness.IsProvisional)
            yield return ("", new("Predikat bersifat sementara.", "The predicate is provisional."));
        foreach (LocalizedText reason in appraisal.Completeness.Reasons) yield return ("", reason);
        if (!appraisal.IsDecided && appraisal.Explain().Warnings.ToArray() is { Length: > 0 } warnings)
        {
            string places = string.Join("; ", warnings.Select(citation => citation.ToString()));
            yield return ("", new(
                $"Saran memakai aturan yang bukan, atau belum dipastikan sebagai, ketentuan peraturan: {places}.",
                $"The suggestions use rules that are not, or are not confirmed to be, a regulation's own: {places}."));
        }

        if (appraisal.Case.Note is LocalizedText note) yield return ("", note);
    }

    private static LocalizedText Rating(LocalizedText label, RatingOutcome outcome)
    {
        LocalizedText standing = outcome.Decision is RatingDecision decision ? Decided(decision, outcome)
            : outcome.Suggested is null ? new("belum ditetapkan pejabat penilai kinerja; bukti tidak memberi saran", "not set by the appraiser yet; the evidence suggests none")
            : new("saran dari bukti; belum ditetapkan pejabat penilai kinerja", "suggested by the evidence; not set by the appraiser yet");
        return new($"{label.Indonesian}: {standing.Indonesian}.", $"{label.English}: {standing.English}.");
    }

    private static LocalizedText Decided(RatingDecision decision, RatingOutcome outcome)
    {
        string In(Language language)
        {
            bool english = language == Language.English;
            string text = english ? "set by the appraiser" : "ditetapkan pejabat penilai kinerja";
            if (outcome.Departs && outcome.Suggested is ExpectationRating suggested)
                text += (english ? "; it departs from the suggestion: " : "; berbeda dari saran: ") + suggested.Name()[language];
            if (decision.Reason is LocalizedText reason) text += (english ? "; reason: " : "; alasan: ") + reason[language].TrimEnd('.', ' ');
            else if (outcome.Departs) text += english ? "; without a recorded reason" : "; tanpa alasan tertulis";
            return text;
        }

        return new(In(Language.Indonesian), In(Language.English));
    }
}
