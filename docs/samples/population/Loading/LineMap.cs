using System.Collections.Generic;

namespace AsnKinerja.Samples.Population.Loading;

/// <summary>On which line of the file each row of the table stood. Only the rows where the distance changes are kept.</summary>
internal sealed class LineMap
{
    private readonly List<(long Row, long Distance)> _steps = [];

    public void Add(long row, long line)
    {
        if (_steps.Count == 0 || _steps[^1].Distance != line - row) _steps.Add((row, line - row));
    }

    public long LineOf(long row)
    {
        int low = 0, high = _steps.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (_steps[middle].Row <= row) low = middle;
            else high = middle;
        }

        return _steps.Count == 0 ? row : row + _steps[low].Distance;
    }
}
