using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace AsnKinerja.Engine.Tests.Ratings.Tallies;

/// <summary>The file of a tally put together by hand after docs/tally-format.md, without a line of the library: right, or wrong in one place and signed all the same.</summary>
internal sealed class HandMadeTally
{
    public byte[] Mark { get; init; } = [.. "AKTALLY\n"u8];

    public int Version { get; init; } = 1;

    public byte[] Section { get; init; } = SectionOf(["1", "2", "3"], [("a", "1", [("a.1", "1"), ("a.2", "1/3")])]);

    public string[] Groups { get; init; } = ["peer", "self"];

    public byte IdKind { get; init; } = 3;

    /// <summary>As stated in the file, where that is not how many there are.</summary>
    public ulong? EmployeeCount { get; init; }

    public IReadOnlyList<(byte[] Id, byte[] Record)> Employees { get; init; } = [(IntId(-2), Two), (IntId(7), Both)];

    public byte[] Trailing { get; init; } = [];

    /// <summary>Of peers, two say 2 to a.1, and one 3 and one "cannot judge" to a.2; the employee says 1 to a.1 and "not observed" to a.2.</summary>
    public static byte[] Both => [2, 0, 2, 1, 7, 0, 2, 2, 4, 0, 1, 1, 4, 1, 0];

    /// <summary>A sheet of the employee alone: 3 to a.1, nothing to a.2.</summary>
    public static byte[] Two => [1, 1, 1, 1, 8, 0];

    public static byte[] IntId(int id) => BitConverter.GetBytes(id);

    public static byte[] SectionOf(string[] levels, (string Id, string Weight, (string Id, string Weight)[] Items)[] competencies, string step = "1", int points = 0) =>
    [
        .. Text($"{levels[0]}-{levels[^1]}"), .. Text(levels[0]), .. Text(levels[^1]),
        .. Varint((ulong)levels.Length), .. levels.SelectMany(level => (byte[])[.. Text(level), .. Text(level)]),
        .. Text(levels[0]), .. Text(step), .. Varint((ulong)(points == 0 ? levels.Length : points)),
        .. Varint((ulong)competencies.Length),
        .. competencies.SelectMany(competency => (byte[])
        [
            .. Text(competency.Id), .. Text(competency.Weight), .. Varint((ulong)competency.Items.Length),
            .. competency.Items.SelectMany(item => (byte[])[.. Text(item.Id), .. Text(item.Weight)]),
        ]),
    ];

    public static byte[] Text(string text) => [.. Varint((ulong)Encoding.UTF8.GetByteCount(text)), .. Encoding.UTF8.GetBytes(text)];

    public static byte[] Varint(ulong value) => value < 128 ? [(byte)value] : [(byte)(value % 128 + 128), .. Varint(value / 128)];

    public byte[] ToArray()
    {
        byte[] signed =
        [
            .. Mark, .. BitConverter.GetBytes((ushort)Version),
            .. BitConverter.GetBytes((uint)Section.Length), .. BitConverter.GetBytes(Crc(Section)), .. Section,
            .. Varint((ulong)Groups.Length), .. Groups.SelectMany(Text), IdKind,
            .. Varint(EmployeeCount ?? (ulong)Employees.Count),
            .. Employees.SelectMany(employee => (byte[])[.. employee.Id, .. Varint((ulong)employee.Record.Length), .. employee.Record]),
        ];
        return [.. signed, .. BitConverter.GetBytes(Crc(signed)), .. Trailing];
    }

    // CRC-64/XZ, bit by bit.
    public static ulong Crc(byte[] bytes)
    {
        ulong state = ulong.MaxValue;
        foreach (byte next in bytes)
        {
            state ^= next;
            for (int bit = 0; bit < 8; bit++) state = state % 2 == 1 ? (state / 2) ^ 0xC96C5795D7870F42 : state / 2;
        }

        return ~state;
    }
}
