namespace AsnKinerja.Engine.Periods;

/// <summary>Why offices are closed on a day that is not of the weekend.</summary>
public enum HolidayKind
{
    /// <summary>A national or local public holiday (<i>hari libur</i>).</summary>
    PublicHoliday,

    /// <summary>A day of joint leave (<i>cuti bersama</i>).</summary>
    JointLeave,
}
