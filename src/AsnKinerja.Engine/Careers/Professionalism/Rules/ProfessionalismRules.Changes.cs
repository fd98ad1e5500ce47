using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <content>What an agency that has the annex may correct: each gives new rules, and says where the number stands.</content>
public sealed partial class ProfessionalismRules
{
    private ProfessionalismRules(ProfessionalismRules from)
        : this(from.Id, from.Title, from.InForceInterval)
    {
        Groups = from.Groups;
        GroupsCitation = from.GroupsCitation;
        Qualifications = from.Qualifications;
        Trainings = from.Trainings;
        PerformanceBands = from.PerformanceBands;
        PerformanceScale = from.PerformanceScale;
        PerformanceScaleCitation = from.PerformanceScaleCitation;
        Predicates = from.Predicates;
        Disciplines = from.Disciplines;
        CategoryBands = from.CategoryBands;
        CategoriesCitation = from.CategoriesCitation;
        Missing = from.Missing;
        MissingCitation = from.MissingCitation;
        Rounding = from.Rounding;
        RoundingCitation = from.RoundingCitation;
        Maxima = from.Maxima;
    }

    /// <summary>The rules with the points that predicates of a regulation have. Nothing ships for predicates since 2022.</summary>
    /// <param name="regulation">The id, for example <c>permenpanrb-6-2022</c>.</param>
    /// <param name="citation">Where the points stand; null: the agency's own choice, which explanations show as local.</param>
    /// <param name="points">Points for every predicate of the regulation; a higher one never has fewer.</param>
    /// <exception cref="ArgumentException">There is no such regulation, or the points have problems; the message lists all of them.</exception>
    public ProfessionalismRules WithPredicatePoints(string regulation, Citation? citation, params (string Predicate, Rational Points)[] points)
    {
        PredicatePoints given = PredicatePoints.Checked(Throw.IfNull(regulation), Throw.IfNull(points), citation ?? OwnChoice, nameof(points));
        return new ProfessionalismRules(this) { Predicates = [.. Predicates.Where(known => known.Regulation != regulation), given] }.Checked(nameof(points));
    }

    /// <summary>The rules with another maximum of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="points">The maximum, not below what one of its parts gives.</param>
    /// <param name="citation">Where it stands; null: the agency's own choice.</param>
    /// <exception cref="ArgumentException">A part of the dimension gives more, or the categories do not reach so far.</exception>
    public ProfessionalismRules WithMaximum(ProfessionalismDimension dimension, Rational points, Citation? citation = null)
    {
        _ = dimension.Id();
        Dictionary<ProfessionalismDimension, (Rational, Citation?)> maxima = ProfessionalismDimensions.All.ToDictionary(known => known, known => Maxima[known]);
        maxima[dimension] = (points, citation ?? OwnChoice);
        return new ProfessionalismRules(this) { Maxima = maxima }.Checked(nameof(points));
    }

    /// <summary>The rules with other points for a level of education.</summary>
    /// <param name="qualification">The id, for example <c>d3</c>.</param>
    /// <param name="points">The points, 0 to the maximum of the dimension.</param>
    /// <param name="citation">Where they stand; null: the agency's own choice.</param>
    /// <exception cref="ArgumentException">There is no such level, or the points are out of range.</exception>
    public ProfessionalismRules WithQualification(string qualification, Rational points, Citation? citation = null) =>
        new ProfessionalismRules(this) { Qualifications = Replaced(Qualifications, qualification, points, citation, nameof(qualification)) }.Checked(nameof(points));

    /// <summary>The rules with other points for a discipline.</summary>
    /// <param name="discipline">The id, for example <c>ringan</c>.</param>
    /// <param name="points">The points, 0 to the maximum of the dimension.</param>
    /// <param name="citation">Where they stand; null: the agency's own choice.</param>
    /// <exception cref="ArgumentException">There is no such discipline, or the points are out of range.</exception>
    public ProfessionalismRules WithDiscipline(string discipline, Rational points, Citation? citation = null) =>
        new ProfessionalismRules(this) { Disciplines = Replaced(Disciplines, discipline, points, citation, nameof(discipline)) }.Checked(nameof(points));

