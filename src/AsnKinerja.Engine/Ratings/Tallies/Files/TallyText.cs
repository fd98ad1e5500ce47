using System;
using System.Text;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The texts that a tally's file can hold.</summary>
internal static class TallyText
{
    public const int MostBytes = ushort.MaxValue;

    /// <summary>UTF-8 that refuses what is no text, instead of putting a question mark in its place: two ids must not become one.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a text can be written, as far as that is seen at a glance.</summary>
    public static bool Fits(string text)
    {
        foreach (char letter in text)
            if (char.IsSurrogate(letter)) return false;
        return text.Length <= MostBytes / 3;
    }

    /// <exception cref="ArgumentException">The text cannot be written.</exception>
    public static void Check(string text, string what)
    {
        int bytes;
        try
        {
            bytes = Encoding.GetByteCount(text);
        }
        catch (EncoderFallbackException exception)
        {
            throw new ArgumentException($"The id of {what} is no text: character {exception.Index + 1} is half of a pair.", exception);
        }

        if (bytes > MostBytes) throw new ArgumentException($"The id of {what} is {bytes} bytes long; a tally holds ids of up to {MostBytes}.");
    }

    /// <exception cref="ArgumentException">The number cannot be written.</exception>
    public static void Check(Rational number, string what)
    {
        if (number.ToString().Length > Rational.MaximumTextLength)
            throw new ArgumentException($"{what} has more than {Rational.MaximumTextLength} digits; a tally holds no longer numbers.");
    }
}
