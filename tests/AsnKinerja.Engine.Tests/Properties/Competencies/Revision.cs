using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace AsnKinerja.Engine.Tests.Properties.Competencies;

/// <summary>What became of one or two old competencies.</summary>
public enum Fate
{
    Renamed,
    Split,
    Merged,
    Dropped,
    New,
}

/// <summary>A dictionary and its revision: the steps of both scales, what became of what, and for each the new level of every old one.</summary>
public sealed record Revision(int[] OldSteps, int[] NewSteps, Fate[] Fates, int[][] Tables)
{
    /// <summary>The values of a scale from the steps between them, beginning at 1.</summary>
    public static Rational[] Scale(int[] steps) => [.. Enumerable.Range(0, steps.Length + 1).Select(i => 1 + Rational.Of(steps.Take(i).Sum(), 2))];

    public CompetencyFramework Old => Framework("2026", Scale(OldSteps), Fates.SelectMany((fate, i) => Olds(fate, i)));

    public CompetencyFramework New => Framework("2027", Scale(NewSteps), Fates.SelectMany((fate, i) => News(fate, i)));

    public FrameworkMapping Mapping => FrameworkMapping.Parse(Yaml(Enumerable.Range(0, Fates.Length)), "revisi", Old, New);

    public static IEnumerable<string> Olds(Fate fate, int i) => fate switch { Fate.New => [], Fate.Merged => [$"a{i}", $"b{i}"], _ => [$"a{i}"] };

    public static IEnumerable<string> News(Fate fate, int i) => fate switch { Fate.Dropped => [], Fate.Split => [$"x{i}", $"y{i}"], _ => [$"x{i}"] };

    public string Yaml(IEnumerable<int> order)
    {
        int[] all = [.. order];
        string entries = string.Concat(all.Where(i => Fates[i] is not (Fate.Dropped or Fate.New))
            .Select(i => $"  - {{ from: [{string.Join(", ", Olds(Fates[i], i))}], to: [{string.Join(", ", News(Fates[i], i))}], levels: {Table(i)} }}\n"));
        return "mapping: revisi\ntitle: Revisi\nfrom: { framework: kamus, version: 2026 }\nto: { framework: kamus, version: 2027 }\n"
            + $"levels: {Table(0)}\ncompetencies:\n{entries}{List("dropped", Fate.Dropped, "a", all)}{List("added", Fate.New, "x", all)}";
    }

    /// <summary>What an old level is in the new version: the value that the table names.</summary>
    public Rational Target(int competency, int level) => Scale(NewSteps)[Tables[competency][level]];

    private string Table(int i) => $"{{ {string.Join(", ", Scale(OldSteps).Select((level, k) => $"{level}: {Target(i, k)}"))} }}";

    private string List(string key, Fate fate, string letter, int[] order)
    {
        string[] ids = [.. order.Where(i => Fates[i] == fate).Select(i => letter + i.ToString(CultureInfo.InvariantCulture))];
        return ids.Length == 0 ? "" : $"{key}: [{string.Join(", ", ids)}]\n";
    }

    private static CompetencyFramework Framework(string version, Rational[] levels, IEnumerable<string> ids) => CompetencyFramework.Parse(
        $"framework: kamus\ntitle: Kamus\nversion: {version}\nscale:\n  levels:\n"
        + string.Concat(levels.Select((level, i) => $"    - {{ id: t{i}, value: {level}, name: T }}\n"))
        + "competencies:\n" + string.Concat(ids.Select(id => $"  - {{ id: {id}, name: {id} }}\n")));

    public override string ToString() => Yaml(Enumerable.Range(0, Fates.Length));
}

/// <summary>Draws revisions of one to five competencies on scales of two to five levels; at least one competency is mapped.</summary>
public static class Revisions
{
    public static Arbitrary<Revision> All() => Arb.From(
        from old in Steps()
        from revised in Steps()
        from fates in Gen.Elements(Fate.Renamed, Fate.Split, Fate.Merged, Fate.Dropped, Fate.New).NonEmptyListOf()
        let kept = fates.Take(4).Prepend(Fate.Renamed).ToArray()
        from tables in Gen.Choose(0, revised.Length).ArrayOf(old.Length + 1).Select(table => table.Order().ToArray()).ArrayOf(kept.Length)
        select new Revision(old, revised, kept, tables));

    private static Gen<int[]> Steps() =>
        from count in Gen.Choose(1, 4)
        from steps in Gen.Choose(1, 5).ArrayOf(count)
        select steps;
}

/// <summary>A revision in which every competency and every level has exactly one counterpart.</summary>
public sealed record Renaming(Revision Revision)
{
    public override string ToString() => Revision.ToString();
}

/// <summary>Draws renamings: as many levels on both scales, with other values.</summary>
public static class Renamings
{
    public static Arbitrary<Renaming> All() => Arb.From(
        from count in Gen.Choose(1, 4)
        from old in Gen.Choose(1, 5).ArrayOf(count)
        from revised in Gen.Choose(1, 5).ArrayOf(count)
        from fates in Gen.Elements(Fate.Renamed, Fate.Renamed, Fate.Dropped, Fate.New).NonEmptyListOf()
        let kept = fates.Take(4).Prepend(Fate.Renamed).ToArray()
        select new Renaming(new Revision(old, revised, kept, [.. kept.Select(_ => Enumerable.Range(0, count + 1).ToArray())])));
}
