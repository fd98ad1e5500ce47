using System;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Targets;
using Xunit;

namespace AsnKinerja.Engine.Tests.Targets;

/// <summary>A number that is none of a list's values would be counted nowhere, and nobody would notice.</summary>
public sealed class UnknownKindTests
{
    [Fact]
    public void A_result_is_main_or_additional() => Refused("99 is no kind of result", () => new WorkResult("a", (WorkResultKind)99));

    [Fact]
    public void So_is_the_result_of_a_team_in_a_members_plan() => Refused(
        "99 is no kind of result",
        () => WorkPlan.For(AppraisalPeriod.Year(2024)).Shared("a", TeamResult.Everyone("t", new WorkResult("a", WorkResultKind.Main), "p"), kind: (WorkResultKind)99));

    [Fact]
    public void A_basis_is_one_of_two() => Refused("99 is no basis", () => new WorkResult("a", WorkResultKind.Main) { Basis = (ResultBasis)99 });

    [Fact]
    public void An_aspect_is_one_of_four() => Refused("99 is no aspect", () => new Indicator(LocalizedText.Same("a")) { Aspect = (Aspect)99 });

    [Fact]
    public void A_perspective_is_one_of_four() => Refused("99 is no perspective", () => new Indicator(LocalizedText.Same("a")) { Perspective = (Perspective)99 });

    [Fact]
    public void A_post_is_of_a_known_kind() => Refused("99 is no kind of post", () => new Employee("a") { PostKind = (PostKind)99 });

    private static void Refused(string message, Func<object> build) =>
        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(build).Message, StringComparison.Ordinal);
}
