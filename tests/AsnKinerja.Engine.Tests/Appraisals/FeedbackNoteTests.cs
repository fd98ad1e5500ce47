using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using NodaTime;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

public class FeedbackNoteTests
{
    private static readonly AppraisalPeriod Quarter = AppraisalPeriod.Quarter(2026, 1);

    [Fact]
    public void Feedback_on_the_first_and_on_the_last_day_of_the_period_counts()
    {
        Appraisal appraisal = Appraise(On(2026, 1, 1), On(2026, 3, 31));

        Assert.Equal(2, appraisal.Ratings!.Suggestion.Feedback.Count);
    }

    [Theory]
    [InlineData(2025, 12, 31)]
    [InlineData(2026, 4, 1)]
    public void Feedback_of_another_period_is_refused_with_its_day_and_the_period(int year, int month, int day)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Appraise(On(year, month, day)));

        foreach (string named in new[] { "imunisasi", "public", $"{year}-{month:00}-{day:00}", "2026-TW1", "2026-01-01", "2026-03-31" })
            Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Feedback_without_a_day_counts_as_before() =>
        Assert.Single(Appraise(new FeedbackNote("imunisasi", "public", true)).Ratings!.Suggestion.Feedback);

    [Fact]
    public void The_day_of_another_calendar_is_the_same_day()
    {
        FeedbackNote note = new("imunisasi", "public", true) { Date = new LocalDate(2026, 3, 31).WithCalendar(CalendarSystem.IslamicBcl) };

        Assert.Equal(new LocalDate(2026, 3, 31), note.Date);
        Assert.NotNull(Appraise(note));
    }

    [Fact]
    public void An_explanation_quotes_day_group_words_and_evidence()
    {
        FeedbackNote note = new("imunisasi", "public", false, new LocalizedText("Antre lama", "A long queue"))
        {
            Date = new LocalDate(2026, 3, 31),
            Evidence = new LocalizedText("Kotak saran nomor 7", "Suggestion box, slip 7"),
            Note = LocalizedText.Same("Contoh"),
        };
        Explanation quoted = Quotes(Appraise(note)).Single();

        Assert.Equal(new LocalizedText("Masyarakat, 2026-03-31, tentang: imunisasi", "Public, 2026-03-31, on: imunisasi"), quoted.Label);
        Assert.Equal("not positive", quoted.Outcome?.English);
        Assert.Equal(["A long queue", "Evidence: Suggestion box, slip 7", "Contoh"], quoted.Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void Feedback_is_quoted_by_day_and_in_whatever_order_it_came()
    {
        FeedbackNote[] notes = [new("imunisasi", "peer", true), On(2026, 3, 1), On(2026, 1, 2), On(2026, 1, 2) with { Evidence = LocalizedText.Same("a") }];
        string[] labels = [.. Quotes(Appraise(notes)).Select(quoted => quoted.Label.English)];

        Assert.Equal(["Public, 2026-01-02, on: imunisasi", "Public, 2026-01-02, on: imunisasi", "Public, 2026-03-01, on: imunisasi", "Peers on: imunisasi"], labels);
        Assert.Equal(Appraise(notes).Explain().ToJson(), Appraise([.. notes.Reverse()]).Explain().ToJson());
    }

    [Fact]
    public void A_case_file_gives_day_and_evidence()
    {
        AppraisalCase evidence = AppraisalCase.Parse(
            "case: a\nemployee: { id: a }\nperiod: 2026-TW1\nfeedback: [ { about: loyal, from: peer, positive: true, on: 2026-03-31, evidence: Notulen } ]\n");

        Assert.Equal((new LocalDate(2026, 3, 31), LocalizedText.Same("Notulen")), (evidence.Feedback[0].Date, evidence.Feedback[0].Evidence));
    }

    private static FeedbackNote On(int year, int month, int day) => new("imunisasi", "public", true) { Date = new LocalDate(year, month, day) };

    private static Appraisal Appraise(params FeedbackNote[] notes) => Regulation.InForce(Quarter).Appraise(new AppraisalCase(new Employee("1"), Quarter)
    {
        Plan = WorkPlan.For(Quarter).Main("imunisasi", result => result.Stands(ExpectationRating.Meets)),
        Feedback = notes,
    });

    private static IEnumerable<Explanation> Quotes(Appraisal appraisal) => All(appraisal.Explain())
        .Single(step => step.Label.English == "Continuous feedback").Operands.Select(operand => operand.Node);

    private static IEnumerable<Explanation> All(Explanation step) => step.Operands.SelectMany(operand => All(operand.Node)).Prepend(step);
}
