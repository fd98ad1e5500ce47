using System;
using System.Linq;
using AsnKinerja.Engine.Appraisals;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <content>Evidence, piece by piece.</content>
public sealed partial class Candidate
{
    /// <summary>The predicate of a year.</summary>
    /// <param name="year">The calendar year; over by the day of the dossier.</param>
    /// <param name="predicate">The id, by the regulation of that year, for example <c>baik</c>.</param>
    /// <param name="regulation">The regulation; the one in force on the last day of the year where it is left out.</param>
    /// <exception cref="ArgumentException">
    /// The year is not over or stands twice, no regulation of it is known, the one given was not in force on its last day, or it knows no such
    /// predicate; the message lists those that it has.
    /// </exception>
    public Candidate WithPredicate(int year, string predicate, Regulation? regulation = null)
    {
        Throw.IfBlank(predicate);
        if (year is < AppraisalPeriod.MinimumYear or > AppraisalPeriod.MaximumYear || new LocalDate(year, 12, 31) > On)
            throw new ArgumentException($"The year {year} is not over on {IsoDay.Text(On)}, the day of the dossier.", nameof(year));
        if (Predicates.Any(known => known.Year == year)) throw new ArgumentException($"{year} stands twice; a year has one predicate.", nameof(year));
        Regulation rules = regulation ?? RegulationOf(year)
            ?? throw new ArgumentException($"No regulation of {year} is known that ships with the library; give it.", nameof(regulation));
        if (!IsOf(rules, year))
            throw new ArgumentException(
                $"{rules.Id} was not in force at the end of {year}; "
                + (RegulationOf(year) is Regulation right ? $"the rule of {year} is {right.Id}, with {string.Join(", ", right.Predicates.Select(known => known.Id))}." : "no regulation that ships with the library was."),
                nameof(regulation));
        Predicate own = rules.Predicates.FirstOrDefault(known => known.Id == predicate) ?? throw new ArgumentException(
            $"'{predicate}' is no predicate of {rules.Id}, the rule of {year}{TalentRules.DidYouMean(predicate, rules.Predicates.Select(known => known.Id))}; "
            + $"there is {string.Join(", ", rules.Predicates.Select(known => known.Id))}.",
            nameof(predicate));
        return Copy(copy => copy.Predicates = [.. Predicates.Append(new YearPredicate(year, own, rules)).OrderBy(known => known.Year)]);
    }

    /// <summary>The predicate of an appraisal of a calendar year; one without a predicate adds nothing, since it is not known yet.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <exception cref="ArgumentException">It is of another person, not of a calendar year, of a year that is not over, or of one that is there already.</exception>
    public Candidate With(Appraisal appraisal)
    {
        if (Throw.IfNull(appraisal).Case.Employee.Id != Employee.Id)
            throw new ArgumentException($"The appraisal is of '{appraisal.Case.Employee.Id}', not of '{Employee.Id}'.", nameof(appraisal));
        if (appraisal.Case.Period.Kind != PeriodKind.Year)
            throw new ArgumentException($"The appraisal is of {appraisal.Case.Period}; a dossier has predicates of calendar years.", nameof(appraisal));
        return appraisal.Predicate is Predicate predicate ? WithPredicate(appraisal.Case.Period.First.Year, predicate.Id, appraisal.Regulation) : this;
    }

    /// <summary>The gaps of the person for a post, from which the match is calculated.</summary>
    /// <param name="analysis">The analysis of this person's profile, which is not later than the dossier. Whose profile it is, only the caller knows: a profile has a name at most.</param>
    /// <exception cref="ArgumentException">The profile is later than the dossier, or the standard stands twice.</exception>
    public Candidate With(GapAnalysis analysis)
    {
        NotLater(Throw.IfNull(analysis).Profile.On, "The profile", nameof(analysis));
        if (AnalysisFor(analysis.Standard.Id) is not null) throw new ArgumentException($"'{analysis.Standard.Id}' is compared twice; a dossier has one analysis of a post.", nameof(analysis));
        return Copy(copy => copy.GapAnalyses = [.. GapAnalyses.Append(analysis).OrderBy(known => known.Standard.Id, StringComparer.Ordinal)]);
    }

