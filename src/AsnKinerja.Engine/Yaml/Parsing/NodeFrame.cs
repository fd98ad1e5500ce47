using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>A list or mapping while its content arrives: pairs keys with values, refuses doubled keys, and merges <c>&lt;&lt;</c>.</summary>
internal sealed class NodeFrame(
    YamlNode node, string? anchor, YamlPath path, bool isPlaced, int countBefore, DiagnosticCollector problems)
{
    private const string MergeKey = "<<";

    private readonly Dictionary<string, int> _lineOfKey = new(StringComparer.Ordinal);
    private YamlNode? _key;
    private bool _isPlaced = isPlaced;
    private int _mergeAt;
    private YamlNode? _merged;

    public YamlNode Node { get; } = node;

    public string? Anchor { get; } = anchor;

    public int CountBefore { get; } = countBefore;

    /// <summary>The place of what arrives next.</summary>
    public YamlPath ChildPath() =>
        Node.Kind == YamlKind.List ? path.Index(Node.Items.Count) : _key is null ? path : path.Key(_key.Text);

    public void Add(YamlNode child)
    {
        if (!_isPlaced)
        {
            Node.MoveTo(child.Line, child.Column);
            _isPlaced = true;
        }

        Node.Height = Math.Max(Node.Height, child.Height + 1);
        if (Node.Kind == YamlKind.List)
        {
            Node.Items.Add(child);
        }
        else if (_key is null)
        {
            _key = child;
        }
        else
        {
            AddPair(_key, child);
            _key = null;
        }
    }

    /// <summary>Merges when all explicit keys are known, since they win wherever they stand.</summary>
    public void Finish()
    {
        if (_merged is null) return;
        HashSet<string> taken = new(_lineOfKey.Keys, StringComparer.Ordinal);
        List<YamlPair> added = [];
        foreach (YamlNode source in Sources(_merged))
            foreach (YamlPair pair in source.Pairs)
                if (taken.Add(pair.Key.Text)) added.Add(pair);
        Node.Pairs.InsertRange(_mergeAt, added);
    }

    private void AddPair(YamlNode key, YamlNode value)
    {
        if (key.Kind != YamlKind.Scalar)
        {
            Report(DiagnosticCode.WrongShape, key, DiagnosticMessages.SingleValue, DiagnosticMessages.Of(key.Kind));
        }
        else if (key.IsReported)
        {
            // An alias without an anchor, or a tag: known already.
        }
        else if (key.IsNull || key.Text.Length == 0)
        {
            Report(DiagnosticCode.EmptyValue, key, DiagnosticMessages.TheKey);
        }
        else if (_lineOfKey.TryGetValue(key.Text, out int first))
        {
            Report(DiagnosticCode.DuplicateKey, key, key.Text, first);
        }
        else
        {
            _lineOfKey.Add(key.Text, key.Line);
            if (key.IsPlain && string.Equals(key.Text, MergeKey, StringComparison.Ordinal))
            {
                _mergeAt = Node.Pairs.Count;
                _merged = value;
            }
            else
            {
                Node.Pairs.Add(new YamlPair(key, value));
            }
        }
    }

    private IEnumerable<YamlNode> Sources(YamlNode value)
    {
        foreach (YamlNode source in value.Kind == YamlKind.List ? value.Items : [value])
        {
            if (source.Kind == YamlKind.Mapping)
                yield return source;
            else if (!source.IsReported)
                Report(DiagnosticCode.MergeRefused, source, DiagnosticMessages.Of(source.Kind));
        }
    }

    private void Report(DiagnosticCode code, YamlNode at, params object[] arguments) =>
        problems.Report(code, at.Line, at.Column, path, arguments);
}
