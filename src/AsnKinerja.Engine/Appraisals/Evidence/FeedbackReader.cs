using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>feedback</c> of a case.</summary>
internal sealed class FeedbackReader(IEnumerable<string> subjects)
{
    private readonly HashSet<string> _subjects = new(subjects, StringComparer.Ordinal);

    public List<FeedbackNote> Read(YamlValue value) => value.Exists ? value.AsList().Select(Note).ToList() : [];

    private FeedbackNote Note(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue about = mapping.Required("about"), text = mapping.Optional("text");
        string subject = about.AsId();
        string from = mapping.Required("from").AsId();
        bool positive = mapping.Required("positive").AsBoolean();
        if (subject.Length > 0 && !_subjects.Contains(subject)) about.Report(DiagnosticCode.UnknownReference, subject, DiagnosticMessages.Suggest(subject, _subjects));
        FeedbackNote note = new(
            subject.Length > 0 ? subject : "-",
            from.Length > 0 ? from : RaterGroup.Everyone,
            positive,
            text.Exists ? text.AsLocalizedText() : null);
        mapping.NoOtherKeys();
        return note;
    }
}
