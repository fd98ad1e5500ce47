#if ENGINE_NETSTANDARD2_0
using System;
using System.Linq;
#else
using System.IO;
#endif
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>The public API is written down, so that every change of it is seen and meant. On netstandard2.0, which has no spans, arrays take their place.</summary>
public class PublicApiTests
{
    private const string Approved = "docs/api.txt";

    [Fact]
    public void The_public_api_is_the_one_in_docs()
    {
        string actual = PublicApi.Print(typeof(Engine.Numerics.Rational).Assembly);
        string expected = Repository.Text(Approved);
#if ENGINE_NETSTANDARD2_0
        expected = string.Concat(expected.Split('\n').Where(line => !line.Contains("ReadOnlySpan<", StringComparison.Ordinal)).Select(line => line + "\n"))[..^1];
#else
        if (Approval.IsGiven) File.WriteAllText(Path.Combine(Repository.Root, Approved), expected = actual);
#endif

        Assert.Equal(expected, actual);
    }
}
