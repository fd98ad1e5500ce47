using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <content>Words: texts, ids, references, and one of several.</content>
internal sealed partial class YamlValue
{
    /// <summary>What <see cref="AsId"/> gives for something that is no id.</summary>
    public const string NoId = "unreadable";

    private const string NoText = "?";

    /// <summary>A text with at least one visible character; the line break that ends a block text is dropped.</summary>
    public string AsText()
    {
        if (!IsReadable()) return NoText;
        if (!string.IsNullOrWhiteSpace(Text)) return _node.IsBlock ? Text.TrimEnd('\n') : Text;
        Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        return NoText;
    }

    /// <summary><c>{ id: ..., en: ... }</c>, or a single text that stands for both languages.</summary>
    public LocalizedText AsLocalizedText()
    {
        if (_node.Kind == YamlKind.List)
        {
            ReportShape(new LocalizedText("teks, atau { id: ..., en: ... }", "a text, or { id: ..., en: ... }"));
            return LocalizedText.Same(NoText);
        }

        if (_node.Kind == YamlKind.Scalar) return LocalizedText.Same(AsText());

        YamlMapping mapping = AsMapping();
        YamlValue indonesian = mapping.Required("id", DiagnosticCode.MissingLanguage, DiagnosticMessages.InIndonesian);
        YamlValue english = mapping.Required("en", DiagnosticCode.MissingLanguage, DiagnosticMessages.InEnglish);
        mapping.NoOtherKeys(CommaInText);
        return new LocalizedText(indonesian.AsText(), english.AsText());
    }

    /// <summary>An id: lower-case ASCII letters and digits, joined by single hyphens.</summary>
    public string AsId()
    {
        if (!IsReadable()) return NoId;
        if (IsId(Text)) return Text;
        string right = Spelling.AsId(Text);
        if (Text.Length == 0) Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        else Report(DiagnosticCode.NotAnId, Text, right.Length == 0 ? DiagnosticMessages.NoHint : DiagnosticMessages.Write(right));
        return NoId;
    }

    /// <summary>An id that is defined elsewhere.</summary>
    /// <param name="known">The ids that are defined.</param>
    /// <param name="isComplete">Whether all definitions could be read; otherwise what is not among them may still be one.</param>
    public string AsReference(IReadOnlyCollection<string> known, bool isComplete = true)
    {
        string id = AsId();
        if (IsUnusable || !isComplete || known.Contains(id)) return id;
        Report(DiagnosticCode.UnknownReference, id, Suggest(id, known));
        return NoId;
    }

    /// <summary>What a word stands for.</summary>
    /// <param name="words">The words that are allowed here, at least one; the first is the default.</param>
    public T AsOneOf<T>(params (string Word, T Meaning)[] words)
    {
        T fallback = words[0].Meaning;
        if (!IsReadable()) return fallback;
        foreach ((string word, T meaning) in words)
            if (string.Equals(word, Text, StringComparison.Ordinal)) return meaning;
        Report(DiagnosticCode.NotOneOf, Text, Suggest(Text, words.Select(w => w.Word).ToArray()));
        return fallback;
    }

    /// <summary>What a word stands for.</summary>
    /// <param name="words">The words that are allowed here, at least one.</param>
    public T AsOneOf<T>(IReadOnlyDictionary<string, T> words) => AsOneOf(words.Select(w => (w.Key, w.Value)).ToArray());

    // In { id: Bersih, rapi, en: Clean } the text ends at the comma, and "rapi" is a key without a value.
    private static LocalizedText CommaInText { get; } = new(
        "; teks yang memuat koma di dalam { } perlu tanda kutip", "; a text with a comma inside { } needs quotes");

    private static bool IsId(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool isHyphen = text[i] == '-';
            if (isHyphen ? i == 0 || i == text.Length - 1 || text[i - 1] == '-' : text[i] is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))
                return false;
        }

        return text.Length > 0;
    }

    // A hint for a problem that will only be counted is work for nobody.
    private LocalizedText Suggest(string word, IReadOnlyCollection<string> names) =>
        _problems.IsFull ? DiagnosticMessages.NoHint : DiagnosticMessages.Suggest(word, names);
}
