using System.Linq;
using System.Text.Json;

namespace AsnKinerja.Engine.Fairness.Tests.Golden;

/// <summary>Tables as the cases hold them.</summary>
internal static class GoldenTable
{
    public static RatingMatrix Ratings(JsonElement rows)
    {
        double?[][] cells = [.. rows.EnumerateArray().Select(GoldenFile.Numbers)];
        double?[,] table = new double?[cells.Length, cells.Length == 0 ? 0 : cells[0].Length];
        for (int i = 0; i < table.GetLength(0); i++)
            for (int j = 0; j < table.GetLength(1); j++) table[i, j] = cells[i][j];
        return RatingMatrix.From(table);
    }

    public static double[,] Square(JsonElement rows)
    {
        double[][] cells = [.. rows.EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetDouble()).ToArray())];
        double[,] table = new double[cells.Length, cells.Length];
        for (int i = 0; i < cells.Length; i++)
            for (int j = 0; j < cells.Length; j++) table[i, j] = cells[i][j];
        return table;
    }

    public static string[] Texts(JsonElement array) => [.. array.EnumerateArray().Select(one => one.GetString()!)];

    public static string Name(JsonElement one) => one.GetProperty("name").GetString()!;
}
