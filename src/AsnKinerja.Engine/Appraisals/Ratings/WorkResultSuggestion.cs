using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>The guide's three descriptions against the evidence: which hold, which do not, which cannot be known.</summary>
internal sealed class WorkResultSuggestion
{
    public WorkResultSuggestion(WorkResultGuide guide, WorkResult[] results, FeedbackNote[] feedback)
    {
        Guide = guide;
        Results = results.Select(result => (result, guide.StandingOf(result))).ToArray();
        Feedback = feedback.Where(IsAboutResult).ToArray();
        Descriptions = [Above(), Meets(), Below()];
        Rating = Descriptions.FirstOrDefault(description => description.Fits)?.Rating;
    }

    public WorkResultGuide Guide { get; }

    /// <summary>The results with where they stand; null where that is not known.</summary>
    public IReadOnlyList<(WorkResult Result, ExpectationRating? Standing)> Results { get; }

    /// <summary>The feedback on these results.</summary>
    public IReadOnlyList<FeedbackNote> Feedback { get; }

    /// <summary>The descriptions from the highest.</summary>
    public IReadOnlyList<RatingDescription> Descriptions { get; }

    /// <summary>The suggestion: the first description that fits, or null where none does.</summary>
    public ExpectationRating? Rating { get; }

    /// <summary>Whether feedback is about one of the results; otherwise it is about behaviour.</summary>
    public bool IsAboutResult(FeedbackNote note) => Results.Any(entry => entry.Result.Id == note.About);

    private RatingDescription Above() => new(
        ExpectationRating.Above,
        Standing(new("hasil kerja di atas ekspektasi", "results above expectation"), Guide.Most, null, standing => standing == ExpectationRating.Above),
        Standing(
            new("hasil kerja utama di bawah ekspektasi", "main results below expectation"),
            None,
            WorkResultKind.Main,
            standing => standing == ExpectationRating.Below),
        Responses(new("umpan balik positif", "positive feedback"), Guide.Most, note => note.IsPositive));

    private RatingDescription Meets() => new(
        ExpectationRating.Meets,
        Standing(
            new("hasil kerja sesuai ekspektasi atau lebih", "results that meet the expectation or more"),
            Guide.Most,
            null,
            standing => standing != ExpectationRating.Below),
        Standing(
            new("hasil kerja utama di bawah ekspektasi", "main results below expectation"),
            Guide.SmallPart,
            WorkResultKind.Main,
            standing => standing == ExpectationRating.Below),
        Responses(new("umpan balik positif", "positive feedback"), Guide.Some, note => note.IsPositive));

    private RatingDescription Below() => new(
        ExpectationRating.Below,
        Standing(new("hasil kerja di bawah ekspektasi", "results below expectation"), Guide.Most, null, standing => standing == ExpectationRating.Below),
        Responses(new("umpan balik tidak positif", "feedback that is not positive"), Guide.Most, note => !note.IsPositive));

    private RatingCriterion Standing(LocalizedText text, ShareLimit limit, WorkResultKind? kind, Func<ExpectationRating, bool> counts)
    {
        ExpectationRating?[] asked = Results.Where(entry => kind is null || entry.Result.Kind == kind).Select(entry => entry.Standing).ToArray();
        int known = asked.Count(standing => standing is ExpectationRating rating && counts(rating));

        // With no main result at all, none of them is below: the condition on main results holds of itself.
        return new RatingCriterion(text, limit, known, asked.Count(standing => standing is null), asked.Length) { IsWaivedIfEmpty = kind is not null };
    }

    private RatingCriterion Responses(LocalizedText text, ShareLimit limit, Func<FeedbackNote, bool> counts) =>
        new(text, limit, Feedback.Count(counts), unknown: 0, Feedback.Count) { IsWaivedIfEmpty = Guide.WeighsResultsAlone };

    // "No main result is below": no word of quantity to be read.
    private static ShareLimit None { get; } = new(false, Rational.Zero, null);
}
