using System;

namespace AsnKinerja.Engine.Localization;

/// <summary>The two languages of display texts: Indonesian, the law's own, and English.</summary>
public enum Language
{
    /// <summary>Bahasa Indonesia, the default.</summary>
    Indonesian,

    /// <summary>English.</summary>
    English,
}

/// <summary>Reads and writes the codes <c>id</c> and <c>en</c>.</summary>
public static class LanguageCode
{
    /// <summary>The language of a code.</summary>
    /// <param name="code"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public static Language Parse(string code) => Throw.IfNull(code) switch
    {
        "id" => Language.Indonesian,
        "en" => Language.English,
        _ => throw new ArgumentException($"'{code}' is not a language of this library; use 'id' or 'en'.", nameof(code)),
    };

    /// <summary>The code of a language: <c>id</c> or <c>en</c>.</summary>
    /// <param name="language">The language.</param>
    public static string Of(Language language) => language == Language.English ? "en" : "id";
}
