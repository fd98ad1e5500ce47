using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Threading.Tasks;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables.Widths;

/// <summary>The same scores whatever vectors the processor has, and from both builds of the library.</summary>
public class WidthTests
{
    // Of the case door, which knows no vectors; both legs of the tests compare with it.
    private const string Digest = "a2fdee70609b91cdac6b6ff21b347ff6199c40620b33ff491ca3698bae58f01a";

    [Fact]
    public void The_digest_is_that_of_the_case_door() => Assert.Equal(Digest, TableDigest.OfCases(DigestTables.All));

    [Fact]
    public async Task Processes_with_other_vectors_give_the_digest_of_the_case_door()
    {
        Task<string> all = Run(null), no512 = Run("DOTNET_EnableAVX512"), no256 = Run("DOTNET_EnableAVX2"), noAvx = Run("DOTNET_EnableAVX"), none = Run("DOTNET_EnableHWIntrinsic");

        Assert.Equal($"vectors of 128: {Vector128.IsHardwareAccelerated}, 256: {Vector256.IsHardwareAccelerated}, 512: {Vector512.IsHardwareAccelerated}\n{Digest}\n", await all);
        Assert.EndsWith($"512: False\n{Digest}\n", await no512, StringComparison.Ordinal);
        Assert.EndsWith($"256: False, 512: False\n{Digest}\n", await no256, StringComparison.Ordinal);
        Assert.EndsWith($"256: False, 512: False\n{Digest}\n", await noAvx, StringComparison.Ordinal);
        Assert.Equal($"vectors of 128: False, 256: False, 512: False\n{Digest}\n", await none);
    }

    // A switch holds for a whole process, so each runs in one of its own: this very assembly, by the very .NET that runs the tests.
    private static async Task<string> Run(string? switchedOff)
    {
        string runtime = RuntimeEnvironment.GetRuntimeDirectory();
        ProcessStartInfo start = new(Path.Combine(runtime, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
        {
            ArgumentList = { "exec", typeof(DigestProgram).Assembly.Location, "digest" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (switchedOff is not null) start.Environment[switchedOff] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{switchedOff}: {await errors}");
        return (await output).Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
