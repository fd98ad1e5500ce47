using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What an evaluation document says beside the appraisal: who signs, where and when, and what the appraiser adds.</summary>
/// <remarks>Whatever is left out stands in the document as "belum ada"; nothing is made up. Immutable.</remarks>
public sealed record DocumentDetails
{
    /// <summary>The institution, or null.</summary>
    public LocalizedText? Institution { get; init; }

    /// <summary>The appraiser; where null, the name that the case gives is shown.</summary>
    public Employee? Appraiser { get; init; }

    /// <summary>The appraiser's superior, for Format D.1.1, or null.</summary>
    public Employee? Superior { get; init; }

    /// <summary>Where the document is signed, or null.</summary>
    public LocalizedText? Place { get; init; }

    /// <summary>The day on which the appraiser signs, or null.</summary>
    public LocalDate? SignedOn { get; init => field = value is LocalDate day ? IsoDay.Of(day) : null; }

    /// <summary>The day on which the person appraised signs and returns the document, or null.</summary>
    public LocalDate? SignedByEmployeeOn { get; init => field = value is LocalDate day ? IsoDay.Of(day) : null; }

    /// <summary>Notes and recommendations of the appraiser (<i>catatan/rekomendasi</i>), or null.</summary>
    public LocalizedText? Notes { get; init; }

    /// <summary>The leader's special expectations on behaviour (<i>ekspektasi khusus pimpinan</i>), by the id of the value, for example <c>loyal</c>.</summary>
    /// <exception cref="ArgumentNullException">The dictionary is null.</exception>
    public IReadOnlyDictionary<string, LocalizedText> SpecialExpectations
    {
        get;
        init => field = Throw.IfNull(value).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    } = new Dictionary<string, LocalizedText>();

    /// <summary>The form; null: as the approach of the plan and the kind of post say.</summary>
    public EvaluationForm? Form { get; init; }
}
