using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>The command line: <c>[--lang id|en] [--out FOLDER] [FOLDER]</c>.</summary>
internal sealed record Arguments(string Folder, string Output, Language Language)
{
    public const string Usage = "Usage: quickstart [--lang id|en] [--out FOLDER] [FOLDER with the case files]";

    public static bool TryParse(string[] args, [NotNullWhen(true)] out Arguments? arguments, [NotNullWhen(false)] out string? complaint)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "data"), output = "quickstart-output";
        Language language = Language.Indonesian;
        bool folderGiven = false;
        arguments = null;
        complaint = null;
        for (int i = 0; i < args.Length && complaint is null; i++)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--lang" when value is "id" or "en":
                    language = LanguageCode.Parse(value);
                    i++;
                    break;
                case "--lang":
                    complaint = $"--lang is followed by id or en, not by '{value}'.";
                    break;
                case "--out" when value is not null:
                    output = value;
                    i++;
                    break;
                case "--out":
                    complaint = "--out is followed by a folder.";
                    break;
                case string text when text.StartsWith('-'):
                    complaint = $"'{text}' is not an option.";
                    break;
                case string text when folderGiven:
                    complaint = $"One folder is enough; '{text}' is a second one.";
                    break;
                case string text:
                    folder = text;
                    folderGiven = true;
                    break;
            }
        }

        if (complaint is null) arguments = new Arguments(folder, output, language);
        return complaint is null;
    }
}
