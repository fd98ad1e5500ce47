using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AsnKinerja.Engine.Explanations;

/// <summary>Writes compact JSON (RFC 8259): commas and escapes come right by themselves.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _output = new();

    // For each open object or array, whether it already has an item.
    private readonly Stack<bool> _started = new();
    private bool _afterName;

    public JsonWriter StartObject() => Open('{');

    public JsonWriter EndObject() => Close('}');

    public JsonWriter StartArray() => Open('[');

    public JsonWriter EndArray() => Close(']');

    public JsonWriter Name(string name)
    {
        Separate();
        AppendQuoted(name);
        _output.Append(':');
        _afterName = true;
        return this;
    }

    public JsonWriter Text(string? text)
    {
        Separate();
        if (text is null) _output.Append("null");
        else AppendQuoted(text);
        return this;
    }

    public JsonWriter Flag(bool value)
    {
        Separate();
        _output.Append(value ? "true" : "false");
        return this;
    }

    public JsonWriter Number(int value)
    {
        Separate();
        _output.Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public override string ToString() => _output.ToString();

    private JsonWriter Open(char bracket)
    {
        Separate();
        _output.Append(bracket);
        _started.Push(false);
        return this;
    }

    private JsonWriter Close(char bracket)
    {
        _started.Pop();
        _output.Append(bracket);
        return this;
    }

    private void Separate()
    {
        if (_afterName)
        {
            _afterName = false;
            return;
        }

        if (_started.Count == 0) return;
        if (_started.Pop()) _output.Append(',');
        _started.Push(true);
    }

    private void AppendQuoted(string text)
    {
        _output.Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\\')
            {
                _output.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                _output.Append(c).Append(text[++i]);
            }
            else if (MustEscape(c))
            {
                _output.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                _output.Append(c);
            }
        }

        _output.Append('"');
    }

    // Beyond what JSON demands: half a surrogate pair cannot be written as UTF-8, U+2028 and U+2029 end a line in old
    // JavaScript, and angle brackets and ampersands would matter where a page embeds the JSON.
    private static bool MustEscape(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '<' or '>' or '&';
}
