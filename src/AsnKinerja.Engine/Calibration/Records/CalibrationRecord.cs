using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Calibration;

/// <summary>The history of a unit's calibration: where it began, each change with before, after, reason and author, and where it stands.</summary>
/// <remarks>Nothing is ever taken out of it, and nothing comes in but by <see cref="Change"/>: the engine changes nobody's predicate. Immutable.</remarks>
public sealed class CalibrationRecord
{
    private CalibrationRecord(UnitCalibration original, UnitCalibration current, CalibrationChange[] changes)
    {
        Original = original;
        Current = current;
        Changes = Array.AsReadOnly(changes);
    }

    /// <summary>The unit before any change.</summary>
    public UnitCalibration Original { get; }

    /// <summary>The unit after all changes, held against the same patterns.</summary>
    public UnitCalibration Current { get; }

    /// <summary>The changes, in the order in which they were made.</summary>
    public IReadOnlyList<CalibrationChange> Changes { get; }

    /// <summary>The record with one change more.</summary>
    /// <param name="employee">The id of the person.</param>
    /// <param name="predicate">The id of the new predicate.</param>
    /// <param name="reason">Why; somebody who objects will read it.</param>
    /// <param name="author">Who decides.</param>
    /// <param name="day">On which day; not before the change before it.</param>
    /// <exception cref="ArgumentException">The person is not of the unit, the predicate is none or the one that the person has, reason or author is empty, or the day is before that of the last change.</exception>
    public CalibrationRecord Change(string employee, string predicate, string reason, string author, LocalDate day)
    {
        UnitMember member = Current.Members.FirstOrDefault(known => known.Employee == Throw.IfBlank(employee))
            ?? throw new ArgumentException($"'{employee}' is not of the unit '{Current.Unit}', which has {string.Join(", ", Current.Members.Select(known => known.Employee))}.", nameof(employee));
        _ = Current.RankOf(Throw.IfBlank(predicate));
        if (member.Predicate == predicate) throw new ArgumentException($"'{employee}' has the predicate '{predicate}' already; that is no change.", nameof(predicate));
        LocalDate iso = IsoDay.Of(day);
        if (Changes.Count > 0 && iso < Changes[Changes.Count - 1].Day)
            throw new ArgumentException($"The change is of {IsoDay.Text(iso)}, before the last one of {IsoDay.Text(Changes[Changes.Count - 1].Day)}; changes are recorded in the order in which they were made.", nameof(day));
        CalibrationChange change = new(employee, member.Predicate, predicate, Throw.IfBlank(reason), Throw.IfBlank(author), iso);
        UnitMember[] members = [.. Current.Members.Select(known => known.Employee == employee ? known with { Predicate = predicate } : known)];
        return new CalibrationRecord(Original, new UnitCalibration(Current.Regulation, Current.Unit, Current.Achievement, members, Current.Patterns), [.. Changes, change]);
    }

    /// <summary>The changes as decisions of persons, and where the unit stands.</summary>
    public Explanation Explain() => new(
        new($"Kalibrasi unit {Current.Unit}: {Changes.Count} perubahan", $"Calibration of unit {Current.Unit}: {Changes.Count} changes"),
        Operation.Summary,
        [.. Changes.Select(change => new Operand(Step(change))), new Operand(Current.Explain())]);

    internal static CalibrationRecord Of(UnitCalibration unit) => new(unit, unit, []);

    private Explanation Step(CalibrationChange change)
    {
        (LocalizedText before, LocalizedText after) = (Name(change.Before), Name(change.After));
        return new Explanation(
            new($"{change.Employee}: dari {before.Indonesian} menjadi {after.Indonesian}", $"{change.Employee}: from {before.English} to {after.English}"),
            Operation.Decision)
        {
            Outcome = after,
            Remarks = [LocalizedText.Same(change.Reason), new($"oleh {change.Author}, {IsoDay.Text(change.Day)}", $"by {change.Author}, {IsoDay.Text(change.Day)}")],
        };
    }

    private LocalizedText Name(string predicate) => Current.Regulation.Predicates[Current.RankOf(predicate)].Name;
}
