namespace AsnKinerja.Engine.Appraisals;

/// <summary>How a regulation evaluates somebody who moved within the period.</summary>
public enum MoveMode
{
    /// <summary>The new appraiser evaluates, on the new unit's achievement (PermenPANRB 6/2022 Lampiran Bab IV A.13).</summary>
    NewAppraiser,

    /// <summary>What was achieved in each unit counts by the time spent there (PP 30/2019 Pasal 36).</summary>
    Prorated,
}
