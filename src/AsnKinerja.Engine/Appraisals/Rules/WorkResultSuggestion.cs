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
        HashSet<string> ids = [.. results.Select(result => result.Id)];
        Feedback = feedback.Where(note => ids.Contains(note.About)).ToArray();
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

    private RatingDescription Above() => new(
        ExpectationRating.Above,
        Standing(new("hasil kerja di atas ekspektasi", "results above expectation"), Guide.Most, null, standing => standing == ExpectationRating.Above),
        Standing(
            new("hasil kerja utama di bawah ekspektasi: tidak boleh ada", "main results below expectation: there must be none"),
            new ShareLimit(false, Rational.Zero, null),
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
            new("hasil kerja utama di bawah ekspektasi: hanya sebagian kecil", "main results below expectation: a small part only"),
            Guide.SmallPart,
            WorkResultKind.Main,
            standing => standing == ExpectationRating.Below),
        Responses(
            new("umpan balik positif: sebagian", "positive feedback: some"),
            new ShareLimit(true, Rational.Zero, null),
            note => note.IsPositive));

    private RatingDescription Below() => new(
        ExpectationRating.Below,
        Standing(new("hasil kerja di bawah ekspektasi", "results below expectation"), Guide.Most, null, standing => standing == ExpectationRating.Below),
        Responses(new("umpan balik tidak positif", "feedback that is not positive"), Guide.Most, note => !note.IsPositive));

    private RatingCriterion Standing(LocalizedText text, ShareLimit limit, WorkResultKind? kind, System.Func<ExpectationRating, bool> counts)
    {
        ExpectationRating[] known = Results
            .Where(result => kind is null || result.Result.Kind == kind)
            .Where(result => result.Standing is not null)
            .Select(result => result.Standing!.Value)
            .ToArray();

        // With no main result at all, none is below: the condition on main results holds of itself.
        return new RatingCriterion(text, limit, known.Count(counts), known.Length)
        {
            HoldsOfNothing = kind is not null && !Results.Any(result => result.Result.Kind == kind),
            IsEssential = true,
        };
    }

    private RatingCriterion Responses(LocalizedText text, ShareLimit limit, System.Func<FeedbackNote, bool> counts) =>
        new(text, limit, Feedback.Count(counts), Feedback.Count);
}
