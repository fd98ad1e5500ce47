using System;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace AsnKinerja.Engine.Tests.Properties;

/// <summary>A case drawn at random, whatever it lacks; printed as its seed.</summary>
public sealed record DrawnCase(int Seed)
{
    private static readonly string[] Words = ["Cakupan 97,5 %", "a|b", "<script>x</script>", "baris\nbaru", "**tebal** _miring_", "- butir", "&amp; \"kutip\"", "émbèr 年", "# judul", "`kode`", "1. satu"];

    internal AppraisalCase Draw()
    {
        Random random = new(Seed);
        AppraisalPeriod period = random.Next(4) switch
        {
            0 => AppraisalPeriod.Quarter(2026, random.Next(1, 5)),
            1 => AppraisalPeriod.Month(2026, random.Next(1, 13)),
            2 => AppraisalPeriod.Between(new LocalDate(2026, 3, 5), new LocalDate(2026, 8, 31)),
            _ => AppraisalPeriod.Year(2026),
        };
        bool Chance(int percent) => random.Next(100) < percent;
        LocalizedText Text() => new(Words[random.Next(Words.Length)] + random.Next(1000), Words[random.Next(Words.Length)] + random.Next(1000));
        LocalizedText? Maybe() => Chance(50) ? Text() : null;
        ExpectationRating? Rating() => Chance(60) ? (ExpectationRating)random.Next(3) : null;
        WorkPlan plan = WorkPlan.For(period);
        int count = random.Next(0, 5);
        for (int i = 0; i < count; i++)
        {
            bool undone = Chance(10);
            plan = plan.With(new WorkResult("hasil-" + i, Chance(70) ? WorkResultKind.Main : WorkResultKind.Additional, Text())
            {
                Serves = Maybe(),
                Realisation = Maybe(),
                Note = Maybe(),
                Standing = Rating(),
                IsNotCarriedOut = undone,
                Indicators = [.. Enumerable.Range(0, random.Next(0, 4)).Select(at => new Indicator(new LocalizedText("ukuran " + at, Text().English + at))
                {
                    Aspect = Chance(60) ? (Aspect)random.Next(4) : null,
                    Perspective = Chance(40) ? (Perspective)random.Next(4) : null,
                    Target = Chance(60) ? Chance(50) ? Target.AtLeast(random.Next(100), "%") : Target.Range(1, 5, "hari", RangeDirection.Less) : null,
                    Realised = !undone && Chance(60) ? random.Next(200) : null,
                })],
            });
        }

        string[] subjects = [.. plan.Results.Select(result => result.Id), "loyal", "suka-menolong"];
        string[] groups = ["supervisor", "peer", "subordinate", "public", "pembina"];
        return new AppraisalCase(new Employee("p" + Seed, Maybe()) { Post = Maybe(), Unit = Maybe(), Rank = Maybe(), PostKind = Chance(60) ? (PostKind)random.Next(6) : null }, period)
        {
            Appraiser = Maybe(),
            Note = Maybe(),
            Plan = Chance(85) ? plan : null,
            Feedback = [.. Enumerable.Range(0, random.Next(0, 7)).Select(_ => new FeedbackNote(
                subjects[Chance(85) ? random.Next(subjects.Length) : subjects.Length - 1], groups[random.Next(groups.Length)], Chance(60), Maybe())
            {
                Date = Chance(50) ? period.First.PlusDays(random.Next(period.Days)) : null,
                Evidence = Maybe(),
                Note = Maybe(),
            }).Where(note => note.About.StartsWith("hasil", StringComparison.Ordinal) is false || plan.Results.Count > 0)],
            Organisation = Chance(60) ? (OrganisationRating)random.Next(5) : null,
            Sheets = Chance(50) ? [RatingSheet.By("supervisor").Rate(CompetencyFramework.BerAkhlak.Instrument.Items[random.Next(21)].Id, random.Next(1, 4))] : [],
            WorkResultDecision = Rating() is ExpectationRating results ? new RatingDecision(results, Maybe()) : null,
            BehaviourDecision = Rating() is ExpectationRating behaviour ? new RatingDecision(behaviour, Maybe()) : null,
        };
    }
}

public static class DrawnCases
{
    public static Arbitrary<DrawnCase> Case() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new DrawnCase(seed)));
}

/// <summary>The document of any case: it renders, and nothing that somebody wrote is lost.</summary>
public sealed class DocumentLaws
{
    [Property(MaxTest = 150, Arbitrary = [typeof(DrawnCases)])]
    public void Every_form_of_every_case_shows_each_result_and_each_note_of_feedback(DrawnCase drawn)
    {
        AppraisalCase evidence = Sound(drawn.Draw());
        Appraisal appraisal = Regulation.InForce(evidence.Period).Appraise(evidence);
        foreach (EvaluationForm? form in new EvaluationForm?[] { null, EvaluationForm.C11, EvaluationForm.C12, EvaluationForm.C13 })
        {
            EvaluationDocument document = appraisal.ToDocument(new DocumentDetails { Form = form });
            foreach (string language in new[] { "id", "en" })
            {
                string markdown = Unescaped(document.ToMarkdown(language)), html = WebUtility.HtmlDecode(document.ToHtml(language));
                foreach (LocalizedText text in (evidence.Plan?.Results.Select(result => result.Title) ?? [])
                    .Concat(evidence.Feedback.SelectMany(note => new[] { note.Text, note.Evidence }).OfType<LocalizedText>()))
                {
                    string shown = text.In(language).Replace('\n', ' ');
                    Xunit.Assert.Contains(shown, markdown, StringComparison.Ordinal);
                    Xunit.Assert.Contains(shown, html, StringComparison.Ordinal);
                }

                Xunit.Assert.NotEmpty(document.ToReportMarkdown(language));
                Xunit.Assert.NotEmpty(document.ToReportHtml(language));
            }
        }
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(DrawnCases)])]
    public void The_order_in_which_feedback_came_changes_no_word_of_a_document(DrawnCase drawn)
    {
        AppraisalCase evidence = Sound(drawn.Draw());
        AppraisalCase turned = new(evidence.Employee, evidence.Period) { Plan = evidence.Plan, Feedback = [.. evidence.Feedback.Reverse()] };
        AppraisalCase straight = new(evidence.Employee, evidence.Period) { Plan = evidence.Plan, Feedback = evidence.Feedback };
        Regulation regulation = Regulation.InForce(evidence.Period);

        Xunit.Assert.Equal(regulation.Appraise(straight).ToDocument().ToMarkdown(), regulation.Appraise(turned).ToDocument().ToMarkdown());
        Xunit.Assert.Equal(regulation.Appraise(straight).ToDocument().ToHtml("en"), regulation.Appraise(turned).ToDocument().ToHtml("en"));
    }

    // Without its plan, a case has no feedback on results.
    private static AppraisalCase Sound(AppraisalCase drawn) => drawn.Plan is not null ? drawn : new AppraisalCase(drawn.Employee, drawn.Period)
    {
        Feedback = [.. drawn.Feedback.Where(note => !note.About.StartsWith("hasil", StringComparison.Ordinal))],
        Organisation = drawn.Organisation,
        BehaviourDecision = drawn.BehaviourDecision,
    };

    private static string Unescaped(string markdown) => Regex.Replace(markdown, @"\\(.)", "$1");
}
