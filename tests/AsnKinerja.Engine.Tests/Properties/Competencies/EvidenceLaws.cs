using System;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Tests.Competencies;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Oracle;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>The laws on profiles: the policy as it is told in words, bounded, monotone, order-free, missing is never zero.</summary>
public class EvidenceLaws
{
    [Property(MaxTest = 500, Arbitrary = [typeof(EvidenceDraw)])]
    public void The_level_is_the_one_that_the_policy_tells(DrawnEvidence drawn) => Assert.Equal(drawn.Slow()?.ToRational(), drawn.Profiled().Level);

    [Property(MaxTest = 200, Arbitrary = [typeof(EvidenceDraw)])]
    public void A_level_lies_between_those_of_the_evidence_that_counts(DrawnEvidence drawn)
    {
        ProfiledCompetency one = drawn.Profiled();
        Rational[] counting = [.. one.Evidence.Where(considered => considered.Counts).Select(considered => considered.Evidence.Level)];
        Assert.Equal(one.Level is null, counting.Length == 0);
        Assert.Equal(one.Level is null, one.Missing is not null);
        if (one.Level is Rational level) Assert.InRange(level, counting.Min(), counting.Max());
        Assert.Equal(drawn.Pieces.Length, one.Evidence.Count);
        Assert.All(one.Evidence, considered => Assert.Equal(considered.Counts, considered.Reason is null));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(EvidenceDraw)])]
    public void Better_evidence_never_makes_a_lower_level(DrawnEvidence drawn, byte at)
    {
        if (drawn.Pieces.Length == 0) return;
        int place = at % drawn.Pieces.Length;
        if (drawn.Pieces[place].Level == 5) return;
        DrawnEvidence better = drawn with { Pieces = [.. drawn.Pieces.Select((piece, i) => i == place ? piece with { Level = piece.Level + 1 } : piece)] };

        if (drawn.Profiled().Level is Rational before) Assert.True(better.Profiled().Level >= before);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(EvidenceDraw)])]
    public void What_has_expired_changes_no_level(DrawnEvidence drawn) => Assert.Equal(
        drawn.Profiled().Level,
        drawn.Profiled(drawn.Pieces.Where(piece => piece.Evidence.ValidUntil is not NodaTime.LocalDate last || last >= SamplePost.Day)).Level);

    [Property(MaxTest = 200, Arbitrary = [typeof(EvidenceDraw)])]
    public void The_order_of_the_evidence_changes_no_digit_and_no_word(DrawnEvidence drawn, int seed)
    {
        DrawnPiece[] shuffled = [.. drawn.Pieces];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(drawn.Profiled().Explain().ToJson(), drawn.Profiled(shuffled).Explain().ToJson());
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(EvidenceDraw)])]
    public void Every_printed_step_can_be_redone_and_ends_at_the_level(DrawnEvidence drawn)
    {
        ProfiledCompetency one = drawn.Profiled();
        PrintedStep printed = PrintedJson.Read(one.Explain().ToJson());
        printed.AssertShows(one.Explain());
        printed.Redo();
        Assert.Equal(one.Level, one.Explain().Value);
    }

    [Property(MaxTest = 200)]
    public void More_indicators_and_more_shown_never_make_a_lower_value_or_level(byte required, byte met, byte more, byte shown)
    {
        int level = 1 + (required % 5), few = met % 4, many = Math.Min(3, few + (more % 4));
        ShownBehaviour little = (ShownBehaviour)(shown % 3), much = (ShownBehaviour)Math.Max(shown % 3, shown / 3 % 3);
        ObservedCompetency low = ObservationScale.FormatB19.Evaluate(CompetencyFramework.Asn2017, "komunikasi", level, few, little);
        ObservedCompetency high = ObservationScale.FormatB19.Evaluate(CompetencyFramework.Asn2017, "komunikasi", level, many, much);

        Assert.True(high.Value.Value >= low.Value.Value);
        Assert.True(high.Level >= low.Level);
        Assert.InRange(low.Level, 0, 5);
    }
}
