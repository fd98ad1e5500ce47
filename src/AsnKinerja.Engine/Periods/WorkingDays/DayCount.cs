namespace AsnKinerja.Engine.Periods;

/// <summary>Which days a deadline counts.</summary>
public enum DayCount
{
    /// <summary>Every day of the calendar (<i>hari</i>).</summary>
    CalendarDays,

    /// <summary>Only days on which offices are open (<i>hari kerja</i>).</summary>
    WorkingDays,
}
