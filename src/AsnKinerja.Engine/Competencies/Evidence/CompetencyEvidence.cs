using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using NodaTime;
using NodaTime.Text;

namespace AsnKinerja.Engine.Competencies;

/// <summary>One piece of evidence of the level that a person has in one competency: how high, from where, from when, until when.</summary>
/// <remarks>Immutable; equal when everything is equal but how the level came about, which is only explained.</remarks>
public sealed partial record CompetencyEvidence
{
    /// <summary>Creates a piece of evidence.</summary>
    /// <param name="competencyId">The id of the competency in its framework.</param>
    /// <param name="framework">The version of the framework on whose scale the level is.</param>
    /// <param name="level">The level, 0 or more; may be a fraction, such as the mean of several raters.</param>
    /// <param name="kind">Where the level comes from.</param>
    /// <param name="date">The day on which it was found.</param>
    /// <param name="source">The report, the certificate or the survey, as a reader would look it up.</param>
    /// <exception cref="ArgumentException">A text is empty, or the kind does not exist.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is below 0.</exception>
    public CompetencyEvidence(string competencyId, FrameworkVersion framework, Rational level, EvidenceKind kind, LocalDate date, string source)
    {
        CompetencyId = Throw.IfBlank(competencyId);
        Framework = Throw.IfNull(framework);
        Level = level.Sign >= 0
            ? level
            : throw new ArgumentOutOfRangeException(nameof(level), level, $"The level of '{competencyId}' is {level}; a level is 0 or more.");
        Kind = kind is >= EvidenceKind.AssessmentCentre and <= EvidenceKind.Stated
            ? kind
            : throw new ArgumentException($"{kind} is no kind of evidence.", nameof(kind));
        Date = date;
        Source = Throw.IfBlank(source);
    }

    /// <summary>The id of the competency in its framework.</summary>
    public string CompetencyId { get; internal init; }

    /// <summary>The version of the framework on whose scale the level is.</summary>
    public FrameworkVersion Framework { get; internal init; }

    /// <summary>The level on the framework's scale, exact.</summary>
    public Rational Level { get; internal init; }

    /// <summary>Where the level comes from.</summary>
    public EvidenceKind Kind { get; }

    /// <summary>The day on which the level was found.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day on which the evidence counts; null where it names none.</summary>
    /// <exception cref="ArgumentException">The day is before <see cref="Date"/>.</exception>
    public LocalDate? ValidUntil
    {
        get;
        init => field = value is not LocalDate last || last >= Date
            ? value
            : throw new ArgumentException(
                $"{this} is valid until {LocalDatePattern.Iso.Format(last)}, before it was found on {LocalDatePattern.Iso.Format(Date)}.", nameof(value));
    }

    /// <summary>The report, the certificate or the survey.</summary>
    public string Source { get; }

    /// <summary>Whether the evidence itself is not final, such as a score that lacks a group which its policy requires.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>The source of a level that the caller stated; the name of the kind says the same in both languages, so it is not shown beside it.</summary>
    internal const string StatedByCaller = "tingkat yang dinyatakan";

    /// <summary>How the level came about; null where it is taken as it was found.</summary>
    internal Explanation? Origin { get; init; }

    /// <summary>Whether the level may lie outside the framework's scale: its own scale was stated, or it is below the lowest level.</summary>
    internal bool MayLeaveScale { get; init; }

    /// <summary>Whether two pieces say the same.</summary>
    /// <param name="other">The other piece.</param>
    public bool Equals(CompetencyEvidence? other) =>
        other is not null && CompetencyId == other.CompetencyId && Framework == other.Framework && Level == other.Level && Kind == other.Kind
        && Date == other.Date && ValidUntil == other.ValidUntil && Source == other.Source && IsProvisional == other.IsProvisional;

    /// <inheritdoc/>
    public override int GetHashCode() => (CompetencyId, Framework, Level, Kind, Date, Source).GetHashCode();

    /// <summary>The evidence as an error message names it.</summary>
    public override string ToString() => $"{CompetencyId} ({EvidenceKinds.Name(Kind).English} of {LocalDatePattern.Iso.Format(Date)}{(Source == StatedByCaller ? "" : $", '{Source}'")})";

    /// <summary>The evidence as a step of an explanation: the level, with how it came about.</summary>
    internal Explanation Explain()
    {
        LocalizedText name = EvidenceKinds.Name(Kind);
        string dated = $", {LocalDatePattern.Iso.Format(Date)}{(Source == StatedByCaller ? "" : ", " + Source)}";
        LocalizedText label = new(name.Indonesian + dated, name.English + dated);
        LocalizedText[] remarks = ValidUntil is LocalDate last
            ? [new($"Berlaku sampai {LocalDatePattern.Iso.Format(last)}.", $"Valid until {LocalDatePattern.Iso.Format(last)}.")]
            : [];
        if (IsProvisional) remarks = [.. remarks, new("Bukti ini belum final.", "This evidence is not final.")];
        return Origin is null
            ? new Explanation(label, Operation.Given) { Value = Level, Remarks = remarks }
            : new Explanation(label, Operation.Formula("{0}"), [new Operand(Origin)]) { Value = Level, Remarks = remarks };
    }
}