    /// <summary>A match that a report states.</summary>
    /// <param name="standard">The id of the post or standard that it was made for.</param>
    /// <param name="percent">The match in percent, 0 or more.</param>
    /// <param name="attestation">When, until when, by what.</param>
    /// <exception cref="ArgumentException">It is later than the dossier, negative, or stated twice on one day.</exception>
    public Candidate WithMatch(string standard, Rational percent, Attestation attestation)
    {
        NotLater(attestation, "The match", nameof(attestation));
        if (percent.Sign < 0) throw new ArgumentOutOfRangeException(nameof(percent), percent, $"A match is 0 % or more, not {percent}.");
        if (StatedMatches.Any(known => known.Standard == standard && known.Attestation.Date == attestation.Date)) throw Twice($"The match for '{standard}'", attestation, nameof(attestation));
        StatedMatch match = new(Throw.IfBlank(standard), percent, attestation);
        return Copy(copy => copy.StatedMatches = [.. StatedMatches.Append(match).OrderBy(known => known.Standard, StringComparer.Ordinal).ThenBy(known => known.Attestation.Date)]);
    }

    /// <summary>The box of the talent grid.</summary>
    /// <param name="box">The Indonesian number, 1 to 9.</param>
    /// <param name="attestation">When, until when, by what.</param>
    /// <exception cref="ArgumentException">There is no such box, it is later than the dossier, or stated twice on one day.</exception>
    public Candidate WithBox(int box, Attestation attestation)
    {
        _ = TalentRules.PermenPanrb3Of2020[box];
        NewBox(attestation);
        return With(new StatedBox(box, attestation));
    }

    /// <summary>The box in which a grid places the person; one that is not known stands for itself, and no older box for it.</summary>
    /// <param name="box">The box.</param>
    /// <param name="attestation">When, until when, by what.</param>
    /// <exception cref="ArgumentException">
    /// It is later than the dossier, or stated twice on one day, or its rules give it another number than PermenPANRB 3/2020, by whose numbers requirements name boxes.
    /// </exception>
    public Candidate WithBox(TalentBox box, Attestation attestation)
    {
        TalentCell? cell = Throw.IfNull(box).Cell;
        NewBox(attestation);
        if (cell is null) return Copy(copy => copy.OpenBoxes = [.. OpenBoxes.Append(new OpenBox(box.Reasons, attestation)).OrderBy(known => known.Attestation.Date)]);
        TalentRules numbering = TalentRules.PermenPanrb3Of2020;
        int number = numbering[cell.Status, cell.Potential].Number;
        return number == cell.Number
            ? With(new StatedBox(number, attestation) { Placement = box })
            : throw new ArgumentException(
                $"Box {cell.Number} of {box.Rules.Id} is box {number} of {numbering.Id}, by whose numbers requirements name boxes; place the person by these, or state box {number}.", nameof(box));
    }

    /// <summary>A rank and the day from which it is held.</summary>
    /// <param name="rank">The rank, for example <c>III/d</c>.</param>
    /// <param name="since">The first day (<i>TMT</i>).</param>
    /// <exception cref="ArgumentException">It begins later than the dossier, or on the day on which another begins.</exception>
    /// <exception cref="FormatException">There is no such rank.</exception>
    public Candidate WithRank(string rank, LocalDate since)
    {
        HeldRank held = new(CivilRank.Parse(rank), IsoDay.Of(since));
        NotLater(held.Since, "The rank", nameof(since));
        if (Ranks.Any(known => known.Since == held.Since)) throw new ArgumentException($"Two ranks begin on {IsoDay.Text(held.Since)}.", nameof(since));
        return Copy(copy => copy.Ranks = [.. Ranks.Append(held).OrderBy(known => known.Since)]);
    }

    /// <summary>Cumulative credit points.</summary>
    /// <param name="total">The points, 0 or more.</param>
    /// <param name="attestation">When, until when, by what.</param>
    /// <exception cref="ArgumentException">They are negative, later than the dossier, or stated twice on one day.</exception>
    public Candidate WithCreditPoints(Rational total, Attestation attestation)
    {
        NotLater(attestation, "The credit points", nameof(attestation));
        if (total.Sign < 0) throw new ArgumentOutOfRangeException(nameof(total), total, $"Credit points are 0 or more, not {total}.");
        if (CreditPoints.Any(known => known.Attestation.Date == attestation.Date)) throw Twice("A number of credit points", attestation, nameof(attestation));
        return Copy(copy => copy.CreditPoints = [.. CreditPoints.Append(new StatedCreditPoints(total, attestation)).OrderBy(known => known.Attestation.Date)]);
    }

