using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tallies;

/// <summary>Files of tallies: as documented, byte by byte; and everything else refused, with the place.</summary>
public class TallyFileTests
{
    private static readonly RatingInstrument Instrument = InstrumentOf("a.2", Rational.Of(1, 3), Scale.Points(1, 3));

    public static TheoryData<string, byte[], string> WrongRecords => new()
    {
        { "a point above the grid", [1, 1, 1, 1, 10, 0], "point 4 is not on the grid" },
        { "a count that is negative as a long", [1, 1, 1, 1, 9, .. HandMadeTally.Varint(ulong.MaxValue), 0], "a count less 2 has more than 63 bits" },
        { "a count beyond what can be scored", [1, 1, 1, 1, 9, .. HandMadeTally.Varint(long.MaxValue / 3 - 1), 0], "a count less 2 is 3074457345618258601" },
        { "two counts beyond it together", [1, 1, 1, 2, 7, .. HandMadeTally.Varint(long.MaxValue / 6), 1, .. HandMadeTally.Varint(long.MaxValue / 6), 0], "an item has more than" },
        { "a number with bytes to spare", [1, 1, 1, 1, 0x88, 0, 0], "written with more bytes than it needs" },
        { "a group beyond the last", [1, 2, 1, 1, 8, 0], "group 2 is named, of 2" },
        { "more groups than there are", [3, 0, 1, 1, 8, 0, 0, 1, 1, 8, 0, 0, 1, 1, 8, 0], "the number of an employee's groups is 3" },
        { "a group that says nothing", [1, 1, 0, 0, 0], "a group is listed without an answer" },
        { "raters without values", [1, 1, 0, 1, 8, 0], "a group has 0 raters, whose answers are those of 1 to 1" },
        { "more raters than values", [1, 1, 2, 1, 8, 0], "a group has 2 raters, whose answers are those of 1 to 1" },
        { "a rater who says nothing but cannot judge", [1, 1, 1, 1, 2, 0], "a group has 1 raters, whose answers are those of 0 to 0" },
        { "bytes after the last answer", [1, 1, 1, 1, 8, 0, 0], "longer than what it holds" },
        { "an end within an answer", [1, 1, 1, 1], "ends within it" },
        { "nothing at all", [], "ends within it" },
    };

    [Fact]
    public void The_bytes_are_those_of_the_documentation()
    {
        RatingTableBuilder<int> builder = new(Instrument);
        builder.AddSheet(7, "peer", "p1", [Answer.Of(2), Answer.Of(3)]);
        builder.AddSheet(7, "self", null, [Answer.Of(1), Answer.NotObserved]);
        builder.AddSheet(-2, "self", null, [Answer.Of(3), default]);
        builder.AddSheet(7, "peer", "p2", [Answer.Of(2), Answer.CannotJudge]);
        using MemoryStream stream = new();

        builder.Build().Tally().Save(stream);

        Assert.Equal(new HandMadeTally().ToArray(), stream.ToArray());
    }

    [Fact]
    public void A_file_made_by_hand_is_read()
    {
        RatingTally tally = Load(new HandMadeTally());

        Assert.Equal(["peer", "self"], tally.Groups.Select(group => group.Id));
        Assert.Equal([-2, 7], [tally.IdOf<int>(0), tally.IdOf<int>(1)]);
        Assert.Equal([new AnswerCount(Answer.CannotJudge, 1), new AnswerCount(Answer.Of(3), 1)], tally.Counts(1, "peer", "a.2"));
        Assert.Equal([new AnswerCount(Answer.Of(2), 2)], tally.Counts(1, "peer", "a.1"));
        Assert.Empty(tally.Counts(0, "peer", "a.1"));
        Assert.Equal(2, tally.RatersOf(1, "peer"));
        Assert.Equal(0, tally.RatersOf(1, "public"));
        Assert.Equal("a.2", tally.Instrument.Items[1].Name.English);
    }

    [Fact]
    public void Every_truncation_is_refused_where_the_file_ends()
    {
        byte[] whole = new HandMadeTally().ToArray();
        for (int length = 0; length < whole.Length; length++)
        {
            TallyFormatException refused = Assert.Throws<TallyFormatException>(() => RatingTally.Load(new MemoryStream(whole[..length])));
            Assert.Equal((TallyProblem.Truncated, length), (refused.Problem, refused.Offset));
        }
    }

