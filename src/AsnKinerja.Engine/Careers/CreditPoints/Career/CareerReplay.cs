using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Goes through a career day by day, to a day; events hold from the beginning of their day, periods count at the end of their last.</summary>
internal sealed partial class CareerReplay
{
    private readonly CreditPointCareer _career;
    private readonly CreditPointRules _rules;
    private readonly LocalDate _day;
    private readonly CareerAccount _account;
    private readonly List<StatementLine> _lines = [];
    private readonly List<LocalizedText> _problems = [];
    private readonly List<CreditPoints> _converted = [];
    private readonly HashSet<string> _degrees = new(System.StringComparer.OrdinalIgnoreCase);
    private CreditPointLevel _level;
    private string _rank;
    private string? _startingAt;
    private string? _formerRank;
    private LocalDate _levelSince;
    private LocalDate _rankSince;
    private LocalDate? _restored;
    private bool _isReleased;

    // After a rise in level the same points cover the rise to the level's lowest rank.
    private bool _isCovered;

    // After an equalisation with a rank below the level its need is filled up at the rise.
    private RankFilling? _filling;

    public CareerReplay(CreditPointCareer career, LocalDate day)
    {
        _career = career;
        _rules = career.Rules;
        _day = day;
        _account = new CareerAccount(_rules);
        _level = _rules[career.Beginning.Level!];
        _rank = career.Beginning.Rank!;
        _startingAt = career.StartingAt;
        _filling = career.Beginning.Points!.Filling;
        _levelSince = career.Beginning.Date;
        _rankSince = career.RankSince;
    }

    public CreditPointStatement Statement()
    {
        BeginAccount(_career.Beginning.Points!);
        Line(_career.Beginning.Date, _career.Beginning.Points!.Name, _career.Beginning.Points.Total, _career.Beginning.Points.Explain());
        foreach ((CareerEvent? happened, RatedPeriod? rated) in Timeline())
            if (happened is not null) Happen(happened);
            else Convert(rated!);
        InvalidCreditPointsException.ThrowIfAny(_problems);
        RiseForecast forecast = new(Standing());
        return new CreditPointStatement(_rules, _day, _level, _rank, _levelSince, _rankSince, _account.Balance, _account.Known, InRank(), _lines.AsReadOnly(), _account.Reasons.ToArray(),
            _account.Explain(_level, _day), forecast.NextRank(), forecast.NextLevel());
    }

    private IEnumerable<(CareerEvent? Event, RatedPeriod? Rated)> Timeline() => _career.Events.Where(happened => happened.Date <= _day)
        .Select(happened => (happened.Date, Turn: 0, Kind: (int)happened.Kind, Text: happened.Degree ?? "", Event: (CareerEvent?)happened, Rated: (RatedPeriod?)null))
        .Concat(_career.Periods.Where(rated => rated.Period!.Last <= _day).Select(rated => (Date: rated.Period!.Last, Turn: 1, Kind: 0, Text: "", Event: (CareerEvent?)null, Rated: (RatedPeriod?)rated)))
        .OrderBy(step => step.Date).ThenBy(step => step.Turn).ThenBy(step => step.Kind).ThenBy(step => step.Text, System.StringComparer.Ordinal)
        .Select(step => (step.Event, step.Rated));

    private void Convert(RatedPeriod rated)
    {
        CreditPoints points = new(_rules, _level, rated);
        _converted.Add(points);
        _account.Add(points);
        string name = points.Predicate?.Name.Indonesian ?? "belum diketahui", english = points.Predicate?.Name.English ?? "not known";
        LocalizedText period = CreditWords.Of(rated);
        _lines.Add(new StatementLine(
            rated.Period!.Last, new($"{period.Indonesian}: {_level.Name.Indonesian}, {name}", $"{period.English}: {_level.Name.English}, {english}"),
            points.Counted, _account.Balance, points, points.Explain()));
        SettleDiplomas(points);
    }

    // Points of a level that is left, also those that were still awaited, do not come along.
    private void BeginAccount(EntryPoints points)
    {
        _awaiting.Clear();
        _account.Begin(points);
    }

    private void Happen(CareerEvent happened)
    {
        switch (happened.Kind)
        {
            case CareerEventKind.Release: Release(happened); break;
            case CareerEventKind.Entry: Enter(happened); break;
            case CareerEventKind.Demotion: Demote(happened); break;
            case CareerEventKind.Restoration: Restore(happened); break;
            case CareerEventKind.Diploma: GiveDiploma(happened); break;
            case CareerEventKind.LevelRise: RiseInLevel(happened); break;
            case CareerEventKind.ExtraordinaryRise: RiseExtraordinarily(happened); break;
            default: RiseInRank(happened); break;
        }
    }

    private void Line(LocalDate date, LocalizedText text, Rational? change, Explanations.Explanation explanation) =>
        _lines.Add(new StatementLine(date, text, change, _account.Balance, null, explanation));

    private void Problem(CareerEvent happened, string indonesian, string english) => _problems.Add(new(
        $"{IsoDay.Text(happened.Date)}: {happened.Name.Indonesian}: {indonesian}.", $"{IsoDay.Text(happened.Date)}: {happened.Name.English}: {english}."));

    /// <summary>What a rank below or among those of the level has of the cumulative points; null above it, and where points are missing.</summary>
    private Rational? InRank() => _account.Balance is not Rational balance ? null
        : _level.Side(_rank) < 0 ? balance
        : _rules.Reached(_level, _rank, _startingAt) is Rational reached ? Rational.Max(balance - reached, 0) : null;

    private CareerStanding Standing() => new(_rules, _level, _rank, _startingAt, _levelSince, _rankSince, _day, _account, _converted, _isCovered, _filling, _formerRank, _restored, _isReleased);
}
