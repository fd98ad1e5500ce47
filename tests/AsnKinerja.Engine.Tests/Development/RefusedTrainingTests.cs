using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.TrainingDesk;

namespace AsnKinerja.Engine.Tests.Development;

/// <summary>What is refused, with the thing, the value and what would be right.</summary>
public class RefusedTrainingTests
{
    [Fact]
    public void A_budget_below_zero_is_named()
    {
        Assert.Contains("-1 hours is below 0", Assert.Throws<ArgumentOutOfRangeException>(() => new Budget(hours: -1)).Message, StringComparison.Ordinal);
        Assert.Equal("cost", Assert.Throws<ArgumentOutOfRangeException>(() => new Budget(cost: -0.01m)).ParamName);
        Assert.Equal("hoursPerPerson", Assert.Throws<ArgumentOutOfRangeException>(() => new UnitBudget(-8)).ParamName);
        Assert.Equal("cost", Assert.Throws<ArgumentOutOfRangeException>(() => new UnitBudget(cost: -8)).ParamName);
    }

    [Fact]
    public void A_training_is_sound_by_itself()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Teaches("a", "komunikasi", 1, 2, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Teaches("a", "komunikasi", 1, 2, 1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Teaches("a", "komunikasi", 2, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Teaches("a", "komunikasi", 4, 6, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Teaches("a", "komunikasi", 1, 2, 1) with { Capacity = -1 });
        Assert.Throws<KeyNotFoundException>(() => Teaches("a", "komunikasii", 1, 2, 1));
        Assert.Throws<ArgumentException>(() => new Training("a", LocalizedText.Same("A"), 1, 1));
        Assert.Throws<ArgumentException>(() => Teaches("a", "komunikasi", 1, 2, 1) with { Prerequisites = ["b", "b"] });
    }

    [Fact]
    public void Everything_that_is_wrong_between_trainings_is_told_at_once()
    {
        string message = Assert.Throws<ArgumentException>(() => Catalogue(
            Teaches("satu", "komunikasi", 1, 2, 1) with { Prerequisites = ["tiga"] },
            Teaches("satu", "komunikasi", 2, 3, Rational.Of(1, 10_007)),
            Teaches("dua", "komunikasi", 1, 2, 1) with { Prerequisites = ["satuu"] },
            Teaches("tiga", "komunikasi", 1, 2, 1) with { Prerequisites = ["satu"] })).Message;

        Assert.Contains("4 problem(s)", message, StringComparison.Ordinal);
        Assert.Contains("'satu' stands 2 times", message, StringComparison.Ordinal);
        Assert.Contains("'dua' needs 'satuu', which is not in it; did you mean 'satu'?", message, StringComparison.Ordinal);
        Assert.Contains("prerequisites lead back: satu -> tiga -> satu", message, StringComparison.Ordinal);
        Assert.Contains("'satu' takes 1/10007 hours", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_completed_training_that_nobody_knows_is_named_with_what_was_meant()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 3)], ("komunikasi", 1));
        string message = Assert.Throws<ArgumentException>(() =>
            Catalogue(Teaches("dasar", "komunikasi", 1, 2, 1)).Recommend(gap, Budget.Unlimited, new PlanningOptions { Completed = ["dasr"] })).Message;

        Assert.Contains("'dasr'; did you mean 'dasar'?", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_for_another_version_of_the_framework_is_refused()
    {
        CompetencyFramework own = CompetencyFramework.Parse(
            "framework: asn-2017\ntitle: Kamus baru\nversion: 2030\nscale: { from: 1, to: 5 }\ncompetencies: [ { id: komunikasi, name: Komunikasi } ]\n");
        TrainingCatalogue catalogue = Catalogue(new Training("a", LocalizedText.Same("A"), 1, 1, TrainingStep.Of(own, "komunikasi", 1, 2)));
        string message = Assert.Throws<ArgumentException>(() => catalogue.Recommend(Gap([Needs("komunikasi", 3)], ("komunikasi", 1)), Budget.Unlimited)).Message;

        Assert.Contains("asn-2017 2030", message, StringComparison.Ordinal);
        Assert.Contains("asn-2017 2017", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_names_nobody_twice_and_somebody()
    {
        GapAnalysis gap = Gap([Needs("komunikasi", 3)], ("komunikasi", 1));
        TrainingCatalogue catalogue = Catalogue(Teaches("a", "komunikasi", 1, 2, 1));

        Assert.Contains("'andi'", Assert.Throws<ArgumentException>(() => catalogue.RecommendUnit([new("andi", gap), new("andi", gap)], UnitBudget.Unlimited)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => catalogue.RecommendUnit([], UnitBudget.Unlimited));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlanningOptions { SearchWidth = 99 });
        Assert.Throws<KeyNotFoundException>(() => catalogue["b"]);
    }
}
