namespace AsnKinerja.Engine.Appraisals;

/// <summary>The accreditation of an Indonesian university or of one of its programmes, from the lowest.</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab II B.5, p. 63, knows these letters. One that is not known is null, never the lowest.</remarks>
public enum Accreditation
{
    /// <summary>Not accredited.</summary>
    None,

    /// <summary>C.</summary>
    C,

    /// <summary>B.</summary>
    B,

    /// <summary>A.</summary>
    A,
}
