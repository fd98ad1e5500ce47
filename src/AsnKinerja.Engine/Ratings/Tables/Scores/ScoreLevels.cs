using System;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Which scores a table of scores holds: each level costs memory and time for every employee.</summary>
[Flags]
public enum ScoreLevels
{
    /// <summary>One overall score.</summary>
    Overall = 1,

    /// <summary>A score for each competency.</summary>
    Competencies = 2,

    /// <summary>A score for each item.</summary>
    Items = 4,

    /// <summary>Overall, competencies and items.</summary>
    All = Overall | Competencies | Items,
}
