using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Development;
using AsnKinerja.Engine.Localization;
using Xunit;
using static AsnKinerja.Engine.Tests.Development.Progress.Measured;

namespace AsnKinerja.Engine.Tests.Traps;

/// <summary>What public programs get wrong about progress; each is a bug that was read in one.</summary>
public class ProgressTraps
{
    /// <summary>One program finds the old rating by the person's name and overwrites it.</summary>
    [Fact]
    public void Same_name_overwrites_no_history()
    {
        LocalizedText name = LocalizedText.Same("Budi Santoso");
        Employee first = new("19800101", name), second = new("19900202", name), renamed = new("19800101", LocalizedText.Same("Budi S. Wibowo"));
        CompetencyHistory[] histories = [.. CompetencyHistory.ByEmployee(
        [
            CompetencyRecord.Of(second, In("2026"), CompetencyFramework.Asn2017, ("komunikasi", 5)),
            CompetencyRecord.Of(first, In("2025"), CompetencyFramework.Asn2017, ("komunikasi", 2)),
            CompetencyRecord.Of(renamed, In("2026"), CompetencyFramework.Asn2017, ("komunikasi", 3)),
        ])];
        Assert.Equal([2, 3], histories[0].Progress("komunikasi").Points.Select(point => point.Value!.Value));
        Assert.Equal([5], histories[1].Progress("komunikasi").Points.Select(point => point.Value!.Value));
    }

    /// <summary>One program stores the start and never uses it: start 5, now 5, target 10 is 50 % there.</summary>
    [Fact]
    public void Start_ignored()
    {
        ProgressChange stayed = Score(Value("2025", 5, 1), Value("2026", 5, 1)).Progress().Change!;
        Assert.Equal(0, stayed.Toward(10).Share);
        Assert.False(stayed.Toward(10).IsReached);
    }

    /// <summary>The same program refuses a start above the target, so that "reduce complaints" cannot be said.</summary>
    [Fact]
    public void From_ten_complaints_to_none()
    {
        ProgressChange fewer = Score(Value("2025", 10, 1), Value("2026", 0, 1)).Progress().Change!;
        Assert.Equal(1, fewer.Toward(0).Share);
        Assert.True(fewer.Toward(0).IsReached);
    }

    /// <summary>A year without a record is drawn as a fall to zero in more than one chart.</summary>
    [Fact]
    public void A_missing_year_is_no_fall_to_zero()
    {
        ProgressReport report = Score(Value("2023", 3, 0.1m), Value("2025", 3, 0.1m), Value("2026", 3, 0.1m)).Progress();
        Assert.Equal(0, report.Trend!.PerYear);
        Assert.Equal(ProgressVerdict.WithinNoise, report.Trend.Verdict);
        Assert.Null(report[In("2024")].Value);
    }

    /// <summary>A number alone looks like a success: 3.2 after 3.0 by three raters who differ by a point is nothing.</summary>
    [Fact]
    public void A_small_rise_among_few_raters_is_not_called_progress() =>
        Assert.Equal(ProgressVerdict.WithinNoise, Score(Value("2025", 3, 1, raters: 3), Value("2026", 3.2m, 1, raters: 3)).Progress().Change!.Verdict);
}
