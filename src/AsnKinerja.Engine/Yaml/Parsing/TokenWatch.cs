using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>
/// Stands between YamlDotNet's scanner and its parser, reports tabs in the indentation, and keeps the parser from losing
/// a token.
/// </summary>
internal sealed class TokenWatch(string text, SourceLines lines, DiagnosticCollector problems) : IScanner
{
    private readonly Scanner _scanner = new(new StringReader(text));
    private int _lineOfLastToken;

    public bool FoundTab { get; private set; }

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext()
    {
        if (_scanner.Current is not null) ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        // YamlDotNet 16.3 peeks twice behind an anchored value in a flow mapping, { a: &x 1, b: 2 }, and its scanner drops
        // the first token then. A token that nobody consumed is still the next one, except at the end, where the parser
        // asks whether anything follows.
        if (_scanner.Current is not (null or StreamEnd)) return true;

        bool moved = _scanner.MoveNextWithoutConsuming();
        if (_scanner.Current is Token token) Watch(token);
        return moved;
    }

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();

    /// <summary>Reports the tab in the indentation of a line, if there is one.</summary>
    public bool ReportTab(int line)
    {
        int column = lines.TabInIndentation(line);
        if (column == 0) return false;
        problems.Report(DiagnosticCode.Tab, line, column, null);
        FoundTab = true;
        return true;
    }

    private void Watch(Token token)
    {
        if (token is StreamStart or StreamEnd or BlockEnd) return;
        (int line, int column) = lines.Clamp(token.Start.Line, token.Start.Column);
        if (line == _lineOfLastToken) return;
        _lineOfLastToken = line;

        // Only the first token of a line is indented; what continues a text of several lines may hold tabs.
        if (lines.FirstColumn(line) == column) ReportTab(line);
    }
}
