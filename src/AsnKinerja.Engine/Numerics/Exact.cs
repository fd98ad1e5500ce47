using System.Globalization;
using System.Numerics;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Writes whole numbers of hundredths, thousandths and so on as decimals, without floating point.</summary>
internal static class Exact
{
    /// <summary>440 with 2 digits is "4.40"; -5 with 2 digits is "-0.05".</summary>
    public static string DecimalText(BigInteger scaled, int digits)
    {
        string text = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(digits + 1, '0');
        if (digits > 0) text = text.Insert(text.Length - digits, ".");
        return scaled.Sign < 0 ? "-" + text : text;
    }
}
