using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A framework's scale in words.</summary>
internal static class ScaleWords
{
    /// <summary>The values that the scale accepts, for a message about a file.</summary>
    public static LocalizedText Values(Scale scale) => scale.Levels.Count > 0
        ? LocalizedText.Same(string.Join(", ", scale.Levels.Select(level => level.Value)))
        : DiagnosticMessages.Range(scale.Minimum, scale.Maximum);

    /// <summary>The name of a level; null between two levels, and on a scale without levels.</summary>
    public static LocalizedText? Name(Scale scale, Rational value) => scale.Levels.FirstOrDefault(level => level.Value == value)?.Name;
}
