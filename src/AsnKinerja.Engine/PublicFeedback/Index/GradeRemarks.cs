using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>What a reader must know of a grade that depends on how the table is read.</summary>
internal static class GradeRemarks
{
    /// <summary>Whether the exact and the rounded index have different grades.</summary>
    public static bool DependsOnReading(SatisfactionSurvey survey, Rational index) => survey.GradeOf(index, GradeReading.Exact) != survey.GradeOf(index, GradeReading.Rounded);

    public static IReadOnlyList<LocalizedText> Of(SatisfactionSurvey survey, Rational index)
    {
        if (!DependsOnReading(survey, index)) return [];
        ServiceGrade exact = survey.GradeOf(index, GradeReading.Exact), rounded = survey.GradeOf(index, GradeReading.Rounded);
        string shown = survey.Rounding.RoundToText(index);
        return survey.Reading == GradeReading.Exact
            ? [new(
                $"Mutu dibaca dari nilai eksak: {exact}. Nilai yang ditampilkan, {shown}, akan terbaca {rounded}.",
                $"The grade is read from the exact value: {exact}. The value shown, {shown}, would read {rounded}.")]
            : [new(
                $"Mutu dibaca dari nilai yang ditampilkan, {shown}: {rounded}. Nilai eksak akan terbaca {exact}.",
                $"The grade is read from the value shown, {shown}: {rounded}. The exact value would read {exact}.")];
    }
}
