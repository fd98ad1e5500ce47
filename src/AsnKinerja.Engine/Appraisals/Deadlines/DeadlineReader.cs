using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>deadlines</c> of a regulation.</summary>
internal sealed class DeadlineReader(RuleSources sources)
{
    private static readonly LocalizedText DaysOrMonth = new("days' atau 'end-of", "days' or 'end-of");

    public List<DeadlineRule> Read(YamlValue value)
    {
        List<DeadlineRule> rules = [];
        if (!value.Exists) return rules;
        YamlMapping mapping = value.AsMapping();
        foreach (DeadlineKind kind in DeadlineNames.Kinds.Keys)
        {
            YamlValue deadline = mapping.Optional(DeadlineNames.Kinds[kind].Id);
            if (deadline.Exists) rules.Add(Rule(kind, deadline.AsMapping()));
        }

        mapping.NoOtherKeys();
        return rules;
    }

    private DeadlineRule Rule(DeadlineKind kind, YamlMapping mapping)
    {
        DeadlineRule rule = IsFixed(kind, mapping) ? Fixed(kind, mapping) : Counted(kind, mapping);
        mapping.NoOtherKeys();
        return rule;
    }

    // A plan is due at the end of a month, a report there or after so many days, the rest after so many days.
    private static bool IsFixed(DeadlineKind kind, YamlMapping mapping)
    {
        if (kind is not (DeadlineKind.Report or DeadlineKind.SuperiorReports)) return kind == DeadlineKind.PlanSet;
        mapping.RequireAny(DaysOrMonth, "days", "end-of");
        return !mapping.Has("days") && mapping.Has("end-of");
    }

    private DeadlineRule Fixed(DeadlineKind kind, YamlMapping mapping)
    {
        int month = mapping.Required("end-of").AsInteger(1, 12);
        int later = mapping.Required("of").AsOneOf(("tahun-berjalan", 0), ("tahun-berikutnya", 1));
        return new DeadlineRule(kind, sources.Cite(mapping.Required("cite"))) { EndOfMonth = month, YearsLater = later };
    }

    private DeadlineRule Counted(DeadlineKind kind, YamlMapping mapping)
    {
        int days = mapping.Required("days").AsInteger(1, 366);
        DayCount count = mapping.Required("count").AsOneOf(DeadlineNames.CountsById);
        YamlValue event_ = mapping.Required("from");
        DeadlineEvent from = event_.AsOneOf(DeadlineNames.EventsById);
        DeadlineEvent[] possible = DeadlineNames.Kinds[kind].From;
        if (!possible.Contains(from))
            event_.Report(DiagnosticCode.OutOfRange, event_.Text, string.Join(", ", possible.Select(known => DeadlineNames.Events[known].Id)));
        return new DeadlineRule(kind, sources.Cite(mapping.Required("cite"))) { Days = days, Count = count, From = from };
    }
}
