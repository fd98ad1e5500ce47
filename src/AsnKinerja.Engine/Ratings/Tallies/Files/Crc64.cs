namespace AsnKinerja.Engine.Ratings;

/// <summary>CRC-64/XZ, made up piece by piece: sees every change within 64 bits next to each other, any single byte among them.</summary>
internal sealed class Crc64
{
    // The polynomial of ECMA-182, lowest bit first.
    private const ulong Polynomial = 0xC96C5795D7870F42;

    private static readonly ulong[][] Tables = MakeTables();

    private ulong _state = ulong.MaxValue;

    public ulong Value => ~_state;

    public static ulong Of(byte[] bytes)
    {
        Crc64 crc = new();
        crc.Add(bytes, 0, bytes.Length);
        return crc.Value;
    }

    public void Add(byte[] bytes, int from, int count)
    {
        ulong state = _state;
        int at = from, end = from + count;

        // Eight bytes at a time: each has a table for its distance from the end of the eight.
        for (; end - at >= 8; at += 8)
            state = Tables[7][bytes[at] ^ (byte)state]
                ^ Tables[6][bytes[at + 1] ^ (byte)(state >> 8)]
                ^ Tables[5][bytes[at + 2] ^ (byte)(state >> 16)]
                ^ Tables[4][bytes[at + 3] ^ (byte)(state >> 24)]
                ^ Tables[3][bytes[at + 4] ^ (byte)(state >> 32)]
                ^ Tables[2][bytes[at + 5] ^ (byte)(state >> 40)]
                ^ Tables[1][bytes[at + 6] ^ (byte)(state >> 48)]
                ^ Tables[0][bytes[at + 7] ^ (byte)(state >> 56)];
        for (; at < end; at++) state = Tables[0][bytes[at] ^ (byte)state] ^ (state >> 8);
        _state = state;
    }

    private static ulong[][] MakeTables()
    {
        ulong[][] tables = new ulong[8][];
        for (int distance = 0; distance < 8; distance++)
        {
            tables[distance] = new ulong[256];
            for (int value = 0; value < 256; value++)
            {
                ulong state = distance == 0 ? (ulong)value : tables[distance - 1][value];
                for (int bit = 0; bit < 8; bit++) state = (state & 1) != 0 ? (state >> 1) ^ Polynomial : state >> 1;
                tables[distance][value] = state;
            }
        }

        return tables;
    }
}
