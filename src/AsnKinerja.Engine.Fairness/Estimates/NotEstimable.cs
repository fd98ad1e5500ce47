using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Why something cannot be estimated.</summary>
public enum NotEstimable
{
    /// <summary>There is no rating at all.</summary>
    NoRatings,

    /// <summary>There is only one rater, or only one where two are needed.</summary>
    OneRater,

    /// <summary>There is only one ratee (or item).</summary>
    OneRatee,

    /// <summary>No two raters rated the same ratee.</summary>
    NoOverlap,

    /// <summary>All ratings are the same number, so nothing can be told apart.</summary>
    NoVariation,

    /// <summary>Only one category was ever used.</summary>
    OneCategory,

    /// <summary>Raters and ratees fall into parts that no rating links.</summary>
    NotConnected,

    /// <summary>As many unknowns as ratings: the fit is exact and leaves no error to estimate from.</summary>
    NoDegreesOfFreedom,

    /// <summary>The formula gives a number outside the range that the quantity can have.</summary>
    OutOfRange,

    /// <summary>The iteration did not settle within its limit.</summary>
    NotConverged,

    /// <summary>Raters do not differ in severity by more than chance, so there is nothing to adjust for.</summary>
    NoRaterVariance,

    /// <summary>Fewer observations than the method asks for.</summary>
    TooFew,

    /// <summary>Cells are missing where the method needs them all.</summary>
    Incomplete,

    /// <summary>The values do not fit the kind of scale, such as a negative number on a scale of ratios.</summary>
    WrongScale,
}

/// <summary>The reasons in words.</summary>
internal static class NotEstimableWords
{
    public static LocalizedText Of(NotEstimable reason) => reason switch
    {
        NotEstimable.NoRatings => new("tidak ada penilaian", "there are no ratings"),
        NotEstimable.OneRater => new("hanya satu penilai", "there is only one rater"),
        NotEstimable.OneRatee => new("hanya satu yang dinilai", "there is only one ratee"),
        NotEstimable.NoOverlap => new("tidak ada dua penilai yang menilai orang yang sama", "no two raters rated the same person"),
        NotEstimable.NoVariation => new("semua penilaian sama", "all ratings are the same"),
        NotEstimable.OneCategory => new("hanya satu kategori yang dipakai", "only one category was used"),
        NotEstimable.NotConnected => new("penilai dan yang dinilai terpisah dalam beberapa bagian", "raters and ratees fall into separate parts"),
        NotEstimable.NoDegreesOfFreedom => new("penilaian terlalu sedikit untuk menaksir galat", "too few ratings to estimate an error from"),
        NotEstimable.OutOfRange => new("rumusnya memberi bilangan di luar rentang", "the formula gives a number out of range"),
        NotEstimable.NotConverged => new("perhitungan tidak mencapai hasil yang tetap", "the calculation did not settle"),
        NotEstimable.NoRaterVariance => new("penilai tidak berbeda keketatannya melebihi kebetulan", "raters do not differ in severity by more than chance"),
        NotEstimable.TooFew => new("pengamatan terlalu sedikit", "there are too few observations"),
        NotEstimable.WrongScale => new("nilainya tidak cocok dengan jenis skala", "the values do not fit the kind of scale"),
        _ => new("ada penilaian yang kosong", "ratings are missing"),
    };
}
