using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Competencies;

/// <summary>What somebody at one level of a competency does.</summary>
/// <param name="Level">The level's number on the framework's scale.</param>
/// <param name="Description">The level in one sentence.</param>
/// <param name="Indicators">The behavioural indicators, in the order of the source.</param>
public sealed record CompetencyLevel(int Level, LocalizedText Description, IReadOnlyList<LocalizedText> Indicators);
