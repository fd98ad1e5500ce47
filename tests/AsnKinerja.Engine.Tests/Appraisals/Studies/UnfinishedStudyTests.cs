using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Studies;

/// <summary>PermenPANRB 6/2022 Lampiran Bab IV B.3, p. 100 and 103: a study that was not completed, and one that goes on.</summary>
public class UnfinishedStudyTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);
    private static readonly Regulation Regulation = Regulation.InForce(Year);
    private static readonly StudyDuty Failed = StudyDuty.Domestic(StudyLevel.Master, StudyOutcome.NotCompleted, Accreditation.A, Accreditation.A);

    [Theory]
    [InlineData(ExpectationRating.Below, "sangat-kurang")]
    [InlineData(ExpectationRating.Meets, "kurang")]
    [InlineData(ExpectationRating.Above, "kurang")]
    public void Who_fails_is_Kurang_or_Sangat_Kurang_by_behaviour_whatever_the_results(ExpectationRating behaviour, string predicate)
    {
        foreach (ExpectationRating? results in new ExpectationRating?[] { null, ExpectationRating.Below, ExpectationRating.Meets, ExpectationRating.Above })
            Assert.Equal(predicate, Appraise(Failed, results, behaviour).Predicate!.Id);
    }

    [Fact]
    public void Without_a_rating_of_behaviour_there_is_no_predicate_and_both_possibilities_are_said()
    {
        Appraisal appraisal = Appraise(Failed, ExpectationRating.Above, null);

        Assert.Null(appraisal.Predicate);
        Assert.True(appraisal.Completeness.IsProvisional);
        Assert.Contains(appraisal.Completeness.Reasons, reason => reason.English == "The study duty was not completed: the predicate is Poor/misconduct or Very poor by behaviour, whose rating is missing.");
    }

    [Fact]
    public void The_explanation_cites_the_rule_and_the_reading_and_not_the_quadrant()
    {
        foreach ((AppraisalPeriod period, string place) in new[]
        {
            (Year, "Lampiran Bab IV B.3.b.3.d, p. 103"), (AppraisalPeriod.Quarter(2026, 2), "Lampiran Bab IV B.3.a.3.d, p. 100"),
        })
        {
            Explanation explanation = Appraise(Failed, ExpectationRating.Above, ExpectationRating.Above, period).Explain();
            Citation? quadrant = Regulation.Ratings!.Quadrant.Citations.For(period);

            Assert.Contains(explanation.Citations, citation => citation.Place == place && citation.Established == Established.Regulation);
            Assert.Contains(explanation.Citations, citation => citation.Established == Established.Unverified && citation.Place.Contains("tugas belajar tidak selesai", StringComparison.Ordinal));
            Assert.DoesNotContain(quadrant, explanation.Citations);
            Assert.Equal([false, true, true, false], explanation.Operands.Select(operand => operand.Counted));
            Assert.Contains("which of them is for the appraiser to set", explanation.ToText("en"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(StudyOutcome.Ongoing)]
    [InlineData(StudyOutcome.Completed)]
    public void Any_other_study_is_appraised_by_the_quadrant_with_the_guide_beside_it(StudyOutcome outcome)
    {
        StudyDuty study = StudyDuty.Domestic(StudyLevel.Master, outcome, Accreditation.A, Accreditation.C) with { Gpa = 2.5m };
        Appraisal appraisal = Appraise(study, ExpectationRating.Above, ExpectationRating.Above);

        Assert.Equal(("sangat-baik", "kurang"), (appraisal.Predicate!.Id, appraisal.Ratings!.StudyDuty!.Predicate!.Id));
        Operand guide = appraisal.Explain().Operands[^1];
        Assert.False(guide.Counted);
        Assert.Equal("Kurang/misconduct", guide.Node.Outcome!.Value.Indonesian);
        Assert.Contains("it is no rating", string.Join(' ', guide.Node.Remarks.Select(remark => remark.English)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_guide_would_need_is_told_as_missing()
    {
        StudyDuty study = StudyDuty.Abroad(StudyLevel.Doctorate, StudyOutcome.Ongoing);

        Assert.Contains(
            Appraise(study, ExpectationRating.Meets, ExpectationRating.Meets).Completeness.Reasons,
            reason => reason.English == "The grade point average of the study duty is not known: it is not zero, and the guide cannot be read yet.");
        Assert.DoesNotContain(Appraise(study with { Gpa = 3 }, null, null).Completeness.Reasons, reason => reason.English.Contains("study duty", StringComparison.Ordinal));
        Assert.DoesNotContain(Appraise(Failed, null, ExpectationRating.Meets).Completeness.Reasons, reason => reason.English.Contains("study duty", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_study_duty_nothing_of_it_is_said()
    {
        Appraisal appraisal = Appraise(null, ExpectationRating.Meets, ExpectationRating.Meets);

        Assert.Null(appraisal.Ratings!.StudyDuty);
        Assert.Equal(2, appraisal.Explain().Operands.Count);
    }

    [Fact]
    public void A_regulation_without_the_rule_reads_the_quadrant_and_says_that_it_does_not_look_at_the_study()
    {
        Regulation silent = Regulation.Parse(PackWithout.Sections("study-duty", "unit-head"));
        Appraisal appraisal = silent.Appraise(Case(Failed, ExpectationRating.Above, ExpectationRating.Above, Year));

        Assert.Equal("sangat-baik", appraisal.Predicate!.Id);
        Assert.Null(silent.Ratings!.StudyDuty);
        Assert.Contains("The study duty is not considered: the data of this regulation have no rule for it.", appraisal.Explain().Remarks.Select(remark => remark.English));
    }

    [Fact]
    public void An_agency_reads_it_in_another_way_in_its_own_pack()
    {
        Regulation own = Regulation.Parse("""
            regulation: perbup-7-2026
            title: { id: Penilaian kinerja di kabupaten, en: Appraisal in the regency }
            extends: permenpanrb-6-2022
            in-force: { from: 2026-01-01 }
            sources: { perbup: { name: Perbup 7/2026, established: local } }
            study-duty:
              not-completed:
                annual: "perbup, Pasal 3"
                by-behaviour: { cite: "perbup, Pasal 3", sesuai-ekspektasi: sangat-kurang }
            """);

        Assert.Equal("sangat-kurang", own.Ratings!.StudyDuty!.NotCompleted![ExpectationRating.Meets].Id);
        Assert.Equal("kurang", own.Ratings.StudyDuty.NotCompleted[ExpectationRating.Above].Id);
        Assert.Equal(8, own.Ratings.StudyDuty.Tables.Count);
        Assert.NotNull(own.WithBehaviourPolicy(own.Ratings.Behaviour.Policy).Ratings!.StudyDuty);
        Assert.NotNull(own.WithBehaviourPolicy(own.Ratings.Behaviour.Policy).Ratings!.UnitHead);
    }

    private static Appraisal Appraise(StudyDuty? study, ExpectationRating? results, ExpectationRating? behaviour, AppraisalPeriod? period = null) =>
        Regulation.Appraise(Case(study, results, behaviour, period ?? Year));

    private static AppraisalCase Case(StudyDuty? study, ExpectationRating? results, ExpectationRating? behaviour, AppraisalPeriod period) => new(new Employee("1"), period)
    {
        StudyDuty = study,
        WorkResultDecision = results is ExpectationRating ofResults ? new RatingDecision(ofResults) : null,
        BehaviourDecision = behaviour is ExpectationRating ofBehaviour ? new RatingDecision(ofBehaviour) : null,
    };
}
