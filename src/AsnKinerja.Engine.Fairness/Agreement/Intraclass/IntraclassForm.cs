using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Which question an intraclass correlation answers (Shrout and Fleiss 1979; in brackets McGraw and Wong 1996).</summary>
public enum IntraclassForm
{
    /// <summary>ICC(1,1) [ICC(1)]: one rating, where nobody says which rater gave which.</summary>
    OneWaySingle,

    /// <summary>ICC(2,1) [ICC(A,1)]: one rater, drawn from many, and severity counts as error: absolute agreement.</summary>
    AgreementSingle,

    /// <summary>ICC(3,1) [ICC(C,1)]: one of these raters, and severity does not count: consistency.</summary>
    ConsistencySingle,

    /// <summary>ICC(1,k) [ICC(k)]: the mean of k ratings, where nobody says which rater gave which.</summary>
    OneWayAverage,

    /// <summary>ICC(2,k) [ICC(A,k)]: the mean of k raters, absolute agreement.</summary>
    AgreementAverage,

    /// <summary>ICC(3,k) [ICC(C,k)]: the mean of k raters, consistency. The same number as Cronbach's alpha with raters for items.</summary>
    ConsistencyAverage,
}

/// <summary>The forms in words.</summary>
internal static class IntraclassFormWords
{
    public static LocalizedText Of(IntraclassForm form) => form switch
    {
        IntraclassForm.OneWaySingle => new("ICC(1,1), satu penilaian, satu arah", "ICC(1,1), one rating, one-way"),
        IntraclassForm.AgreementSingle => new("ICC(2,1), satu penilai, kesepakatan mutlak", "ICC(2,1), one rater, absolute agreement"),
        IntraclassForm.ConsistencySingle => new("ICC(3,1), satu penilai, konsistensi", "ICC(3,1), one rater, consistency"),
        IntraclassForm.OneWayAverage => new("ICC(1,k), rata-rata penilaian, satu arah", "ICC(1,k), mean of the ratings, one-way"),
        IntraclassForm.AgreementAverage => new("ICC(2,k), rata-rata penilai, kesepakatan mutlak", "ICC(2,k), mean of the raters, absolute agreement"),
        _ => new("ICC(3,k), rata-rata penilai, konsistensi", "ICC(3,k), mean of the raters, consistency"),
    };
}
