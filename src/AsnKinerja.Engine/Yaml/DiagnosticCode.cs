namespace AsnKinerja.Engine.Yaml;

/// <summary>What is wrong at one place of a definition file. The number is stable: <c>1004</c> is shown as <c>AK1004</c>.</summary>
/// <remarks>Each code is explained, with an example and the repair, in <c>docs/yaml/diagnostics.md</c>.</remarks>
public enum DiagnosticCode
{
    /// <summary>The text is not YAML.</summary>
    Syntax = 1001,

    /// <summary>The document is larger or deeper than any honest definition.</summary>
    LimitExceeded = 1002,

    /// <summary>A mapping lacks a key that it must have.</summary>
    MissingKey = 1003,

    /// <summary>A mapping has a key that nobody reads, mostly a misspelt one.</summary>
    UnknownKey = 1004,

    /// <summary>A list, a mapping or a single value stands where another of the three is needed.</summary>
    WrongShape = 1005,

    /// <summary>The text is not a number, not a whole one where that is needed, or has a percent sign where the number beside it has none.</summary>
    NotANumber = 1006,

    /// <summary>The text is not a day of the calendar, written YYYY-MM-DD.</summary>
    NotADate = 1007,

    /// <summary>The word is none of those that are allowed here.</summary>
    NotOneOf = 1008,

    /// <summary>The text is not an id: lower-case letters, digits and single hyphens.</summary>
    NotAnId = 1009,

    /// <summary>A key stands twice in one mapping.</summary>
    DuplicateKey = 1010,

    /// <summary>A value that must be unique stands twice, in the file or in the framework that it uses.</summary>
    DuplicateValue = 1011,

    /// <summary>The document, a value, a text, a key or a list is empty.</summary>
    EmptyValue = 1012,

    /// <summary>A number, or the length of a list, is below its minimum or above its maximum, or does not suit the numbers beside it.</summary>
    OutOfRange = 1013,

    /// <summary>An id is referred to that is defined nowhere.</summary>
    UnknownReference = 1014,

    /// <summary>Something refers to itself, directly or through others.</summary>
    Cycle = 1015,

    /// <summary>Two neighbouring bands leave numbers between them that belong to neither.</summary>
    Hole = 1016,

    /// <summary>Two bands or two periods share numbers or days.</summary>
    Overlap = 1017,

    /// <summary>A period ends before it begins.</summary>
    ReversedDates = 1018,

    /// <summary>A text lacks its Indonesian or its English wording.</summary>
    MissingLanguage = 1019,

    /// <summary>The text is neither <c>true</c> nor <c>false</c>.</summary>
    NotTrueOrFalse = 1020,

    /// <summary>The bytes are not UTF-8.</summary>
    Encoding = 1021,

    /// <summary>A tab stands in the indentation of a line.</summary>
    Tab = 1022,

    /// <summary>The file holds more than one document.</summary>
    SecondDocument = 1023,

    /// <summary>A value has a tag such as <c>!!int</c>.</summary>
    TagRefused = 1024,

    /// <summary>The file is missing, is a directory, or may not be read.</summary>
    Unreadable = 1025,

    /// <summary>An alias names an anchor that does not stand above it.</summary>
    UndefinedAlias = 1026,

    /// <summary>The merge key <c>&lt;&lt;</c> has a value that is no mapping.</summary>
    MergeRefused = 1027,

    /// <summary>A number stands in quotes, which makes it a text.</summary>
    QuotedNumber = 1028,
}
