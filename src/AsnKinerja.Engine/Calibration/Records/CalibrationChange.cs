using NodaTime;

namespace AsnKinerja.Engine.Calibration;

/// <summary>One change of one person's predicate in a calibration, with who made it and why.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record CalibrationChange
{
    internal CalibrationChange(string employee, string before, string after, string reason, string author, LocalDate day)
    {
        Employee = employee;
        Before = before;
        After = after;
        Reason = reason;
        Author = author;
        Day = day;
    }

    /// <summary>The id of the person.</summary>
    public string Employee { get; }

    /// <summary>The id of the predicate before.</summary>
    public string Before { get; }

    /// <summary>The id of the predicate after.</summary>
    public string After { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Who decided.</summary>
    public string Author { get; }

    /// <summary>On which day.</summary>
    public LocalDate Day { get; }

    /// <summary>Such as <c>2027-01-12 101: baik -> butuh-perbaikan (atasan: reason)</c>.</summary>
    public override string ToString() => $"{Periods.IsoDay.Text(Day)} {Employee}: {Before} -> {After} ({Author}: {Reason})";
}
