using System;
using System.Globalization;
using AsnKinerja.Engine.Periods;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Periods;

public class PeriodTextTests
{
    [Theory]
    [InlineData("2026", PeriodKind.Year)]
    [InlineData("2026-S1", PeriodKind.Semester)]
    [InlineData("2026-TW3", PeriodKind.Quarter)]
    [InlineData("2026-07", PeriodKind.Month)]
    [InlineData("2026-03-15..2026-08-31", PeriodKind.Custom)]
    public void Each_kind_has_one_form_that_reads_back(string text, PeriodKind kind)
    {
        Assert.True(AppraisalPeriod.TryParse(text, out AppraisalPeriod? period));
        Assert.Equal(kind, period.Kind);
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    public void Two_days_that_bound_a_quarter_read_as_the_quarter() =>
        Assert.Equal(AppraisalPeriod.Quarter(2026, 3), AppraisalPeriod.Parse("2026-07-01..2026-09-30"));

    [Theory]
    [InlineData("")]
    [InlineData(" 2026")]
    [InlineData("2026 ")]
    [InlineData("26")]
    [InlineData("+2026")]
    [InlineData("-2026")]
    [InlineData("20260")]
    [InlineData("1899")]
    [InlineData("2201")]
    [InlineData("2026-S0")]
    [InlineData("2026-S3")]
    [InlineData("2026-s1")]
    [InlineData("2026S1")]
    [InlineData("2026-S01")]
    [InlineData("2026-TW0")]
    [InlineData("2026-TW5")]
    [InlineData("2026-tw1")]
    [InlineData("2026-Q1")]
    [InlineData("2026-TWIII")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-7")]
    [InlineData("2026/07")]
    [InlineData("07-2026")]
    [InlineData("2026-07-01")]
    [InlineData("٢٠٢٦")]
    [InlineData("2026-02-29..2026-03-01")]
    [InlineData("2026-02-01..2026-02-30")]
    [InlineData("2026-08-31..2026-03-15")]
    [InlineData("2026-03-15...2026-08-3")]
    [InlineData("2026-03-15..2026-08-31 ")]
    [InlineData("2026-03-15..2201-01-01")]
    [InlineData("2026-03-15../2026-8-31")]
    [InlineData("15-03-2026..31-08-2026")]
    public void Whatever_is_not_a_period_to_the_letter_is_refused_by_name_with_the_right_forms(string text)
    {
        Assert.False(AppraisalPeriod.TryParse(text, out AppraisalPeriod? period));
        Assert.Null(period);
        FormatException thrown = Assert.Throws<FormatException>(() => AppraisalPeriod.Parse(text));
        Assert.StartsWith($"'{text}' is not an appraisal period", thrown.Message, StringComparison.Ordinal);
        foreach (string form in (string[])["2026,", "2026-S1", "2026-TW3", "2026-07", "2026-03-15..2026-08-31", "1900 to 2200"])
            Assert.Contains(form, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_in_the_error() =>
        Assert.True(Assert.Throws<FormatException>(() => AppraisalPeriod.Parse(new string('2', 100_000))).Message.Length < 400);

    [Fact]
    public void No_text_is_no_period()
    {
        Assert.False(AppraisalPeriod.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => AppraisalPeriod.Parse(null!));
    }

    [Theory]
    [InlineData("2026", "Tahun 2026", "Year 2026")]
    [InlineData("2026-S1", "Semester I 2026", "First half of 2026")]
    [InlineData("2026-S2", "Semester II 2026", "Second half of 2026")]
    [InlineData("2026-TW1", "Triwulan I 2026", "First quarter of 2026")]
    [InlineData("2026-TW3", "Triwulan III 2026", "Third quarter of 2026")]
    [InlineData("2026-TW4", "Triwulan IV 2026", "Fourth quarter of 2026")]
    [InlineData("2026-02", "Februari 2026", "February 2026")]
    [InlineData("2026-05", "Mei 2026", "May 2026")]
    [InlineData("2026-08", "Agustus 2026", "August 2026")]
    [InlineData("2026-03-15..2026-12-30", "15 Maret 2026 s.d. 30 Desember 2026", "15 March 2026 to 30 December 2026")]
    [InlineData("2026-03-15..2026-03-15", "15 Maret 2026", "15 March 2026")]
    public void A_period_has_a_name_in_both_languages(string text, string indonesian, string english)
    {
        AppraisalPeriod period = AppraisalPeriod.Parse(text);

        Assert.Equal(indonesian, period.Name.In("id"));
        Assert.Equal(english, period.Name.In("en"));
    }

    [Fact]
    public void Texts_do_not_depend_on_the_culture_of_the_machine()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Odd();

            Assert.Equal("2026-07", AppraisalPeriod.Month(2026, 7).ToString());
            Assert.Equal("2026-03-15..2026-08-31", AppraisalPeriod.Parse("2026-03-15..2026-08-31").ToString());
            Assert.Equal("Juli 2026", AppraisalPeriod.Month(2026, 7).Name.Indonesian);
            Assert.Equal(
                "'camat' in 'a', 2026-07-01..",
                new Assignment("camat", default, "a", null, new LocalDate(2026, 7, 1)).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Without culture data on the machine an odd culture has to be made.
    private static CultureInfo Odd()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "minus";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.DateTimeFormat.DateSeparator = "_";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        culture.DateTimeFormat.LongDatePattern = "MMMM";
        return culture;
    }
}
