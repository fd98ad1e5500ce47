using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties;
using Xunit;

namespace AsnKinerja.Engine.Tests.Appraisals.Studies;

/// <summary>PermenPANRB 6/2022 Lampiran Bab II B.5-7: what may be expected of an academic result.</summary>
public class StudyDutyGuideTests
{
    private static readonly StudyDutyRules Rules = Regulation.Named("permenpanrb-6-2022").Ratings!.StudyDuty!;

    [Fact]
    public void There_are_three_rows_a_level_in_Indonesia_and_one_abroad()
    {
        Assert.Equal(8, Rules.Tables.Count);
        Assert.All(Rules.Tables, table =>
        {
            Assert.Equal(Established.Regulation, table.Citation!.Established);
            Assert.Equal(
                (table.IsAbroad, table.IsAbroad ? null : table.University == Accreditation.C ? Accreditation.B : Accreditation.C),
                (table.University is null, table.ProgrammeAtLeast));
            Assert.Equal((Rational.Zero, 4, 4), (table.Bands.Bands[0].From!.Value, table.Bands.Bands[^1].To!.Value, table.Bands.Bands.Count));
        });
        Assert.Equal((Rational.Of(1, 100), Established.Unverified), (Rules.PrintedStep, Rules.GapCitation!.Established));
    }

    [Property(MaxTest = 300)]
    public void A_better_average_never_gets_a_lower_predicate(ushort row, ushort first, ushort second)
    {
        GpaTable table = Rules.Tables[row % Rules.Tables.Count];
        Rational one = Rational.Of(first % 12001, 3000), other = Rational.Of(second % 12001, 3000);
        StudyDuty study = Study(table);

        Assert.True(Code(Rules.Suggest(study with { Gpa = one > other ? one : other })) <= Code(Rules.Suggest(study with { Gpa = one > other ? other : one })));
    }

    [Property(MaxTest = 200)]
    public void The_same_average_never_looks_better_at_a_university_with_a_weaker_accreditation(ushort number, byte which)
    {
        Rational gpa = Rational.Of(number % 12001, 3000);
        StudyLevel level = which % 2 == 0 ? StudyLevel.Bachelor : StudyLevel.Doctorate;
        int[] codes = [.. new[] { Accreditation.A, Accreditation.B, Accreditation.C }.Select(university =>
            Code(Rules.Suggest(StudyDuty.Domestic(level, StudyOutcome.Ongoing, university, Accreditation.A) with { Gpa = gpa })))];

        Assert.Equal(codes.Order(), codes);
    }

    [Property(MaxTest = 200)]
    public void Abroad_the_same_numbers_hold_as_at_a_university_with_an_A(ushort number, byte which)
    {
        StudyLevel level = (StudyLevel)(1 + (which % 4));
        Rational gpa = Rational.Of(number % 12001, 3000);

        Assert.Equal(
            Rules.Suggest(StudyDuty.Domestic(level, StudyOutcome.Ongoing, Accreditation.A, Accreditation.C) with { Gpa = gpa }).Predicate,
            Rules.Suggest(StudyDuty.Abroad(level, StudyOutcome.Ongoing) with { Gpa = gpa }).Predicate);
    }

    [Fact]
    public void An_average_that_is_not_known_is_missing_and_not_zero()
    {
        StudyDutySuggestion suggestion = Rules.Suggest(StudyDuty.Domestic(StudyLevel.Master, StudyOutcome.Ongoing, Accreditation.A, Accreditation.B));

        Assert.Equal((null, null, true), (suggestion.Predicate, suggestion.Table, suggestion.IsEvidenceMissing));
        Assert.Contains("it is not zero", suggestion.Reason!.Value.English, StringComparison.Ordinal);
        Assert.Equal(Operation.Missing, suggestion.Explain().Operands[0].Node.Operation);
        Assert.Equal("kurang", Rules.Suggest(suggestion.Study with { Gpa = 0 }).Predicate!.Id);
    }

    [Fact]
    public void An_accreditation_that_is_not_known_is_not_the_lowest()
    {
        StudyDuty study = StudyDuty.Domestic(StudyLevel.Bachelor, StudyOutcome.Ongoing, Accreditation.A) with { Gpa = 4 };
        StudyDutySuggestion suggestion = Rules.Suggest(study);

        Assert.Equal((null, true), (suggestion.Predicate, suggestion.IsEvidenceMissing));
        Assert.Contains("accreditation", suggestion.Reason!.Value.English, StringComparison.Ordinal);
        Assert.True(Rules.Suggest(StudyDuty.Domestic(StudyLevel.Bachelor, StudyOutcome.Ongoing, programme: Accreditation.A) with { Gpa = 4 }).IsEvidenceMissing);
    }

