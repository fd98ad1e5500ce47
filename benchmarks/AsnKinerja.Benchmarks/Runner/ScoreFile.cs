using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>Scores as a file: <c>employee,score</c>, by employee, two digits; the rivals write the same, byte for byte.</summary>
internal static class ScoreFile
{
    public const string Header = "employee,score";

    /// <summary>Writes the scores of employee 1, 2, ... and returns the first 16 hexadecimal digits of the file's SHA-256.</summary>
    public static string Write(string path, IReadOnlyList<decimal?> scores)
    {
        StringBuilder text = new(scores.Count * 14);
        text.Append(Header).Append('\n');
        for (int i = 0; i < scores.Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1},{scores[i]:0.00}\n");
        byte[] bytes = Encoding.ASCII.GetBytes(text.ToString());
        File.WriteAllBytes(path, bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
    }
}
