using System.Collections.Generic;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Fits printed bands to each other: finds what does not fit, then moves the edges that the printing left open.</summary>
internal sealed class BandFitter<T>
{
    private readonly BoundaryPolicy _policy;
    private readonly Rational _printedStep;
    private readonly List<Line> _lines = [];
    private readonly List<BandProblem> _problems = [];

    public BandFitter(BoundaryPolicy policy, IEnumerable<Band<T>> bands, Rational printedStep)
    {
        _policy = policy;
        _printedStep = printedStep;
        foreach (Band<T> band in bands) Add(band);
        _lines.Sort(Order);
        if (_lines.Count == 0) _problems.Add(new BandProblem(BandProblemKind.NoBands, null, null, -1, -1));
        FindHolesAndOverlaps();
        FindEmptyBands();
    }

    public IReadOnlyList<BandProblem> Problems => _problems;

    /// <summary>The bands as they are applied, lowest first. Only for bands without problems.</summary>
    public EffectiveBand<T>[] Effective()
    {
        EffectiveBand<T>[] result = new EffectiveBand<T>[_lines.Count];
        bool lowerBelongs = _policy == BoundaryPolicy.LowerEdgeBelongs;
        for (int i = 0; i < result.Length; i++)
        {
            bool lowest = i == 0, topmost = i == result.Length - 1;
            Rational? from = lowest || lowerBelongs ? _lines[i].From : _lines[i - 1].To;
            Rational? to = topmost || !lowerBelongs ? _lines[i].To : _lines[i + 1].From;
            result[i] = new EffectiveBand<T>(
                from,
                from is not null && (lowest || lowerBelongs),
                to,
                to is not null && (topmost || !lowerBelongs),
                _lines[i].Value);
        }

        return result;
    }

    private void Add(Band<T> band)
    {
        int index = _lines.Count;
        if (band.From is Rational from && band.To is Rational to && from > to)
        {
            _problems.Add(new BandProblem(BandProblemKind.Reversed, from, to, index, index));
            // Read the right way round from here on, so that one slip is not reported again as holes.
            band = new Band<T>(to, from, band.Value);
        }

        _lines.Add(new Line(index, band.From, band.To, band.Value));
    }

    // Each band is held against the band that reaches highest so far, so a band inside another makes no false hole.
    private void FindHolesAndOverlaps()
    {
        int reach = 0;
        for (int i = 1; i < _lines.Count; i++)
        {
            Line lower = _lines[reach], upper = _lines[i];
            if (lower.To is not Rational end || upper.From is not Rational start || start < end)
            {
                Rational? commonEnd = CompareEnds(lower.To, upper.To) < 0 ? lower.To : upper.To;
                _problems.Add(new BandProblem(BandProblemKind.Overlap, upper.From, commonEnd, lower.Index, upper.Index));
            }
            else if (start != end && start - end != _printedStep)
            {
                _problems.Add(new BandProblem(BandProblemKind.Hole, end, start, lower.Index, upper.Index));
            }

            if (CompareEnds(upper.To, lower.To) >= 0) reach = i;
        }
    }

    // A band of one printed value, such as 0–0 beside 1–5, holds values once the gap beside it is closed to its side.
    private void FindEmptyBands()
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            if (_lines[i].From is not Rational only || _lines[i].To != only) continue;
            int neighbour = _policy == BoundaryPolicy.LowerEdgeBelongs ? i + 1 : i - 1;
            if (neighbour < 0 || neighbour == _lines.Count) continue;
            Rational? facing = neighbour > i ? _lines[neighbour].From : _lines[neighbour].To;
            if (facing == only)
                _problems.Add(new BandProblem(BandProblemKind.Empty, only, only, _lines[i].Index, _lines[i].Index));
        }
    }

    private static int Order(Line left, Line right)
    {
        int order = left.From is Rational a
            ? right.From is Rational b ? a.CompareTo(b) : 1
            : right.From is null ? 0 : -1;
        if (order == 0) order = CompareEnds(left.To, right.To);
        return order != 0 ? order : left.Index.CompareTo(right.Index);
    }

    // No upper end is above every number.
    private static int CompareEnds(Rational? left, Rational? right) =>
        left is Rational a
            ? right is Rational b ? a.CompareTo(b) : -1
            : right is null ? 0 : 1;

    private readonly record struct Line(int Index, Rational? From, Rational? To, T Value);
}
