using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals;

public class AppraisalTests
{
    private static readonly AppraisalPeriod Year = AppraisalPeriod.Year(2026);

    private static readonly Regulation Regulation = Regulation.InForce(Year);

    private static readonly Employee Siti = new("1", LocalizedText.Same("Siti Aminah"));

    [Fact]
    public void A_case_with_all_its_evidence_and_both_decisions_is_complete_and_final()
    {
        Appraisal appraisal = Regulation.Appraise(Full(decided: true));

        Assert.Equal((true, false, true), (appraisal.Completeness.IsComplete, appraisal.Completeness.IsProvisional, appraisal.IsDecided));
        Assert.Empty(appraisal.Completeness.Reasons);
        Assert.Equal(("baik", 2), (appraisal.Predicate!.Id, appraisal.Predicate.Code));
        Assert.Equal("Baik", appraisal.Predicate.ToString());
    }

    [Fact]
    public void Until_the_appraiser_decides_the_predicate_is_provisional()
    {
        Appraisal appraisal = Regulation.Appraise(Full(decided: false));

        Assert.Equal((true, true, false), (appraisal.Completeness.IsComplete, appraisal.Completeness.IsProvisional, appraisal.IsDecided));
        Assert.Equal(
            ["The appraiser has not set the rating of work results.", "The appraiser has not set the rating of behaviour."],
            appraisal.Completeness.Reasons.Select(reason => reason.English));
        Assert.Equal("Baik", appraisal.Predicate!.ToString());
    }

    [Fact]
    public void A_case_without_evidence_has_no_predicate_and_says_all_that_is_missing()
    {
        Appraisal appraisal = Regulation.Appraise(new AppraisalCase(Siti, Year));

        Assert.Null(appraisal.Predicate);
        Assert.Equal((null, null, null, null), (appraisal.Ratings!.WorkResults.Rating, appraisal.Ratings!.WorkResults.Code, appraisal.Ratings!.Behaviour.Suggested, appraisal.Ratings!.Behaviour.Code));
        Assert.Empty(appraisal.Patterns);
        Assert.Equal((false, true), (appraisal.Completeness.IsComplete, appraisal.Completeness.IsProvisional));
        Assert.Equal(
            [
                "Tidak ada rencana hasil kerja (SKP).",
                "Perilaku kerja: Atasan tidak dihitung pada 21 dari 21 butir: tidak ada lembar penilaian. Kelompok ini wajib, maka hasil bersifat sementara.",
                "Perilaku kerja: Rekan kerja setingkat tidak dihitung pada 21 dari 21 butir: tidak ada lembar penilaian.",
                "Perilaku kerja: Bawahan langsung tidak dihitung pada 21 dari 21 butir: tidak ada lembar penilaian.",
                "Perilaku kerja: Masyarakat tidak dihitung pada 21 dari 21 butir: tidak ada lembar penilaian.",
                "Capaian kinerja organisasi belum diketahui.",
                "Rating hasil kerja belum ditetapkan pejabat penilai kinerja.",
                "Rating perilaku kerja belum ditetapkan pejabat penilai kinerja.",
            ],
            appraisal.Completeness.Reasons.Select(reason => reason.Indonesian));
    }

    [Fact]
    public void A_result_of_unknown_standing_is_not_zero_and_no_suggestion_rests_on_it()
    {
        AppraisalCase evidence = new(Siti, Year)
        {
            Plan = WorkPlan.For(Year)
                .Main("a", result => result.Stands(ExpectationRating.Above))
                .Main("b", result => result.Indicator("cakupan", Aspect.Quantity, Target.AtLeast(95, "%"))),
        };
        Appraisal appraisal = Regulation.Appraise(evidence);

        Assert.Null(appraisal.Ratings!.WorkResults.Suggested);
        Assert.Contains(appraisal.Completeness.Reasons, reason => reason.English == "Where the result 'b' stands is not known: it is not zero, and no suggestion rests on it.");
        Assert.Contains("1 not known: the share may be as large as 1", appraisal.Explain().ToText("en"), StringComparison.Ordinal);
        Assert.Contains(appraisal.Completeness.Reasons, reason => reason.English == "There is no feedback on the results.");
    }

    [Fact]
    public void An_outcome_holds_the_suggestion_the_decision_and_which_of_them_holds()
    {
        RatingOutcome suggested = Regulation.Appraise(Full(decided: false)).Ratings!.WorkResults;
        Assert.Equal((ExpectationRating.Meets, null, ExpectationRating.Meets, 2), (suggested.Suggested, suggested.Decision, suggested.Rating, suggested.Code));
        Assert.False(suggested.IsDecided || suggested.Departs);

        RatingOutcome agreed = Regulation.Appraise(Full(decided: true)).Ratings!.WorkResults;
        Assert.True(agreed.IsDecided);
        Assert.False(agreed.Departs);

        RatingOutcome departed = Regulation.Appraise(new AppraisalCase(Siti, Year)
        {
            Plan = Full(false).Plan,
            Feedback = Full(false).Feedback,
            WorkResultDecision = new RatingDecision(ExpectationRating.Above, new LocalizedText("Inovasi diakui nasional", "Recognised nationally")),
        }).Ratings!.WorkResults;
        Assert.Equal((ExpectationRating.Meets, ExpectationRating.Above, 1), (departed.Suggested, departed.Rating, departed.Code));
        Assert.True(departed.Departs);

        RatingOutcome alone = Regulation.Appraise(new AppraisalCase(Siti, Year) { WorkResultDecision = new RatingDecision(ExpectationRating.Below) }).Ratings!.WorkResults;
        Assert.Equal((null, ExpectationRating.Below, 3), (alone.Suggested, alone.Rating, alone.Code));
        Assert.True(alone.IsDecided);
        Assert.False(alone.Departs);
    }

