namespace AsnKinerja.Engine.Targets;

/// <summary>What an indicator measures (PermenPANRB 6/2022 Pasal 9 ayat (2)).</summary>
public enum Aspect
{
    /// <summary>How much (<i>kuantitas</i>).</summary>
    Quantity,

    /// <summary>How well (<i>kualitas</i>).</summary>
    Quality,

    /// <summary>How soon, or how fast (<i>waktu</i>).</summary>
    Time,

    /// <summary>At what cost (<i>biaya</i>).</summary>
    Cost,
}

/// <summary>From which side a result of a unit's head is looked at (PermenPANRB 6/2022 Lampiran, text of the SKP formats).</summary>
public enum Perspective
{
    /// <summary>Those who are served (<i>penerima layanan</i>).</summary>
    ServiceRecipient,

    /// <summary>How the work is done (<i>proses bisnis</i>).</summary>
    BusinessProcess,

    /// <summary>The unit's own strength (<i>penguatan internal</i>).</summary>
    InternalStrengthening,

    /// <summary>The budget (<i>anggaran</i>).</summary>
    Budget,
}
