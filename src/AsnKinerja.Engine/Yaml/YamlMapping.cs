using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
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
                entries[i] = new YamlEntry(new YamlValue(pair.Key, path, pair.Value.Inherited ?? _problems), new YamlValue(pair.Value, path, pair.Value.Inherited ?? _problems));
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
            ? new YamlValue(node, _path.Key(key), node.Inherited ?? _problems)
            : new YamlValue(YamlNode.Silent(Line, Column), _path.Key(key), _problems, exists: false);
    }

    /// <summary>Whether a key stands here; it does not count as asked for.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>Whether a key is absent while another one looks like a slip for it; what depends on it is better left unsaid then.</summary>
    public bool Misspells(string key) =>
        !_values.ContainsKey(key) && _node.Pairs.Exists(pair => Spelling.Nearest(pair.Key.Text, [key]) is not null);

    /// <summary>Reports, once, that none of several keys is there; a misspelt one of them is then still one mistake.</summary>
    /// <param name="shown">The keys as the message names them, without the outermost quotation marks.</param>
    /// <param name="keys">The keys of which one must be there.</param>
    public void RequireAny(LocalizedText shown, params string[] keys)
    {
        if (_isSilent || keys.Any(_values.ContainsKey)) return;
        Diagnostic? missing = _problems.Report(DiagnosticCode.MissingKey, Line, Column, _path, shown);
        foreach (string key in keys)
        {
            _askedFor.Add(key);
            _missing[key] = missing;
        }
    }

    /// <summary>Reports a key that means something elsewhere but not here.</summary>
    /// <param name="key">The key.</param>
    /// <param name="why">The end of the message: what would be right.</param>
    public void Refuse(string key, LocalizedText why)
    {
        _askedFor.Add(key);
        foreach (YamlPair pair in _node.Pairs)
            if (string.Equals(pair.Key.Text, key, StringComparison.Ordinal))
                _problems.Report(DiagnosticCode.UnknownKey, pair.Key.Line, pair.Key.Column, _path, key, why);
    }

    /// <summary>Reports every key that nobody asked for; to be called last.</summary>
    /// <param name="whenEmpty">The end of the message for an unknown key without a value; null for the usual one.</param>
    /// <returns>Whether there was none.</returns>
    public bool NoOtherKeys(LocalizedText? whenEmpty = null)
    {
        bool none = true;
        HashSet<string> known = new(_askedFor, StringComparer.Ordinal);
        foreach (YamlPair pair in _node.Pairs)
        {
            if (known.Contains(pair.Key.Text)) continue;
            none = false;
            LocalizedText? hint = !pair.Value.IsNull ? null : pair.Key.Text.All(c => c is >= '0' and <= '9') ? CommaInNumber : whenEmpty;
            ReportUnknown(pair.Key, hint);
        }

        return none;
    }

    /// <summary>The hint where a number with a comma was meant: in <c>{ weight: 2,5 }</c> the number ends at the comma, and 5 is a key without a value.</summary>
    internal static LocalizedText CommaInNumber { get; } = new(
        "; pecahan ditulis dengan titik: 2.5, bukan 2,5", "; decimals are written with a point: 2.5, not 2,5");

    /// <summary>Reports a problem of the mapping as a whole.</summary>
    public void Report(DiagnosticCode code, params object[] arguments)
    {
        if (!_isSilent) _problems.Report(code, Line, Column, _path, arguments);
    }

    // A key that is missing and a key that is misspelt are one mistake, told by the place where it was made.
    private void ReportUnknown(YamlNode key, LocalizedText? hint)
    {
        List<string> free = _askedFor.FindAll(name => !_values.TryGetValue(name, out YamlNode? value) || value.Inherited is not null);
        if (Spelling.Nearest(key.Text, free) is string meant)
        {
            if (_missing.TryGetValue(meant, out Diagnostic? missing)) _problems.Withdraw(missing);
            _problems.Report(DiagnosticCode.UnknownKey, key.Line, key.Column, _path, key.Text, DiagnosticMessages.DidYouMean(meant));
        }
        else
        {
            _problems.Report(DiagnosticCode.UnknownKey, key.Line, key.Column, _path, key.Text, hint ?? DiagnosticMessages.Allowed(_askedFor.Distinct().ToArray()));
        }
    }
}
