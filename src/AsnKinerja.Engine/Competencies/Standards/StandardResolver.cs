using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Competencies;

/// <summary>Works out what each position takes over from the classes above it, whatever their order in the file.</summary>
internal sealed class StandardResolver
{
    private readonly IReadOnlyList<StandardPlace> _places;
    private readonly IReadOnlyList<CompetencyFramework> _pinned;
    private readonly bool _areAllPinsKnown;
    private readonly PositionStandards?[] _others;
    private readonly Dictionary<string, StandardPlace> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<StandardPlace, StandardLayer> _layers = [];

    public StandardResolver(
        IReadOnlyList<StandardPlace> places, IReadOnlyList<CompetencyFramework> pinned, bool areAllPinsKnown, params PositionStandards?[] others)
    {
        _places = places;
        _pinned = pinned;
        _areAllPinsKnown = areAllPinsKnown;
        _others = others;
        foreach (StandardPlace place in places)
            if (place.Id != YamlValue.NoId && !_byId.ContainsKey(place.Id)) _byId.Add(place.Id, place);
    }

    /// <summary>Reports what is wrong with the positions together.</summary>
    public void Check()
    {
        foreach (StandardPlace place in _places) Resolve(place);
    }

    /// <summary>The standard of a position, once everything is known to be sound.</summary>
    public PositionStandard Standard(StandardPlace place, EffectiveInterval inForce)
    {
        StandardLayer layer = _layers[place];
        return new PositionStandard(place.Id, place.Name, layer.Requirements.Select(requirement => requirement.ToStated()))
        {
            JobFamily = layer.JobFamily,
            JobLevel = layer.JobLevel,
            Extends = place.ExtendsId,
            ExtendsName = layer.ExtendsName,
            InForce = inForce,
        };
    }

    // Up to the first class whose layer is known, then down again: a chain of classes may be long, so nothing here recurses.
    private void Resolve(StandardPlace start)
    {
        List<StandardPlace> chain = [];
        HashSet<StandardPlace> seen = [];
        StandardPlace place = start;
        StandardLayer? above = null;
        while (above is null && !_layers.TryGetValue(place, out above))
        {
            if (!seen.Add(place))
            {
                ReportCycle([.. chain.Skip(chain.IndexOf(place))]);
                above = StandardLayer.Circular;
                break;
            }

            chain.Add(place);
            if (place.ExtendsId is null) above = StandardLayer.Empty;
            else if (_byId.TryGetValue(place.ExtendsId, out StandardPlace? next)) place = next;
            else above = OfAnotherFile(place);
        }

        for (int i = chain.Count - 1; i >= 0; i--)
        {
            above = above!.Below(chain[i], Changes(chain[i], above));
            _layers[chain[i]] = above;
        }
    }

    private StandardLayer OfAnotherFile(StandardPlace place)
    {
        PositionStandard? standard = _others.Select(others => others?.Find(place.ExtendsId!)).FirstOrDefault(found => found is not null);
        if (standard is null)
        {
            if (!place.Extends.IsUnusable && !_places.Any(known => known.Id == YamlValue.NoId))
                place.Extends.Report(DiagnosticCode.UnknownReference, place.ExtendsId!, DiagnosticMessages.Suggest(place.ExtendsId!, Known()));
            return StandardLayer.Unknown;
        }

        foreach (FrameworkVersion theirs in standard.Frameworks)
        {
            if (_pinned.Select(FrameworkVersion.Of).FirstOrDefault(theirs.IsAnotherVersionOf) is not FrameworkVersion ours) continue;
            place.Extends.Report(DiagnosticCode.OutOfRange, WrittenFor(standard, theirs), AsPinned(ours));
            return StandardLayer.Unknown;
        }

        return StandardLayer.Of(standard);
    }

    private string[] Known() =>
        [.. _byId.Keys, .. _others.SelectMany(others => (IEnumerable<PositionStandard>?)others ?? []).Select(standard => standard.Id).Where(id => !_byId.ContainsKey(id)).Distinct()];