    [Fact]
    public void Every_change_of_one_byte_is_refused()
    {
        byte[] whole = new HandMadeTally().ToArray();
        for (int at = 0; at < whole.Length; at++)
            for (int value = 0; value < 256; value++)
            {
                byte[] changed = [.. whole];
                changed[at] = (byte)value;
                if (value != whole[at]) Assert.Throws<TallyFormatException>(() => RatingTally.Load(new MemoryStream(changed)));
            }
    }

    [Theory]
    [MemberData(nameof(WrongRecords))]
    public void A_record_that_no_tally_writes_is_refused(string what, byte[] record, string message)
    {
        HandMadeTally file = new() { Employees = [(HandMadeTally.IntId(1), HandMadeTally.Both), (HandMadeTally.IntId(2), record)] };

        AssertRefused(file, TallyProblem.Invalid, message);
        Assert.NotEmpty(what);
    }

    [Fact]
    public void A_point_of_the_grid_that_is_no_value_of_the_scale_is_refused()
    {
        HandMadeTally file = new()
        {
            Section = HandMadeTally.SectionOf(["1", "2", "4"], [("a", "1", [("a.1", "1"), ("a.2", "1")])], points: 4),
            Employees = [(HandMadeTally.IntId(1), [1, 1, 1, 1, 8, 0])],
        };

        AssertRefused(file, TallyProblem.Invalid, "point 3 is not on the grid");
    }

    [Fact]
    public void Employees_and_groups_are_in_order_and_stand_once()
    {
        AssertRefused(new HandMadeTally { Employees = [(HandMadeTally.IntId(7), HandMadeTally.Both), (HandMadeTally.IntId(-2), HandMadeTally.Two)] }, TallyProblem.Invalid, "employee -2 is not in order");
        AssertRefused(new HandMadeTally { Employees = [(HandMadeTally.IntId(7), HandMadeTally.Both), (HandMadeTally.IntId(7), HandMadeTally.Two)] }, TallyProblem.Invalid, "employee 7 stands twice");
        AssertRefused(new HandMadeTally { Groups = ["self", "peer"] }, TallyProblem.Invalid, "group 'peer' stands twice or is not in order");
        AssertRefused(new HandMadeTally { Groups = ["self", "self"] }, TallyProblem.Invalid, "group 'self' stands twice or is not in order");
        AssertRefused(new HandMadeTally { IdKind = 9 }, TallyProblem.Invalid, "no kind 9");
        AssertRefused(new HandMadeTally { IdKind = 1, Employees = [([1, 0xFF], HandMadeTally.Two)] }, TallyProblem.Invalid, "no text in UTF-8");
    }

    [Fact]
    public void Other_files_newer_ones_and_more_than_a_file_are_told_apart()
    {
        AssertRefused(new HandMadeTally { Version = 2 }, TallyProblem.NewerVersion, "version 2; this library reads version 1");
        AssertRefused(new HandMadeTally { Version = 0 }, TallyProblem.Invalid, "no version 0");
        AssertRefused(new HandMadeTally { Mark = [.. "AKTALLY\r"u8, (byte)'\n'] }, TallyProblem.Foreign, "this is no tally");
        AssertRefused(new HandMadeTally { Trailing = [0] }, TallyProblem.TrailingBytes, "more bytes follow");
        Assert.Equal(TallyProblem.Foreign, Assert.Throws<TallyFormatException>(() => RatingTally.Load(new MemoryStream([0x50, 0x4B, 3, 4]))).Problem);
    }

