using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>feedback</c> of a case.</summary>
/// <param name="subjects">The ids that feedback may be about.</param>
/// <param name="isComplete">Whether all of them could be read; otherwise an unknown one is no further mistake.</param>
internal sealed class FeedbackReader(IEnumerable<string> subjects, bool isComplete)
{
    private readonly HashSet<string> _subjects = new(subjects, StringComparer.Ordinal);

    public List<FeedbackNote> Read(YamlValue value) => value.Exists ? value.AsList().Select(Note).ToList() : [];

    private FeedbackNote Note(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue about = mapping.Required("about"), text = mapping.Optional("text"), remark = mapping.Optional("note");
        string subject = about.AsReference(_subjects, isComplete);
        string from = mapping.Required("from").AsId();
        bool positive = mapping.Required("positive").AsBoolean();
        FeedbackNote note = new(
            subject,
            from,
            positive,
            text.Exists ? text.AsLocalizedText() : null)
        {
            Note = remark.Exists ? remark.AsLocalizedText() : null,
        };
        mapping.NoOtherKeys();
        return note;
    }
}