    private static void ReportCycle(StandardPlace[] members)
    {
        int first = Enumerable.Range(0, members.Length).OrderBy(i => members[i].Extends.Line).ThenBy(i => members[i].Extends.Column).First();
        StandardPlace[] around = [.. members.Skip(first), .. members.Take(first + 1)];
        around[0].Extends.Report(DiagnosticCode.Cycle, string.Join(" -> ", around.Select(member => member.Id)));
    }

    private List<FoldedRequirement> Changes(StandardPlace place, StandardLayer above)
    {
        List<FoldedRequirement> changes = [];
        foreach (StatementPlace statement in place.Statements)
        {
            if (statement.Competency.IsUnusable || !statement.IsSound) continue;
            FoldedRequirement? inherited = above.Find(statement.Competency.Text);
            (Competency Competency, CompetencyFramework Framework)? meant =
                inherited is null ? Meant(statement, above.IsKnown || above.IsOfThisFile) : Inherited(statement, inherited);
            if (meant is not (Competency competency, CompetencyFramework framework)) continue;
            if (statement.SoundLevel is Numerics.Rational level && !framework.Scale.Accepts(level))
                statement.Level!.Report(DiagnosticCode.OutOfRange, level, ScaleWords.Values(framework.Scale));
            FoldedRequirement folded = FoldedRequirement.Below(inherited, competency, framework, statement);
            if (!folded.HasLevel && inherited is null && above.IsKnown)
                statement.Competency.Report(DiagnosticCode.UnknownReference, statement.Competency.Text, NoLevel);
            changes.Add(folded);
        }

        return changes;
    }

    private static (Competency, CompetencyFramework)? Inherited(StatementPlace statement, FoldedRequirement inherited)
    {
        if (statement.FrameworkId is null || statement.FrameworkId == inherited.Framework.Id) return (inherited.Competency, inherited.Framework);
        statement.Framework!.Report(DiagnosticCode.DuplicateValue, $"'{inherited.Competency.Id}'", TakenOver(inherited.Framework.Id));
        return null;
    }

    private (Competency, CompetencyFramework)? Meant(StatementPlace statement, bool isNowhereElse)
    {
        string id = statement.Competency.Text;
        CompetencyFramework[] asked = [.. _pinned.Where(framework => statement.FrameworkId is null || framework.Id == statement.FrameworkId)];
        (Competency Competency, CompetencyFramework Framework)[] found =
            [.. asked.SelectMany(framework => framework.Competencies.Where(competency => competency.Id == id).Select(competency => (competency, framework)))];
        if (found.Length == 1) return found[0];
        if (found.Length > 1)
            statement.Competency.Report(DiagnosticCode.DuplicateValue, $"'{id}'", NameOne([.. found.Select(pair => pair.Framework.Id)]));
        else if (_areAllPinsKnown && isNowhereElse)
            statement.Competency.Report(
                DiagnosticCode.UnknownReference, id, DiagnosticMessages.Suggest(id, [.. asked.SelectMany(framework => framework.Competencies).Select(competency => competency.Id)]));
        return null;
    }

    private static LocalizedText NoLevel { get; } = DiagnosticMessages.Because(new(
        "tidak ada kelas di atasnya yang menyebut tingkatnya, jadi tulis level", "no class above states its level, so write level"));

    private static LocalizedText WrittenFor(PositionStandard standard, FrameworkVersion version) => new(
        $"versi {version.Framework} yang dipakai '{standard.Id}' ({version.Version})", $"the version of {version.Framework} that '{standard.Id}' is written for ({version.Version})");

    private static LocalizedText AsPinned(FrameworkVersion version) => new($"{version.Version}, yang dipakai berkas ini", $"{version.Version}, as this file pins it");

    private static LocalizedText TakenOver(string framework) => new(
        $"kelas di atasnya menuntut yang dari {framework}", $"a class above demands that of {framework}");

    private static LocalizedText NameOne(string[] frameworks) => new(
        $"dalam {string.Join(", ", frameworks)}; sebut salah satunya dengan framework", $"in {string.Join(", ", frameworks)}; name one of them with framework");
}
