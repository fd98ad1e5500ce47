namespace AsnKinerja.Engine.Appraisals;

/// <summary>What a person on study duty (<i>tugas belajar</i>) studies for.</summary>
/// <remarks>The guide of PermenPANRB 6/2022 (Lampiran Bab II B.5-6, p. 62-63) names all of these but the diploma.</remarks>
public enum StudyLevel
{
    /// <summary>A diploma (D-I to D-IV).</summary>
    Diploma,

    /// <summary>A first degree (<i>strata 1</i>).</summary>
    Bachelor,

    /// <summary>A professional qualification (<i>profesi</i>).</summary>
    Professional,

    /// <summary>A master's degree (<i>strata 2</i>).</summary>
    Master,

    /// <summary>A doctorate (<i>strata 3</i>).</summary>
    Doctorate,
}
