using System;

namespace AsnKinerja.Engine.Localization;

/// <summary>One text in Indonesian and in English.</summary>
/// <remarks>
/// Where only one language is known, it stands for both. The default value is two empty texts. Equal when both languages
/// are equal. Immutable.
/// </remarks>
public readonly record struct LocalizedText
{
    private readonly string? _indonesian;
    private readonly string? _english;

    /// <summary>Creates a text that exists in both languages.</summary>
    /// <param name="indonesian">The Indonesian wording.</param>
    /// <param name="english">The English wording.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public LocalizedText(string indonesian, string english)
    {
        _indonesian = Throw.IfNull(indonesian);
        _english = Throw.IfNull(english);
    }

    /// <summary>The Indonesian wording.</summary>
    public string Indonesian => _indonesian ?? "";

    /// <summary>The English wording.</summary>
    public string English => _english ?? "";

    /// <summary>The wording in one language.</summary>
    /// <param name="language">The language wanted.</param>
    public string this[Language language] => language == Language.English ? English : Indonesian;

    /// <summary>A text that reads the same in both languages, such as a name or a code.</summary>
    /// <param name="text">The wording.</param>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The wording in one language.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string In(string language) => this[LanguageCode.Parse(language)];

    /// <summary>The Indonesian wording.</summary>
    public override string ToString() => Indonesian;
}
