namespace AsnKinerja.Engine.Targets;

/// <summary>Where a main result of a leader comes from (PermenPANRB 8/2021, which weighs the two kinds apart).</summary>
public enum ResultBasis
{
    /// <summary>The performance agreement (<i>perjanjian kinerja</i>).</summary>
    PerformanceAgreement,

    /// <summary>A strategic initiative or the plan of action (<i>inisiatif strategis</i>, <i>rencana aksi</i>).</summary>
    StrategicInitiative,
}
