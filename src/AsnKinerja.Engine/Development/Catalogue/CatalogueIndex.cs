using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Competencies;

namespace AsnKinerja.Engine.Development;

/// <summary>A catalogue by numbers: competencies and trainings by place, so that a person's case is a few arrays.</summary>
internal sealed class CatalogueIndex
{
    private readonly Dictionary<(FrameworkVersion, string), int> _keys = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public CatalogueIndex(IReadOnlyList<Training> ordered)
    {
        for (int place = 0; place < ordered.Count; place++) _places.Add(ordered[place].Id, place);
        Steps = [.. ordered.Select(training => training.Steps.Select(step => KeyOrNew(step.Framework, step.CompetencyId)).ToArray())];
        Prerequisites = [.. ordered.Select(training => training.Prerequisites.Select(id => _places[id]).ToArray())];
        Teaching = [.. Enumerable.Range(0, Keys).Select(_ => new List<int>())];
        for (int place = 0; place < ordered.Count; place++)
            foreach (int key in Steps[place]) Teaching[key].Add(place);
    }

    /// <summary>How many competencies the catalogue teaches.</summary>
    public int Keys => _keys.Count;

    /// <summary>By training, the competency of each of its steps.</summary>
    public int[][] Steps { get; }

    /// <summary>By training, the places of its prerequisites.</summary>
    public int[][] Prerequisites { get; }

    /// <summary>By competency, the places of the trainings that teach it.</summary>
    public List<int>[] Teaching { get; }

    /// <summary>The number of a competency; -1 where no training teaches it.</summary>
    public int Key(FrameworkVersion framework, string competencyId) => _keys.TryGetValue((framework, competencyId), out int key) ? key : -1;

    public int PlaceOf(string training) => _places[training];

    private int KeyOrNew(FrameworkVersion framework, string competencyId)
    {
        if (!_keys.TryGetValue((framework, competencyId), out int key)) _keys.Add((framework, competencyId), key = _keys.Count);
        return key;
    }
}
