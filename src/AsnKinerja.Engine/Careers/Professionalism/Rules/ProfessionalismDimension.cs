using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Careers;

/// <summary>The four dimensions of the professionalism index.</summary>
/// <remarks>PermenPANRB 38/2018; Peraturan BKN 8/2019.</remarks>
public enum ProfessionalismDimension
{
    /// <summary>Formal education (<i>kualifikasi</i>).</summary>
    Qualification,

    /// <summary>Training (<i>kompetensi</i>).</summary>
    Competency,

    /// <summary>Performance (<i>kinerja</i>).</summary>
    Performance,

    /// <summary>Discipline (<i>disiplin</i>).</summary>
    Discipline,
}

/// <summary>Ids and names of the four dimensions.</summary>
public static class ProfessionalismDimensions
{
    /// <summary>The id of a dimension, for example <c>kualifikasi</c>.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dimension is none of the four.</exception>
    public static string Id(this ProfessionalismDimension dimension) => Of(dimension).Id;

    /// <summary>The name of a dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException">The dimension is none of the four.</exception>
    public static LocalizedText Name(this ProfessionalismDimension dimension) => Of(dimension).Name;

    /// <summary>In the order of the regulation.</summary>
    internal static ProfessionalismDimension[] All { get; } =
        [ProfessionalismDimension.Qualification, ProfessionalismDimension.Competency, ProfessionalismDimension.Performance, ProfessionalismDimension.Discipline];

    private static (string Id, LocalizedText Name) Of(ProfessionalismDimension dimension) => dimension switch
    {
        ProfessionalismDimension.Qualification => ("kualifikasi", new("Kualifikasi", "Qualification")),
        ProfessionalismDimension.Competency => ("kompetensi", new("Kompetensi", "Competency")),
        ProfessionalismDimension.Performance => ("kinerja", new("Kinerja", "Performance")),
        ProfessionalismDimension.Discipline => ("disiplin", new("Disiplin", "Discipline")),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, $"{(int)dimension} is no dimension."),
    };
}