    [Theory]
    [InlineData(Accreditation.C, Accreditation.C, "The guide needs a programme with accreditation B or better, this one is: C.")]
    [InlineData(Accreditation.A, Accreditation.None, "The guide needs a programme with accreditation C or better, this one is: not accredited.")]
    [InlineData(Accreditation.None, Accreditation.A, "(first degree (S-1); accreditation of the university: not accredited)")]
    public void What_the_guide_does_not_cover_has_no_suggestion_and_it_says_so(Accreditation university, Accreditation programme, string reason)
    {
        StudyDutySuggestion suggestion = Rules.Suggest(StudyDuty.Domestic(StudyLevel.Bachelor, StudyOutcome.Ongoing, university, programme) with { Gpa = 4 });

        Assert.Equal((null, false), (suggestion.Predicate, suggestion.IsEvidenceMissing));
        Assert.Contains(reason, suggestion.Reason!.Value.English, StringComparison.Ordinal);
        Assert.Contains("no suggestion", suggestion.Explain().ToText("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diploma_is_not_in_the_guide()
    {
        Assert.Contains("diploma", Rules.Suggest(StudyDuty.Abroad(StudyLevel.Diploma, StudyOutcome.Ongoing) with { Gpa = 4 }).Reason!.Value.English, StringComparison.Ordinal);
        Assert.Null(Rules.Suggest(StudyDuty.Domestic(StudyLevel.Diploma, StudyOutcome.Ongoing, Accreditation.A, Accreditation.A) with { Gpa = 4 }).Predicate);
    }

    [Fact]
    public void Only_a_number_between_two_printed_ones_rests_on_a_reading()
    {
        StudyDuty study = StudyDuty.Abroad(StudyLevel.Bachelor, StudyOutcome.Ongoing);
        Explanation printed = Rules.Suggest(study with { Gpa = 3 }).Explain(), between = Rules.Suggest(study with { Gpa = 3.005m }).Explain();

        Assert.Empty(printed.Warnings);
        Assert.Equal(Established.Unverified, Assert.Single(between.Warnings).Established);
        Assert.Contains("[2.76, 3.01)", between.ToText("en"), StringComparison.Ordinal);
        Assert.Equal("Butuh Perbaikan", between.Outcome!.Value.Indonesian);
        PrintedJson.Read(between.ToJson()).Redo();
    }

    [Fact]
    public void Timeliness_is_told_with_its_place_and_changes_nothing()
    {
        StudyDuty study = StudyDuty.Abroad(StudyLevel.Doctorate, StudyOutcome.Completed) with { Gpa = 3.6m };
        foreach (StudyTimeliness time in Enum.GetValues<StudyTimeliness>())
        {
            StudyDutySuggestion suggestion = Rules.Suggest(study with { Timeliness = time });
            Assert.Equal("sangat-baik", suggestion.Predicate!.Id);
            Assert.Contains("PermenPANRB 6/2022, Lampiran Bab II B.7, p. 63", suggestion.Explain().Citations.Select(citation => citation.ToString()));
        }
    }

    [Fact]
    public void An_average_lies_between_zero_and_four()
    {
        StudyDuty study = StudyDuty.Abroad(StudyLevel.Bachelor, StudyOutcome.Ongoing);
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => study with { Gpa = 85 });

        Assert.Contains("is 0 to 4, not 85", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => study with { Gpa = -0.01m });
        Assert.Throws<ArgumentOutOfRangeException>(() => study with { Timeliness = (StudyTimeliness)3 });
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyDuty.Abroad((StudyLevel)5, StudyOutcome.Ongoing));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyDuty.Domestic(StudyLevel.Master, (StudyOutcome)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudyDuty.Domestic(StudyLevel.Master, StudyOutcome.Ongoing, (Accreditation)9));
    }

    private static StudyDuty Study(GpaTable table) => table.IsAbroad
        ? StudyDuty.Abroad(table.Levels[0], StudyOutcome.Ongoing)
        : StudyDuty.Domestic(table.Levels[0], StudyOutcome.Ongoing, table.University, Accreditation.A);

    // 1 is the highest in the national system.
    private static int Code(StudyDutySuggestion suggestion) => suggestion.Predicate!.Code!.Value;
}
