using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Careers;

/// <summary>What a person can be in a dimension, and the points for it: a level of education, or a sanction.</summary>
/// <param name="Id">The id, for example <c>s2</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="Points">The points, 0 or more.</param>
/// <param name="Citation">Where the points stand.</param>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ProfessionalismGrade(string Id, LocalizedText Name, Rational Points, Citation? Citation);

/// <summary>A kind of posts with points of its own for training, such as <c>pelaksana</c>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <remarks>Immutable; equal when both are equal.</remarks>
public sealed record ProfessionalismGroup(string Id, LocalizedText Name);

/// <summary>Points for a kind of training in one group of posts.</summary>
/// <param name="Points">The points of somebody who had it; who had not has 0.</param>
/// <param name="Citation">Where the points stand.</param>
/// <remarks>Immutable; equal when both are equal.</remarks>
public sealed record TrainingPoints(Rational Points, Citation? Citation);

/// <summary>A kind of training that the dimension of competency counts.</summary>
/// <param name="Id">The id, for example <c>diklat-teknis</c>.</param>
/// <param name="Name">The name.</param>
/// <param name="HoursAtLeast">The hours of lessons (JP) from which it counts; null: having had it is enough.</param>
/// <param name="HoursCitation">Where the hours stand.</param>
/// <param name="ByGroup">The points of each group of posts that it is for.</param>
/// <remarks>Immutable.</remarks>
public sealed record ProfessionalismTraining(
    string Id, LocalizedText Name, int? HoursAtLeast, Citation? HoursCitation, IReadOnlyDictionary<string, TrainingPoints> ByGroup);

/// <summary>The points of a range of the value of performance.</summary>
/// <param name="Points">The points.</param>
/// <param name="Citation">Where they stand.</param>
/// <remarks>Immutable; equal when both are equal.</remarks>
public sealed record PerformancePoints(Rational Points, Citation? Citation);

/// <summary>The category of an index (<i>kategori</i>), such as <c>tinggi</c>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <remarks>Immutable; equal when both are equal.</remarks>
public sealed record ProfessionalismCategory(string Id, LocalizedText Name)
{
    /// <summary>The Indonesian name.</summary>
    public override string ToString() => Name.Indonesian;
}
