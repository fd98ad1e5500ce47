using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Tests.Properties.Oracle;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>The match as one does it on paper: add up what is reached and what is required, competency by competency.</summary>
internal static class SlowMatch
{
    public static Fraction? Of(IEnumerable<DrawnRow> rows, bool isCapped)
    {
        Fraction reached = new(0, 1), required = new(0, 1);
        foreach (DrawnRow row in rows)
        {
            if (row.Slow is not Fraction level) return null;
            Fraction standard = new(row.Required, 1);
            Fraction counted = isCapped && level.Compare(standard) > 0 ? standard : level;
            for (int time = 0; time < row.Weight; time++)
            {
                reached = reached.Add(counted);
                required = required.Add(standard);
            }
        }

        return reached.Divide(required).Multiply(new Fraction(100, 1));
    }

    /// <summary>Profile matching from the printed table, gap by gap; null where a gap is not whole or a level is not known.</summary>
    public static Fraction? Matching(DrawnRow[] rows)
    {
        List<Fraction> core = [], secondary = [];
        foreach (DrawnRow row in rows)
        {
            if (row.Level is not int level || level % row.Parts != 0) return null;
            Fraction value = ((level / row.Parts) - row.Required) switch
            {
                0 => new Fraction(5, 1),
                1 => new Fraction(9, 2),
                -1 => new Fraction(4, 1),
                2 => new Fraction(7, 2),
                -2 => new Fraction(3, 1),
                3 => new Fraction(5, 2),
                -3 => new Fraction(2, 1),
                4 => new Fraction(3, 2),
                _ => new Fraction(1, 1),
            };
            (row.IsCritical ? core : secondary).Add(value);
        }

        if (core.Count == 0) return Mean(secondary);
        if (secondary.Count == 0) return Mean(core);
        return new Fraction(3, 5).Multiply(Mean(core)).Add(new Fraction(2, 5).Multiply(Mean(secondary)));
    }

    private static Fraction Mean(List<Fraction> values) => values.Aggregate((a, b) => a.Add(b)).Divide(new Fraction(values.Count, 1));
}
