using System;

namespace AsnKinerja.Engine.Tests.House;

/// <summary>
/// Some texts in the repository are made from what the code does: <c>docs/api.txt</c> and the blocks of the READMEs. After a
/// change that is meant, <c>APPROVE=1 dotnet test</c> writes them anew; read the difference before committing it.
/// </summary>
internal static class Approval
{
    public static bool IsGiven => Environment.GetEnvironmentVariable("APPROVE") == "1";
}
