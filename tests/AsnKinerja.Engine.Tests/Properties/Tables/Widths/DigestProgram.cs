using System;
using System.Runtime.Intrinsics;

namespace AsnKinerja.Engine.Tests.Properties.Tables.Widths;

/// <summary>What the assembly of tests does when it is started as a program: it scores tables with the vectors that its environment leaves to it, and prints their digest.</summary>
internal static class DigestProgram
{
    public static int Main(string[] arguments)
    {
        if (arguments is not ["digest"])
        {
            Console.Error.WriteLine("These are tests: start them by 'dotnet test'. As a program they only know 'digest'.");
            return 2;
        }

        Console.WriteLine(FormattableString.Invariant($"vectors of 128: {Vector128.IsHardwareAccelerated}, 256: {Vector256.IsHardwareAccelerated}, 512: {Vector512.IsHardwareAccelerated}"));
        Console.WriteLine(TableDigest.OfTables(DigestTables.All));
        return 0;
    }
}
