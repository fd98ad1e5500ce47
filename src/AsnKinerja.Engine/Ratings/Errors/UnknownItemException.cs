using System;
using System.Collections.Generic;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A sheet rates an item that the instrument does not have.</summary>
public sealed class UnknownItemException : ArgumentException
{
    internal UnknownItemException(RatingSheet sheet, string item, IEnumerable<string> known)
        : base($"Rater {sheet.Rater ?? "(anonymous)"} of group '{sheet.Group}' rates '{item}', which the instrument does not have; "
            + $"its items are {string.Join(", ", known)}.")
    {
        Item = item;
    }

    /// <summary>The id that is not an item.</summary>
    public string Item { get; }
}
