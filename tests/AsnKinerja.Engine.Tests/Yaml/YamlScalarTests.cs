using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Yaml;

public class YamlScalarTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("-0.25", "-0.25")]
    [InlineData("1/3", "1/3")]
    [InlineData("70%", "0.7")]
    [InlineData("+4", "4")]
    public void Numbers_are_read_exactly(string yaml, string expected)
    {
        Assert.Equal(Rational.Parse(expected), YamlReading.Value(yaml, out YamlDocument document).AsNumber());
        Assert.Empty(document.Problems());
    }

    [Theory]
    [InlineData("2,5", "AK1006", "write 2.5")]
    [InlineData("-2,5", "AK1006", "write -2.5")]
    [InlineData("1,500", "AK1006", "write 1.500 for a fraction, or 1500 for thousands")]
    [InlineData("1_000", "AK1006", "write 1000")]
    [InlineData("1.000.000", "AK1006", "write 1000000")]
    [InlineData("1.000,5", "AK1006", "write 1000.5")]
    [InlineData("1,000.5", "AK1006", "write 1000.5")]
    [InlineData("1.234.567,8", "AK1006", "write 1234567.8")]
    [InlineData("1 000 000", "AK1006", "write 1000000")]
    [InlineData("1 000,5", "AK1006", "write 1000.5")]
    [InlineData("0x10", "AK1006", "write 16")]
    [InlineData("0o7", "AK1006", "write 7")]
    [InlineData("1e3", "AK1006", "write 1000")]
    [InlineData("2.5E-1", "AK1006", "write 0.25")]
    [InlineData(".5", "AK1006", "write 0.5")]
    [InlineData("5.", "AK1006", "write 5")]
    [InlineData("70 %", "AK1006", "write 70%")]
    [InlineData("1 / 3", "AK1006", "write 1/3")]
    [InlineData("1/0", "AK1006", "the denominator cannot be 0")]
    [InlineData(".inf", "AK1006", "write a finite number")]
    [InlineData("-.inf", "AK1006", "write a finite number")]
    [InlineData(".nan", "AK1006", "write a finite number")]
    [InlineData("tiga", "AK1006", "'tiga' is not a number")]
    [InlineData("\"4\"", "AK1028", "remove the quotes")]
    [InlineData("'2,5'", "AK1006", "write 2.5")]
    [InlineData("", "AK1012", "the value is empty")]
    [InlineData("null", "AK1012", "the value is empty")]
    [InlineData("[1]", "AK1005", "expected a single value, found a list")]
    [InlineData("{ a: 1 }", "AK1005", "expected a single value, found a mapping")]
    public void What_is_no_number_says_what_to_write(string yaml, string code, string words) =>
        AssertProblem(yaml, v => v.AsNumber(), code, words);

    [Theory]
    [InlineData("1.5.2")]
    [InlineData("1,5,2")]
    [InlineData("1.23.456")]
    [InlineData("1.5,25.3")]
    [InlineData("15,2.5")]
    [InlineData("95 97")]
    [InlineData("1_5")]
    [InlineData("17.08.2026")]
    public void What_could_be_several_numbers_is_not_run_together(string yaml)
    {
        YamlReading.Value(yaml, out YamlDocument document).AsNumber();
        Assert.EndsWith($"AK1006: v: '{yaml}' is not a number", Assert.Single(document.Problems()).ToString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "AK1013", "0 is out of range; allowed: 1 to 5")]
    [InlineData("6", "AK1013", "1 to 5")]
    [InlineData("2.5", "AK1006", "not a whole number")]
    [InlineData("3.0", "AK1006", "write 3")]
    [InlineData("4/2", "AK1006", "write 2")]
    [InlineData("99999999999999999999", "AK1013", "1 to 5")]
    public void A_whole_number_in_a_range_is_just_that(string yaml, string code, string words) =>
        AssertProblem(yaml, v => Assert.Equal(1, v.AsInteger(1, 5)), code, words);

    [Theory]
    [InlineData("-1", "at least 0")]
    [InlineData("101%", "0 to 1")]
    public void A_number_outside_its_range_is_refused(string yaml, string words) =>
        AssertProblem(yaml, v => v.AsNumber(0, words.StartsWith("at", StringComparison.Ordinal) ? null : Rational.One), "AK1013", words);

    [Fact]
    public void A_day_is_written_year_month_day()
    {
        Assert.Equal(new LocalDate(2022, 2, 3), YamlReading.Value("2022-02-03", out YamlDocument document).AsDate());
        Assert.Equal(new LocalDate(2024, 2, 29), YamlReading.Value("'2024-02-29'", out _).AsDate());
        Assert.Empty(document.Problems());
    }

    [Theory]
    [InlineData("2026-02-30", "month 2 of 2026 has 28 days")]
    [InlineData("2026-13-01", "there is no month 13")]
    [InlineData("2026-00-01", "there is no month 0")]
    [InlineData("2026-2-3", "write 2026-02-03")]
    [InlineData("03-02-2026", "write 2026-02-03")]
    [InlineData("3/2/2026", "write 2026-02-03")]
    [InlineData("20260203", "write 2026-02-03")]
    [InlineData("2026-02-03T00:00:00Z", "write 2026-02-03")]
    [InlineData("0000-01-01", "write it as YYYY-MM-DD")]
    [InlineData("3 Februari 2026", "write it as YYYY-MM-DD")]
    [InlineData("2026", "write it as YYYY-MM-DD")]
    public void What_is_no_day_says_why(string yaml, string words) =>
        AssertProblem(yaml, v => Assert.Equal(default, v.AsDate()), "AK1007", words);

    [Theory]
    [InlineData("yes", "write true")]
    [InlineData("ya", "write true")]
    [InlineData("True", "write true")]
    [InlineData("\"true\"", "write true, without quotes")]
    [InlineData("no", "write false")]
    [InlineData("off", "write false")]
    [InlineData("tidak", "write false")]
    [InlineData("mungkin", "is not true or false")]
    public void Only_true_and_false_are_true_and_false(string yaml, string words) =>
        AssertProblem(yaml, v => Assert.False(v.AsBoolean()), "AK1020", words);

    [Fact]
    public void True_and_false_are_read()
    {
        Assert.True(YamlReading.Value("true", out _).AsBoolean());
        Assert.False(YamlReading.Value("false", out YamlDocument document).AsBoolean());
        Assert.Empty(document.Problems());
    }

    [Theory]
    [InlineData("no")]
    [InlineData("off")]
    [InlineData("2026-01-01")]
    [InlineData("1_000")]
    public void Words_that_other_readers_turn_into_something_stay_text(string yaml)
    {
        Assert.Equal(yaml, YamlReading.Value(yaml, out YamlDocument document).AsText());
        Assert.Empty(document.Problems());
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("' '")]
    [InlineData("~")]
    [InlineData("")]
    public void A_text_has_something_visible(string yaml) =>
        AssertProblem(yaml, v => Assert.Equal("?", v.AsText()), "AK1012", "empty");

    [Fact]
    public void The_line_break_that_ends_a_block_text_is_dropped() =>
        Assert.Equal("satu\ndua", YamlReading.Value("|\n  satu\n  dua\n", out _).AsText());

    [Theory]
    [InlineData("Sangat Baik", "write sangat-baik")]
    [InlineData("SangatBaik", "write sangat-baik")]
    [InlineData("sangat_baik", "write sangat-baik")]
    [InlineData("-baik", "write baik")]
    [InlineData("baik--sekali", "write baik-sekali")]
    [InlineData("'??'", "is not an id")]
    public void What_is_no_id_shows_the_id_it_would_be(string yaml, string words) =>
        AssertProblem(yaml, v => Assert.Equal("unreadable", v.AsId()), "AK1009", words);

    [Theory]
    [InlineData("sangat-baik")]
    [InlineData("3a")]
    [InlineData("\"1\"")]
    public void An_id_is_lower_case_with_hyphens(string yaml)
    {
        Assert.Equal(yaml.Trim('"'), YamlReading.Value(yaml, out YamlDocument document).AsId());
        Assert.Empty(document.Problems());
    }

    [Fact]
    public void One_of_several_words_is_read_or_suggested()
    {
        static DayOfWeek Read(YamlValue v) => v.AsOneOf(("senin", DayOfWeek.Monday), ("selasa", DayOfWeek.Tuesday));

        Assert.Equal(DayOfWeek.Tuesday, Read(YamlReading.Value("selasa", out _)));
        AssertProblem("selsa", v => Read(v), "AK1008", "did you mean 'selasa'?");
        AssertProblem("minggu", v => Read(v), "AK1008", "allowed: senin, selasa");
        Assert.Equal(2, YamlReading.Value("b", out _).AsOneOf(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }));
    }

    [Fact]
    public void A_reference_to_nothing_suggests_what_was_meant()
    {
        string[] known = ["integritas", "kerja-sama"];
        Assert.Equal("kerja-sama", YamlReading.Value("kerja-sama", out _).AsReference(known));
        AssertProblem("kerjasama", v => v.AsReference(known), "AK1014", "did you mean 'kerja-sama'?");
    }

    [Fact]
    public void A_text_has_both_languages_or_is_the_same_in_both()
    {
        Assert.Equal(new LocalizedText("Baik", "Good"), YamlReading.Value("{ id: Baik, en: Good }", out _).AsLocalizedText());
        Assert.Equal(LocalizedText.Same("SKP"), YamlReading.Value("SKP", out _).AsLocalizedText());
        AssertProblem("{ id: Baik }", v => v.AsLocalizedText(), "AK1019", "lacks its English wording (en)");
        AssertProblem("{ en: Good }", v => v.AsLocalizedText(), "AK1019", "lacks its Indonesian wording (id)");
        AssertProblem("{ id: Baik, eng: Good }", v => v.AsLocalizedText(), "AK1004", "did you mean 'en'?");
        AssertProblem("{ id: Baik, en: }", v => v.AsLocalizedText(), "AK1012", "empty");
        AssertProblem("[ Baik ]", v => v.AsLocalizedText(), "AK1005", "expected a text");
    }

    private static void AssertProblem(string yaml, Action<YamlValue> read, string code, string words)
    {
        YamlValue value = YamlReading.Value(yaml, out YamlDocument document);
        read(value);
        read(value);

        // Once, however often it is read.
        Diagnostic problem = Assert.Single(document.Problems());
        Assert.Equal(code, problem.CodeText);
        Assert.Contains(words, problem.Message.English, StringComparison.Ordinal);
        Assert.StartsWith("v", problem.Path, StringComparison.Ordinal);
        Assert.NotEqual("", problem.Message.Indonesian);
    }
}
