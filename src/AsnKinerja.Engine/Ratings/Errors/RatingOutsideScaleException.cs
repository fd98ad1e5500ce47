using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A rating has a value that the scale does not know.</summary>
public sealed class RatingOutsideScaleException : ArgumentException
{
    internal RatingOutsideScaleException(RatingSheet sheet, string item, Rational value, Scale scale)
        : base($"Rater {sheet.Rater ?? "(anonymous)"} of group '{sheet.Group}' gives '{item}' the value {value}; "
            + $"the scale '{scale.Id}' accepts {scale.Describe()}.")
    {
        Item = item;
        Value = value;
    }

    /// <summary>The item rated.</summary>
    public string Item { get; }

    /// <summary>The value refused.</summary>
    public Rational Value { get; }
}
