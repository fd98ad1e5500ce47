using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>The lines of a text, by number. A line ends with LF, CR or CRLF.</summary>
internal sealed class SourceLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public SourceLines(string text)
    {
        _text = text;
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) _starts.Add(i + 1);
    }

    public int Count => _starts.Count;

    /// <summary>The column (from 1) of the first tab in the indentation of a line, or 0 where there is none.</summary>
    public int TabInIndentation(int line)
    {
        for (int i = Start(line); i < _text.Length && _text[i] is (' ' or '\t'); i++)
            if (_text[i] == '\t') return i - Start(line) + 1;
        return 0;
    }

    /// <summary>How many spaces a line begins with.</summary>
    public int Indentation(int line)
    {
        int i = Start(line);
        while (i < _text.Length && _text[i] == ' ') i++;
        return i - Start(line);
    }

    /// <summary>The column of the first character of a line that is neither space nor tab.</summary>
    public int FirstColumn(int line)
    {
        int i = Start(line);
        while (i < _text.Length && _text[i] is (' ' or '\t')) i++;
        return i - Start(line) + 1;
    }

    /// <summary>The position of a character of the text.</summary>
    public (int Line, int Column) At(int index)
    {
        int found = _starts.BinarySearch(index);
        int line = found >= 0 ? found : ~found - 1;
        return (line + 1, index - _starts[line] + 1);
    }

    /// <summary>The nearest position that exists: parsers count one line too many at the end of a file.</summary>
    public (int Line, int Column) Clamp(long line, long column)
    {
        if (line > Count) return (Count, _text.Length - Start(Count) + 1);
        return ((int)Math.Max(line, 1), (int)Math.Min(Math.Max(column, 1), int.MaxValue));
    }

    private int Start(int line) => _starts[line - 1];
}
