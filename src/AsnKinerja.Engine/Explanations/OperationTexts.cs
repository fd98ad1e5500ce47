using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Explanations;

/// <summary>What each kind of operation is called, and how a reader does it by hand.</summary>
internal static class OperationTexts
{
    public static string Code(OperationKind kind) => Of(kind).Code;

    public static LocalizedText Name(OperationKind kind) => Of(kind).Name;

    public static LocalizedText HowTo(OperationKind kind) => Of(kind).HowTo;

    private static (string Code, LocalizedText Name, LocalizedText HowTo) Of(OperationKind kind) => kind switch
    {
        OperationKind.Given => ("given", new("bukti", "evidence"), new(
            "Nilai ini bukti: dicatat sebagaimana diterima, tidak dihitung dari nilai lain.",
            "The value is evidence: recorded as received, not calculated from other values.")),
        OperationKind.Missing => ("missing", new("tidak ada nilai", "no value"), new(
            "Nilainya tidak ada. Itu bukan nol: ia tidak ikut dihitung.",
            "There is no value. That is not zero: it takes no part in the calculation.")),
        OperationKind.Mean => ("mean", new("rata-rata", "mean"), new(
            "Jumlahkan semua nilai yang dihitung, lalu bagi dengan banyaknya nilai itu.",
            "Add up all counted values, then divide by how many there are.")),
        OperationKind.WeightedMean => ("weighted-mean", new("rata-rata tertimbang", "weighted mean"), new(
            "Kalikan setiap nilai dengan bobotnya, jumlahkan hasilnya, lalu bagi dengan jumlah bobot.",
            "Multiply each value by its weight, add up the products, then divide by the sum of the weights.")),
        OperationKind.Median => ("median", new("median", "median"), new(
            "Urutkan nilai dari yang terkecil dan ambil yang di tengah. Jika banyaknya genap, ambil rata-rata kedua nilai tengah.",
            "Sort the values and take the middle one. If their number is even, take the mean of the two in the middle.")),
        OperationKind.WeightedMedian => ("weighted-median", new("median tertimbang", "weighted median"), new(
            "Urutkan nilai dari yang terkecil (ditulis nilai @ bobot) dan jumlahkan bobotnya satu per satu. Ambil nilai yang membuat "
            + "jumlah itu melewati setengah dari seluruh bobot. Jika jumlah itu tepat setengah, ambil rata-rata nilai tersebut dan "
            + "nilai berikutnya yang berbobot.",
            "Sort the values from the smallest (written value @ weight) and add up their weights one by one. Take the value at which "
            + "that sum passes half of all the weight. If the sum is exactly half, take the mean of that value and the next "
            + "one that has weight.")),
        OperationKind.TrimmedMean => ("trimmed-mean", new("rata-rata terpangkas", "trimmed mean"), new(
            "Kalikan banyaknya nilai dengan bagian yang ditulis di depan dan bulatkan ke bawah menjadi k. Urutkan nilai, buang k nilai "
            + "terkecil dan k nilai terbesar, lalu ambil rata-rata sisanya.",
            "Multiply the number of values by the share written first and round down to k. Sort the values, drop the k smallest "
            + "and the k largest, then take the mean of the rest.")),
        OperationKind.WinsorisedMean => ("winsorised-mean", new("rata-rata winsor", "winsorised mean"), new(
            "Kalikan banyaknya nilai dengan bagian yang ditulis di depan dan bulatkan ke bawah menjadi k. Urutkan nilai, ganti k nilai "
            + "terkecil dengan nilai terkecil yang tersisa dan k nilai terbesar dengan nilai terbesar yang tersisa, lalu ambil "
            + "rata-rata semuanya.",
            "Multiply the number of values by the share written first and round down to k. Sort the values, replace the k smallest "
            + "by the smallest one left and the k largest by the largest one left, then take the mean of all.")),
        OperationKind.Sum => ("sum", new("jumlah", "sum"), new(
            "Jumlahkan semua nilai yang dihitung.",
            "Add up all counted values.")),
        OperationKind.Quotient => ("quotient", new("bagian", "share"), new(
            "Bagi nilai yang pertama dengan nilai yang kedua.",
            "Divide the first value by the second.")),
        OperationKind.Formula => ("formula", new("sebagaimana tertulis", "as written"), new(
            "Hitung rumus yang tertulis. min(a; b) adalah yang lebih kecil di antara keduanya, max(a; b) yang lebih besar.",
            "Work out the formula as written. min(a; b) is the smaller of the two, max(a; b) the larger.")),
        OperationKind.Rounded => ("rounded", new("pembulatan", "rounding"), new(
            "Bulatkan nilai itu ke banyaknya desimal yang ditulis di belakangnya, dengan cara yang disebut pada langkahnya.",
            "Round the value to the number of decimals written after it, in the way that the step names.")),
        OperationKind.Lookup => ("lookup", new("pembacaan tabel", "table lookup"), new(
            "Cari nilai itu pada tabel atau rentang dalam aturan yang dirujuk, lalu baca hasilnya.",
            "Find the value in the table or the bands of the rule that is cited, then read the outcome.")),
        OperationKind.Decision => ("decision", new("keputusan", "decision"), new(
            "Hasil ini diputuskan oleh pejabat atau orang yang berwenang, tidak dihitung.",
            "A person with the authority decided this; it is not calculated.")),
        _ => ("summary", new("ringkasan", "summary"), new(
            "Langkah ini hanya mengelompokkan bagian-bagiannya, tanpa hitungan.",
            "The step only groups its parts, without arithmetic.")),
    };
}
