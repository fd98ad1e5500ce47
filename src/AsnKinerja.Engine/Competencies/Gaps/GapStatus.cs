using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How a level stands to the level that a post requires.</summary>
public enum GapStatus
{
    /// <summary>The level is not known.</summary>
    NotKnown,

    /// <summary>Below the required level, by more than the tolerance.</summary>
    Below,

    /// <summary>Below the required level, by no more than the tolerance.</summary>
    WithinTolerance,

    /// <summary>Exactly the required level.</summary>
    Meets,

    /// <summary>Above the required level.</summary>
    Above,
}

/// <summary>The names of the statuses.</summary>
internal static class GapStatuses
{
    public static LocalizedText Name(GapStatus status) => status switch
    {
        GapStatus.Below => new("di bawah standar", "below the standard"),
        GapStatus.WithinTolerance => new("di bawah standar, dalam toleransi", "below the standard, within tolerance"),
        GapStatus.Meets => new("memenuhi standar", "meets the standard"),
        GapStatus.Above => new("di atas standar", "above the standard"),
        _ => new("tidak diketahui", "not known"),
    };
}
