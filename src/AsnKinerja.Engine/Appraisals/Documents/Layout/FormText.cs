using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>How a line of a cell is meant.</summary>
internal enum FormTextKind
{
    Plain,

    /// <summary>An entry of a list.</summary>
    Item,

    /// <summary>A small heading over what follows.</summary>
    Label,

    /// <summary>Nothing is there, which is said.</summary>
    Missing,
}

/// <summary>One line of a cell.</summary>
internal readonly record struct FormText(LocalizedText Text, FormTextKind Kind = FormTextKind.Plain)
{
    public static FormText Missing { get; } = new(new LocalizedText("belum ada", "not available yet"), FormTextKind.Missing);

    public static FormText None { get; } = new(new LocalizedText("tidak ada", "none"), FormTextKind.Missing);
}

/// <summary>A cell: its lines, and over how many rows it reaches.</summary>
internal sealed record FormCell(IReadOnlyList<FormText> Lines, int Rows = 1)
{
    /// <summary>A cell to be filled in by hand.</summary>
    public static FormCell Blank { get; } = new([]);

    /// <summary>A cell with lines; without any it says that there is nothing.</summary>
    public static FormCell Of(IEnumerable<FormText> lines, int rows = 1)
    {
        FormText[] all = [.. lines];
        return new FormCell(all.Length > 0 ? all : [FormText.Missing], rows);
    }

    /// <summary>A cell with one text; without it, it says that there is nothing.</summary>
    public static FormCell Of(LocalizedText? text, int rows = 1) => Of(text is LocalizedText words ? [new FormText(words)] : Enumerable.Empty<FormText>(), rows);
}
