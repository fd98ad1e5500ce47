using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AsnKinerja.Engine.Yaml.Parsing;

/// <summary>A place in a document, such as <c>competencies[2].levels[0]</c>; written out only where a problem needs it.</summary>
internal sealed class YamlPath
{
    private readonly YamlPath? _parent;
    private readonly string? _key;
    private readonly int _index;

    private YamlPath(YamlPath? parent, string? key, int index)
    {
        _parent = parent;
        _key = key;
        _index = index;
    }

    public static YamlPath Root { get; } = new(null, null, 0);

    public YamlPath Key(string key) => new(this, key, 0);

    public YamlPath Index(int index) => new(this, null, index);

    public override string ToString()
    {
        Stack<YamlPath> steps = new();
        for (YamlPath step = this; step._parent is not null; step = step._parent) steps.Push(step);

        StringBuilder text = new();
        foreach (YamlPath step in steps)
        {
            if (step._key is null)
                text.Append('[').Append(step._index.ToString(CultureInfo.InvariantCulture)).Append(']');
            else if (!IsWord(step._key))
                text.Append("['").Append(DiagnosticMessages.Shown(step._key)).Append("']");
            else
                text.Append(text.Length == 0 ? "" : ".").Append(DiagnosticMessages.Shown(step._key));
        }

        return text.ToString();
    }

    private static bool IsWord(string key)
    {
        foreach (char c in key)
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')) return false;
        return key.Length > 0;
    }
}
