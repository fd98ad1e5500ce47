using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Calibration;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Calibration;

public class CalibrationRecordTests
{
    private static readonly LocalDate Day = new(2027, 1, 12);

    private static readonly CalibrationRecord Start = Regulation.Named("permenpanrb-6-2022")
        .Calibrate("Dinas", [.. Enumerable.Range(1, 10).Select(i => new UnitMember($"{i:00}", i <= 8 ? "baik" : "sangat-baik"))], OrganisationRating.Baik)
        .Record();

    [Fact]
    public void A_change_keeps_before_after_reason_author_and_day_and_the_unit_is_looked_at_again()
    {
        CalibrationRecord record = Start.Change("03", "butuh-perbaikan", "Target triwulan IV tidak tercapai.", "Kepala Dinas", Day);
        CalibrationChange change = Assert.Single(record.Changes);

        Assert.Equal(("03", "baik", "butuh-perbaikan", "Target triwulan IV tidak tercapai.", "Kepala Dinas", Day), (change.Employee, change.Before, change.After, change.Reason, change.Author, change.Day));
        Assert.True(record.Current.IsWithin);
        Assert.False(record.Original.IsWithin);
    }

    [Fact]
    public void Nothing_is_ever_taken_out_and_the_record_before_stays_as_it_was()
    {
        CalibrationRecord record = Start.Change("03", "butuh-perbaikan", "a", "x", Day).Change("03", "baik", "keberatan diterima", "y", Day.PlusDays(1));

        Assert.Equal(["baik", "butuh-perbaikan"], record.Changes.Select(change => change.Before));
        Assert.Empty(Start.Changes);
        Assert.Equal(Start.Current.Members, record.Current.Members);
        Assert.Equal("2027-01-13 03: butuh-perbaikan -> baik (y: keberatan diterima)", record.Changes[1].ToString());
    }

    [Fact]
    public void A_chain_of_changes_of_one_day_keeps_each_and_its_order_however_many_there_are()
    {
        CalibrationRecord record = Start;
        string[] chain = ["kurang", "baik", "kurang", "sangat-baik"];
        foreach (string predicate in chain) record = record.Change("03", predicate, "a", "x", Day);

        Assert.Equal(chain, record.Changes.Select(change => change.After));
        Assert.Equal(chain.Prepend("baik").Take(4), record.Changes.Select(change => change.Before));
        Assert.Equal(3, record.Current.Members.Count(member => member.Predicate == "sangat-baik"));
        Assert.Equal(2, Start.Current.Members.Count(member => member.Predicate == "sangat-baik"));
        Assert.Equal(record.Current.Patterns, Start.Current.Patterns);
    }

    [Fact]
    public void Advice_alone_changes_nobody()
    {
        _ = Start.Current.Findings.Select(finding => finding.Affected(TieRule.AllDown).Certain.Count).ToArray();

        Assert.Empty(Start.Changes);
        Assert.Equal(8, Start.Current.Members.Count(member => member.Predicate == "baik"));
    }

    [Fact]
    public void A_change_without_reason_author_person_or_difference_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Start.Change("03", "kurang", " ", "x", Day));
        Assert.Throws<ArgumentException>(() => Start.Change("03", "kurang", "a", "", Day));
        Assert.Contains("'99' is not of the unit", Assert.Throws<ArgumentException>(() => Start.Change("99", "kurang", "a", "x", Day)).Message, StringComparison.Ordinal);
        Assert.Contains("already", Assert.Throws<ArgumentException>(() => Start.Change("03", "baik", "a", "x", Day)).Message, StringComparison.Ordinal);
        Assert.Contains("no predicate 'cukup'", Assert.Throws<ArgumentException>(() => Start.Change("03", "cukup", "a", "x", Day)).Message, StringComparison.Ordinal);
        Assert.Contains("before the last one", Assert.Throws<ArgumentException>(() => Start.Change("03", "kurang", "a", "x", Day).Change("04", "kurang", "a", "x", Day.PlusDays(-1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_explanation_shows_each_change_as_somebodys_decision()
    {
        string text = Start.Change("03", "butuh-perbaikan", "Target tidak tercapai.", "Kepala Dinas", Day).Explain().ToText("id");

        Assert.Contains("03: dari Baik menjadi Butuh Perbaikan", text, StringComparison.Ordinal);
        Assert.Contains("Target tidak tercapai.", text, StringComparison.Ordinal);
        Assert.Contains("oleh Kepala Dinas, 2027-01-12", text, StringComparison.Ordinal);
    }
}
