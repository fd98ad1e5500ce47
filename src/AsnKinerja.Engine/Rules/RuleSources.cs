using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Rules;

/// <summary>The regulations that a definition file cites: short id to name, how well established, and since when.</summary>
internal sealed class RuleSources
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private bool _isComplete = true;

    private sealed record Source(string Name, Established Established, EffectiveInterval InForce);

    /// <summary>Reads the <c>sources</c> of a file.</summary>
    /// <param name="root">The file's outermost mapping.</param>
    /// <param name="isRequired">Whether the file must have sources.</param>
    public static RuleSources Read(YamlMapping root, bool isRequired = false)
    {
        YamlValue value = isRequired ? root.Required("sources") : root.Optional("sources");
        RuleSources sources = new() { _isComplete = value.IsMapping || (!value.Exists && !isRequired && !root.Misspells("sources")) };
        if (!value.Exists) return sources;
        foreach (YamlEntry entry in value.AsMapping().Entries)
        {
            sources._isComplete &= entry.Name.AsId() != YamlValue.NoId;
            YamlMapping source = entry.Value.AsMapping();
            sources._sources[entry.Name.Text] = new Source(
                source.Required("name").AsText(),
                EstablishedOf(source.Required("established")),
                InForceOf(source.Optional("in-force")));
            source.NoOtherKeys();
        }

        return sources;
    }

    /// <summary>Reads <c>regulation</c>, <c>secondary</c>, <c>local</c> or <c>unverified</c>.</summary>
    public static Established EstablishedOf(YamlValue value) => value.AsOneOf(
        ("regulation", Established.Regulation),
        ("secondary", Established.Secondary),
        ("local", Established.Local),
        ("unverified", Established.Unverified));

    /// <summary>Reads <c>{ from: 2022-02-07, to: 2026-12-31 }</c>; both ends may be left out.</summary>
    public static EffectiveInterval InForceOf(YamlValue value, bool mustBegin = false)
    {
        if (!value.Exists) return default;
        return InForceOf(value, value.AsMapping(), mustBegin);
    }

    /// <summary>Reads <c>{ from: 2022-02-07, to: 2026-12-31, cite: … }</c>; the citation is still to be read, since sources may stand further down.</summary>
    public static EffectiveInterval InForceOf(YamlValue value, out YamlValue cite, bool mustBegin)
    {
        YamlMapping mapping = value.AsMapping();
        cite = mapping.Optional("cite");
        return InForceOf(value, mapping, mustBegin);
    }

    private static EffectiveInterval InForceOf(YamlValue value, YamlMapping mapping, bool mustBegin)
    {
        if (!value.Exists) return default;
        YamlValue from = mustBegin ? mapping.Required("from") : mapping.Optional("from"), to = mapping.Optional("to");
        LocalDate? first = from.Exists ? from.AsDate() : null, last = to.Exists ? to.AsDate() : null;
        mapping.NoOtherKeys();
        if (first is LocalDate begin && last is LocalDate end && end < begin)
        {
            to.Report(DiagnosticCode.ReversedDates, end, begin);
            return default;
        }

        return new EffectiveInterval(first, last);
    }

    /// <summary>The days on which the source that a citation names is in force; always, where it does not say.</summary>
    public EffectiveInterval InForceOfSource(YamlValue cite) =>
        cite.IsScalar && _sources.TryGetValue(SourceId(cite.Text), out Source? source) ? source.InForce : default;

    /// <summary>Reads a citation such as <c>permen, Lampiran Bab IV B.3, p. 99</c>: a source's id, then the place.</summary>
    public Citation? Cite(YamlValue value)
    {
        if (!value.Exists) return null;
        string text = value.AsText();
        int comma = text.IndexOf(',');
        string id = SourceId(text);
        string place = comma < 0 ? "" : text.Substring(comma + 1).Trim();
        if (_sources.TryGetValue(id, out Source? source)) return new Citation(source.Name, place, source.Established);
        if (_isComplete && !value.IsUnusable) value.Report(DiagnosticCode.UnknownReference, id, DiagnosticMessages.Suggest(id, _sources.Keys));
        return null;
    }

    private static string SourceId(string cite)
    {
        int comma = cite.IndexOf(',');
        return (comma < 0 ? cite : cite.Substring(0, comma)).Trim();
    }
}
