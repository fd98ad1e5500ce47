namespace AsnKinerja.Engine.Periods;

/// <summary>What a period is called, from its first and last day.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year, 1 January to 31 December (<i>tahun</i>).</summary>
    Year,

    /// <summary>Half a calendar year (<i>semester</i>).</summary>
    Semester,

    /// <summary>Three calendar months (<i>triwulan</i>).</summary>
    Quarter,

    /// <summary>A calendar month (<i>bulan</i>).</summary>
    Month,

    /// <summary>Any other run of days.</summary>
    Custom,
}
