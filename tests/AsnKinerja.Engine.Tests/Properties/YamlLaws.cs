using System.IO;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Yaml;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Properties;

public class YamlLaws
{
    [Property(MaxTest = 500)]
    public bool Any_bytes_are_read_or_refused(byte[] bytes)
    {
        YamlDocument document = YamlDocument.Open(YamlSource.FromStream(new MemoryStream(bytes), "any.yaml"));
        return YamlReading.Walk(document.Root) > 0 && document.Problems().Count >= 0;
    }

    [Property]
    public bool A_number_is_read_as_it_was_written(int numerator, int denominator)
    {
        Rational number = Rational.Of(numerator, denominator == 0 ? 1 : denominator);
        return YamlReading.Value(number.ToString(), out YamlDocument document).AsNumber() == number && document.Problems().Count == 0;
    }

    [Property]
    public bool A_day_is_read_as_it_was_written(ushort days)
    {
        LocalDate day = new LocalDate(1900, 1, 1).PlusDays(days);
        string text = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        return YamlReading.Value(text, out YamlDocument document).AsDate() == day && document.Problems().Count == 0;
    }

    [Property]
    public bool A_distance_is_the_same_both_ways_and_no_longer_than_the_longer_word(string left, string right)
    {
        left ??= "";
        right ??= "";
        int distance = Spelling.Distance(left, right);
        return distance == Spelling.Distance(right, left)
            && distance <= System.Math.Max(left.Length, right.Length)
            && distance == 0 == string.Equals(left, right, System.StringComparison.Ordinal);
    }

    [Property]
    public bool The_id_that_a_text_would_be_is_an_id_or_nothing(string text)
    {
        string id = Spelling.AsId(text ?? "");
        return id.Length == 0 || (YamlReading.Value("'" + id + "'", out YamlDocument document).AsId() == id && document.Problems().Count == 0);
    }
}
