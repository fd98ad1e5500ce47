using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AsnKinerja.Samples.Population;

/// <summary>A command and its options.</summary>
internal sealed class CommandLine
{
    private static readonly string[] Input =
        ["policy", "framework", "scale", "items", "step", "in", "sqlite", "postgres", "query", "cannot-judge", "not-observed", "bad-row-limit", "duplicates", "threads"];

    private static readonly string[] Switches = ["sheets", "skip-bad-rows", "plain", "unsorted", "anonymous"];

    private static readonly Dictionary<string, string[]> Commands = new(StringComparer.Ordinal)
    {
        ["score"] = [.. Input, "out", "sheets", "skip-bad-rows", "plain"],
        ["explain"] = [.. Input, "employee", "lang", "sheets", "skip-bad-rows", "plain"],
        ["generate"] = ["employees", "seed", "out", "sqlite", "postgres", "sheets", "unsorted", "anonymous", "plain"],
        ["help"] = [],
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private CommandLine(string command) => Command = command;

    public string Command { get; }

    public string? this[string option] => _values.GetValueOrDefault(option);

    /// <exception cref="MistakeException">There is no such command or option, or a value is missing.</exception>
    public static CommandLine Parse(string[] args)
    {
        if (args.Length == 0 || args.Any(argument => argument is "--help" or "-h" or "help")) return new CommandLine("help");
        if (!Commands.TryGetValue(args[0], out string[]? allowed)) throw new MistakeException($"There is no command '{args[0]}'; there are score, explain and generate.");
        CommandLine line = new(args[0]);
        for (int i = 1; i < args.Length; i++)
        {
            string[] parts = args[i].Split('=', 2);
            string name = parts[0].StartsWith("--", StringComparison.Ordinal) ? parts[0][2..] : "";
            if (!allowed.Contains(name)) throw new MistakeException($"'{parts[0]}' is no option of {args[0]}.");
            string? value = parts.Length > 1 ? parts[1] : null;
            if (Switches.Contains(name))
            {
                if (value is not null) throw new MistakeException($"--{name} takes no value.");
                value = "";
            }
            else if (value is null && i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                value = args[++i];
            }

            if (value is null || (value.Length == 0 && !Switches.Contains(name))) throw new MistakeException($"--{name} needs a value.");
            if (!line._values.TryAdd(name, value)) throw new MistakeException($"--{name} stands twice.");
        }

        return line;
    }

    public bool Has(string option) => _values.ContainsKey(option);

    /// <exception cref="MistakeException">The option is missing.</exception>
    public string Needed(string option) => this[option] ?? throw new MistakeException($"{Command} needs --{option}.");

    /// <summary>The one of several options that is given; null where none is.</summary>
    /// <exception cref="MistakeException">Two are given.</exception>
    public string? OneOf(params string[] options)
    {
        string[] given = [.. options.Where(Has)];
        return given.Length < 2 ? given.SingleOrDefault() : throw new MistakeException($"--{given[0]} and --{given[1]} exclude each other.");
    }

    /// <exception cref="MistakeException">The value is no whole number of the range.</exception>
    public int Whole(string option, int otherwise, int lowest, int highest = int.MaxValue)
    {
        if (this[option] is not string text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= lowest && value <= highest
            ? value
            : throw new MistakeException($"--{option} is '{text}'; it is a whole number from {lowest}{(highest < int.MaxValue ? $" to {highest}" : " up")}.");
    }
}