    /// <summary>The rules with other points for a kind of training in a group of posts.</summary>
    /// <param name="group">The id of the group, for example <c>pelaksana</c>.</param>
    /// <param name="training">The id of the training, for example <c>seminar</c>.</param>
    /// <param name="points">The points, 0 or more; all of a group together not above the maximum of the dimension.</param>
    /// <param name="citation">Where they stand; null: the agency's own choice.</param>
    /// <exception cref="ArgumentException">There is no such group or training, or the points are out of range.</exception>
    public ProfessionalismRules WithTraining(string group, string training, Rational points, Citation? citation = null)
    {
        _ = Known(Groups.Select(known => known.Id), group, "group of posts", nameof(group));
        _ = Known(Trainings.Select(known => known.Id), training, "training", nameof(training));
        ProfessionalismTraining[] trainings = [.. Trainings.Select(known => known.Id != training ? known : known with
        {
            ByGroup = known.ByGroup.Where(one => one.Key != group).Append(new(group, new TrainingPoints(points, citation ?? OwnChoice)))
                .ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal),
        })];
        return new ProfessionalismRules(this) { Trainings = Array.AsReadOnly(trainings) }.Checked(nameof(points));
    }

    /// <summary>The rules with other points for values of performance.</summary>
    /// <param name="bands">Points by value, without hole or overlap; a higher value never has fewer.</param>
    /// <param name="citation">Where they stand; null: the agency's own choice.</param>
    /// <exception cref="ArgumentException">Points fall, or are out of range.</exception>
    public ProfessionalismRules WithPerformance(BandTable<Rational> bands, Citation? citation = null)
    {
        Band<PerformancePoints>[] lines = [.. Throw.IfNull(bands).Bands.Select(band => new Band<PerformancePoints>(band.From, band.To, new PerformancePoints(band.Value, citation ?? OwnChoice)))];
        return new ProfessionalismRules(this) { PerformanceBands = new(bands.Policy, lines, default, citation ?? OwnChoice) }.Checked(nameof(bands));
    }

    /// <summary>The rules that read the table of values otherwise: a value between two printed whole numbers belongs to the band above it, or below.</summary>
    /// <param name="edge"><see cref="BoundaryPolicy.UpperEdgeBelongs"/>: 90.5 is in 91 and above; <see cref="BoundaryPolicy.LowerEdgeBelongs"/>: in 76–90.</param>
    /// <param name="citation">Where that stands; null: the agency's own choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reading is none of the two.</exception>
    public ProfessionalismRules ReadingPerformance(BoundaryPolicy edge, Citation? citation = null) =>
        new(this) { PerformanceBands = PerformanceBands.With(edge, citation ?? OwnChoice) };

    /// <summary>The rules that read the categories otherwise: an index between two printed whole numbers belongs to the category above it, or below.</summary>
    /// <param name="edge"><see cref="BoundaryPolicy.UpperEdgeBelongs"/>: 90.5 is very high (x &gt; 90); <see cref="BoundaryPolicy.LowerEdgeBelongs"/>: high (x &lt; 91).</param>
    /// <param name="citation">Where that stands; null: the agency's own choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reading is none of the two.</exception>
    public ProfessionalismRules ReadingCategories(BoundaryPolicy edge, Citation? citation = null) =>
        new(this) { CategoryBands = CategoryBands.With(edge, citation ?? OwnChoice) };

    /// <summary>The rules with another way to treat an index of which a dimension is missing.</summary>
    /// <param name="missing">What becomes of it.</param>
    /// <param name="citation">Where that stands; null: the agency's own choice.</param>
    /// <exception cref="ArgumentOutOfRangeException">The way is none of the two.</exception>
    public ProfessionalismRules WhenMissing(MissingDimension missing, Citation? citation = null) =>
        missing is MissingDimension.NotKnown or MissingDimension.Renormalised
            ? new(this) { Missing = missing, MissingCitation = citation ?? OwnChoice }
            : throw new ArgumentOutOfRangeException(nameof(missing), missing, "An index with a missing dimension is not known, or renormalised.");

    private static IReadOnlyList<ProfessionalismGrade> Replaced(IReadOnlyList<ProfessionalismGrade> grades, string id, Rational points, Citation? citation, string name)
    {
        _ = Known(grades.Select(grade => grade.Id), id, name, name);
        return Array.AsReadOnly(grades.Select(grade => grade.Id == id ? grade with { Points = points, Citation = citation ?? OwnChoice } : grade).ToArray());
    }

    internal static string Known(IEnumerable<string> known, string id, string what, string name) => known.Contains(Throw.IfNull(id, name))
        ? id
        : throw new ArgumentException($"'{id}' is no {what}{TalentRules.DidYouMean(id, known)}; there is {string.Join(", ", known)}.", name);

    private ProfessionalismRules Checked(string name)
    {
        string[] problems = [.. ProfessionalismRulesCheck.Problems(this)];
        return problems.Length == 0 ? this : throw new ArgumentException($"Not rules of an index: {string.Join("; ", problems)}.", name);
    }

    private static Citation OwnChoice { get; } = new("Pilihan instansi", "", Established.Local);
}
