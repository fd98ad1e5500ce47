using System;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Samples.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Quickstart;

/// <summary>A broken file stops nobody else's appraisal, and all broken files are named at once.</summary>
public class BrokenFilesTests
{
    [Fact]
    public void The_sound_cases_are_appraised_and_every_broken_file_is_named_with_its_path()
    {
        using TemporaryFolder folder = new();
        folder.AddSample("bidan-penyelia.yaml", "kasus/bidan.yaml");
        string key = folder.AddSample("ketua-tim-ukp.yaml", "kasus/a.yaml", "\nemployee:", "\nemploye:");
        string group = folder.AddSample("ketua-tim-ukp.yaml", "kasus/b.yaml", "group: peer", "group: publik");
        string period = folder.AddSample("ketua-tim-ukp.yaml", "kasus/c.yaml", "period: 2025", "period: 2009");
        string empty = folder.Add("kasus/d.yaml", "");

        QuickstartRun run = QuickstartRun.Of("--lang", "en", "--out", folder.PathOf("out"), folder.PathOf("kasus"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Supervising midwife (example)", run.Output, StringComparison.Ordinal);
        Assert.Equal(["bidan.en.html", "bidan.en.md"], Directory.GetFiles(folder.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains($"The definition has 1 problem:\n{key}(", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{group}: A sheet comes from group 'publik'", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{period}: No regulation is in force on 2009-12-31", run.Error, StringComparison.Ordinal);
        Assert.Contains($"The definition has 1 problem:\n{empty}(1,1)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_case_is_sound_there_is_no_table_and_no_folder()
    {
        using TemporaryFolder folder = new();
        string file = folder.Add("a.yaml", "case: a");

        QuickstartRun run = QuickstartRun.Of("--out", folder.PathOf("out"), file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("Definisi ini mempunyai ", run.Error, StringComparison.Ordinal);
        Assert.Contains(file + "(", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("out")));
    }

    [Fact]
    public void Under_a_broken_policy_nobody_is_appraised_and_broken_cases_are_named_too()
    {
        using TemporaryFolder folder = new();
        folder.AddSample("bidan-penyelia.yaml", "a.yaml");
        string broken = folder.Add("b.yaml", "case: b");
        string policy = folder.Add("kebijakan-perilaku.yaml", "policy: x");

        Team team = Team.Load(folder.Path);

        Assert.Empty(team.Appraisals);
        Assert.Equal([policy, broken], team.Problems.Select(problem => problem.Path));
    }

    [Theory]
    [InlineData(typeof(OverflowException), true)]
    [InlineData(typeof(ArgumentException), true)]
    [InlineData(typeof(IOException), true)]
    [InlineData(typeof(UnauthorizedAccessException), true)]
    [InlineData(typeof(InvalidOperationException), false)]
    [InlineData(typeof(NullReferenceException), false)]
    public void What_a_file_can_cause_is_told_from_a_defect(Type cause, bool isOfFile) =>
        Assert.Equal(isOfFile, Problem.IsOfFile((Exception)Activator.CreateInstance(cause)!));

    [Fact]
    public void A_message_without_a_path_gets_one() =>
        Assert.Equal("kasus/a.yaml: too large", new Problem("kasus/a.yaml", new OverflowException("too large")).Describe(Language.Indonesian));
}
