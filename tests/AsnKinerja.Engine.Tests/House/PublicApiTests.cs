using System.IO;
using Xunit;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>The public API is written down, so that every change of it is seen and meant.</summary>
public class PublicApiTests
{
    private const string Approved = "docs/api.txt";

    [Fact]
    public void The_public_api_is_the_one_in_docs()
    {
        string actual = PublicApi.Print(typeof(Engine.Numerics.Rational).Assembly);
        string path = Path.Combine(Repository.Root, Approved);
        if (Approval.IsGiven) File.WriteAllText(path, actual);

        Assert.Equal(Repository.Text(Approved), actual);
    }
}
