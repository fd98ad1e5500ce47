using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <summary>Gathers the problems of one document while it is read.</summary>
internal sealed class DiagnosticCollector(string source)
{
    private readonly List<Diagnostic> _kept = [];
    private readonly HashSet<(DiagnosticCode Code, int Line, int Column, string Message)> _known = [];
    private readonly List<DiagnosticCollector> _included = [];
    private int _count;

    public string Source { get; } = source;

    public bool Any => _count > 0 || _included.Exists(other => other.Any);

    /// <summary>Whether further problems are only counted, so that no hint needs to be worked out for them.</summary>
    public bool IsFull => _kept.Count >= YamlLimits.Diagnostics;

    /// <summary>Adds a problem.</summary>
    /// <returns>The problem, or null where it was known already (an anchor read twice) or is only counted.</returns>
    public Diagnostic? Report(DiagnosticCode code, int line, int column, YamlPath? path, params object[] arguments)
    {
        if (IsFull)
        {
            _count++;
            return null;
        }

        LocalizedText message = DiagnosticMessages.Of(code, arguments);
        if (!_known.Add((code, line, column, message.English))) return null;
        Diagnostic diagnostic = new(code, Source, line, column, path?.ToString() ?? "", message);
        _kept.Add(diagnostic);
        _count++;
        return diagnostic;
    }

    /// <summary>Takes a problem back that another one explains better.</summary>
    public void Withdraw(Diagnostic? diagnostic)
    {
        if (diagnostic is null || !_kept.Remove(diagnostic)) return;
        _known.Remove((diagnostic.Code, diagnostic.Line, diagnostic.Column, diagnostic.Message.English));
        _count--;
    }

    /// <summary>Lets the problems of another document, of which this one takes parts over, count as this one's.</summary>
    public void Include(DiagnosticCollector other) => _included.Add(other);

    /// <exception cref="DefinitionException">There is at least one problem.</exception>
    public void ThrowIfAny()
    {
        if (Any) throw new DefinitionException([.. All().SelectMany(document => DefinitionException.Sort(document._kept))], All().Sum(document => document._count));
    }

    private IEnumerable<DiagnosticCollector> All() => _included.SelectMany(other => other.All()).Prepend(this);
}
