using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Explanations.Printed;

namespace AsnKinerja.Engine.Tests.Properties.Scoring;

/// <summary>What a score must be, by the laws: with school fractions, lists and loops, and nothing of the engine.</summary>
internal sealed class SlowScores
{
    private readonly Scenario _scenario;
    private readonly Rules _rules;
    private readonly List<Person> _people = [];

    public SlowScores(Scenario scenario)
    {
        _scenario = scenario;
        _rules = scenario.Rules;
        foreach (HandedIn sheet in scenario.Sheets) Join(sheet);
        foreach (AskedCompetency competency in scenario.Competencies)
        {
            List<(Fraction Weight, SlowScore Score)> items = [];
            foreach (AskedItem item in competency.Items)
            {
                SlowScore score = OfItem(item.Id);
                Items.Add(item.Id, score);
                items.Add((item.Weight, score));
            }

            // A competency that is asked for as one item is that item.
            Competencies.Add(competency.Id, competency.Items[0].Id == competency.Id ? items[0].Score : Together(items, roundsSubtotal: true));
        }

        Overall = Together([.. scenario.Competencies.Select(competency => (competency.Weight, Competencies[competency.Id]))], roundsSubtotal: false);
    }

    public Dictionary<string, SlowScore> Items { get; } = [];

    public Dictionary<string, SlowScore> Competencies { get; } = [];

    public SlowScore Overall { get; }

    public Fraction Round(Fraction value) => ByHand.Round(value, _rules.Digits, _rules.Mode);

    /// <summary>The number of the band, from the lowest; null without score or bands.</summary>
    public int? BandOf(SlowScore score)
    {
        if (score.Exact is not Fraction exact || _rules.Edges.Count == 0) return null;
        Fraction read = _rules.BandsReadRounded ? Round(exact) : exact;
        int band = 0;
        foreach (Fraction edge in _rules.Edges)
        {
            int side = read.CompareTo(edge);
            if (side > 0 || (side == 0 && _rules.LowerEdgeBelongs)) band++;
        }

        return band;
    }

    // Sheets of one id in one group are one rater's; every sheet without an id is a rater of its own.
    private void Join(HandedIn sheet)
    {
        Person? person = sheet.Rater is null ? null : _people.Find(known => known.Group == sheet.Group && known.Rater == sheet.Rater);
        if (person is null)
        {
            string pot = _rules.Pooled && !_rules.Heard.Contains(sheet.Group) ? "everyone" : sheet.Group;
            person = new Person(sheet.Group, pot, sheet.Rater, sheet.Weight);
            _people.Add(person);
        }

        foreach (Reply reply in sheet.Replies) person.Replies.Add(reply.Item, reply);
    }

    private SlowScore OfItem(string item)
    {
        SlowScore score = new() { Heard = 0, Complete = true };
        Fraction declared = 0, present = 0, missing = 0;
        foreach (CountingGroup group in _rules.Groups)
        {
            SlowGroup said = Says(group.Id, item, group.Minimum);
            score.Groups.Add(group.Id, said);
            declared += group.Weight;
            if (said.Value is not null) present += group.Weight;
            else
            {
                missing += group.Weight;
                score.Complete = false;
                if (_rules.Required.Contains(group.Id)) score.Provisional = true;
            }
        }

        foreach (string heard in HeardGroups()) score.Groups.Add(heard, Says(heard, item, minimum: 1));
        score.Heard = present / declared;
        if (present == 0) return score;
        if (_rules.Missing == "no-score" && missing != 0)
        {
            // What the others said is not in the result, so nothing was heard, and that may still change.
            score.Heard = 0;
            score.Provisional = true;
            return score;
        }

        bool inherits = _rules.Missing is not ("renormalise" or "no-score") && score.Groups[_rules.Missing].Value is not null;
        Fraction sum = 0, total = 0;
        foreach (CountingGroup group in _rules.Groups)
        {
            if (score.Groups[group.Id].Value is not Fraction value) continue;
            Fraction weight = group.Weight + (inherits && group.Id == _rules.Missing ? missing : 0);
            sum += weight * value;
            total += weight;
            score.Groups[group.Id].Share = weight;
            foreach (Person person in _people.Where(person => person.Pot == group.Id && person.Value(item) is not null))
                score.Counted.Add(person);
        }

        foreach (CountingGroup group in _rules.Groups) score.Groups[group.Id].Share /= total;
        score.Exact = _rules.RoundsSubtotals ? Round(sum / total) : sum / total;
        return score;
    }

    private IEnumerable<string> HeardGroups() => _rules.Heard.Concat(_rules.HearsUnlisted && !_rules.Pooled ? _people.Select(person => person.Group) : [])
        .Except(_rules.Groups.Select(group => group.Id));

