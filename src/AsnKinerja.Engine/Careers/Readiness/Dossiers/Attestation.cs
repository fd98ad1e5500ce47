using System;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Careers;

/// <summary>Since when something is evidenced, until when that holds, and by what.</summary>
/// <remarks>Immutable.</remarks>
public sealed record Attestation
{
    /// <summary>Creates one.</summary>
    /// <param name="date">The day of the evidence.</param>
    /// <param name="validUntil">The last day on which it holds; null: it does not expire.</param>
    /// <param name="source">What it stands in, for example a report or a certificate; empty where that is not said.</param>
    /// <exception cref="ArgumentException">It expires before its own day.</exception>
    public Attestation(LocalDate date, LocalDate? validUntil = null, string source = "")
    {
        Date = IsoDay.Of(date);
        ValidUntil = validUntil is LocalDate last ? IsoDay.Of(last) : null;
        Source = Throw.IfNull(source);
        if (ValidUntil < Date)
            throw new ArgumentException($"The evidence of {IsoDay.Text(Date)} is valid until {IsoDay.Text(ValidUntil.Value)}, which is before it.", nameof(validUntil));
    }

    /// <summary>The day of the evidence.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day on which it holds; null: it does not expire.</summary>
    public LocalDate? ValidUntil { get; }

    /// <summary>What it stands in; empty where that is not said.</summary>
    public string Source { get; }

    /// <summary>Whether it still holds on a day.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => ValidUntil is not LocalDate last || day <= last;

    /// <summary>The evidence as a leaf of an explanation.</summary>
    internal Explanation Leaf(LocalizedText label, LocalizedText? outcome, Rational? value = null) =>
        new(label, Operation.Given) { Value = value, Outcome = outcome, Remarks = [InWords] };

    internal LocalizedText InWords => new(
        $"{IsoDay.Text(Date)}{(ValidUntil is LocalDate sampai ? $", berlaku sampai {IsoDay.Text(sampai)}" : "")}{(Source.Length > 0 ? $": {Source}" : "")}",
        $"{IsoDay.Text(Date)}{(ValidUntil is LocalDate until ? $", valid until {IsoDay.Text(until)}" : "")}{(Source.Length > 0 ? $": {Source}" : "")}");
}
