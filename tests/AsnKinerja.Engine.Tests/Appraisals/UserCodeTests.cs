using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

// The code that users should be able to write, as they would write it, with the numbers they were promised.
public class UserCodeTests
{
    private const string Dictionary = """
        framework: kamus-kompetensi
        title: { id: Kamus kompetensi, en: Competency dictionary }
        scale:
          levels:
            - { id: paham, value: 1, name: { id: Paham, en: Being developed } }
            - { id: dasar, value: 2, name: { id: Dasar, en: Basic } }
            - { id: menengah, value: 3, name: { id: Menengah, en: Intermediate } }
            - { id: mumpuni, value: 4, name: { id: Mumpuni, en: Advanced } }
            - { id: ahli, value: 5, name: { id: Ahli, en: Expert } }
        competencies:
          - { id: integritas, name: { id: Integritas, en: Integrity } }
          - { id: komunikasi, name: { id: Komunikasi, en: Communication } }
        """;

    [Fact]
    public void First_contact_takes_ten_lines()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");
        File.WriteAllText(file, Dictionary);
        try
        {
            foreach (CompetencyFramework framework in new[] { CompetencyFramework.Load(file), CompetencyFramework.Asn2017 })
            {
                AggregationPolicy policy = AggregationPolicy.Weighted(("supervisor", 60), ("self", 40));

                MultiRaterScore score = policy.Score(framework.Scale,
                    RatingSheet.By("supervisor").Rate("integritas", 4).Rate("komunikasi", 3),
                    RatingSheet.By("self").Rate("integritas", 5).CannotJudge("komunikasi"));

                Assert.Equal("4.40", Invariant(score["integritas"].Value));
                Assert.Equal("3.00", Invariant(score["komunikasi"].Value));
                Assert.Contains("Diri sendiri tidak dihitung: tidak ada nilai", Assert.Single(score["komunikasi"].Completeness.Reasons).Indonesian, StringComparison.Ordinal);
                Assert.Contains("Diri sendiri", score.Explain().ToMarkdown("id"), StringComparison.Ordinal);
                Assert.Equal("3.70", Invariant(score.Overall.Value));
                Assert.Equal("4.40", Invariant(policy.Score(framework, RatingSheet.By("supervisor").Rate("integritas", framework.Scale["mumpuni"]), RatingSheet.By("self").Rate("integritas", 5))["integritas"].Value));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_appraisal_of_one_person_under_the_rule_in_force()
    {
        Employee employee = new("198503152010012001", LocalizedText.Same("Siti Aminah"));
        RatingSheet[] sheets = [.. new[] { "supervisor", "peer", "subordinate", "self", "public" }.Select(group =>
            RatingSheet.By(group).Rate("ramah-dan-sigap", 2).Rate("jujur-dan-disiplin", 3).NotObserved("perbaikan-terus-menerus"))];
        FeedbackNote[] feedback = [new FeedbackNote("imunisasi", from: "public", positive: true), new FeedbackNote("akuntabel", from: "peer", positive: true)];

        Regulation regulation = Regulation.InForce(AppraisalPeriod.Year(2026));

        WorkPlan plan = WorkPlan.For(AppraisalPeriod.Year(2026))
            .Main("imunisasi", i => i
                .Indicator("cakupan", Aspect.Quantity, Target.AtLeast(95, "%"), realised: 97.5m)
                .Indicator("waktu lapor", Aspect.Time, Target.AtMost(5, "hari"), realised: 4))
            .Additional("posyandu-keliling", i => i.Indicator("kunjungan", Aspect.Quantity, Target.AtLeast(24, "kunjungan"), realised: 24));

        Appraisal appraisal = regulation.Appraise(new AppraisalCase(employee, AppraisalPeriod.Year(2026))
        {
            Plan = plan,
            Sheets = sheets,
            Feedback = feedback,
            Organisation = OrganisationRating.Baik,
        });

        Assert.Equal("Baik", appraisal.Predicate!.ToString());
        Assert.Equal(ExpectationRating.Meets, appraisal.Ratings!.WorkResults.Suggested);
        Assert.Equal(2.5m, appraisal.Ratings!.BehaviourScore.Overall.Value);
        Assert.Equal(ExpectationRating.Above, appraisal.Ratings!.Behaviour.Suggested);
        string html = appraisal.Explain().ToHtml("id");
        Assert.Contains("Siti Aminah", html, StringComparison.Ordinal);
        Assert.Contains("Lampiran Bab IV B.3.b.3, p. 102-103", html, StringComparison.Ordinal);
        Assert.Contains("97.5", html, StringComparison.Ordinal);
    }

    private static string? Invariant(decimal? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
