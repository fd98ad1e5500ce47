using System;
using System.Collections.Generic;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>Builds the nodes of one document from YamlDotNet's events, without recursion and within <see cref="YamlLimits"/>.</summary>
internal sealed class NodeBuilder
{
    private readonly SourceLines _lines;
    private readonly DiagnosticCollector _problems;
    private readonly TokenWatch _tokens;
    private readonly Parser _parser;
    private readonly Stack<NodeFrame> _open = new();
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _openAnchors = new(StringComparer.Ordinal);
    private YamlNode? _root;
    private int _count;
    private bool _isRefused;

    public NodeBuilder(string text, SourceLines lines, DiagnosticCollector problems)
    {
        _lines = lines;
        _problems = problems;
        _tokens = new TokenWatch(text, lines, problems);
        _parser = new Parser(_tokens);
    }

    /// <summary>The root, or null where the text is no document or its structure cannot be trusted; the reasons were reported.</summary>
    public YamlNode? Build()
    {
        try
        {
            int documents = 0;
            while (!_isRefused && _parser.MoveNext())
            {
                if (_parser.Current is DocumentStart start && ++documents > 1)
                {
                    (int line, int column) = At(start.Start);
                    _problems.Report(DiagnosticCode.SecondDocument, line, column, null);

                    // What the first document seems to lack is mostly what stands in the second.
                    return null;
                }

                Take(_parser.Current!);
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Beside its own YamlException, YamlDotNet lets InvalidOperationException, ArgumentException and others out.
            ReportSyntax(e);
            return null;
        }

        if (_isRefused || _tokens.FoundTab) return null;
        if (_root is not null && !_root.IsNull) return _root;
        if (_root?.IsReported != true)
            _problems.Report(DiagnosticCode.EmptyValue, 1, 1, null, DiagnosticMessages.TheDocument);
        return null;
    }

    private void Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case AnchorAlias alias:
                Add(Resolve(alias));
                break;
            case Scalar scalar:
                Add(Scalar(scalar));
                break;
            case SequenceStart list:
                Open(list, isList: true);
                break;
            case MappingStart mapping:
                Open(mapping, isList: false);
                break;
            case SequenceEnd or MappingEnd:
                Close();
                break;
        }
    }

    private YamlNode Scalar(Scalar scalar)
    {
        (int line, int column) = At(scalar.Start);
        if (scalar.Value.Length > YamlLimits.ScalarLength)
            Refuse(line, column, YamlLimits.ScalarLength, YamlLimitNames.ScalarLength);

        bool isPlain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        bool isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
        YamlNode node = YamlNode.Scalar(scalar.Value, isPlain, isBlock, line, column);
        if (RefuseTag(scalar, line, column)) node.IsReported = true;
        if (!scalar.Anchor.IsEmpty) _anchors[scalar.Anchor.Value] = node;
        return node;
    }

    private void Open(NodeEvent start, bool isList)
    {
        // The parser gives no position to the mapping in [ key: value ]; its first key will.
        bool isPlaced = !start.Start.Equals(Mark.Empty) || _open.Count == 0;
        (int line, int column) = At(isPlaced ? start.Start : _tokens.CurrentPosition);
        if (_open.Count >= YamlLimits.Depth)
        {
            Refuse(line, column, YamlLimits.Depth, YamlLimitNames.Depth);
            return;
        }

        RefuseTag(start, line, column);
        YamlNode node = isList ? YamlNode.List(line, column) : YamlNode.Mapping(line, column);
        string? anchor = start.Anchor.IsEmpty ? null : start.Anchor.Value;
        if (anchor is not null) _openAnchors.Add(anchor);
        YamlPath path = _open.Count == 0 ? YamlPath.Root : _open.Peek().ChildPath();
        _open.Push(new NodeFrame(node, anchor, path, isPlaced, _count, _problems));
        _count++;
    }

    private void Close()
    {
        NodeFrame frame = _open.Pop();
        frame.Finish();
        frame.Node.Size = _count - frame.CountBefore;
        if (frame.Anchor is string anchor)
        {
            _anchors[anchor] = frame.Node;
            _openAnchors.Remove(anchor);
        }

        // Its nodes were counted one by one, so only the place in the parent is left to do.
        Place(frame.Node);
    }

    private void Add(YamlNode node)
    {
        _count += node.Size;
        if (_count > YamlLimits.Nodes) Refuse(node.Line, node.Column, YamlLimits.Nodes, YamlLimitNames.Nodes);
        else Place(node);
    }

    private void Place(YamlNode node)
    {
        if (_open.Count == 0) _root = node;
        else _open.Peek().Add(node);
    }

    private YamlNode Resolve(AnchorAlias alias)
    {
        (int line, int column) = At(alias.Start);
        string name = alias.Value.Value;
        if (_openAnchors.Contains(name))
        {
            Report(DiagnosticCode.Cycle, line, column, "*" + name);
        }
        else if (!_anchors.TryGetValue(name, out YamlNode? anchor))
        {
            string? near = _problems.IsFull ? null : Spelling.Nearest(name, _anchors.Keys);
            Report(
                DiagnosticCode.UndefinedAlias, line, column, name,
                near is null ? DiagnosticMessages.NoHint : DiagnosticMessages.DidYouMean(near));
        }
        else if (_open.Count + anchor.Height > YamlLimits.Depth)
        {
            Refuse(line, column, YamlLimits.Depth, YamlLimitNames.Depth);
        }
        else
        {
            return anchor.AliasAt(line, column);
        }

        return YamlNode.Silent(line, column);
    }

    private bool RefuseTag(NodeEvent node, int line, int column)
    {
        if (node.Tag.IsEmpty) return false;
        string tag = node.Tag.Value;
        const string standard = "tag:yaml.org,2002:";
        Report(
            DiagnosticCode.TagRefused, line, column,
            tag.StartsWith(standard, StringComparison.Ordinal) ? "!!" + tag.Substring(standard.Length) : tag);
        return true;
    }

    private void Report(DiagnosticCode code, int line, int column, params object[] arguments) =>
        _problems.Report(code, line, column, _open.Count == 0 ? null : _open.Peek().ChildPath(), arguments);

    private void Refuse(int line, int column, int limit, Localization.LocalizedText what)
    {
        if (!_isRefused) _problems.Report(DiagnosticCode.LimitExceeded, line, column, null, limit, what);
        _isRefused = true;
    }

    private void ReportSyntax(Exception e)
    {
        Mark here = _tokens.CurrentPosition;
        Mark place = e is YamlException known && !(known.Start.Equals(Mark.Empty) && known.End.Equals(Mark.Empty)) ? known.Start : here;
        (int cursorLine, _) = At(here);
        (int line, int column) = At(place);

        // After a tab the columns are guesswork, so what the parser says then is not another mistake.
        if (!_tokens.FoundTab && (_tokens.ReportTab(cursorLine) || _tokens.ReportTab(line)))
        {
            for (int next = cursorLine + 1; next <= _lines.Count; next++)
                if (_lines.TabInIndentation(next) == 1) _tokens.ReportTab(next);
        }

        if (_tokens.FoundTab || _isRefused) return;
        _problems.Report(
            DiagnosticCode.Syntax, line, column, null,
            SyntaxHints.Explain(e is YamlException ? DiagnosticMessages.Shown(e.Message, 200) : ""));
    }

    private (int Line, int Column) At(Mark mark) => _lines.Clamp(mark.Line, mark.Column);
}
