using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Yaml.Parsing;

namespace AsnKinerja.Engine.Yaml;

/// <summary>How a document takes over what it does not say itself from another one that it names.</summary>
/// <param name="Key">The key that names the other document.</param>
/// <param name="Find">The other document; null where there is none of that name, which is the reader's to report.</param>
/// <param name="Own">Outermost keys that are never taken over.</param>
/// <param name="Speakers">
/// Keys that speak for what stands beside them, such as a citation: whoever changes their neighbours must say them anew, or the change
/// would be shown with the old one's authority.
/// </param>
/// <param name="Shared">
/// Outermost keys whose entries what is taken over refers to, such as its sources: entries may be added, and none may be said otherwise, or what
/// is taken over would be shown with another authority than it has.
/// </param>
/// <remarks>Mappings are merged key by key; a single value or a list replaces the other one's whole.</remarks>
internal sealed record YamlInheritance(string Key, Func<string, YamlSource?> Find, string[] Own, string[] Speakers, string[] Shared)
{
    /// <summary>Adds to a document what it takes over; a mistake found there is told with the other document's name.</summary>
    public void Apply(YamlNode? root, DiagnosticCollector problems) => Apply(root, problems, []);

    private void Apply(YamlNode? root, DiagnosticCollector problems, HashSet<string> seen)
    {
        if (root is not { Kind: YamlKind.Mapping } || Named(root) is not string name || !seen.Add(name) || Find(name) is not YamlSource source) return;
        if (YamlDocument.Parse(source) is not { Kind: YamlKind.Mapping } other) return;
        Apply(other, source.Problems, seen);
        problems.Include(source.Problems);
        other.Pairs.RemoveAll(pair => pair.Key.Text == Key || Own.Contains(pair.Key.Text, StringComparer.Ordinal));
        foreach (string key in Shared) RefuseOthers(Under(root, key), Under(other, key), YamlPath.Root.Key(key), problems, name);
        Merge(root, other, YamlPath.Root, problems, source.Problems);
    }

    private static YamlNode? Under(YamlNode node, string key) =>
        node.Pairs.Where(pair => pair.Key.Text == key && pair.Value.Kind == YamlKind.Mapping).Select(pair => pair.Value).FirstOrDefault();

    private static void RefuseOthers(YamlNode? own, YamlNode? other, YamlPath path, DiagnosticCollector problems, string name)
    {
        if (own is null || other is null) return;
        foreach (YamlPair pair in own.Pairs)
            foreach (YamlPair known in other.Pairs)
                if (pair.Key.Text == known.Key.Text && !SaysTheSame(pair.Value, known.Value))
                    problems.Report(
                        DiagnosticCode.DuplicateValue, pair.Key.Line, pair.Key.Column, path, $"'{pair.Key.Text}'",
                        new LocalizedText($"{name} sudah memakainya; beri yang ini id lain", $"{name} uses it already; give this one another id"));
    }

    private static bool SaysTheSame(YamlNode own, YamlNode other) => own.Kind == other.Kind && own.Kind switch
    {
        YamlKind.Scalar => own.Text == other.Text,
        YamlKind.Mapping => own.Pairs.TrueForAll(pair => other.Pairs.Exists(known => known.Key.Text == pair.Key.Text && SaysTheSame(pair.Value, known.Value))),
        _ => false,
    };

    private string? Named(YamlNode root) =>
        root.Pairs.Where(pair => pair.Key.Text == Key && pair.Value.Kind == YamlKind.Scalar).Select(pair => pair.Value.Text).FirstOrDefault();

    private void Merge(YamlNode own, YamlNode other, YamlPath path, DiagnosticCollector problems, DiagnosticCollector inherited)
    {
        Dictionary<string, YamlNode> ownValues = new(StringComparer.Ordinal);
        foreach (YamlPair pair in own.Pairs) ownValues[pair.Key.Text] = pair.Value;
        foreach (string speaker in Speakers)
            if (other.Pairs.Exists(pair => pair.Key.Text == speaker) && !Speakers.Any(ownValues.ContainsKey))
            {
                problems.Report(DiagnosticCode.MissingKey, own.ContentPosition.Line, own.ContentPosition.Column, path, speaker);
                break;
            }

        // Merged into copies: what an anchor names may stand in two places, and each takes over something else.
        Dictionary<string, YamlNode> merged = new(StringComparer.Ordinal);
        List<YamlPair> taken = [];
        foreach (YamlPair pair in other.Pairs)
        {
            if (!ownValues.TryGetValue(pair.Key.Text, out YamlNode? value)) taken.Add(pair with { Value = pair.Value.From(inherited) });
            else if (value.Kind == YamlKind.Mapping && pair.Value.Kind == YamlKind.Mapping)
            {
                YamlNode copy = value.AliasAt(value.Line, value.Column);
                Merge(copy, pair.Value, path.Key(pair.Key.Text), problems, inherited);
                merged[pair.Key.Text] = copy;
            }
        }

        own.Pairs = [.. own.Pairs.Select(pair => merged.TryGetValue(pair.Key.Text, out YamlNode? copy) ? pair with { Value = copy } : pair), .. taken];
    }
}
