using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml.Parsing;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Yaml;

/// <summary>Every sentence that a <see cref="Diagnostic"/> can say, by code, in Indonesian and in English.</summary>
internal static class DiagnosticMessages
{
    private const int LongestShownValue = 60;
    private const int MostShownNames = 20;

    // {0}, {1} ... are what DiagnosticCollector.Report gets: found values first, a hint (or nothing) last.
    private static readonly Dictionary<DiagnosticCode, LocalizedText> Templates = new()
    {
        [DiagnosticCode.Syntax] = new("bukan YAML yang sah: {0}", "not valid YAML: {0}"),
        [DiagnosticCode.LimitExceeded] = new("melampaui batas {0} {1}", "over the limit of {0} {1}"),
        [DiagnosticCode.MissingKey] = new("kunci '{0}' tidak ada", "the key '{0}' is missing"),
        [DiagnosticCode.UnknownKey] = new("kunci '{0}' tidak dikenal{1}", "unknown key '{0}'{1}"),
        [DiagnosticCode.WrongShape] = new("seharusnya {0}, bukan {1}", "expected {0}, found {1}"),
        [DiagnosticCode.NotANumber] = new("'{0}' bukan {1}{2}", "'{0}' is not {1}{2}"),
        [DiagnosticCode.NotADate] = new("'{0}' bukan tanggal{1}", "'{0}' is not a date{1}"),
        [DiagnosticCode.NotOneOf] = new("'{0}' tidak diperbolehkan di sini{1}", "'{0}' is not allowed here{1}"),
        [DiagnosticCode.NotAnId] = new(
            "'{0}' bukan id (huruf kecil, angka, dan tanda hubung tunggal){1}",
            "'{0}' is not an id (lower-case letters, digits and single hyphens){1}"),
        [DiagnosticCode.DuplicateKey] = new(
            "kunci '{0}' tertulis dua kali (pertama di baris {1})", "the key '{0}' stands twice (first at line {1})"),
        [DiagnosticCode.DuplicateValue] = new("{0} tertulis dua kali ({1})", "{0} stands twice ({1})"),
        [DiagnosticCode.EmptyValue] = new("{0} kosong", "{0} is empty"),
        [DiagnosticCode.OutOfRange] = new("{0} di luar rentang; yang sah: {1}", "{0} is out of range; allowed: {1}"),
        [DiagnosticCode.UnknownReference] = new("'{0}' tidak didefinisikan{1}", "'{0}' is not defined{1}"),
        [DiagnosticCode.Cycle] = new("merujuk kembali ke dirinya sendiri: {0}", "refers back to itself: {0}"),
        [DiagnosticCode.Hole] = new(
            "ada celah antara {0} dan {1}; tidak satu pun rentang memuatnya", "there is a hole between {0} and {1} that no band covers"),
        [DiagnosticCode.Overlap] = new("tumpang tindih dengan {0} (baris {1})", "overlaps {0} (line {1})"),
        [DiagnosticCode.ReversedDates] = new("berakhir {0}, sebelum dimulai {1}", "ends on {0}, before it begins on {1}"),
        [DiagnosticCode.MissingLanguage] = new("teks ini belum ada dalam {0}", "the text lacks {0}"),
        [DiagnosticCode.NotTrueOrFalse] = new("'{0}' bukan true atau false{1}", "'{0}' is not true or false{1}"),
        [DiagnosticCode.Encoding] = new("{0}; simpan berkas sebagai UTF-8", "{0}; save the file as UTF-8"),
        [DiagnosticCode.Tab] = new(
            "ada tab di awal baris; ganti dengan spasi", "a tab stands in the indentation; replace it with spaces"),
        [DiagnosticCode.SecondDocument] = new(
            "dokumen kedua dimulai di sini; satu berkas memuat satu dokumen",
            "a second document begins here; a file holds one document"),
        [DiagnosticCode.TagRefused] = new("tag '{0}' tidak diperbolehkan; hapus", "the tag '{0}' is not allowed; remove it"),
        [DiagnosticCode.Unreadable] = new("berkas tidak dapat dibaca: {0}", "the file cannot be read: {0}"),
        [DiagnosticCode.UndefinedAlias] = new(
            "tidak ada jangkar '&{0}' sebelum alias '*{0}'{1}", "no anchor '&{0}' stands before the alias '*{0}'{1}"),
        [DiagnosticCode.MergeRefused] = new(
            "'<<' menerima pemetaan atau daftar pemetaan, bukan {0}", "'<<' takes a mapping or a list of mappings, found {0}"),
        [DiagnosticCode.QuotedNumber] = new(
            "angka {0} ditulis dalam tanda kutip; hapus tanda kutipnya", "the number {0} stands in quotes; remove the quotes"),
    };

    public static LocalizedText NoHint { get; } = LocalizedText.Same("");

    public static LocalizedText List { get; } = new("daftar", "a list");

