using System;
using System.IO;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Samples.Quickstart;
using Xunit;

namespace AsnKinerja.Engine.Tests.Quickstart;

public class CommandLineTests
{
    [Theory]
    [InlineData("Pemakaian:", "--help")]
    [InlineData("Pemakaian:", "-h")]
    [InlineData("Pemakaian:", "--lang", "id", "-h")]
    [InlineData("Usage:", "--lang=en", "--help")]
    [InlineData("Usage:", "-h", "--lang", "en")]
    public void Help_is_printed_in_the_language_asked_for(string word, params string[] args)
    {
        QuickstartRun run = QuickstartRun.Of(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(word, run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Both_usages_name_the_same_options()
    {
        foreach (string option in new[] { "--lang id|en", "--out FOLDER", "-h, --help", "--  ", "*.yml", "kebijakan-perilaku.yaml", "quickstart-output" })
            foreach (Language language in Enum.GetValues<Language>())
                Assert.Contains(option, Arguments.Usage[language], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_asked_for_is_the_sample_in_Indonesian()
    {
        Assert.Equal(new Arguments(Path.Combine(AppContext.BaseDirectory, "data"), "quickstart-output", WantsHelp: false), Arguments.Parse([]));
        Assert.Equal(Language.Indonesian, Arguments.LanguageOf([]));
    }

    [Theory]
    [InlineData("--lang", "en", "--out", "x", "kasus")]
    [InlineData("--lang=en", "--out=x", "kasus")]
    [InlineData("kasus", "--out=x", "--lang", "en")]
    [InlineData("--out=x", "--lang=en", "--", "kasus")]
    public void An_option_takes_its_value_after_a_space_or_a_sign(params string[] args)
    {
        Assert.Equal(new Arguments("kasus", "x", WantsHelp: false), Arguments.Parse(args));
        Assert.Equal(Language.English, Arguments.LanguageOf(args));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--lang=en")]
    [InlineData("-kasus")]
    public void After_two_hyphens_nothing_is_an_option(string path)
    {
        Assert.Equal(path, Arguments.Parse(["--", path]).Cases);
        Assert.Equal(Language.Indonesian, Arguments.LanguageOf(["--", path]));
    }

    [Theory]
    [InlineData("--out must be followed by the name of a folder.", "--out")]
    [InlineData("--out must be followed by the name of a folder.", "--out=")]
    [InlineData("--out must be followed by the name of a folder.", "--out", "")]
    [InlineData("--out must be followed by the name of a folder.", "--out", "--", "x")]
    [InlineData("--lang must be followed by id or en, not by 'fr'.", "--lang", "fr")]
    [InlineData("--lang must be followed by id or en.", "--lang=")]
    [InlineData("There is no option '--format'.", "--format=html")]
    [InlineData("There is no option '-v'.", "-v")]
    [InlineData("Name one folder or one file only; 'b' is a second one.", "a", "b")]
    [InlineData("The name of the folder or case file is empty.", "")]
    public void A_wrong_command_line_is_explained_in_the_language_asked_for(string message, params string[] args)
    {
        QuickstartRun run = QuickstartRun.Of(["--lang=en", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(message + "\nHelp: quickstart --help --lang en\n", run.Error);
    }

    [Fact]
    public void Without_a_language_the_explanation_is_Indonesian() =>
        Assert.Equal("Opsi '-v' tidak dikenal.\nPetunjuk: quickstart --help\n", QuickstartRun.Of("-v").Error);
}
