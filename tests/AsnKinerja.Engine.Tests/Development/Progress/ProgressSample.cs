using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using NodaTime;
using Employee = AsnKinerja.Engine.Appraisals.Employee;

namespace AsnKinerja.Engine.Tests.Development.Progress;

internal static class ProgressSample
{
    public static void Run()
    {
        // begin
        AggregationPolicy peers = AggregationPolicy.Weighted(("peer", 1));
        MultiRaterScore Rated(params int[] ratings) => peers.Score(
            CompetencyFramework.Asn2017, [.. ratings.Select((rating, i) => RatingSheet.By("peer", $"rekan-{i}").Rate("komunikasi", rating))]);

        Employee andi = new("198503122010011005", new LocalizedText("Andi", "Andi"));
        CompetencyHistory history = CompetencyHistory.Of(
            andi.Id,
            CompetencyRecord.Of(andi, AppraisalPeriod.Semester(2025, 1), CompetencyFramework.Asn2017, Rated(2, 2, 3, 2, 3)),
            CompetencyRecord.Of(andi, AppraisalPeriod.Semester(2025, 2), CompetencyFramework.Asn2017, Rated(2, 3, 3, 2, 3)),
            CompetencyRecord.Of(andi, AppraisalPeriod.Semester(2026, 2), CompetencyFramework.Asn2017, Rated(4, 4, 3, 4, 3)))
            .With(new CompletedTraining("diklat-komunikasi", new LocalDate(2026, 2, 2), new LocalDate(2026, 2, 6), null, "komunikasi"));

        ProgressReport progress = history.Progress("komunikasi");       // before and after the training, with the uncertainty
        ProgressChange change = progress.Trainings[0].Change!;
        Console.WriteLine($"{change.Amount} ± {change.StandardError}: {change.Verdict}");
        foreach (LocalizedText sentence in progress.InWords) Console.WriteLine(sentence.English);

        // From the first half to the second of 2025 nothing is shown, whatever the numbers look like.
        Console.WriteLine(progress.Between(AppraisalPeriod.Semester(2025, 1), AppraisalPeriod.Semester(2025, 2))!.InWords.English);

        // With one rater there is no number for the uncertainty.
        ScoreHistory alone = ScoreHistory.Of(
            andi.Id, "nilai", new LocalizedText("Nilai", "Score"), Measurement.Of(AppraisalPeriod.Year(2025), 3, RaterPanel.Of(1)), Measurement.Of(AppraisalPeriod.Year(2026), 4, RaterPanel.Of(1)));
        Console.WriteLine(alone.Progress().Change!.InWords.English);

        // The start counts: who started at 5 and is at 5 has gone nothing of the way to 10.
        ScoreHistory stayed = ScoreHistory.Of(
            andi.Id, "jam", new LocalizedText("Jam pelatihan", "Hours of training"), Measurement.Of(AppraisalPeriod.Year(2025), 5), Measurement.Of(AppraisalPeriod.Year(2026), 5));
        Console.WriteLine(stayed.Progress().Change!.Toward(10).Share);
        // end
    }
}
