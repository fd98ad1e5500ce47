using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.Progress.Measured;

namespace AsnKinerja.Engine.Tests.Development.Progress;

/// <summary>A history survives new names, new posts and new versions of the framework, and mixes up nobody.</summary>
public class CompetencyHistoryTests
{
    private static readonly CompetencyFramework Old = Framework("2020", 5, "lisan", "tulisan", "disiplin");
    private static readonly CompetencyFramework New = Framework("2025", 5, "komunikasi", "integritas");
    private static readonly CompetencyFramework Wide = Framework("2026", 10, "komunikasi", "integritas");

    [Fact]
    public void Progress_of_a_competency_as_the_user_s_code_asks_for_it()
    {
        CompetencyHistory history = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(Andi, In("2025-S2"), CompetencyFramework.Asn2017, Panel("komunikasi", 2, 2, 3, 2, 3)),
            CompetencyRecord.Of(Andi, In("2026-S2"), CompetencyFramework.Asn2017, Panel("komunikasi", 3, 4, 3, 4, 3)))
            .With(new CompletedTraining("diklat-komunikasi", new LocalDate(2026, 2, 2), new LocalDate(2026, 2, 6), null, "komunikasi"));

        ProgressReport progress = history.Progress("komunikasi");
        Assert.Equal(1, progress.Trainings.Single().Change!.Amount);
        Assert.Equal(Rational.Of(3, 25), progress.Trainings.Single().Change!.SquaredError);
        Assert.Equal(ProgressVerdict.Risen, progress.Trainings.Single().Change!.Verdict);
        Assert.Empty(history.Progress("integritas").Trainings);
        Assert.Contains("Second half of 2025: nobody gave a value; it is not counted as 0 and not estimated.", history.Progress("integritas").InWords.Select(words => words.English));
    }

    [Fact]
    public void Whoever_is_renamed_keeps_the_history_and_it_says_so()
    {
        Employee renamed = new(Andi.Id, LocalizedText.Same("Andi Wijaya"));
        ProgressReport report = CompetencyHistory.Of(
            Andi.Id, Record("2025", ("komunikasi", 2)), CompetencyRecord.Of(renamed, In("2026"), CompetencyFramework.Asn2017, ("komunikasi", 3))).Progress("komunikasi");
        Assert.Equal(1, report.Change!.Amount);
        Assert.Contains("Year 2026: the name changed from Andi to Andi Wijaya; the person is still 19850312.", report.Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void Two_people_of_one_name_have_two_histories()
    {
        Employee other = new("19900101", LocalizedText.Same("Andi"));
        IReadOnlyList<CompetencyHistory> histories = CompetencyHistory.ByEmployee(
            [Record("2025", ("komunikasi", 2)), CompetencyRecord.Of(other, In("2025"), CompetencyFramework.Asn2017, ("komunikasi", 5)), Record("2026", ("komunikasi", 3))]);
        Assert.Equal([("19850312", 2), ("19900101", 1)], histories.Select(history => (history.Employee, history.Records.Count)));
        Assert.Contains("is of '19900101', not of '19850312'", Assert.Throws<InvalidHistoryException>(() =>
            CompetencyHistory.Of(Andi.Id, CompetencyRecord.Of(other, In("2025"), CompetencyFramework.Asn2017, ("komunikasi", 5)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_post_goes_on_with_the_history()
    {
        Employee staff = Andi with { Post = new LocalizedText("Pelaksana", "Staff") }, head = Andi with { Post = new LocalizedText("Kepala Seksi", "Head of section") };
        ProgressReport report = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(head, In("2026"), CompetencyFramework.Asn2017, ("komunikasi", 3)),
            CompetencyRecord.Of(staff, In("2024"), CompetencyFramework.Asn2017, ("komunikasi", 2)),
            Record("2025", ("komunikasi", 2))).Progress("komunikasi");
        Assert.Equal(3, report.Trend!.Measured.Count);
        Assert.Equal(["Year 2026: the post changed from Staff to Head of section; the history goes on."], report.Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void A_new_version_is_compared_by_the_mapping_only()
    {
        CompetencyHistory history = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(Andi, In("2024"), Old, ("lisan", Value("2024", 2, 0.5m)), ("tulisan", Value("2024", 3, 0.5m))),
            CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", Value("2025", 3, 0.5m))));

        ProgressReport unmapped = history.Progress("komunikasi");
        Assert.Null(unmapped.Change);
        Assert.Empty(unmapped.Remarks);
        Assert.Contains(unmapped.InWords, words => words.English.Contains("it was rated by kamus 2020, and no mapping leads to kamus 2025: not comparable", StringComparison.Ordinal));

        // The spoken competency became communication; what it was is told in the note, and its raters come along.
        ProgressReport mapped = history.Mapping(Map(Old, New, ("komunikasi", ["lisan"]))).Progress("komunikasi");
        Assert.Equal(1, mapped.Change!.Amount);
        Assert.Equal(Rational.Of(1, 10), mapped.Change.SquaredError);
        Assert.Equal("mapped from lisan by kamus 2020: 2", mapped.Points[0].Note!.Value.English);
        Assert.Contains("Rated by kamus 2020: 2024; told here by kamus 2025.", mapped.Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void An_old_name_tells_the_same_as_the_new_one()
    {
        CompetencyHistory history = CompetencyHistory.Of(
            Andi.Id, CompetencyRecord.Of(Andi, In("2024"), Old, ("lisan", 2)), CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", 3)))
            .Mapping(Map(Old, New, ("komunikasi", ["lisan"])))
            .With(new CompletedTraining("pidato", new LocalDate(2025, 1, 6), new LocalDate(2025, 1, 8), null, "lisan"));
        Assert.Equal(history.Progress("komunikasi").Explain().ToJson(), history.Progress("lisan").Explain().ToJson());
        Assert.Equal("komunikasi", history.Progress("lisan").Id);
        Assert.Single(history.Progress("komunikasi").Trainings);
    }

    [Fact]
    public void Merged_competencies_are_the_lowest_and_their_uncertainty_is_not_known()
    {
        CompetencyHistory history = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(Andi, In("2024"), Old, ("lisan", Value("2024", 2, 0.5m)), ("tulisan", Value("2024", 3, 0.5m))),
            CompetencyRecord.Of(Andi, In("2023"), Old, ("lisan", Value("2023", 2, 0.5m))),
            CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", Value("2025", 3, 0.5m))))
            .Mapping(Map(Old, New, ("komunikasi", ["lisan", "tulisan"])));
        ProgressReport report = history.Progress("komunikasi");
        Assert.Equal(1, report.Change!.Amount);
        Assert.Equal(ProgressVerdict.NotKnown, report.Change.Verdict);
        Assert.Null(report[In("2023")].Value);
        Assert.Equal("the competency was not rated", report[In("2023")].Note!.Value.English);
    }

    [Fact]
    public void A_wider_scale_widens_the_raters_spread_with_the_levels()
    {
        FrameworkMapping wider = Map(New, Wide, [("komunikasi", ["komunikasi"])], (1, 1), (2, 3), (3, 5), (4, 7), (5, 9));
        CompetencyHistory history = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(Andi, In("2024"), Old, ("lisan", Value("2024", 2, 0.5m))),
            CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", Value("2025", 2.5m, 0.5m))),
            CompetencyRecord.Of(Andi, In("2026"), Wide, ("komunikasi", Value("2026", 6, 1))))
            .Mapping(wider, Map(Old, New, ("komunikasi", ["lisan"])));
        ProgressReport report = history.Progress("komunikasi");
        Assert.Equal([3, 4, 6], report.Points.Select(point => point.Value!.Value));
        Assert.All(report.Points, point => Assert.Equal(Rational.Of(1, 5), point.Panel.SquaredError));
        Assert.Equal(1.5m, report.Trend!.PerYear);
    }

    [Fact]
    public void Levels_that_move_unevenly_leave_the_uncertainty_unknown()
    {
        FrameworkMapping uneven = Map(New, Wide, [("komunikasi", ["komunikasi"])], (1, 1), (2, 2), (3, 5), (4, 7), (5, 10));
        ProgressReport report = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", Value("2025", 3, 0.5m))),
            CompetencyRecord.Of(Andi, In("2026"), Wide, ("komunikasi", Value("2026", 7, 1)))).Mapping(uneven).Progress("komunikasi");
        Assert.Equal(2, report.Change!.Amount);
        Assert.Null(report.Change.SquaredError);
    }

    [Fact]
    public void A_competency_of_two_frameworks_must_be_named_with_its_framework()
    {
        CompetencyHistory history = CompetencyHistory.Of(Andi.Id, Record("2025", ("komunikasi", 2)), CompetencyRecord.Of(Andi, In("2026"), New, ("komunikasi", 3)));
        Assert.Contains("a competency of asn-2017 and of kamus", Assert.Throws<ArgumentException>(() => history.Progress("komunikasi")).Message, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(history.Progress("komunikasi", "asn-2017").Points).Value);
    }

    [Fact]
    public void Problems_of_records_are_all_told_at_once()
    {
        InvalidHistoryException refused = Assert.Throws<InvalidHistoryException>(() => CompetencyRecord.Of(
            Andi, In("2025"), CompetencyFramework.Asn2017, ("komunikasi", 6), ("komunikas", 3), ("integritas", 2), ("integritas", 2)));
        Assert.Equal(3, refused.Problems.Count);
        Assert.Equal(2, Assert.Throws<InvalidHistoryException>(() => CompetencyHistory.Of(
            Andi.Id, Record("2025", ("komunikasi", 2)), Record("2025", ("komunikasi", 2)), Record("2025-S2", ("komunikasi", 2)))).Problems.Count);
        Assert.Contains("it has berorientasi-pelayanan", Assert.Throws<KeyNotFoundException>(() => CompetencyHistory.Of(
            Andi.Id, CompetencyRecord.Of(Andi, In("2025"), CompetencyFramework.BerAkhlak, ("akuntabel", 2))).Progress("komunikasi")).Message.Replace("adaptif, akuntabel, ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Mappings_that_fork_or_lead_back_are_refused()
    {
        CompetencyHistory history = CompetencyHistory.Of(Andi.Id, CompetencyRecord.Of(Andi, In("2024"), Old, ("lisan", 2)));
        FrameworkMapping onward = Map(Old, New, ("komunikasi", ["lisan"])), back = Map(New, Old, ("lisan", ["komunikasi"])), other = Map(Old, Wide, ("komunikasi", ["lisan"]));
        Assert.Contains("lead away from kamus 2020", Assert.Throws<ArgumentException>(() => history.Mapping(onward, other)).Message, StringComparison.Ordinal);
        Assert.Contains("back to it", Assert.Throws<ArgumentException>(() => history.Mapping(onward, back)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_of_what_a_mapping_translated_is_it_said_by_which_version_it_is_told()
    {
        CompetencyFramework stray = Framework("2018", 5, "komunikasi");
        CompetencyHistory history = CompetencyHistory.Of(
            Andi.Id,
            CompetencyRecord.Of(Andi, In("2023"), stray, ("komunikasi", 2)),
            CompetencyRecord.Of(Andi, In("2024"), Old, ("lisan", 2)),
            CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", 3)));
        Assert.Equal(
            ["Rated by kamus 2020: 2024; told here by kamus 2025."],
            history.Mapping(Map(Old, New, ("komunikasi", ["lisan"]))).Progress("komunikasi").Remarks.Select(remark => remark.English));
        Assert.Empty(history.Progress("komunikasi").Remarks);
    }

    [Fact]
    public void A_training_for_a_competency_that_nothing_in_the_history_has_is_refused()
    {
        LocalDate day = new(2025, 2, 3);
        CompletedTraining misspelt = new("x", day, day, null, "komunikas"), foreign = new("y", day, day, null, "lisan");
        CompetencyHistory history = CompetencyHistory.Of(Andi.Id, Record("2025", ("komunikasi", 2)));
        InvalidHistoryException refused = Assert.Throws<InvalidHistoryException>(() => history.With(misspelt, foreign));
        Assert.Equal(2, refused.Problems.Count);
        Assert.Contains("'x' is for 'komunikas', which is no competency of the history; did you mean 'komunikasi'?", refused.Message, StringComparison.Ordinal);

        // Whatever comes first, the records or the trainings.
        Assert.Contains("'komunikasi'?", Assert.Throws<InvalidHistoryException>(() => CompetencyHistory.Of(Andi.Id).With(misspelt).With(Record("2025", ("komunikasi", 2)))).Message, StringComparison.Ordinal);
        Assert.Single(CompetencyHistory.Of(Andi.Id, CompetencyRecord.Of(Andi, In("2025"), New, ("komunikasi", 3)))
            .Mapping(Map(Old, New, ("komunikasi", ["lisan"]))).With(foreign).Progress("komunikasi").Trainings);
    }

    private static CompetencyFramework Framework(string version, int levels, params string[] competencies) => CompetencyFramework.Parse(
        $"framework: kamus\ntitle: Kamus\nversion: {version}\nscale: {{ from: 1, to: {levels} }}\ncompetencies:\n"
        + string.Concat(competencies.Select(id => $"  - {{ id: {id}, name: {id} }}\n")));

    private static FrameworkMapping Map(CompetencyFramework from, CompetencyFramework to, params (string To, string[] From)[] pairs) => Map(from, to, pairs, []);

    private static FrameworkMapping Map(CompetencyFramework from, CompetencyFramework to, (string To, string[] From)[] pairs, params (int, int)[] levels) =>
        new($"{from.Version}-{to.Version}", LocalizedText.Same("Pemetaan"), from, to)
        {
            Competencies = [.. pairs.Select(pair => new CompetencyMapping(
                to[pair.To], [.. pair.From.Select(id => from[id])],
                levels.Length == 0 ? null : PiecewiseLinear.Through([.. levels.Select(level => ((Rational)level.Item1, (Rational)level.Item2))]), null))],
        };
}
