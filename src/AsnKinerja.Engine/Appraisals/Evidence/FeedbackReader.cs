using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Yaml;
using NodaTime;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>feedback</c> of a case.</summary>
/// <param name="subjects">The ids that feedback may be about.</param>
/// <param name="isComplete">Whether all of them could be read; otherwise an unknown one is no further mistake.</param>
/// <param name="period">The period in which feedback is given; null where it could not be read.</param>
internal sealed class FeedbackReader(IEnumerable<string> subjects, bool isComplete, AppraisalPeriod? period)
{
    private readonly HashSet<string> _subjects = new(subjects, StringComparer.Ordinal);

    public List<FeedbackNote> Read(YamlValue value) => value.Exists ? value.AsList().Select(Note).ToList() : [];

    private FeedbackNote Note(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue about = mapping.Required("about"), text = mapping.Optional("text"), remark = mapping.Optional("note");
        YamlValue on = mapping.Optional("on"), evidence = mapping.Optional("evidence");
        string subject = about.AsReference(_subjects, isComplete);
        string from = mapping.Required("from").AsId();
        bool positive = mapping.Required("positive").AsBoolean();
        LocalDate? day = on.Exists ? Day(on) : null;
        FeedbackNote note = new(
            subject,
            from,
            positive,
            text.Exists ? text.AsLocalizedText() : null)
        {
            Date = day,
            Evidence = evidence.Exists ? evidence.AsLocalizedText() : null,
            Note = remark.Exists ? remark.AsLocalizedText() : null,
        };
        mapping.NoOtherKeys();
        return note;
    }

    private LocalDate Day(YamlValue value)
    {
        LocalDate day = value.AsDate();
        if (!value.IsUnusable && period is not null && !period.Contains(day))
            value.Report(DiagnosticCode.OutOfRange, day, DiagnosticMessages.Range(period.First, period.Last));
        return day;
    }
}