    [Fact]
    public void A_case_is_appraised_under_a_regulation_in_force_on_its_last_day()
    {
        ArgumentException early = Assert.Throws<ArgumentException>(() => Regulation.Appraise(new AppraisalCase(Siti, AppraisalPeriod.Year(2021))));

        Assert.Contains("permenpanrb-6-2022 is in force 2022-02-07.., not on the last day of 2021; use Regulation.InForce(period).", early.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Regulation.Appraise(null!));
    }

    [Fact]
    public void A_plan_belongs_to_the_period_of_the_case()
    {
        ArgumentException mismatch = Assert.Throws<ArgumentException>(() =>
            Regulation.Appraise(new AppraisalCase(Siti, Year) { Plan = WorkPlan.For(AppraisalPeriod.Semester(2026, 1)) }));

        Assert.Contains("The plan is for 2026-S1, the case for 2026; they must be the same period.", mismatch.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_behaviour_that_the_regulation_does_not_know_is_refused() =>
        Assert.Throws<UnknownItemException>(() => Regulation.Appraise(new AppraisalCase(Siti, Year) { Sheets = [RatingSheet.By("supervisor").Rate("integritas", 2)] }));

    [Fact]
    public void Behaviour_is_suggested_from_the_exact_score_and_an_edge_belongs_to_the_higher_rating()
    {
        Assert.Equal(ExpectationRating.Above, Behaviour(2, 3).Suggested);
        Assert.Equal(ExpectationRating.Meets, Behaviour(1, 2).Suggested);
        Assert.Equal(ExpectationRating.Below, Behaviour(1, 1, 2).Suggested);
        Assert.Equal(ExpectationRating.Meets, Behaviour(2, 2, 3).Suggested);

        static RatingOutcome Behaviour(params int[] values) => Regulation.Appraise(new AppraisalCase(Siti, Year)
        {
            Sheets = [.. values.Select(value => RatingSheet.By("supervisor").Rate("ramah-dan-sigap", value))],
        }).Ratings!.Behaviour;
    }

    [Fact]
    public void What_people_say_of_themselves_is_heard_and_does_not_count()
    {
        RatingSheet supervisor = RatingSheet.By("supervisor").Rate("ramah-dan-sigap", 2), self = RatingSheet.By("self").Rate("ramah-dan-sigap", 3);

        Assert.Equal(2, Regulation.Appraise(new AppraisalCase(Siti, Year) { Sheets = [supervisor, self] }).Ratings!.BehaviourScore.Overall.Exact);
    }

    [Fact]
    public void An_agencys_own_weights_change_the_behaviour_and_nothing_else()
    {
        Regulation own = Regulation.WithBehaviourPolicy(AggregationPolicy.Weighted(("supervisor", 60), ("peer", 40))
            .Citing(new Citation("SK Bupati 12/2026", "Pasal 4", Established.Local)));
        AppraisalCase evidence = new(Siti, Year)
        {
            Sheets = [RatingSheet.By("supervisor").Rate("ramah-dan-sigap", 3), RatingSheet.By("peer").Rate("ramah-dan-sigap", 1)],
        };

        Assert.Equal((2, Rational.Of(11, 5)), (Regulation.Appraise(evidence).Ratings!.BehaviourScore.Overall.Exact, own.Appraise(evidence).Ratings!.BehaviourScore.Overall.Exact));
        Assert.Equal((Regulation.Id, Regulation.InForceInterval), (own.Id, own.InForceInterval));
        Assert.Same(Regulation.Ratings!.Quadrant, own.Ratings!.Quadrant);
        Assert.Contains(own.Appraise(evidence).Explain().Warnings, warning => warning.Source == "SK Bupati 12/2026");
    }

    [Fact]
    public void An_appraisal_warns_of_every_reading_that_is_not_the_regulations()
    {
        Citation[] warnings = [.. Regulation.Appraise(Full(decided: true)).Explain().Warnings];

        Assert.Contains(warnings, warning => warning.Place.Contains("sebagian besar", StringComparison.Ordinal));
        Assert.Contains(warnings, warning => warning.Place.Contains("bobot sama", StringComparison.Ordinal));
        Assert.All(warnings, warning => Assert.Equal(Established.Unverified, warning.Established));
    }

    // Everything there is to know: results at their targets, all groups, feedback, the unit's achievement.
    private static AppraisalCase Full(bool decided) => new(Siti, Year)
    {
        Plan = WorkPlan.For(Year).Main("imunisasi", result => result.Indicator("cakupan", Aspect.Quantity, Target.AtLeast(95, "%"), 95)),
        Feedback = [new FeedbackNote("imunisasi", "public", positive: true)],
        Sheets = [.. new[] { "supervisor", "peer", "subordinate", "public" }.Select(group => RatingSheet.By(group).Answering(
            CompetencyFramework.BerAkhlak.Instrument.Items.Select(item => System.Collections.Generic.KeyValuePair.Create(item.Id, Answer.Of(2)))))],
        Organisation = OrganisationRating.Baik,
        WorkResultDecision = decided ? new RatingDecision(ExpectationRating.Meets) : null,
        BehaviourDecision = decided ? new RatingDecision(ExpectationRating.Meets) : null,
    };
}
