namespace AsnKinerja.Engine.Appraisals;

/// <summary>How a study stands to the time that the programme normally takes.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab II B.7, p. 63: an expectation in words, to which no rating belongs.</remarks>
public enum StudyTimeliness
{
    /// <summary>Faster (<i>lebih cepat</i>).</summary>
    Faster,

    /// <summary>On time (<i>tepat waktu</i>).</summary>
    OnTime,

    /// <summary>Late, or with the time extended (<i>adanya perpanjangan</i>).</summary>
    Extended,
}
