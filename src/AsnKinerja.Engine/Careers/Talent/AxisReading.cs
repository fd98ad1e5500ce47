using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>What one axis says of a person.</summary>
/// <param name="Third">The row or the column; null: not known.</param>
/// <param name="Steps">How it was read.</param>
/// <param name="Reasons">Why it is not known, or may still change.</param>
internal sealed record AxisReading<T>(T? Third, Explanation Steps, IReadOnlyList<LocalizedText> Reasons)
    where T : struct
{
    /// <summary>An axis on which nothing is known.</summary>
    public static AxisReading<T> Unknown(LocalizedText label, LocalizedText reason) =>
        new(null, Explanation.Missing(label, reason), [new($"{label.Indonesian}: {reason.Indonesian}.", $"{label.English}: {reason.English}.")]);
}
