using System;
using System.Linq;
using System.Text.Json;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Periods;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace AsnKinerja.Engine.Tests.Golden;

public class WhoEvaluatesGolden
{
    private static readonly GoldenFile File = GoldenFile.Read("who_evaluates_o1.json");
    private static readonly MoveRules Moves = Regulation.All.Single(regulation => regulation.Id == "permenpanrb-6-2022").Moves!;

    [Fact]
    public void Purnama_evaluates_the_old_unit_if_the_move_falls_into_the_window()
    {
        foreach (JsonElement golden in File.Property("appraiser").EnumerateArray())
            Assert.Equal(
                golden.GetProperty("evaluatesOldUnit").GetBoolean(),
                Moves.AppraiserMoved(Day(golden, "moved"), AppraisalPeriod.Parse(golden.GetProperty("cycle").GetString()!)).EvaluatesOldUnit);
    }

    [Fact]
    public void Purnama_s_people_see_the_same_in_their_own_history()
    {
        foreach (JsonElement golden in File.Property("appraiser").EnumerateArray())
        {
            LocalDate moved = Day(golden, "moved");
            AssignmentHistory history = new(
            [
                new("analis", default, "direktorat-a", "purnama", new LocalDate(2022, 1, 1), moved.PlusDays(-1)),
                new("analis", default, "direktorat-a", "pengganti", moved),
            ]);
            Assert.Equal(
                golden.GetProperty("evaluatesOldUnit").GetBoolean() ? "purnama" : "pengganti",
                Moves.WhoEvaluates(history, AppraisalPeriod.Parse(golden.GetProperty("cycle").GetString()!)).Appraiser);
        }
    }

    [Fact]
    public void Sari_is_evaluated_in_the_new_unit_or_keeps_the_earlier_result_by_agreement()
    {
        foreach (JsonElement golden in File.Property("employee").EnumerateArray())
        {
            LocalDate moved = Day(golden, "moved");
            AssignmentHistory history = new(
            [
                new("pelaksana", default, "kementerian-x", "x-1", new LocalDate(2020, 1, 1), moved.PlusDays(-1)),
                new("pelaksana", default, "kementerian-y", "y-1", moved),
            ]);
            Evaluator evaluator = Moves.WhoEvaluates(
                history, AppraisalPeriod.Parse(golden.GetProperty("period").GetString()!), Enum.Parse<PeriodKind>(golden.GetProperty("formerCycle").GetString()!));

            Assert.True(evaluator.HasMoved);
            Assert.Equal((golden.GetProperty("unit").GetString(), "y-1"), (evaluator.Unit, evaluator.Appraiser));
            Assert.Equal(golden.GetProperty("mayReuse").GetString(), evaluator.MayReuse?.ToString());
        }
    }

    private static LocalDate Day(JsonElement golden, string name) => LocalDatePattern.Iso.Parse(golden.GetProperty(name).GetString()!).Value;
}
