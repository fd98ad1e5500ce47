using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Reads a cascade: <c>docs/yaml/cascade.md</c>, <c>Definitions/schemas/cascade.json</c>.</summary>
internal sealed class CascadeReader
{
    private readonly Dictionary<string, Holder> _holders = new(StringComparer.Ordinal);
    private readonly UniqueValues _ids = new();
    private readonly List<Place> _places = [];
    private bool _hasUnreadLinks;

    private CascadeReader()
    {
    }

    private sealed record Holder(LocalizedText Name, LocalizedText? Post, CascadeLevel Level);

    // Where the parts of a link stand, so that a problem is told there.
    private sealed record LinkPlace(CascadeLink Link, YamlValue To, YamlValue Role, YamlValue Share);

    private sealed record Place(CascadedResult Result, YamlValue Id, YamlValue Serves)
    {
        public List<LinkPlace> Links { get; } = [];
    }

    public static Cascade Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        _ = root.Required("cascade").AsId();
        CascadeReader reader = new();
        YamlValue holders = root.Required("holders");
        foreach (YamlEntry entry in holders.AsMapping().Entries) reader._holders[entry.Name.AsId()] = ReadHolder(entry.Value);
        if (holders.IsMapping && reader._holders.Count == 0) holders.Report(DiagnosticCode.EmptyValue, DiagnosticMessages.TheValue);
        bool hasHolders = holders.IsMapping && !reader._holders.ContainsKey(YamlValue.NoId);
        foreach (YamlValue result in root.Required("results").AsList(atLeast: 1)) reader.Result(result, hasHolders);
        reader.Links();
        reader.Check();
        root.NoOtherKeys();
        document.ThrowIfProblems();
        return Cascade.Of(reader.Results());
    }

    private static Holder ReadHolder(YamlValue value)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue post = mapping.Optional("post");
        Holder holder = new(
            mapping.Required("name").AsLocalizedText(),
            post.Exists ? post.AsLocalizedText() : null,
            mapping.Required("level").AsOneOf(ContributionNames.Levels));
        mapping.NoOtherKeys();
        return holder;
    }

    private void Result(YamlValue value, bool hasHolders)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue id = mapping.Required("id"), unit = mapping.Optional("unit"), target = mapping.Optional("target"), realised = mapping.Optional("realised");
        string idText = id.AsId();
        _ids.Add(id);
        string holderId = mapping.Required("holder").AsReference(_holders.Keys, hasHolders);
        Holder holder = _holders.TryGetValue(holderId, out Holder? known) ? known : new Holder(default, null, CascadeLevel.Unit);
        string? unitText = unit.Exists ? unit.AsText() : null;
        CascadedResult result = new(idText, holder.Level, holderId, mapping.Required("title").AsLocalizedText())
        {
            HolderName = holder.Name,
            Post = holder.Post,
            Target = Number(target, unitText),
            Realised = Number(realised, unitText),
            Unit = unitText,
        };
        _places.Add(new Place(result, id, mapping.Optional("serves")));
        mapping.NoOtherKeys();
    }

    // 95% is 0.95, which is no number of per cents.
    private static Rational? Number(YamlValue value, string? unit)
    {
        if (!value.Exists) return null;
        Rational number = value.AsNumber();
        if (unit?.Trim().ToLowerInvariant() is "%" or "persen" or "percent" && value.Text.IndexOf('%') >= 0)
            value.Report(DiagnosticCode.NotANumber, value.Text, PerCents, DiagnosticMessages.Write(value.Text.Replace("%", "")));
        return number;
    }

    // After all ids are known.
    private void Links()
    {
        string[] ids = [.. _places.Select(place => place.Result.Id).Where(id => id != YamlValue.NoId)];
        foreach (Place place in _places)
        {
            if (!place.Serves.Exists) continue;
            UniqueValues to = new();
            foreach (YamlValue value in place.Serves.AsList(atLeast: 1)) Link(place, value, to, ids);
        }
    }

    private void Link(Place place, YamlValue value, UniqueValues known, string[] ids)
    {
        YamlMapping mapping = value.AsMapping();
        YamlValue to = mapping.Required("to"), role = mapping.Optional("role"), path = mapping.Optional("path");
        string toId = to.AsReference(ids, ids.Length == _places.Count);
        known.Add(to);
        ContributionRole roleOf = role.Exists ? role.AsOneOf(ContributionNames.Roles) : ContributionRole.Owner;
        ContributionPath pathOf = path.Exists ? path.AsOneOf(ContributionNames.Paths) : ContributionPath.Direct;
        bool isShared = roleOf == ContributionRole.SharedOwner;
        if (!isShared && !(role.Exists && role.IsUnusable)) mapping.Refuse("share", SharedOwnersOnly);
        YamlValue share = isShared ? mapping.Required("share") : mapping.Optional("share");
        Rational? part = isShared && share.Exists ? share.AsShare() : null;
        if (part?.Sign == 0) share.Report(DiagnosticCode.OutOfRange, share.Text, AboveZero);
        mapping.NoOtherKeys();
        if (toId == YamlValue.NoId || to.IsUnusable) _hasUnreadLinks = true;
        else place.Links.Add(new LinkPlace(new CascadeLink(toId, roleOf, pathOf, share.IsUnusable ? null : part), to, role, share));
    }

    private IEnumerable<CascadedResult> Results() => _places
        .Where(place => place.Result.Id != YamlValue.NoId)
        .Select(place => place.Result with { Serves = [.. place.Links.Select(link => link.Link)] });

    // What the links mean together; what one place says by itself is reported already.
    private void Check()
    {
        foreach (CascadeProblem problem in CascadeCheck.Run(Results()))
        {
            LinkPlace[] below = [.. _places.SelectMany(place => place.Links).Where(link => link.Link.To == problem.Result)];
            Place place = _places.First(known => known.Result.Id == problem.Result);
            switch (problem.Kind)
            {
                case CascadeProblemKind.Cycle:
                    place.Id.Report(DiagnosticCode.Cycle, problem.Detail);
                    break;
                case CascadeProblemKind.SharesOverOne:
                    below.Last(link => link.Link.Share is not null).Share.Report(DiagnosticCode.OutOfRange, AllShares(problem), DiagnosticMessages.Range(null, 1));
                    break;
                case CascadeProblemKind.NoOwner when !_hasUnreadLinks && Results().Count() == _places.Count:
                    below[0].Role.Report(DiagnosticCode.OutOfRange, Owners(problem), DiagnosticMessages.Range(1, null));
                    break;
                case CascadeProblemKind.UnitMismatch:
                    place.Links.First(link => link.Link.To == problem.Detail).To.Report(DiagnosticCode.OutOfRange, UnitOf(problem), OneUnit);
                    break;
            }
        }
    }

    private static LocalizedText AllShares(CascadeProblem problem) => new(
        $"jumlah porsi pada {problem.Result} ({problem.Detail})", $"the sum of the shares in {problem.Result} ({problem.Detail})");

    private static LocalizedText Owners(CascadeProblem problem) => new($"banyaknya pemilik {problem.Result} (0)", $"the number of owners of {problem.Result} (0)");

    private static LocalizedText UnitOf(CascadeProblem problem) => new(
        $"satuan {problem.Result} pada tautan langsung ke {problem.Detail}", $"the unit of {problem.Result} in a direct link to {problem.Detail}");

    private static LocalizedText OneUnit { get; } = new("satuan yang sama, atau path: tidak-langsung", "the same unit, or path: tidak-langsung");

    private static LocalizedText AboveZero { get; } = new("di atas 0 sampai 1", "above 0, at most 1");

    private static LocalizedText SharedOwnersOnly { get; } = new("; hanya pemilik-bersama yang mempunyai porsi", "; only a pemilik-bersama has a share");

    private static LocalizedText PerCents { get; } = new("angka dalam satuan persen", "a number in the unit per cent");
}
