using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Yaml;

/// <summary>Remembers what stood where, and reports what stands twice.</summary>
internal sealed class UniqueValues
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);

    /// <summary>Adds a value by its written text.</summary>
    /// <returns>Whether it is the first of its kind; a value that is unusable counts as neither.</returns>
    public bool Add(YamlValue value) => Add(value, value.Text);

    /// <summary>Adds a value by the text that stands for it, such as a number in lowest terms.</summary>
    /// <returns>Whether it is the first of its kind; a value that is unusable counts as neither.</returns>
    public bool Add(YamlValue value, string text) => Add(value, text, text);

    /// <summary>Adds a value by a key of the caller's, with the words that a message says for it.</summary>
    /// <returns>Whether it is the first of its kind; a value that is unusable counts as neither.</returns>
    public bool Add(YamlValue value, string text, object shown)
    {
        if (value.IsUnusable) return false;
        if (_lines.TryGetValue(text, out int first))
        {
            value.Report(DiagnosticCode.DuplicateValue, shown, DiagnosticMessages.FirstAt(first));
            return false;
        }

        _lines.Add(text, value.Line);
        return true;
    }
}
