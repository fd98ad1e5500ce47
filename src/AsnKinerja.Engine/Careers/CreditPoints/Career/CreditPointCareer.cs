using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>A career in functional posts: how it began, the rated periods, and what happened; from it a statement of credit points on any day.</summary>
/// <remarks>
/// Immutable: each method gives a new career, and the order of the calls changes nothing. Everything is checked when a statement is asked for, and
/// all problems are listed at once. Points count up within a level: a rise in rank keeps what is beyond its need, a rise in level loses it.
/// </remarks>
public sealed class CreditPointCareer
{
    private CreditPointCareer(CreditPointRules rules, CareerEvent start, LocalDate rankSince, RatedPeriod[] periods, CareerEvent[] events)
    {
        Rules = rules;
        Beginning = start;
        RankSince = rankSince;
        Periods = Array.AsReadOnly(periods);
        Events = Array.AsReadOnly(events);
    }

    /// <summary>The rules.</summary>
    public CreditPointRules Rules { get; }

    /// <summary>The entry with which the career begins.</summary>
    public CareerEvent Beginning { get; }

    /// <summary>Since when the first rank is held.</summary>
    public LocalDate RankSince { get; }

    /// <summary>The rank at which the first post itself begins, where that is above the level's lowest; else null.</summary>
    public string? StartingAt => Beginning.StartingAt;

    /// <summary>The rated periods, as given.</summary>
    public IReadOnlyList<RatedPeriod> Periods { get; }

    /// <summary>The events after the beginning, as given.</summary>
    public IReadOnlyList<CareerEvent> Events { get; }

    /// <summary>Begins a career.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="on">The day of the entry (TMT).</param>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held, for example <c>III/a</c>.</param>
    /// <param name="points">The points of the entry; see <see cref="CreditPointRules.Entry"/>.</param>
    /// <param name="rankSince">Since when that rank is held; null: since the entry.</param>
    /// <param name="startingAt">The rank at which the post itself begins, where that is above the level's lowest; null otherwise.</param>
    public static CreditPointCareer Start(
        CreditPointRules rules, LocalDate on, string level, string rank, EntryPoints points, LocalDate? rankSince = null, string? startingAt = null)
    {
        CareerEvent start = new(CareerEventKind.Entry, IsoDay.Of(on)) { Level = Throw.IfNull(level), Rank = Throw.IfNull(rank), Points = Throw.IfNull(points), StartingAt = startingAt };
        return new(Throw.IfNull(rules), start, IsoDay.Of(rankSince ?? on), [], []);
    }

    /// <summary>Adds rated periods; each is converted by the level held then.</summary>
    /// <param name="periods">Periods of days, each in one calendar year and on one level.</param>
    public CreditPointCareer Rated(params RatedPeriod[] periods) => Rated((IEnumerable<RatedPeriod>)Throw.IfNull(periods));

    /// <summary>Adds rated periods; each is converted by the level held then.</summary>
    /// <param name="periods">Periods of days, each in one calendar year and on one level.</param>
    public CreditPointCareer Rated(IEnumerable<RatedPeriod> periods) =>
        new(Rules, Beginning, RankSince, [.. Periods, .. Throw.IfNull(periods).Select(rated => Throw.IfNull(rated, nameof(periods)))], [.. Events]);

    /// <summary>A rise in rank.</summary>
    /// <param name="on">From which day.</param>
    /// <param name="rank">The rank reached: the next one.</param>
    public CreditPointCareer RankRise(LocalDate on, string rank) => With(new(CareerEventKind.RankRise, on) { Rank = Throw.IfNull(rank) });

    /// <summary>An extraordinary rise in rank (<i>kenaikan pangkat luar biasa</i>), which needs no points (SE Kepala BKN 9/2024 angka 5 huruf e angka 3)).</summary>
    /// <param name="on">From which day.</param>
    /// <param name="rank">The rank reached, above the one held.</param>
    /// <param name="points">The points held afterwards; null: where the rank is then above the level, what the next level needs, else those held before.</param>
    public CreditPointCareer ExtraordinaryRise(LocalDate on, string rank, EntryPoints? points = null) =>
        With(new(CareerEventKind.ExtraordinaryRise, on) { Rank = Throw.IfNull(rank), Points = points });

    /// <summary>A rise in level; on the same day as one in rank it comes first (PermenPANRB 1/2023 Pasal 39 ayat (1)).</summary>
    /// <param name="on">From which day.</param>
    /// <param name="level">The id of the level reached: the next one.</param>
    /// <param name="points">The points with which the level is entered, for instance after an entry with a rank that did not fit; null: the basic points of the rank, which are 0 for its lowest.</param>
    public CreditPointCareer LevelRise(LocalDate on, string level, EntryPoints? points = null) =>
        With(new(CareerEventKind.LevelRise, on) { Level = Throw.IfNull(level), Points = points });

    /// <summary>A higher diploma (Peraturan BKN 3/2023 Pasal 14): a bonus, once for each degree, if the last predicate is good enough.</summary>
    /// <param name="on">From which day it counts.</param>
    /// <param name="degree">The degree, for example <c>S2</c>.</param>
    public CreditPointCareer Diploma(LocalDate on, string degree) => With(new(CareerEventKind.Diploma, on) { Degree = Throw.IfBlank(degree) });

    /// <summary>A disciplinary demotion in rank (SE Kepala BKN 9/2024 angka 5 huruf f): predicates are still converted.</summary>
    /// <param name="on">From which day.</param>
    /// <param name="rank">The lower rank.</param>
    public CreditPointCareer Demotion(LocalDate on, string rank) => With(new(CareerEventKind.Demotion, on) { Rank = Throw.IfNull(rank) });

    /// <summary>Back to the rank from before a demotion; a rise is possible a year later.</summary>
    /// <param name="on">From which day.</param>
    /// <param name="rank">The former rank.</param>
    public CreditPointCareer Restoration(LocalDate on, string rank) => With(new(CareerEventKind.Restoration, on) { Rank = Throw.IfNull(rank) });

    /// <summary>The post is left, for study, another assignment, or by a penalty.</summary>
    /// <param name="on">The first day outside the post.</param>
    public CreditPointCareer Release(LocalDate on) => With(new(CareerEventKind.Release, on));

    /// <summary>A post is entered, or entered again, with points of its own.</summary>
    /// <param name="on">From which day.</param>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="points">The points of the entry; see <see cref="CreditPointRules.Entry"/>.</param>
    /// <param name="startingAt">The rank at which the post itself begins, where that is above the level's lowest; null otherwise.</param>
    public CreditPointCareer Enter(LocalDate on, string level, string rank, EntryPoints points, string? startingAt = null) =>
        With(new(CareerEventKind.Entry, on) { Level = Throw.IfNull(level), Rank = Throw.IfNull(rank), Points = Throw.IfNull(points), StartingAt = startingAt });

    /// <summary>The credit points on a day: what was gained until its end, what the next rises need.</summary>
    /// <param name="day">The day; not before the career begins.</param>
    /// <exception cref="InvalidCreditPointsException">Something does not fit; all problems are listed.</exception>
    public CreditPointStatement At(LocalDate day)
    {
        LocalDate iso = IsoDay.Of(day);
        InvalidCreditPointsException.ThrowIfAny(CareerCheck.Problems(this, iso));
        return new CareerReplay(this, iso).Statement();
    }

    private CreditPointCareer With(CareerEvent happened) =>
        new(Rules, Beginning, RankSince, [.. Periods], [.. Events, happened with { Date = IsoDay.Of(happened.Date) }]);
}
