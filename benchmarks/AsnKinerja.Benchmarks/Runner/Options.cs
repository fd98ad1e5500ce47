using System;
using System.Collections.Generic;
using System.Globalization;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>The options of a command: <c>--name value</c> pairs and bare <c>--name</c> switches, each used or refused.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string?> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public Options(ReadOnlySpan<string> arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            string name = arguments[i];
            if (!name.StartsWith("--", StringComparison.Ordinal)) throw new CommandException($"'{name}' is not an option; options begin with --.");
            bool hasValue = i + 1 < arguments.Length && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal);
            if (!_given.TryAdd(name, hasValue ? arguments[++i] : null)) throw new CommandException($"{name} is given twice.");
        }
    }

    public bool Has(string name)
    {
        _used.Add(name);
        return _given.ContainsKey(name);
    }

    public string Text(string name) => TextOrNull(name) ?? throw new CommandException($"{name} is needed, with a value.");

    public string? TextOrNull(string name) => Has(name) ? _given[name] : null;

    public int Number(string name, int otherwise)
    {
        if (!Has(name)) return otherwise;
        return int.TryParse(_given[name], NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new CommandException($"{name} is followed by a whole number above 0, for example {name} {otherwise}.");
    }

    /// <summary>Refuses what nobody asked for: it is more often misspelt than meant.</summary>
    public void RefuseOthers()
    {
        foreach (string name in _given.Keys)
            if (!_used.Contains(name)) throw new CommandException($"{name} is unknown here; known are {string.Join(", ", _used)}.");
    }
}
