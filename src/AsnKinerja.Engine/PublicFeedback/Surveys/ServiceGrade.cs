using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>The quality of a service as an index reads (<i>mutu pelayanan</i>), for example A: very good.</summary>
/// <param name="Id">The id: the letter, small, as in <c>a</c>.</param>
/// <param name="Name">The performance of the unit in words, for example <c>Sangat baik</c>.</param>
public sealed record ServiceGrade(string Id, LocalizedText Name)
{
    /// <summary>The id as it is printed: <c>A</c>.</summary>
    public string Mark => Id.ToUpperInvariant();

    /// <summary>Mark and name: <c>A (Sangat baik)</c>.</summary>
    public LocalizedText InWords => new($"{Mark} ({Name.Indonesian})", $"{Mark} ({Name.English})");

    /// <summary>The mark.</summary>
    public override string ToString() => Mark;
}

/// <summary>Which index is held against the table of grades.</summary>
public enum GradeReading
{
    /// <summary>The exact one: 76.606 is below 76.61, although it is shown as 76.61.</summary>
    Exact,

    /// <summary>The one that is shown: 76.606 counts as 76.61.</summary>
    Rounded,
}
