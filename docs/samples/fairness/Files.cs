using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Fairness;

namespace AsnKinerja.Samples.Fairness;

/// <summary>Explanations to read, and tables from which a notebook draws: a forest plot, a heat map, a distribution.</summary>
internal static class Files
{
    public static void Write(Findings findings, string folder, string language)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, Explanation explanation) in new[]
        {
            ("reliability", findings.Reliability.Explain()), ("severity", findings.Severity.Explain()), ("divergence", findings.Divergences.Explain()), ("superiors", findings.Superiors.Explain()),
            ("praise", findings.Praise.Explain()), ("published", findings.Published.Explain()), ("unit", findings.Unit.Explain()), ("by-gender", findings.ByGender.Explain()),
        })
            File.WriteAllText(Path.Combine(folder, name + ".html"), explanation.ToHtml(language));

        Table(Path.Combine(folder, "forest.csv"), "rater,effect,lower,upper,ratings", findings.Severity.Forest().Select(row => new object?[] { row.Id, row.Value, row.Lower, row.Upper, row.Observations }));
        Table(Path.Combine(folder, "heat-map.csv"), "rater,ratee,value", findings.Severity.WhoRatedWhom().Select(cell => new object?[] { cell.Row, cell.Column, cell.Value }));
        Table(Path.Combine(folder, "distribution.csv"), "predicate,people", findings.Unit.Bars().Select(bar => new object?[] { bar.Id, bar.Count }));
    }

    private static void Table(string path, string header, IEnumerable<object?[]> rows) =>
        File.WriteAllLines(path, rows.Select(row => string.Join(",", row.Select(cell => string.Format(CultureInfo.InvariantCulture, "{0}", cell)))).Prepend(header));
}
