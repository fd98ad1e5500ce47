using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using NodaTime;

namespace AsnKinerja.Engine.Competencies;

/// <content>Evidence from what other parts of the library, and assessment centres, find.</content>
public sealed partial record CompetencyEvidence
{
    /// <summary>The scores of a person from several raters, one piece of evidence for each competency that has a score.</summary>
    /// <remarks>A competency on which nobody gave a value gives no evidence, and stays missing in the profile.</remarks>
    /// <param name="score">The scores.</param>
    /// <param name="framework">The framework that the raters rated, or whose levels their ratings are converted to.</param>
    /// <param name="date">The day of the scores, mostly the last of their period.</param>
    /// <param name="source">The survey or the period, as a reader would look it up.</param>
    /// <param name="conversion">How a score becomes a level; needed where the raters' scale has other ends than the framework's.</param>
    /// <exception cref="ArgumentException">
    /// The framework lacks competencies of the score (all are named), or the scales have different ends and no conversion is given.
    /// </exception>
    public static IReadOnlyList<CompetencyEvidence> OfScore(
        MultiRaterScore score, CompetencyFramework framework, LocalDate date, string source, LevelConversion? conversion = null)
    {
        Throw.IfNull(score);
        FrameworkVersion version = FrameworkVersion.Of(framework);
        string[] unknown = [.. score.Competencies.Select(one => one.Id).Where(id => framework.Competencies.All(known => known.Id != id))];
        if (unknown.Length > 0)
            throw new ArgumentException(
                $"The framework '{framework.Id}' has no {string.Join(", ", unknown.Select(id => $"'{id}'"))}; it has {string.Join(", ", framework.Competencies.Select(known => known.Id))}.",
                nameof(framework));
        Scale rated = score.Instrument.Scale, levels = framework.Scale;
        if (conversion is null && (rated.Minimum != levels.Minimum || rated.Maximum != levels.Maximum))
            throw new ArgumentException(
                $"The raters' scale goes from {rated.Minimum} to {rated.Maximum}, the levels of '{framework.Id}' from {levels.Minimum} to {levels.Maximum}; "
                + "say with a LevelConversion how a score becomes a level.",
                nameof(conversion));
        return Array.AsReadOnly(score.Competencies
            .Where(one => one.Exact is not null)
            .Select(one => Of(version, one.Id, one.Exact!.Value, EvidenceKind.MultiRater, date, source, conversion, one))
            .ToArray());
    }

    /// <summary>The ratings of an assessment centre's report, one piece of evidence for each competency.</summary>
    /// <param name="framework">The framework whose competencies were assessed.</param>
    /// <param name="date">The day of the report.</param>
    /// <param name="source">The report, as a reader would look it up.</param>
    /// <param name="conversion">What the ratings of the form mean; null where they are levels on the framework's own scale.</param>
    /// <param name="ratings">The ratings by competency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such rating, or a rating is below 0.</exception>
    public static IReadOnlyList<CompetencyEvidence> OfAssessmentCentre(
        CompetencyFramework framework, LocalDate date, string source, LevelConversion? conversion, params (string Competency, Rational Rating)[] ratings)
    {
        FrameworkVersion version = FrameworkVersion.Of(framework);
        return Array.AsReadOnly(Throw.IfNull(ratings)
            .Select(one => Of(version, one.Competency, one.Rating, EvidenceKind.AssessmentCentre, date, source, conversion))
            .ToArray());
    }

    /// <summary>One rating as evidence, converted where a conversion is given.</summary>
    internal static CompetencyEvidence Of(
        FrameworkVersion version, string competency, Rational rating, EvidenceKind kind, LocalDate date, string source, LevelConversion? conversion, Score? score = null) =>
        new(competency, version, conversion is null ? rating : conversion.LevelOf(rating), kind, date, source)
        {
            Origin = score is null ? conversion?.Explain(rating) : conversion is null ? score.Explain() : conversion.Explain(score.Explain()),
            IsProvisional = score?.Completeness.IsProvisional ?? false,
            MayLeaveScale = conversion?.MayLeaveScale ?? false,
        };
}
