namespace AsnKinerja.Benchmarks;

internal static class Program
{
    private static void Main()
    {
    }
}