    public static LocalizedText Mapping { get; } = new("pemetaan (kunci: nilai)", "a mapping (key: value)");

    public static LocalizedText SingleValue { get; } = new("nilai tunggal", "a single value");

    public static LocalizedText Of(YamlKind kind) => kind switch
    {
        YamlKind.List => List,
        YamlKind.Mapping => Mapping,
        _ => SingleValue,
    };

    public static LocalizedText Number { get; } = new("angka", "a number");

    public static LocalizedText WholeNumber { get; } = new("bilangan bulat", "a whole number");

    public static LocalizedText TheDocument { get; } = new("dokumen", "the document");

    public static LocalizedText TheValue { get; } = new("nilai", "the value");

    public static LocalizedText TheList { get; } = new("daftar", "the list");

    public static LocalizedText TheKey { get; } = new("kunci", "the key");

    public static LocalizedText InIndonesian { get; } = new("bahasa Indonesia (id)", "its Indonesian wording (id)");

    public static LocalizedText InEnglish { get; } = new("bahasa Inggris (en)", "its English wording (en)");

    public static LocalizedText DateForm { get; } = new("; tulis sebagai TTTT-BB-HH, misalnya 2026-01-31", "; write it as YYYY-MM-DD, such as 2026-01-31");

    /// <summary>The sentence of a code with its blanks filled in; texts are shortened, hints are taken whole.</summary>
    public static LocalizedText Of(DiagnosticCode code, params object[] arguments)
    {
        LocalizedText template = Templates[code];
        return new(Fill(template.Indonesian, Language.Indonesian, arguments), Fill(template.English, Language.English, arguments));
    }

    public static bool Has(DiagnosticCode code) =>
        Templates.TryGetValue(code, out LocalizedText template) && template.Indonesian.Length > 0 && template.English.Length > 0;

    public static LocalizedText Write(string right) => new($"; tulis {Shown(right)}", $"; write {Shown(right)}");

    public static LocalizedText WriteBare(string right) => new($"; tulis {right}, tanpa tanda kutip", $"; write {right}, without quotes");

    public static LocalizedText FirstAt(int line) => new($"pertama di baris {Plain(line)}", $"first at line {Plain(line)}");

    public static LocalizedText Because(LocalizedText reason) => new("; " + reason.Indonesian, "; " + reason.English);

    /// <summary>"did you mean" where a name is near, else the names that are allowed.</summary>
    public static LocalizedText Suggest(string word, IReadOnlyCollection<string> names) =>
        Spelling.Nearest(word, names) is string near
            ? DidYouMean(near)
            : Allowed(names);

    public static LocalizedText Allowed(IReadOnlyCollection<string> names) =>
        names.Count == 0 ? NoHint : new("; yang sah: " + Join(names), "; allowed: " + Join(names));

    public static LocalizedText DidYouMean(string near) =>
        new($"; maksud Anda '{Shown(near)}'?", $"; did you mean '{Shown(near)}'?");

    public static LocalizedText Range(object? minimum, object? maximum) => (minimum, maximum) switch
    {
        (null, null) => NoHint,
        (null, _) => new($"paling banyak {Plain(maximum)}", $"at most {Plain(maximum)}"),
        (_, null) => new($"paling sedikit {Plain(minimum)}", $"at least {Plain(minimum)}"),
        _ => new($"{Plain(minimum)} sampai {Plain(maximum)}", $"{Plain(minimum)} to {Plain(maximum)}"),
    };

    public static LocalizedText ShareOr(string percent) => new($"0 sampai 1; maksud Anda {Shown(percent)}?", $"0 to 1; did you mean {Shown(percent)}?");

    public static LocalizedText EntryCount(int count) => new($"jumlah butir ({Plain(count)})", $"the number of entries ({Plain(count)})");

    /// <summary>A value as a message may show it: short, on one line, with what cannot be seen made visible.</summary>
    public static string Shown(string value) => Shown(value, LongestShownValue);

    public static string Shown(string value, int longest)
    {
        StringBuilder shown = new();
        foreach (char c in value)
        {
            if (shown.Length >= longest) return shown.Append('…').ToString();
            if (c is '\n' or '\r') shown.Append('⏎');
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else shown.Append(c);
        }

        return shown.ToString();
    }

    private static string Fill(string template, Language language, object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, template, arguments.Select(a => (object)Text(a, language)).ToArray());

    private static string Text(object argument, Language language) => argument switch
    {
        LocalizedText text => text[language],
        string value => Shown(value),
        _ => Plain(argument),
    };

    private static string Plain(object? value) => value switch
    {
        LocalDate day => LocalDatePattern.Iso.Format(day),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };

    private static string Join(IReadOnlyCollection<string> names) =>
        string.Join(", ", names.Take(MostShownNames).Select(name => Shown(name))) + (names.Count > MostShownNames ? ", …" : "");
}
