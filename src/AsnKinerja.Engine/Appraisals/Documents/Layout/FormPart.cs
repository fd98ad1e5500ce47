using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A form as it stands on paper, in no format yet: the layouts only place and escape it.</summary>
/// <param name="Number">The number of the form, for example <c>C.1.1</c>.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitles">The lines below it.</param>
/// <param name="Parts">What follows, from top to bottom.</param>
internal sealed record FormPage(string Number, LocalizedText Title, IReadOnlyList<LocalizedText> Subtitles, IReadOnlyList<IFormPart> Parts);

/// <summary>A part of a form: one of the four below.</summary>
internal interface IFormPart;

/// <summary>Labels with what was filled in.</summary>
/// <param name="Heading">The heading, or null.</param>
/// <param name="Fields">The labels with their values.</param>
internal sealed record FormFields(LocalizedText? Heading, IReadOnlyList<FormField> Fields) : IFormPart;

internal readonly record struct FormField(LocalizedText Label, FormCell Value);

/// <summary>Persons side by side, each with numbered fields.</summary>
internal sealed record FormPeople(IReadOnlyList<FormFields> People) : IFormPart;

/// <summary>A table.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">The headings of the columns.</param>
/// <param name="HeaderColumn">Which column names the rows.</param>
/// <param name="Groups">The rows, in groups.</param>
internal sealed record FormTable(LocalizedText Caption, IReadOnlyList<LocalizedText> Columns, int HeaderColumn, IReadOnlyList<FormRows> Groups) : IFormPart;

/// <summary>Rows under a common heading, or under none. A null cell is covered by one that reaches down from above.</summary>
internal sealed record FormRows(LocalizedText? Heading, IReadOnlyList<IReadOnlyList<FormCell?>> Rows);

/// <summary>Notes at the foot of a form, each with the mark that stands at its place.</summary>
internal sealed record FormNotes(IReadOnlyList<(string Mark, LocalizedText Text)> Notes) : IFormPart;
