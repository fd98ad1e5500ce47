using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AsnKinerja.Engine.Yaml;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    private const int LongestWord = 64;

    // A hint is worth a moment, not a search through a dictionary of any size.
    private const int MostCandidates = 5_000;

    /// <summary>The nearest candidate within two edits (one for words of up to four letters), or null.</summary>
    /// <remarks>Words that differ only in capitals, hyphens, underscores and spaces are nearest of all; ties go to the earlier candidate.</remarks>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord) return null;
        string bare = Bare(word);
        int best = word.Length <= 4 ? 2 : 3;
        string? nearest = null;
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            if (candidate.Length > LongestWord || string.Equals(candidate, word, StringComparison.Ordinal)) continue;
            if (bare.Length > 0 && candidate.Length >= bare.Length && string.Equals(Bare(candidate), bare, StringComparison.Ordinal)) return candidate;
            if (Math.Abs(candidate.Length - word.Length) >= best) continue;
            int distance = Distance(word, candidate);

            // A word of two letters is one edit away from half the alphabet.
            if (distance >= best || distance >= Math.Min(word.Length, candidate.Length)) continue;
            best = distance;
            nearest = candidate;
        }

        return nearest;
    }

    /// <summary>How many letters must be inserted, removed, replaced or swapped with their neighbour (Damerau-Levenshtein, restricted).</summary>
    public static int Distance(string left, string right)
    {
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++) previous[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    /// <summary>The id that a text would be: <c>Sangat Baik</c> and <c>SangatBaik</c> give <c>sangat-baik</c>; empty where nothing is left.</summary>
    public static string AsId(string text)
    {
        StringBuilder id = new();
        bool afterLower = false;
        foreach (char c in text)
        {
            bool upper = c is >= 'A' and <= 'Z';
            bool kept = upper || c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if ((!kept || (upper && afterLower)) && id.Length > 0 && id[id.Length - 1] != '-') id.Append('-');
            if (kept) id.Append(upper ? (char)(c + 32) : c);
            afterLower = kept && !upper;
        }

        return id.ToString().TrimEnd('-');
    }

    private static string Bare(string word)
    {
        StringBuilder bare = new(word.Length);
        foreach (char c in word)
            if (c is not ('-' or '_' or ' ')) bare.Append(char.ToLowerInvariant(c));
        return bare.ToString();
    }
}