    [Fact]
    public void An_instrument_that_is_none_is_refused()
    {
        AssertSection(HandMadeTally.SectionOf(["1", "2", "3"], [("a", "1", [("a.1", "1"), ("a.1", "1")])]), "stands twice");
        AssertSection(HandMadeTally.SectionOf(["1", "2", "3"], [("a", "1", [("a.1", "0"), ("a.2", "1")])]), "weight");
        AssertSection(HandMadeTally.SectionOf(["1", "2", "3"], [("a", "1", [("a.1", "2/6"), ("a.2", "1")])]), "shortest form");
        AssertSection(HandMadeTally.SectionOf(["3", "2", "1"], [("a", "1", [("a.1", "1"), ("a.2", "1")])]), "");
        AssertSection(HandMadeTally.SectionOf(["1", "2", "3"], [("a", "1", [("a.1", "1"), ("a.2", "1")])], step: "0.5", points: 5), "not the grid");
        AssertSection(HandMadeTally.SectionOf(["1", "2", "3"], [("a", "1", [("a.1", "1"), ("a.2", "1")])], points: 4), "not the grid");
        AssertSection([.. new HandMadeTally().Section, 0], "longer than what it holds");
        AssertSection(new HandMadeTally().Section[..^1], "ends within it");

        void AssertSection(byte[] section, string message) => AssertRefused(new HandMadeTally { Section = section }, TallyProblem.Invalid, message);
    }

    [Fact]
    public void What_a_file_promises_takes_no_memory_before_it_comes()
    {
        byte[] section = [.. new HandMadeTally().ToArray()[..10], .. BitConverter.GetBytes(1u << 24), .. new byte[8]];
        byte[] employees = new HandMadeTally { EmployeeCount = int.MaxValue - 64, Employees = [] }.ToArray();
        byte[] record = new HandMadeTally { Employees = [] }.ToArray();
        byte[] records = [.. record[..^9], 1, .. HandMadeTally.IntId(1), .. HandMadeTally.Varint(1 << 28)];
        byte[] levels = new HandMadeTally { Section = [.. HandMadeTally.Text("x"), .. HandMadeTally.Text("1"), .. HandMadeTally.Text("3"), .. HandMadeTally.Varint(1 << 16)] }.ToArray();
        foreach (byte[] promising in new[] { section, employees, records, levels })
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Throws<TallyFormatException>(() => RatingTally.Load(new MemoryStream(promising)));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
        }
    }

    [Fact]
    public void A_tally_of_another_instrument_says_what_differs()
    {
        AssertOther(InstrumentOf("a.2", Rational.Of(1, 3), Scale.Points(1, 4)), "the scale is '1-3' in one and '1-4' in the other");
        AssertOther(InstrumentOf("a.3", Rational.Of(1, 3), Scale.Points(1, 3)), "item 2 is 'a.2' in one and 'a.3' in the other");
        AssertOther(InstrumentOf("a.2", Rational.Of(1, 2), Scale.Points(1, 3)), "item 'a.2' counts 1/3 in one and 0.5 in the other");
        AssertOther(RatingInstrument.Flat(Scale.Points(1, 3), ["a.1", "a.2"]), "competency 1 is 'a' in one and 'a.1' in the other");

        void AssertOther(RatingInstrument other, string difference)
        {
            TallyMismatchException refused = Assert.Throws<TallyMismatchException>(() => RatingTally.Load(new MemoryStream(new HandMadeTally().ToArray()), other));
            Assert.Contains(difference, refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_checksum_is_the_published_one()
    {
        byte[] digits = [.. "123456789"u8];

        Assert.Equal(0x995DC9BBDF1939FAu, Crc64.Of(digits));
        for (int length = 0; length < 100; length++)
        {
            byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 37))];
            Assert.Equal(HandMadeTally.Crc(bytes), Crc64.Of(bytes));
        }
    }

    private static RatingInstrument InstrumentOf(string second, Rational weight, Scale scale) =>
        new(scale, [new RatedCompetency("a", new("Satu", "One"), 1, [new RatedItem("a.1", new("Butir", "First")), new RatedItem(second, new("Butir", "Second"), weight)])]);

    private static RatingTally Load(HandMadeTally file) => RatingTally.Load(new MemoryStream(file.ToArray()));

    private static void AssertRefused(HandMadeTally file, TallyProblem problem, string message)
    {
        TallyFormatException refused = Assert.Throws<TallyFormatException>(() => Load(file));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Equal(problem, refused.Problem);
        Assert.StartsWith($"Byte {refused.Offset}:", refused.Message, StringComparison.Ordinal);
    }
}
