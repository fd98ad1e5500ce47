using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Explanations;

/// <summary>
/// One step of a result: what it is called, how it comes from which operands, and by which article. The operands are steps
/// themselves, down to the evidence, so whoever holds the tree can redo the whole calculation by hand.
/// </summary>
/// <remarks>
/// The tree records what the engine computed and never recomputes it. Immutable and safe to share between threads.
/// </remarks>
public sealed class Explanation
{
    private readonly Rational? _value;
    private readonly IReadOnlyList<Citation> _citations = [];
    private readonly IReadOnlyList<LocalizedText> _remarks = [];

    /// <summary>Creates a step.</summary>
    /// <param name="label">What the step is called.</param>
    /// <param name="operation">How the value comes from the counted operands.</param>
    /// <param name="operands">What the step is made of, in the order of display; none for a leaf.</param>
    /// <exception cref="ArgumentException">
    /// The operands do not fit the operation: a counted operand of an arithmetic step has no value, a weighted step lacks a
    /// weight, a weight is negative, a rounding counts more than one operand, or evidence has operands.
    /// </exception>
    public Explanation(LocalizedText label, Operation operation, IEnumerable<Operand>? operands = null)
    {
        Label = label;
        Operation = Throw.IfNull(operation);
        Operands = Array.AsReadOnly(operands is null ? [] : operands.ToArray());
        OperandCheck.Run(this);
    }

    /// <summary>What the step is called.</summary>
    public LocalizedText Label { get; }

    /// <summary>How the value comes from the counted operands.</summary>
    public Operation Operation { get; }

    /// <summary>What the step is made of, counted and left out, in the order of display; empty for a leaf.</summary>
    public IReadOnlyList<Operand> Operands { get; }

    /// <summary>The exact result in the unit that the label names; null: there is none, which is never zero.</summary>
    /// <exception cref="ArgumentException">A value is set on a missing step, or on an arithmetic step that counts no operand (of positive weight).</exception>
    public Rational? Value
    {
        get => _value;
        init
        {
            if (value is Rational number && !OperandCheck.MayHaveValue(this))
                throw new ArgumentException(
                    $"'{Label}' is given the value {number}, but counts no operand (with weight); a result from nothing is missing (null), not a number.",
                    nameof(value));
            _value = value;
        }
    }

    /// <summary>When set, the value is also shown rounded by this rule; the steps above go on with the exact value.</summary>
    /// <remarks>A step that goes on with the rounded number is a step of its own, <see cref="Operation.Rounded"/>.</remarks>
    public RoundingRule? Rounding { get; init; }

    /// <summary>A result in words: a band, a predicate, a rating, a decision. Null: none.</summary>
    public LocalizedText? Outcome { get; init; }

    /// <summary>Where the rule of this step stands.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its items is null.</exception>
    public IReadOnlyList<Citation> Citations
    {
        get => _citations;
        init => _citations = Array.AsReadOnly(Throw.IfNull(value).Select(citation => Throw.IfNull(citation)).ToArray());
    }

    /// <summary>What else a reader must know: left out and why, provisional, renormalised.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public IReadOnlyList<LocalizedText> Remarks
    {
        get => _remarks;
        init => _remarks = Array.AsReadOnly(Throw.IfNull(value).ToArray());
    }

    /// <summary>Every distinct citation in the whole tree that is local or unverified, in the order of the tree.</summary>
    public IEnumerable<Citation> Warnings => ExplanationWalk.Warnings(this);

    /// <summary>
    /// The step's formula, written with the values of its counted operands: <c>(60 × 4 + 40 × (10/3)) / (60 + 40)</c>. The same in
    /// every language. Null where there is nothing to calculate or no value.
    /// </summary>
    /// <exception cref="InvalidOperationException">The operation is a rounding, and <see cref="Rounding"/> is not set.</exception>
    public string? Formula => Value is null || !Operation.IsArithmetic ? null : FormulaText.Of(this);

    /// <summary>Evidence: a leaf with a value that is not calculated.</summary>
    /// <param name="label">What was observed.</param>
    /// <param name="value">The value.</param>
    public static Explanation Given(LocalizedText label, Rational value) => new(label, Operation.Given) { Value = value };

    /// <summary>A leaf without a value.</summary>
    /// <param name="label">What was to be observed.</param>
    /// <param name="reason">Why there is no value.</param>
    public static Explanation Missing(LocalizedText label, LocalizedText reason) =>
        new(label, Operation.Missing) { Remarks = [reason] };

    /// <summary>The tree as indented plain text for a terminal.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToText(string language = "id") => TextRenderer.Render(this, LanguageCode.Parse(language));

    /// <summary>The tree as CommonMark: nested lists, with every special character of a label escaped.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToMarkdown(string language = "id") => MarkdownRenderer.Render(this, LanguageCode.Parse(language));

    /// <summary>The tree as a complete HTML page that needs no script and no other file.</summary>
    /// <param name="language"><c>id</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">The code is neither.</exception>
    public string ToHtml(string language = "id") => HtmlRenderer.Render(this, LanguageCode.Parse(language));

    /// <summary>The tree as JSON with both languages; exact numbers are texts such as <c>"22/5"</c>.</summary>
    public string ToJson() => JsonRenderer.Render(this);

    /// <summary>The Indonesian label and the value.</summary>
    public override string ToString() => Label + ": " + (Value?.ToString() ?? Outcome?.ToString() ?? "-");
}
