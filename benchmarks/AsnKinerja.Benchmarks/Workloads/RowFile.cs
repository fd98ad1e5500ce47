using System;
using System.Buffers.Text;
using System.IO;
using System.Linq;
using System.Text;

namespace AsnKinerja.Benchmarks.Workloads;

/// <summary>Writes long rows as CSV: employee, group, item, score; the ids of groups and items as text.</summary>
internal static class RowFile
{
    private const int BufferBytes = 1 << 20, LongestRow = 64;

    public static void Write(RowWorkload rows, Stream file)
    {
        byte[][] groups = [.. Population.Groups.Select(Encoding.ASCII.GetBytes)];
        byte[][] items = [.. Population.Items(RowWorkload.ItemCount).Select(Encoding.ASCII.GetBytes)];
        byte[] buffer = new byte[BufferBytes];
        int used = Append(buffer, 0, "employee,group,item,score\n"u8);
        for (int i = 0; i < rows.Rows; i++)
        {
            if (used > BufferBytes - LongestRow)
            {
                file.Write(buffer, 0, used);
                used = 0;
            }

            used = Append(buffer, used, rows.Employee[i], (byte)',');
            used = Append(buffer, used, groups[rows.Group[i]]);
            buffer[used++] = (byte)',';
            used = Append(buffer, used, items[rows.Item[i]]);
            buffer[used++] = (byte)',';
            used = Append(buffer, used, rows.Score[i], (byte)'\n');
        }

        file.Write(buffer, 0, used);
    }

    private static int Append(byte[] buffer, int at, ReadOnlySpan<byte> text)
    {
        text.CopyTo(buffer.AsSpan(at));
        return at + text.Length;
    }

    private static int Append(byte[] buffer, int at, int number, byte end)
    {
        Utf8Formatter.TryFormat(number, buffer.AsSpan(at), out int written);
        buffer[at + written] = end;
        return at + written + 1;
    }
}
