namespace AsnKinerja.Engine.Appraisals;

/// <summary>What must be done by a deadline.</summary>
public enum DeadlineKind
{
    /// <summary>The plan (SKP) is set (<i>penetapan SKP</i>).</summary>
    PlanSet,

    /// <summary>The appraiser hands the signed document over to the employee (<i>penyampaian</i>).</summary>
    HandOver,

    /// <summary>The employee signs the document and returns it to the appraiser (<i>pengembalian</i>).</summary>
    Return,

    /// <summary>The appraiser hands the result to the superior who confirms it (<i>penerusan kepada atasan</i>).</summary>
    PassOnToSuperior,

    /// <summary>The document is reported upwards (<i>pelaporan</i>).</summary>
    Report,

    /// <summary>The appraiser's superior signs in the appraiser's place (<i>penandatanganan oleh atasan</i>).</summary>
    SuperiorSigns,

    /// <summary>The superior's document is handed over to the employee (<i>penyampaian oleh atasan</i>).</summary>
    SuperiorHandsOver,

    /// <summary>The employee signs the superior's document and returns it (<i>pengembalian kepada atasan</i>).</summary>
    ReturnToSuperior,

    /// <summary>The superior's document is reported upwards (<i>pelaporan oleh atasan</i>).</summary>
    SuperiorReports,

    /// <summary>The employee objects (<i>keberatan</i>).</summary>
    Objection,

    /// <summary>The superior decides on an objection (<i>putusan keberatan</i>).</summary>
    Decision,
}