    /// <summary>A training that was done. From the first one on the dossier lists them all.</summary>
    /// <param name="id">The id.</param>
    /// <param name="attestation">When it was completed, until when that is valid, by which certificate.</param>
    /// <exception cref="ArgumentException">It is later than the dossier, or stands twice on one day.</exception>
    public Candidate WithTraining(string id, Attestation attestation)
    {
        Throw.IfBlank(id);
        NotLater(attestation, $"The training '{id}'", nameof(attestation));
        if (Trainings.Any(known => known.Id == id && known.Attestation.Date == attestation.Date)) throw Twice($"The training '{id}'", attestation, nameof(attestation));
        DoneTraining training = new(id, attestation);
        return WithListedTrainings().Copy(copy => copy.Trainings = [.. Trainings.Append(training).OrderBy(known => known.Id, StringComparer.Ordinal).ThenBy(known => known.Attestation.Date)]);
    }

    /// <summary>That the dossier lists every training that the person has done: with none in it, that there was none.</summary>
    public Candidate WithListedTrainings() => Copy(copy => copy.AreTrainingsListed = true);

    /// <summary>What is recorded on discipline.</summary>
    /// <param name="attestation">When somebody looked, until when that holds, in what.</param>
    /// <param name="penalties">The penalties; none for somebody who has none.</param>
    /// <exception cref="ArgumentException">The record or a penalty is later than allowed, or the record stands twice.</exception>
    public Candidate WithDiscipline(Attestation attestation, params DisciplinaryPenalty[] penalties)
    {
        NotLater(attestation, "The record of discipline", nameof(attestation));
        if (Discipline is not null) throw new ArgumentException("The record of discipline stands twice; give one with all penalties.", nameof(attestation));
        foreach (DisciplinaryPenalty penalty in Throw.IfNull(penalties))
        {
            _ = CareerLevelWords.Name(Throw.IfNull(penalty, nameof(penalties)).Level);
            if (penalty.Date > attestation.Date)
                throw new ArgumentException($"A penalty of {IsoDay.Text(penalty.Date)} is later than the record of {IsoDay.Text(attestation.Date)}.", nameof(penalties));
        }

        DisciplineRecord record = new(Array.AsReadOnly([.. penalties.OrderBy(penalty => penalty.Date).ThenBy(penalty => penalty.Level)]), attestation);
        return Copy(copy => copy.Discipline = record);
    }

    /// <summary>The highest formal education.</summary>
    /// <param name="level">The level.</param>
    /// <param name="attestation">Since when, by which diploma.</param>
    /// <exception cref="ArgumentException">It is later than the dossier, or stands twice.</exception>
    public Candidate WithEducation(EducationLevel level, Attestation attestation)
    {
        _ = CareerLevelWords.Name(level);
        NotLater(attestation, "The diploma", nameof(attestation));
        if (Education is not null) throw new ArgumentException("The education stands twice; give the highest.", nameof(level));
        return Copy(copy => copy.Education = new HeldEducation(level, attestation));
    }

    private Candidate With(StatedBox box) => Copy(copy => copy.Boxes = [.. Boxes.Append(box).OrderBy(known => known.Attestation.Date)]);

    private void NewBox(Attestation attestation)
    {
        NotLater(attestation, "The box", nameof(attestation));
        if (Boxes.Select(known => known.Attestation).Concat(OpenBoxes.Select(known => known.Attestation)).Any(known => known.Date == attestation.Date))
            throw Twice("The box", attestation, nameof(attestation));
    }

    private void NotLater(Attestation attestation, string what, string parameter) => NotLater(Throw.IfNull(attestation, parameter).Date, what, parameter);

    private void NotLater(LocalDate day, string what, string parameter)
    {
        if (day > On) throw new ArgumentException($"{what} is of {IsoDay.Text(day)}, later than {IsoDay.Text(On)}, the day of the dossier.", parameter);
    }

    private static ArgumentException Twice(string what, Attestation attestation, string parameter) =>
        new($"{what} is stated twice on {IsoDay.Text(attestation.Date)}; keep one.", parameter);
}
