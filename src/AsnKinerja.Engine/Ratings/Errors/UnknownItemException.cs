using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A sheet rates an item that the instrument does not have.</summary>
public sealed class UnknownItemException : ArgumentException
{
    internal UnknownItemException(RatingSheet sheet, string item, IReadOnlyCollection<string> known)
        : base($"Rater {sheet.Rater ?? "(anonymous)"} of group '{sheet.Group}' rates '{item}', which the instrument does not have; "
            + (Spelling.Nearest(item, known) is string near ? $"did you mean '{near}'? Its" : "its")
            + $" items are {string.Join(", ", known)}.")
    {
        Item = item;
    }

    /// <summary>The id that is not an item.</summary>
    public string Item { get; }
}
