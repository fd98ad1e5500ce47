using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>Where the numbers of a survey stand; null where its author does not say.</summary>
/// <param name="Answers">The scale of the answers and the factor of the index.</param>
/// <param name="Elements">The elements.</param>
/// <param name="Weights">How the weights are written.</param>
/// <param name="Rounding">How the index is rounded.</param>
/// <param name="Grades">The table of grades.</param>
/// <param name="Reading">Which index is held against the table.</param>
public sealed record SurveyCitations(
    Citation? Answers, Citation? Elements, Citation? Weights, Citation? Rounding, Citation? Grades, Citation? Reading)
{
    /// <summary>Those that are known, each once.</summary>
    internal static IReadOnlyList<Citation> Known(params Citation?[] citations) =>
        Array.AsReadOnly(citations.OfType<Citation>().Distinct().ToArray());
}
