using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <summary>A place in a document: asked for what should stand there, it answers or reports.</summary>
/// <remarks>
/// Every <c>As...</c> that finds something else reports it once and returns a harmless default, so a reader is straight
/// code and one pass finds every problem: the text <c>?</c>, the id <c>unreadable</c>, a number within its range, the day
/// 0001-01-01, false, the first of several words, the empty list and mapping. A value that is missing, or was reported
/// already, gives the default in silence. Use what was read only after <see cref="YamlDocument.ThrowIfProblems"/>.
/// </remarks>
internal sealed partial class YamlValue
{
    private readonly YamlNode _node;
    private readonly YamlPath _path;
    private readonly DiagnosticCollector _problems;

    public YamlValue(YamlNode node, YamlPath path, DiagnosticCollector problems, bool exists = true)
    {
        _node = node;
        _path = path;
        _problems = problems;
        Exists = exists;
    }

    /// <summary>Whether the document has something here, right or wrong.</summary>
    public bool Exists { get; }

    public int Line => _node.Line;

    public int Column => _node.Column;

    public string Path => _path.ToString();

    /// <summary>Whether something stands here that says nothing: no value, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => Exists && _node.IsNull;

    public bool IsScalar => Exists && _node.Kind == YamlKind.Scalar;

    public bool IsList => Exists && _node.Kind == YamlKind.List;

    public bool IsMapping => Exists && _node.Kind == YamlKind.Mapping;

    /// <summary>A single value as it is written, quotes and escapes undone; empty for a list or a mapping.</summary>
    public string Text => _node.Text;

    /// <summary>Whether a mistake here is known, or nothing is here: rules that compare values skip such ones.</summary>
    public bool IsUnusable => !Exists || _node.IsReported;

    /// <summary>Reports a problem here, unless one is known here already. <see cref="DiagnosticMessages"/> says what the arguments are.</summary>
    public void Report(DiagnosticCode code, params object[] arguments)
    {
        if (IsUnusable) return;
        if (_node.Kind == YamlKind.Scalar)
        {
            _node.IsReported = true;
            _problems.Report(code, Line, Column, _path, arguments);
        }
        else
        {
            (int line, int column) = _node.ContentPosition;
            _problems.Report(code, line, column, _path, arguments);
        }
    }

    /// <summary>The entries of a list, in order.</summary>
    /// <param name="atLeast">How many entries there must be.</param>
    public IReadOnlyList<YamlValue> AsList(int atLeast = 0)
    {
        if (!Is(YamlKind.List)) return [];
        int count = _node.Items.Count;
        if (count < atLeast)
        {
            if (count == 0) Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheList);
            else Report(DiagnosticCode.OutOfRange, DiagnosticMessages.EntryCount(count), DiagnosticMessages.Range(atLeast, null));
        }

        YamlValue[] entries = new YamlValue[count];
        for (int i = 0; i < count; i++) entries[i] = new YamlValue(_node.Items[i], _path.Index(i), _problems);
        return entries;
    }

    /// <summary>The entries of a list, each read alike.</summary>
    /// <param name="read">Reads one entry.</param>
    /// <param name="atLeast">How many entries there must be.</param>
    public IReadOnlyList<T> AsListOf<T>(Func<YamlValue, T> read, int atLeast = 0) => AsList(atLeast).Select(read).ToArray();

    /// <summary>The keys and values of a mapping.</summary>
    public YamlMapping AsMapping() =>
        Is(YamlKind.Mapping)
            ? new YamlMapping(_node, _path, _problems)
            : new YamlMapping(YamlNode.Mapping(Line, Column), _path, _problems, isSilent: true);

    // What is empty is not also of the wrong shape.
    private bool Is(YamlKind kind)
    {
        if (!Exists) return false;
        if (_node.IsNull) Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        else if (_node.Kind != kind) ReportShape(DiagnosticMessages.Of(kind));
        return _node.Kind == kind;
    }

    private void ReportShape(Localization.LocalizedText expected)
    {
        if (_node.IsReported) return;
        _node.IsReported = true;
        _problems.Report(DiagnosticCode.WrongShape, Line, Column, _path, expected, DiagnosticMessages.Of(_node.Kind));
    }

    // A single value that nobody complained about yet.
    private bool IsReadable() => Is(YamlKind.Scalar) && !_node.IsReported;
}
