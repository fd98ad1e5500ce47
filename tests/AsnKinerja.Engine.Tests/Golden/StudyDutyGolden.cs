using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Numerics;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class StudyDutyGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("study_duty_gpa.json");
    private static readonly StudyDutyRules Rules = Regulation.Named("permenpanrb-6-2022").Ratings!.StudyDuty!;
    private static readonly Rational Step = Rational.Of(1, 100);

    [Fact]
    public void Every_printed_bound_has_the_predicate_of_its_column()
    {
        int checkedBounds = 0;
        foreach ((StudyDuty study, JsonElement row) in Studies())
        {
            foreach (string predicate in new[] { "sangat-baik", "baik", "butuh-perbaikan" })
                foreach (Rational bound in GoldenFile.Numbers(row.GetProperty(predicate)))
                {
                    Assert.Equal(predicate, Rules.Suggest(study with { Gpa = bound }).Predicate!.Id);
                    checkedBounds++;
                }

            Rational least = GoldenFile.Exactly(row.GetProperty("lessThan"));
            Assert.Equal("butuh-perbaikan", Rules.Suggest(study with { Gpa = least }).Predicate!.Id);
            Assert.Equal("kurang", Rules.Suggest(study with { Gpa = least - Step }).Predicate!.Id);
            Assert.Equal("kurang", Rules.Suggest(study with { Gpa = Rational.Zero }).Predicate!.Id);
        }

        Assert.Equal(6 * (3 + 3 + 2 + (3 * (3 + 3 + 2)) + 1 + 3), checkedBounds);
    }

    [Fact]
    public void Between_two_printed_numbers_the_lower_bound_that_was_reached_decides()
    {
        foreach ((StudyDuty study, JsonElement row) in Studies())
        {
            Rational[] best = GoldenFile.Numbers(row.GetProperty("sangat-baik")), good = GoldenFile.Numbers(row.GetProperty("baik")), weak = GoldenFile.Numbers(row.GetProperty("butuh-perbaikan"));
            Assert.Equal((Step, Step), (best[0] - good[1], good[0] - weak[1]));
            Assert.Equal("baik", Rules.Suggest(study with { Gpa = good[1] + (Step / 2) }).Predicate!.Id);
            Assert.Equal("butuh-perbaikan", Rules.Suggest(study with { Gpa = weak[1] + (Step / 2) }).Predicate!.Id);
            Assert.Equal("kurang", Rules.Suggest(study with { Gpa = weak[0] - (Step / 1000) }).Predicate!.Id);
        }
    }

    [Fact]
    public void The_page_of_the_regulation_prints_the_same_rows()
    {
        string page = House.Repository.Text("docs/regulations/permenpanrb-6-2022.md");
        foreach (JsonElement row in File.Property("rows").EnumerateArray())
        {
            string Range(string predicate) => string.Join('-', row.GetProperty(predicate).EnumerateArray().Select(bound => bound.GetRawText()));
            string university = row.GetProperty("university").GetString() ?? "", least = row.GetProperty("programmes").EnumerateArray().LastOrDefault() is { ValueKind: JsonValueKind.String } last ? last.GetString()! : "";
            string[] cells = [university, least, Range("sangat-baik"), Range("baik"), Range("butuh-perbaikan"), "below " + row.GetProperty("lessThan").GetRawText()];
            Assert.Contains(string.Concat(cells.Select(cell => cell.Length == 0 ? " |" : $" {cell} |")), page, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<(StudyDuty Study, JsonElement Row)> Studies()
    {
        foreach (JsonElement row in File.Property("rows").EnumerateArray())
            foreach (StudyLevel level in row.GetProperty("levels").EnumerateArray().Select(Value<StudyLevel>))
                if (row.GetProperty("university").ValueKind == JsonValueKind.Null) yield return (StudyDuty.Abroad(level, StudyOutcome.Ongoing), row);
                else
                    foreach (Accreditation programme in row.GetProperty("programmes").EnumerateArray().Select(Value<Accreditation>))
                        yield return (StudyDuty.Domestic(level, StudyOutcome.Ongoing, Value<Accreditation>(row.GetProperty("university")), programme), row);
    }

    private static T Value<T>(JsonElement name)
        where T : struct, Enum => Enum.Parse<T>(name.GetString()!);
}