    private SlowGroup Says(string pot, string item, int minimum)
    {
        SlowGroup said = new();
        List<(Fraction Value, Fraction Weight)> values = [];
        foreach (Person person in _people.Where(person => person.Pot == pot))
        {
            said.HandedIn = true;
            if (!person.Replies.TryGetValue(item, out Reply? reply)) said.NotAnswered++;
            else if (reply.Kind == ReplyKind.CannotJudge) said.CannotJudge++;
            else if (reply.Kind == ReplyKind.NotObserved) said.NotObserved++;
            else
            {
                values.Add((reply.Value, person.Weight));
                said.Raters.Add(person);
            }
        }

        if (values.Count > 0 && values.Count >= minimum)
        {
            Fraction value = Estimate(values);
            said.Value = _rules.RoundsTerms ? Round(value) : value;
        }

        return said;
    }

    private Fraction Estimate(List<(Fraction Value, Fraction Weight)> values)
    {
        IEnumerable<Fraction> bare = values.Select(pair => pair.Value);
        return _rules.Estimator switch
        {
            "median" => ByHand.WeightedMedian(values),
            "trimmed-mean" => ByHand.TrimmedMean(_rules.Share, bare),
            "winsorised-mean" => ByHand.WinsorisedMean(_rules.Share, bare),
            _ => ByHand.Sum(values.Select(pair => pair.Value * pair.Weight)) / ByHand.Sum(values.Select(pair => pair.Weight)),
        };
    }

    private SlowScore Together(List<(Fraction Weight, SlowScore Score)> parts, bool roundsSubtotal)
    {
        Fraction heard = ByHand.Sum(parts.Select(part => part.Weight * part.Score.Heard)) / ByHand.Sum(parts.Select(part => part.Weight));
        SlowScore score = new() { Heard = heard, Complete = parts.All(part => part.Score.Complete), Provisional = parts.Any(part => part.Score.Provisional) };
        Fraction? mean = MeanOfKnown(parts.Select(part => (part.Weight, part.Score.Exact)));
        score.Exact = mean is Fraction known && roundsSubtotal && _rules.RoundsSubtotals ? Round(known) : mean;
        foreach ((_, SlowScore part) in parts) score.Counted.UnionWith(part.Counted);
        foreach (string group in parts[0].Score.Groups.Keys)
        {
            SlowGroup said = new() { Value = MeanOfKnown(parts.Select(part => (part.Weight, part.Score.Groups[group].Value))) };
            score.Groups.Add(group, said);
            foreach (SlowGroup part in parts.Select(part => part.Score.Groups[group]))
            {
                said.HandedIn |= part.HandedIn;
                said.CannotJudge += part.CannotJudge;
                said.NotObserved += part.NotObserved;
                said.NotAnswered += part.NotAnswered;
                said.Raters.UnionWith(part.Raters);
            }
        }

        return score;
    }

    private static Fraction? MeanOfKnown(IEnumerable<(Fraction Weight, Fraction? Value)> parts)
    {
        List<(Fraction Weight, Fraction? Value)> known = [.. parts.Where(part => part.Value is not null)];
        return known.Count == 0
            ? null
            : ByHand.Sum(known.Select(part => part.Weight * part.Value!.Value)) / ByHand.Sum(known.Select(part => part.Weight));
    }
}

internal sealed class Person(string group, string pot, string? rater, Fraction weight)
{
    public string Group { get; } = group;

    /// <summary>The group in which the voice counts or is heard: the pool, where all count alike.</summary>
    public string Pot { get; } = pot;

    public string? Rater { get; } = rater;

    public Fraction Weight { get; } = weight;

    public Dictionary<string, Reply> Replies { get; } = [];

    public Fraction? Value(string item) => Replies.TryGetValue(item, out Reply? reply) && reply.Kind == ReplyKind.Value ? reply.Value : null;
}

internal sealed class SlowScore
{
    public Fraction? Exact { get; set; }

    public Fraction Heard { get; set; }

    public bool Complete { get; set; }

    public bool Provisional { get; set; }

    public HashSet<Person> Counted { get; } = [];

    public Dictionary<string, SlowGroup> Groups { get; } = [];
}

internal sealed class SlowGroup
{
    public Fraction? Value { get; set; }

    public Fraction Share { get; set; } = 0;

    public bool HandedIn { get; set; }

    public HashSet<Person> Raters { get; } = [];

    public int CannotJudge { get; set; }

    public int NotObserved { get; set; }

    public int NotAnswered { get; set; }
}
