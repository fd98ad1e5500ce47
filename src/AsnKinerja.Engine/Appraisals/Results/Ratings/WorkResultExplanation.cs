using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays the suggested rating of work results open: results, feedback, and each description of the guide against them.</summary>
internal static class WorkResultExplanation
{
    public static Explanation Of(Appraisal appraisal)
    {
        WorkResultSuggestion suggestion = appraisal.Ratings!.Suggestion;
        WorkResultGuide guide = suggestion.Guide;
        return new Explanation(
            new("Saran dari bukti: rating hasil kerja", "Suggested by the evidence: rating of work results"),
            Operation.Lookup,
            [
                new Operand(new Explanation(new("Hasil kerja", "Work results"), Operation.Summary, suggestion.Results.Select(entry => Result(guide, entry)))),
                .. FeedbackExplanation.Of(appraisal, suggestion.Feedback),
                .. suggestion.Descriptions.Select(description => new Operand(Description(description))),
            ])
        {
            Outcome = suggestion.Rating?.Name() ?? new("tidak ada saran", "no suggestion"),
            Citations = AppraisalExplanation.Cited(
                guide.Citations.For(appraisal.Case.Period),
                guide.Most.Citation,
                guide.Some.Citation,
                guide.SmallPart.Citation,
                suggestion.Feedback.Count == 0 ? guide.WithoutFeedbackCitation : null),
            Remarks = suggestion.Rating is null ? [WhyNone(suggestion)] : [],
        };
    }

    private static LocalizedText WhyNone(WorkResultSuggestion suggestion) => suggestion.Descriptions.Any(description => description.MayFit)
        ? new(
            "Tidak ada saran: uraian mana yang cocok bergantung pada hal yang belum diketahui. Pejabat penilai kinerja menetapkan ratingnya sendiri.",
            "No suggestion: which description fits depends on what is not known. The rating is for the appraiser alone.")
        : new(
            "Tidak ada saran: tidak satu pun uraian panduan cocok dengan bukti. Pejabat penilai kinerja menetapkan ratingnya sendiri.",
            "No suggestion: no description of the guide fits the evidence. The rating is for the appraiser alone.");

    private static Operand Result(WorkResultGuide guide, (WorkResult Result, ExpectationRating? Standing) entry)
    {
        // Not left out: a result that nobody knows still belongs to the number of results that shares are taken of.
        if (entry.Standing is not ExpectationRating standing)
            return new Operand(new Explanation(entry.Result.Title, Operation.Missing)
            {
                Outcome = new("capaian belum diketahui", "where it stands is not known"),
                Remarks = [.. Remarks(guide, entry.Result)],
            });
        return new Operand(new Explanation(entry.Result.Title, Operation.Given)
        {
            Outcome = standing.Name(),
            Remarks = [.. Remarks(guide, entry.Result)],

            // Read from indicators, the standing rests on a reading of the pack; stated by a person, it does not.
            Citations = entry.Result.Standing is null ? AppraisalExplanation.Cited(guide.Exceeding.Citation) : [],
        });
    }

    private static IEnumerable<LocalizedText> Remarks(WorkResultGuide guide, WorkResult result)
    {
        yield return result.Kind == WorkResultKind.Main ? new("Utama", "Main") : new("Tambahan", "Additional");
        if (result.Team is TeamShare team) yield return team.InWords();
        if (result.Realisation is LocalizedText realisation) yield return realisation;
        if (result.Note is LocalizedText note) yield return note;
        foreach (Indicator indicator in result.Indicators)
        {
            if (indicator.Realised is not Rational realised) continue;
            yield return indicator.Target is Target target
                ? new($"{indicator.Name.Indonesian}: target {target.InWords().Indonesian}, realisasi {realised}.", $"{indicator.Name.English}: target {target.InWords().English}, realised {realised}.")
                : new($"{indicator.Name.Indonesian}: realisasi {realised}, tanpa target.", $"{indicator.Name.English}: realised {realised}, without a target.");
        }

        if (result.Standing is ExpectationRating stated && guide.MeasuredStandingOf(result) is ExpectationRating measured && stated != measured)
            yield return new(
                $"Capaian dinyatakan {stated.Name().Indonesian}; menurut indikatornya {measured.Name().Indonesian}.",
                $"Stated as {stated.Name().English}; by its indicators {measured.Name().English}.");
    }

    private static Explanation Description(RatingDescription description) => new(
        description.Rating.Name(),
        Operation.Lookup,
        description.Criteria.Select(criterion => new Operand(Criterion(criterion))))
    {
        Outcome = description.Fits ? new("cocok", "fits")
            : description.MayFit ? new("belum dapat dipastikan", "not certain")
            : new("tidak cocok", "does not fit"),
    };

    private static Explanation Criterion(RatingCriterion criterion)
    {
        LocalizedText label = new(
            $"Porsi {criterion.Text.Indonesian}: {criterion.Limit.InWords().Indonesian}",
            $"Share of {criterion.Text.English}: {criterion.Limit.InWords().English}");
        if (criterion.LowestShare is not Rational share)
            return Explanation.Missing(label, criterion.IsWaived ? new("tidak ada; syarat ini tidak diterapkan", "none; the condition is not applied") : new("tidak ada", "none"));
        return new Explanation(
            label,
            Operation.Quotient,
            [
                new Operand(Explanation.Given(new("banyaknya", "count"), criterion.Known)),
                new Operand(Explanation.Given(new("dari", "of"), criterion.Total)),
            ])
        {
            Value = share,
            Outcome = criterion.IsMet switch
            {
                true => new("terpenuhi", "met"),
                false => new("tidak terpenuhi", "not met"),
                _ => new("belum pasti", "uncertain"),
            },
            Remarks = criterion.Unknown > 0
                ? [new(
                    $"{criterion.Unknown} belum diketahui: porsinya dapat mencapai {criterion.HighestShare}.",
                    $"{criterion.Unknown} not known: the share may be as large as {criterion.HighestShare}.")]
                : [],
        };
    }
}
