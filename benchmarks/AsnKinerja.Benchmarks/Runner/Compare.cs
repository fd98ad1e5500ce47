using System;
using System.IO;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary><c>compare A.csv B.csv</c>: whether two files of scores hold the same to the last digit.</summary>
internal static class Compare
{
    private const int Shown = 5;

    public static void Run(string[] arguments)
    {
        if (arguments is not [string first, string second]) throw new CommandException("two files are needed: compare A.csv B.csv");
        using StreamReader a = new(first), b = new(second);
        int line = 0, differences = 0;
        while (true)
        {
            string? left = a.ReadLine(), right = b.ReadLine();
            if (left is null && right is null) break;
            if (line == 0 && left != ScoreFile.Header) throw new CommandException($"{first} is not a file of scores; it begins with '{left}'.");
            line++;
            if (left == right) continue;
            if (++differences <= Shown) Console.WriteLine($"line {line}: {left ?? "nothing"} | {right ?? "nothing"}");
        }

        if (line < 2) throw new CommandException("the files hold no scores.");
        Console.WriteLine($"{line - 1} scores, {differences} differ");
        if (differences > 0) throw new CommandException($"{first} and {second} differ.");
    }
}
