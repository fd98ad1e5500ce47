using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Texts, in the order of their UTF-16 code units.</summary>
internal sealed class TextIds : IdKind<string>
{
    public override byte Code => 1;

    public override string Name => "texts";

    public override int Compare(string? x, string? y) => string.CompareOrdinal(x, y);

    protected override void Write(string id, TallyOutput output) => output.Text(id);

    protected override string Read(TallyInput input) => input.Text("the id of an employee");

    // What the id is called is put into words only where it is refused: there are millions of them.
    protected override void Check(string id)
    {
        if (!TallyText.Fits(id)) TallyText.Check(id, $"employee {id}");
    }
}

/// <summary>GUIDs, in the order of their digits; the sixteen bytes are in that order too.</summary>
internal sealed class GuidIds : IdKind<Guid>
{
    // Guid holds its first three parts as numbers, whose bytes the array gives lowest first.
    private static readonly int[] Digits = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];

    public override byte Code => 2;

    public override string Name => "GUIDs";

    public override int Compare(Guid x, Guid y) => x.CompareTo(y);

    protected override void Write(Guid id, TallyOutput output)
    {
        byte[] bytes = id.ToByteArray();
        foreach (int digit in Digits) output.Byte(bytes[digit]);
    }

    protected override Guid Read(TallyInput input)
    {
        byte[] bytes = new byte[16];
        foreach (int digit in Digits) bytes[digit] = (byte)input.Byte();
        return new Guid(bytes);
    }
}

/// <summary>Numbers of 32 bits.</summary>
internal sealed class IntIds : IdKind<int>
{
    public override byte Code => 3;

    public override string Name => "numbers of 32 bits";

    public override int Compare(int x, int y) => x.CompareTo(y);

    protected override void Write(int id, TallyOutput output) => output.Fixed(unchecked((ulong)id), 4);

    protected override int Read(TallyInput input) => unchecked((int)input.Fixed(4));
}

/// <summary>Numbers of 64 bits.</summary>
internal sealed class LongIds : IdKind<long>
{
    public override byte Code => 4;

    public override string Name => "numbers of 64 bits";

    public override int Compare(long x, long y) => x.CompareTo(y);

    protected override void Write(long id, TallyOutput output) => output.Fixed(unchecked((ulong)id), 8);

    protected override long Read(TallyInput input) => unchecked((long)input.Fixed(8));
}
