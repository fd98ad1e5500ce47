using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <summary>A key that is data, such as the id of a level, and its value.</summary>
/// <param name="Name">The key as a value of its own, so that <c>Name.AsId()</c> reports at the key.</param>
/// <param name="Value">What stands under the key.</param>
internal readonly record struct YamlEntry(YamlValue Name, YamlValue Value);

/// <summary>The keys and values of a mapping; remembers which keys were asked for.</summary>
internal sealed class YamlMapping
{
    private readonly YamlNode _node;
    private readonly YamlPath _path;
    private readonly DiagnosticCollector _problems;
    private readonly bool _isSilent;
    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly List<string> _askedFor = [];
    private readonly Dictionary<string, Diagnostic?> _missing = new(StringComparer.Ordinal);

    public YamlMapping(YamlNode node, YamlPath path, DiagnosticCollector problems, bool isSilent = false)
    {
        _node = node;
        _path = path;
        _problems = problems;
        _isSilent = isSilent;
        foreach (YamlPair pair in node.Pairs) _values[pair.Key.Text] = pair.Value;
    }

    /// <summary>Where the keys stand: for an alias, at its anchor.</summary>
    public int Line => _node.ContentPosition.Line;

    public int Column => _node.ContentPosition.Column;

    public string Path => _path.ToString();

    /// <summary>Every key and value in file order, for mappings whose keys are data; all keys count as asked for.</summary>
    public IReadOnlyList<YamlEntry> Entries
    {
        get
        {
            YamlEntry[] entries = new YamlEntry[_node.Pairs.Count];
            for (int i = 0; i < entries.Length; i++)
            {
                YamlPair pair = _node.Pairs[i];
                YamlPath path = _path.Key(pair.Key.Text);
                _askedFor.Add(pair.Key.Text);
                entries[i] = new YamlEntry(new YamlValue(pair.Key, path, _problems), new YamlValue(pair.Value, path, _problems));
            }

            return entries;
        }
    }

    /// <summary>The value of a key that must be there.</summary>
    public YamlValue Required(string key) => Required(key, DiagnosticCode.MissingKey, key);

    /// <summary>The value of a key that must be there, with the problem to report where it is not.</summary>
    public YamlValue Required(string key, DiagnosticCode code, params object[] arguments)
    {
        YamlValue value = Optional(key);
        if (!value.Exists && !_isSilent && !_missing.ContainsKey(key))
            _missing.Add(key, _problems.Report(code, Line, Column, _path, arguments));
        return value;
    }

    /// <summary>The value of a key that may be absent: see <see cref="YamlValue.Exists"/>.</summary>
    public YamlValue Optional(string key)
    {
        _askedFor.Add(key);
        return _values.TryGetValue(key, out YamlNode? node)
            ? new YamlValue(node, _path.Key(key), _problems)
            : new YamlValue(YamlNode.Silent(Line, Column), _path.Key(key), _problems, exists: false);
    }

    /// <summary>Reports every key that nobody asked for; to be called last.</summary>
    public void NoOtherKeys()
    {
        HashSet<string> known = new(_askedFor, StringComparer.Ordinal);
        foreach (YamlPair pair in _node.Pairs)
        {
            if (!known.Contains(pair.Key.Text)) ReportUnknown(pair.Key);
        }
    }

    /// <summary>Reports a problem of the mapping as a whole.</summary>
    public void Report(DiagnosticCode code, params object[] arguments)
    {
        if (!_isSilent) _problems.Report(code, Line, Column, _path, arguments);
    }

    // A key that is missing and a key that is misspelt are one mistake, told by the place where it was made.
    private void ReportUnknown(YamlNode key)
    {
        List<string> free = _askedFor.FindAll(name => !_values.ContainsKey(name));
        if (Spelling.Nearest(key.Text, free) is string meant)
        {
            if (_missing.TryGetValue(meant, out Diagnostic? missing)) _problems.Withdraw(missing);
            _problems.Report(DiagnosticCode.UnknownKey, key.Line, key.Column, _path, key.Text, DiagnosticMessages.DidYouMean(meant));
        }
        else
        {
            _problems.Report(DiagnosticCode.UnknownKey, key.Line, key.Column, _path, key.Text, DiagnosticMessages.Allowed(_askedFor.Distinct().ToArray()));
        }
    }
}
