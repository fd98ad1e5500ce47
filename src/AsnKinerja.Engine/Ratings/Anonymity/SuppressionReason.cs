using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Why a number that exists is not shown.</summary>
public enum SuppressionReason
{
    /// <summary>Fewer raters than the promise asks for.</summary>
    TooFewRaters,

    /// <summary>The number itself, or the number with others that are shown, would give an answer away.</summary>
    WouldDisclose,

    /// <summary>A number above it is shown, from which this one and its neighbours could be taken by subtraction.</summary>
    Complementary,

    /// <summary>It is made from numbers of which one is not shown.</summary>
    ContainsSuppressed,

    /// <summary>The group's raters weigh differently, and from a mean with known weights answers can be read.</summary>
    UnequalWeights,

    /// <summary>Beside an earlier publication it could give answers away: a few people came, left or answer otherwise, or people of one opinion.</summary>
    PeriodComparison,
}

/// <summary>The reasons in words.</summary>
internal static class SuppressionWords
{
    public static LocalizedText Of(SuppressionReason reason, int minimum) => reason switch
    {
        SuppressionReason.TooFewRaters => new($"tidak ditampilkan: kurang dari {minimum} penilai", $"not shown: fewer than {minimum} raters"),
        SuppressionReason.WouldDisclose => new("tidak ditampilkan: akan membuka jawaban penilai", "not shown: it would give an answer away"),
        SuppressionReason.Complementary => new(
            "tidak ditampilkan: bersama nilai di atasnya dapat dihitung mundur",
            "not shown: together with the number above it, it could be calculated back"),
        SuppressionReason.ContainsSuppressed => new("tidak ditampilkan: memuat bagian yang tidak ditampilkan", "not shown: it contains a part that is not shown"),
        SuppressionReason.UnequalWeights => new(
            "tidak ditampilkan: bobot penilai dalam kelompok berbeda-beda",
            "not shown: the raters of the group weigh differently"),
        _ => new(
            "tidak ditampilkan: bersama terbitan sebelumnya dapat membuka jawaban penilai",
            "not shown: beside an earlier publication it could give answers away"),
    };
}
