namespace AsnKinerja.Engine.Appraisals;

/// <summary>The forms of an evaluation's outcome (<i>hasil evaluasi kinerja pegawai</i>).</summary>
/// <remarks>PermenPANRB 6/2022 Lampiran Bab IV, p. 105-113.</remarks>
public enum EvaluationForm
{
    /// <summary>Format C.1.1: the qualitative approach, measures of success in words.</summary>
    C11,

    /// <summary>Format C.1.2: the quantitative approach for senior executives and heads of autonomous units, with perspectives.</summary>
    C12,

    /// <summary>Format C.1.3: the quantitative approach for administrators and functional officials, with aspects and the superior's result that is served.</summary>
    C13,
}
