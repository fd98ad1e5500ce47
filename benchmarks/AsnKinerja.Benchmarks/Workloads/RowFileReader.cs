using System;
using System.IO;
using System.Linq;
using System.Text;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Reads what <see cref="RowFile"/> wrote, and nothing else: the engine then scores the very file that the rivals read.</summary>
internal static class RowFileReader
{
    private const int BufferBytes = 1 << 20;

    private static readonly byte[][] Groups = [.. Population.Groups.Select(Encoding.ASCII.GetBytes)];

    public static RowWorkload Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        RowWorkload rows = RowWorkload.Empty(CountLines(file) - 1);
        file.Position = 0;
        byte[] buffer = new byte[BufferBytes];
        int filled = 0, row = -1;
        while (true)
        {
            int read = file.Read(buffer, filled, buffer.Length - filled);
            if (read == 0) break;
            filled += read;
            ReadOnlySpan<byte> rest = buffer.AsSpan(0, filled);
            for (int end = rest.IndexOf((byte)'\n'); end >= 0; end = rest.IndexOf((byte)'\n'))
            {
                if (row >= 0) Parse(rest[..end], rows, row);
                row++;
                rest = rest[(end + 1)..];
            }

            filled = rest.Length;
            rest.CopyTo(buffer);
        }

        rows.Count();
        return rows;
    }

    private static int CountLines(FileStream file)
    {
        byte[] buffer = new byte[BufferBytes];
        int lines = 0;
        for (int read = file.Read(buffer); read > 0; read = file.Read(buffer)) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        return lines;
    }

    private static void Parse(ReadOnlySpan<byte> line, RowWorkload rows, int row)
    {
        int comma = line.IndexOf((byte)',');
        rows.Employee[row] = Number(line[..comma]);
        line = line[(comma + 1)..];
        comma = line.IndexOf((byte)',');
        rows.Group[row] = Group(line[..comma]);
        line = line[(comma + 1)..];
        comma = line.IndexOf((byte)',');
        rows.Item[row] = (byte)(Number(line[1..comma]) - 1);
        rows.Score[row] = (byte)Number(line[(comma + 1)..]);
    }

    private static byte Group(ReadOnlySpan<byte> id)
    {
        for (int g = 0; g < Groups.Length; g++)
            if (id.SequenceEqual(Groups[g])) return (byte)g;
        throw new InvalidDataException($"'{Encoding.ASCII.GetString(id)}' is no group of the workload.");
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits) number = (number * 10) + (digit - '0');
        return number;
    }
}
