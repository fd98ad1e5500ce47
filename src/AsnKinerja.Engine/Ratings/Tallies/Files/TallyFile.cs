using System.Collections.Generic;
using System.IO;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A tally as a file: mark, version, instrument, groups, employees, checksum.</summary>
internal static class TallyFile
{
    private const int Version = 1;

    private const int MostGroups = byte.MaxValue;

    // What one array can hold.
    private const int MostEmployees = 0x7FFFFFC7;

    // Far beyond the record of anybody whose answers were typed by hand.
    private const int MostRecordBytes = 1 << 28;

    private const int EmployeesAtATime = 64;

    // "AKTALLY" and a line feed, which a transfer as text would spoil.
    private static readonly byte[] Mark = [0x41, 0x4B, 0x54, 0x41, 0x4C, 0x4C, 0x59, 0x0A];

    public static void Write(RatingTally tally, Stream stream, CancellationToken stop)
    {
        TallyOutput output = new(stream);
        output.Bytes(Mark, 0, Mark.Length);
        output.Fixed(Version, 2);
        byte[] section = tally.Content.Section;
        output.Fixed((ulong)section.Length, 4);
        output.Fixed(tally.Content.Fingerprint, 8);
        output.Bytes(section, 0, section.Length);
        output.Varint(tally.Groups.Count);
        foreach (RaterGroup group in tally.Groups) output.Text(group.Id);
        output.Byte(tally.IdKind.Code);
        output.Varint(tally.EmployeeCount);
        for (int employee = 0; employee < tally.EmployeeCount; employee++)
        {
            if (employee % EmployeesAtATime == 0) stop.ThrowIfCancellationRequested();
            tally.IdKind.Write(tally.Employees, employee, output);
            byte[] bytes = tally.Records.Find(employee, out int from, out int to);
            output.Varint(to - from);
            output.Bytes(bytes, from, to - from);
        }

        output.Finish();
    }

    public static RatingTally Read(Stream stream, RatingInstrument? instrument, CancellationToken stop)
    {
        TallyInput input = new(stream);
        CheckMark(input);
        TallyInstrument content = Instrument(input, instrument);
        RaterGroup[] groups = Groups(input);
        TallyShape shape = new(groups.Length, content.Instrument.Items.Count, content.Grid);
        IdKind kind = Kind(input);
        IdList ids = kind.NewList();
        TallyRecords.Builder records = new(shape);
        RecordReader reader = new(shape);
        TallyEntries entries = new(shape);
        byte[] record = [];
        long employees = input.Varint(MostEmployees, "the number of employees");
        for (long employee = 0; employee < employees; employee++)
        {
            if (employee % EmployeesAtATime == 0) stop.ThrowIfCancellationRequested();
            ids.Read(input);
            int length = (int)input.Varint(MostRecordBytes, "the length of an employee's record");
            long offset = input.Offset;
            input.Bytes(ref record, length);
            reader.Read(record, 0, length, entries, offset);
            records.Add(record, 0, length);
        }

        CheckEnd(input);
        return new RatingTally(content, groups, kind, ids.ToIds(), records.Build());
    }

    private static void CheckMark(TallyInput input)
    {
        foreach (byte expected in Mark)
        {
            long offset = input.Offset;
            if (input.Byte() != expected) throw new TallyFormatException(TallyProblem.Foreign, offset, "this is no tally; tallies begin with AKTALLY and a line feed.");
        }

        int version = (int)input.Fixed(2);
        if (version > Version)
            throw new TallyFormatException(TallyProblem.NewerVersion, Mark.Length, $"the tally has version {version}; this library reads version {Version}. Use a later one.");
        if (version < Version) throw TallyInput.Invalid(Mark.Length, $"there is no version {version}.");
    }

    private static TallyInstrument Instrument(TallyInput input, RatingInstrument? expected)
    {
        long offset = input.Offset, length = (long)input.Fixed(4);
        if (length > TallyInstrument.MostBytes) throw TallyInput.Invalid(offset, $"the instrument takes {length} bytes; it takes up to {TallyInstrument.MostBytes}.");
        ulong fingerprint = input.Fixed(8);
        byte[] section = [];
        offset = input.Offset;
        input.Bytes(ref section, (int)length);
        if (Crc64.Of(section) != fingerprint)
            throw new TallyFormatException(TallyProblem.Damaged, offset, "the instrument is not the one whose fingerprint stands before it; the file is damaged.");
        return TallyInstrument.Read(section, offset, expected);
    }

    private static RaterGroup[] Groups(TallyInput input)
    {
        int count = (int)input.Varint(MostGroups, "the number of groups");
        List<RaterGroup> groups = [];
        for (int i = 1; i <= count; i++)
        {
            long offset = input.Offset;
            RaterGroup group = new(input.Text($"the id of group {i}"));
            if (i > 1 && string.CompareOrdinal(groups[groups.Count - 1].Id, group.Id) >= 0) throw TallyInput.Invalid(offset, $"group '{group}' stands twice or is not in order.");
            groups.Add(group);
        }

        return [.. groups];
    }

    private static IdKind Kind(TallyInput input)
    {
        long offset = input.Offset;
        int code = input.Byte();
        return IdKind.Of(code) ?? throw TallyInput.Invalid(offset, $"there is no kind {code} of ids.");
    }

    private static void CheckEnd(TallyInput input)
    {
        long offset = input.Offset;
        ulong actual = input.Checksum;
        if (input.Fixed(8) != actual) throw new TallyFormatException(TallyProblem.Damaged, offset, "the checksum is that of other bytes; the file is damaged.");
        if (!input.IsAtEnd) throw new TallyFormatException(TallyProblem.TrailingBytes, input.Offset, "the tally ends here, but more bytes follow.");
    }
}
