using System;
using System.IO;
using System.Linq;
using AsnKinerja.Samples.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Quickstart;

public class CaseFilesTests
{
    [Fact]
    public void A_folder_stands_for_its_YAML_files_whatever_their_ending_looks_like()
    {
        using TemporaryFolder folder = new();
        foreach (string name in new[] { "b.yml", "a.yaml", "C.YAML", "d.Yml", "e.txt", "yaml", "sub/f.yaml" }) folder.Add(name, "");

        CaseFiles files = CaseFiles.Find(folder.Path);

        Assert.Equal(["C.YAML", "a.yaml", "b.yml", "d.Yml"], files.Cases.Select(Path.GetFileName));
        Assert.Null(files.Policy);
    }

    [Theory]
    [InlineData("kebijakan-perilaku.yaml")]
    [InlineData("kebijakan-perilaku.yml")]
    [InlineData("Kebijakan-Perilaku.YAML")]
    public void The_policy_beside_the_cases_is_no_case(string policy)
    {
        using TemporaryFolder folder = new();
        string path = folder.Add(policy, ""), one = folder.Add("a.yaml", "");
        folder.Add("b.yaml", "");

        Assert.Equal(path, CaseFiles.Find(folder.Path).Policy);
        Assert.Equal(2, CaseFiles.Find(folder.Path).Cases.Count);
        Assert.Equal(path, CaseFiles.Find(one).Policy);
        Assert.Equal([one], CaseFiles.Find(one).Cases);
    }

    [Fact]
    public void Of_two_policies_neither_is_picked()
    {
        using TemporaryFolder folder = new();
        folder.Add("a.yaml", "");
        string first = folder.Add("kebijakan-perilaku.yaml", ""), second = folder.Add("kebijakan-perilaku.yml", "");

        MistakeException mistake = Assert.Throws<MistakeException>(() => CaseFiles.Find(folder.Path));

        Assert.Equal($"There may be only one policy: {first}, {second}.", mistake.Text.English);
    }

    [Fact]
    public void A_single_file_is_appraised_under_the_policy_beside_it()
    {
        using TemporaryFolder folder = new();
        string file = folder.AddSample("ketua-tim-ukp.yaml", "ketua.YML");
        Assert.NotEqual("contoh-puskesmas", PolicyOf(Team.Load(file)));

        folder.AddSample("kebijakan-perilaku.yaml", "kebijakan-perilaku.yaml");
        Assert.Equal("contoh-puskesmas", PolicyOf(Team.Load(file)));
    }

    [Fact]
    public void Two_cases_that_differ_in_their_ending_alone_keep_it_in_their_names()
    {
        using TemporaryFolder folder = new();
        foreach (string name in new[] { "a.yaml", "a.yml", "b.yaml" }) folder.AddSample("bidan-penyelia.yaml", name);

        Assert.Equal(["a.yaml", "a.yml", "b"], Team.Load(folder.Path).Appraisals.Select(entry => entry.File));
    }

    [Theory]
    [InlineData("en", "The folder '{0}' has no case files (*.yaml, *.yml).")]
    [InlineData("id", "Folder '{0}' tidak memuat berkas kasus (*.yaml, *.yml).")]
    public void A_folder_without_cases_is_named(string language, string message)
    {
        using TemporaryFolder folder = new();
        folder.Add("kebijakan-perilaku.yaml", "");

        QuickstartRun run = QuickstartRun.Of("--lang", language, folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(message.Replace("{0}", folder.Path, StringComparison.Ordinal) + "\n", run.Error);
    }

    [Theory]
    [InlineData("en", "There is no folder or file '{0}'.")]
    [InlineData("id", "Tidak ada folder atau berkas '{0}'.")]
    public void A_missing_path_is_named(string language, string message)
    {
        using TemporaryFolder folder = new();
        string missing = folder.PathOf("tidak-ada");

        QuickstartRun run = QuickstartRun.Of("--lang", language, missing);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(message.Replace("{0}", missing, StringComparison.Ordinal) + "\n", run.Error);
    }

    private static string PolicyOf(Team team) => Assert.Single(team.Appraisals).Appraisal.Regulation.Ratings!.Behaviour.Policy.Id;
}
