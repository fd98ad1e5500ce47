using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Explanations;

/// <summary>The words around the numbers, in both languages.</summary>
internal static class ExplanationWords
{
    public static readonly LocalizedText Explanation = new("Penjelasan", "Explanation");
    public static readonly LocalizedText Steps = new("Langkah demi langkah", "Step by step");
    public static readonly LocalizedText HowTo = new("Cara menghitung", "How to calculate");
    public static readonly LocalizedText Warning = new("Peringatan", "Warning");
    public static readonly LocalizedText WarningText = new(
        "Penjelasan ini memakai aturan yang bukan, atau belum dipastikan sebagai, ketentuan peraturan.",
        "This explanation uses rules that are not, or are not confirmed to be, a regulation's own.");

    public static readonly LocalizedText Formula = new("rumus", "formula");
    public static readonly LocalizedText Method = new("cara", "method");
    public static readonly LocalizedText Rounded = new("dibulatkan", "rounded");
    public static readonly LocalizedText Basis = new("dasar", "basis");
    public static readonly LocalizedText Remark = new("catatan", "remark");
    public static readonly LocalizedText Operands = new("Bagian", "Operands");
    public static readonly LocalizedText Operand = new("Bagian", "Operand");
    public static readonly LocalizedText Value = new("Nilai", "Value");
    public static readonly LocalizedText Weight = new("bobot", "weight");
    public static readonly LocalizedText EffectiveWeight = new("bobot efektif", "effective weight");
    public static readonly LocalizedText LeftOut = new("tidak dihitung", "left out");
    public static readonly LocalizedText NoValue = new("tidak ada nilai", "no value");
    public static readonly LocalizedText NoLabel = new("(tanpa nama)", "(unnamed)");

    private static readonly LocalizedText Unverified = new("belum terverifikasi", "unverified");
    private static readonly LocalizedText Local = new("praktik setempat", "local");
    private static readonly LocalizedText HalfAwayFromZero = new("setengah dibulatkan menjauhi nol", "half away from zero");
    private static readonly LocalizedText HalfToEven = new("setengah dibulatkan ke angka genap", "half to even");
    private static readonly LocalizedText TowardZero = new("sisa desimal dipotong", "further digits cut off");

    /// <summary>The mark of a citation that needs a warning, or null.</summary>
    public static LocalizedText? Mark(Established established) => established switch
    {
        Established.Unverified => Unverified,
        Established.Local => Local,
        _ => null,
    };

    public static LocalizedText Mode(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfAwayFromZero => HalfAwayFromZero,
        RoundingMode.HalfToEven => HalfToEven,
        _ => TowardZero,
    };

    public static string Digits(int digits, Language language) =>
        language == Language.English
            ? digits == 1 ? "1 decimal" : $"{digits} decimals"
            : $"{digits} desimal";
}
