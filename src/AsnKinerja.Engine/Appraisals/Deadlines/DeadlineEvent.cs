namespace AsnKinerja.Engine.Appraisals;

/// <summary>From which day a deadline counts.</summary>
public enum DeadlineEvent
{
    /// <summary>The day on which the document was signed (<i>ditandatangani</i>).</summary>
    Signed,

    /// <summary>The day on which the document was received (<i>diterima</i>).</summary>
    Received,

    /// <summary>The last day of the evaluation's window (<i>akhir evaluasi</i>).</summary>
    WindowCloses,

    /// <summary>The last day on which the document could have been signed in time (<i>batas penandatanganan</i>).</summary>
    SigningLimit,

    /// <summary>The day on which the superior received the objection (<i>keberatan diterima</i>).</summary>
    ObjectionReceived,
}
