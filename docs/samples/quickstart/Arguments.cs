using System;
using System.Collections.Generic;
using System.IO;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>The command line; <see cref="Usage"/> describes it.</summary>
internal sealed record Arguments(string Cases, string Output, bool WantsHelp)
{
    public static LocalizedText Usage { get; } = new(
        """
        Menilai pegawai dari berkas kasusnya, menurut peraturan yang berlaku pada hari terakhir periodenya.

        Pemakaian: quickstart [--lang id|en] [--out FOLDER] [FOLDER atau BERKAS]

          FOLDER atau BERKAS  folder yang memuat berkas kasus (*.yaml, *.yml), atau satu berkas kasus;
                              bila tidak disebut, yang dinilai ialah tim contoh.
                              kebijakan-perilaku.yaml di folder yang sama, bila ada, menentukan bobot penilai.
          --lang id|en        bahasa keluaran: Indonesia (id, bila tidak disebut) atau Inggris (en)
          --out FOLDER        folder untuk penjelasan setiap orang; bila tidak disebut, quickstart-output
          -h, --help          menampilkan petunjuk ini
          --                  yang sesudahnya bukan opsi, sekalipun diawali tanda hubung
        """,
        """
        Appraises employees from their case files, under the regulation in force on the last day of the period.

        Usage: quickstart [--lang id|en] [--out FOLDER] [FOLDER or FILE]

          FOLDER or FILE      a folder with case files (*.yaml, *.yml), or a single case file;
                              without it, the team of the sample is appraised.
                              kebijakan-perilaku.yaml in the same folder, if there is one, sets the weights of the raters.
          --lang id|en        language of the output: Indonesian (id, the default) or English (en)
          --out FOLDER        folder for everybody's explanations; quickstart-output by default
          -h, --help          shows this text
          --                  what follows is not an option, even if it begins with a hyphen
        """);

    /// <summary>The language asked for, also where the rest of the command line is wrong: the message about it is in that language.</summary>
    public static Language LanguageOf(string[] args)
    {
        Language language = Language.Indonesian;
        foreach ((string name, string? value) in Split(args))
            if (name == "--lang" && value is "id" or "en") language = LanguageCode.Parse(value);
        return language;
    }

    /// <exception cref="MistakeException">The command line is not as <see cref="Usage"/> says.</exception>
    public static Arguments Parse(string[] args)
    {
        string? cases = null;
        Arguments arguments = new(Path.Combine(AppContext.BaseDirectory, "data"), "quickstart-output", WantsHelp: false);
        foreach ((string name, string? value) in Split(args))
        {
            switch (name)
            {
                case "-h" or "--help" when value is null:
                    return arguments with { WantsHelp = true };
                case "--lang" when value is "id" or "en":
                    break;
                case "--lang":
                    throw new MistakeException(string.IsNullOrEmpty(value)
                        ? new("--lang harus diikuti id atau en.", "--lang must be followed by id or en.")
                        : new($"--lang harus diikuti id atau en, bukan '{value}'.", $"--lang must be followed by id or en, not by '{value}'."));
                case "--out" when !string.IsNullOrWhiteSpace(value):
                    arguments = arguments with { Output = value };
                    break;
                case "--out":
                    throw new MistakeException(new("--out harus diikuti nama folder.", "--out must be followed by the name of a folder."));
                case "" when string.IsNullOrWhiteSpace(value):
                    throw new MistakeException(new("Nama folder atau berkas kasus kosong.", "The name of the folder or case file is empty."));
                case "" when cases is not null:
                    throw new MistakeException(new(
                        $"Sebutkan satu folder atau satu berkas saja; '{value}' sudah yang kedua.", $"Name one folder or one file only; '{value}' is a second one."));
                case "":
                    cases = value;
                    break;
                default:
                    throw new MistakeException(new($"Opsi '{name}' tidak dikenal.", $"There is no option '{name}'."));
            }
        }

        return cases is null ? arguments : arguments with { Cases = cases };
    }

    // Options with their values, and, under the name "", all else. What looks like an option is no value: "--out --lang en" lacks the folder.
    private static IEnumerable<(string Name, string? Value)> Split(string[] args)
    {
        bool onlyPaths = false;
        for (int i = 0; i < args.Length; i++)
        {
            string text = args[i];
            int sign = text.IndexOf('=', StringComparison.Ordinal);
            if (onlyPaths || !text.StartsWith('-'))
                yield return ("", text);
            else if (text == "--")
                onlyPaths = true;
            else if (sign > 0)
                yield return (text[..sign], text[(sign + 1)..]);
            else if (text is "--lang" or "--out" && i + 1 < args.Length && !args[i + 1].StartsWith('-'))
                yield return (text, args[++i]);
            else
                yield return (text, null);
        }
    }
}
