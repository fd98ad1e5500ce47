using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Reads the <c>deadlines</c> of a regulation.</summary>
internal sealed class DeadlineReader(RuleSources sources)
{
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

    // A plan is due at the end of a month, a report there or after so many days, the rest after so many days.
    private DeadlineRule Rule(DeadlineKind kind, YamlMapping mapping)
    {
        DeadlineRule rule = kind switch
        {
            DeadlineKind.PlanSet => Fixed(kind, mapping),
            DeadlineKind.Report or DeadlineKind.SuperiorReports => Either(kind, mapping),
            _ => Counted(kind, mapping),
        };
        mapping.NoOtherKeys();
        return rule;
    }

    private DeadlineRule Either(DeadlineKind kind, YamlMapping mapping)
    {
        if (mapping.Has("days")) return Counted(kind, mapping);
        if (mapping.Has("end-of")) return Fixed(kind, mapping);

        // Which of the two was meant nobody knows, so the keys that go with either are no mistakes of their own.
        mapping.RequireAny(new("days' atau 'end-of", "days' or 'end-of"), "days", "end-of");
        foreach (string key in new[] { "count", "from", "of" }) _ = mapping.Optional(key);
        return new DeadlineRule(kind, sources.Cite(mapping.Required("cite")));
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
        YamlValue happened = mapping.Required("from");
        DeadlineEvent from = happened.AsOneOf(DeadlineNames.EventsById);
        DeadlineEvent[] possible = DeadlineNames.Kinds[kind].From;
        if (!possible.Contains(from))
            happened.Report(DiagnosticCode.OutOfRange, happened.Text, string.Join(", ", possible.Select(known => DeadlineNames.Events[known].Id)));
        return new DeadlineRule(kind, sources.Cite(mapping.Required("cite"))) { Days = days, Count = count, From = from };
    }
}
