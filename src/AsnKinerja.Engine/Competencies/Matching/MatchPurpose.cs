using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What a match is asked for: each purpose has categories of its own (Peraturan BKN 26/2019, Lampiran III angka 3 huruf f).</summary>
public enum MatchPurpose
{
    /// <summary>Filling a post by promotion or transfer (<i>pengisian jabatan melalui promosi dan mutasi</i>).</summary>
    Promotion,

    /// <summary>Mapping those who hold posts (<i>pemetaan dalam jabatan</i>).</summary>
    Mapping,
}

/// <summary>What a match says where the level of a competency is not known.</summary>
public enum MissingCompetencies
{
    /// <summary>The match is not known either.</summary>
    NotKnown,

    /// <summary>The match of the competencies that are known, marked as provisional.</summary>
    Provisional,
}

/// <summary>The words of definition files for purposes and missing competencies, and their names.</summary>
internal static class MatchWords
{
    public static (string Word, MatchPurpose Meaning)[] Purposes { get; } = [("promotion", MatchPurpose.Promotion), ("mapping", MatchPurpose.Mapping)];

    public static (string Word, MissingCompetencies Meaning)[] Missing { get; } =
        [("not-known", MissingCompetencies.NotKnown), ("provisional", MissingCompetencies.Provisional)];

    public static LocalizedText Name(MatchPurpose purpose) => purpose == MatchPurpose.Promotion
        ? new("pengisian jabatan (promosi dan mutasi)", "filling a post (promotion and transfer)")
        : new("pemetaan dalam jabatan", "mapping those who hold posts");
}
