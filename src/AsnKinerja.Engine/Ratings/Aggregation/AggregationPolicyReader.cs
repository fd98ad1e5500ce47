using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Reads an aggregation policy: <c>docs/yaml/policy.md</c>, <c>Definitions/schemas/policy.json</c>.</summary>
internal static class AggregationPolicyReader
{
    private const int MostRaters = 10_000;

    public static AggregationPolicy Read(YamlSource source)
    {
        YamlDocument document = YamlDocument.Open(source);
        YamlMapping root = document.Root.AsMapping();
        string id = root.Required("policy").AsId();
        LocalizedText title = root.Required("title").AsLocalizedText();
        YamlValue note = root.Optional("note");
        LocalizedText? noteText = note.Exists ? note.AsLocalizedText() : null;
        Func<AggregationPolicy> policy = ReadBody(root, RuleSources.Read(root));
        document.ThrowIfProblems();
        AggregationPolicy named = policy().Named(id, title);
        return noteText is LocalizedText said ? named.Noting(said) : named;
    }

    /// <summary>Reads the body of a policy, in a file of its own or inside a regulation.</summary>
    /// <returns>Makes the policy; only to be called once the whole file is known to be sound.</returns>
    public static Func<AggregationPolicy> ReadBody(YamlMapping body, RuleSources sources, bool mustCite = false)
    {
        Estimator estimator = ReadEstimator(body);
        YamlValue pooled = body.Optional("pooled");
        bool isPooled = pooled.Exists && pooled.AsBoolean();
        CountingGroups counting = new(isPooled);
        List<GroupRule> groups = ReadGroups(isPooled || (pooled.Exists && pooled.IsUnusable) ? body.Optional("groups") : body.Required("groups"), counting);
        YamlValue minimum = body.Optional("minimum-raters"), unlisted = body.Optional("hear-unlisted");
        int pooledMinimum = minimum.Exists ? minimum.AsInteger(1, MostRaters) : 1;
        bool hearsUnlisted = unlisted.Exists && unlisted.AsBoolean();
        if (isPooled) body.Refuse("groups", PooledHasNoGroups);
        if (isPooled) body.Refuse("hear-unlisted", PooledCountsEveryGroup);
        if (!isPooled && !(pooled.Exists && pooled.IsUnusable)) body.Refuse("minimum-raters", MinimumOfEachGroup);
        List<RaterGroup> required = ReadReferences(body.Optional("required"), counting);
        List<RaterGroup> heard = ReadHeard(body.Optional("heard-only"), counting);
        MissingGroups missing = ReadMissing(body.Optional("missing"), counting);
        RoundingPlan rounding = ReadRounding(body.Optional("rounding"));
        (BandTable<ScoreBand>? bands, bool readRounded) = ReadBands(body.Optional("bands"));
        Citation? citation = sources.Cite(mustCite ? body.Required("cite") : body.Optional("cite"));
        body.NoOtherKeys();
        return () =>
        {
            AggregationPolicy policy = (isPooled ? AggregationPolicy.Pooled().WithMinimumRaters(RaterGroup.Everyone, pooledMinimum) : AggregationPolicy.Of(groups))
                .Using(estimator)
                .Requiring([.. required])
                .HeardOnly([.. heard])
                .WhenMissing(missing)
                .RoundedBy(rounding);
            if (hearsUnlisted) policy = policy.HearingUnlisted();
            if (bands is not null) policy = policy.Banded(bands, readRounded);
            return citation is null ? policy : policy.Citing(citation);
        };
    }

    private static Estimator ReadEstimator(YamlMapping body)
    {
        YamlValue method = body.Optional("method");
        EstimatorKind kind = method.Exists
            ? method.AsOneOf(
                ("mean", EstimatorKind.Mean),
                ("median", EstimatorKind.Median),
                ("trimmed-mean", EstimatorKind.TrimmedMean),
                ("winsorised-mean", EstimatorKind.WinsorisedMean))
            : EstimatorKind.Mean;
        if (method.Exists && method.IsUnusable)
        {
            // Whether a share belongs here, a readable method would have said.
            _ = body.Optional("share").AsNumber();
            return Estimator.Mean;
        }

        bool takesShare = kind is EstimatorKind.TrimmedMean or EstimatorKind.WinsorisedMean;
        YamlValue share = takesShare ? body.Required("share") : body.Optional("share");
        if (!share.Exists) return kind == EstimatorKind.Median ? Estimator.Median : Estimator.Mean;
        Rational value = share.AsNumber();
        if (!takesShare) body.Refuse("share", OnlyTrimmedHasShare);
        else if (value.Sign < 0 || value >= Rational.Of(1, 2)) share.Report(DiagnosticCode.OutOfRange, value, ShareRange);
        else return kind == EstimatorKind.TrimmedMean ? Estimator.TrimmedMean(value) : Estimator.WinsorisedMean(value);
        return Estimator.Mean;
    }

    private static List<GroupRule> ReadGroups(YamlValue value, CountingGroups counting)
    {
        List<GroupRule> groups = [];
        if (!value.Exists) return groups;
        YamlMapping mapping = value.AsMapping();
        if (value.IsMapping && mapping.Entries.Count == 0) value.Report(DiagnosticCode.EmptyValue, GroupsName);
        foreach (YamlEntry entry in mapping.Entries)
        {
            string id = entry.Name.AsId();
            YamlMapping rule = entry.Value.AsMapping();
            YamlValue weight = rule.Required("weight"), minimum = rule.Optional("minimum-raters");
            Rational counts = weight.AsNumber();
            if (weight.Exists && !weight.IsUnusable && counts.Sign <= 0) weight.Report(DiagnosticCode.OutOfRange, counts, WeightRange);
            int raters = minimum.Exists ? minimum.AsInteger(1, MostRaters) : 1;
            rule.NoOtherKeys();
            groups.Add(new GroupRule(id, counts, raters));
            counting.Add(entry.Name, id);
        }

        return groups;
    }

    private static List<RaterGroup> ReadReferences(YamlValue value, CountingGroups counting) =>
        value.Exists ? [.. Distinct(value).Select(counting.Reference).Select(id => new RaterGroup(id))] : [];

    private static List<RaterGroup> ReadHeard(YamlValue value, CountingGroups counting)
    {
        List<RaterGroup> heard = [];
        if (!value.Exists) return heard;
        foreach (YamlValue item in Distinct(value))
        {
            string id = item.AsId();
            if (counting.LineOf(id) is int line) item.Report(DiagnosticCode.DuplicateValue, CountsAlready(id), DiagnosticMessages.FirstAt(line));
            else heard.Add(id);
        }

        return heard;
    }

    private static IReadOnlyList<YamlValue> Distinct(YamlValue value, int atLeast = 0)
    {
        IReadOnlyList<YamlValue> items = value.AsList(atLeast);
        UniqueValues unique = new();
        foreach (YamlValue item in items)
            if (item.Text.Length > 0) unique.Add(item);
        return items;
    }

    private static MissingGroups ReadMissing(YamlValue value, CountingGroups counting)
    {
        if (!value.Exists) return MissingGroups.Renormalise;
        if (!value.IsMapping)
            return value.AsOneOf(("renormalise", MissingGroups.Renormalise), ("no-score", MissingGroups.NoScore)) ?? MissingGroups.Renormalise;
        YamlMapping mapping = value.AsMapping();
        YamlValue heir = mapping.Optional("move-weight-to"), circle = mapping.Optional("share-within");
        mapping.RequireAny(HeirOrCircle, "move-weight-to", "share-within");
        if (heir.Exists) mapping.Refuse("share-within", OneRule);
        string heirId = heir.Exists ? counting.Reference(heir) : "";
        RaterGroup[] shared = circle.Exists && !heir.Exists ? [.. Distinct(circle, atLeast: 2).Select(counting.Reference).Select(id => new RaterGroup(id))] : [];
        mapping.NoOtherKeys();
        return heir.Exists ? MissingGroups.MoveWeightTo(heirId)
            : shared.Distinct().Count() > 1 ? MissingGroups.ShareWithin([.. shared.Distinct()])
            : MissingGroups.Renormalise;
    }

    private static RoundingPlan ReadRounding(YamlValue value)
    {
        if (!value.Exists) return RoundingPlan.Default;
        YamlMapping mapping = value.AsMapping();
        int digits = mapping.Required("digits").AsInteger(0, RoundingRule.MaximumDigits);
        YamlValue mode = mapping.Optional("mode"), where = mapping.Optional("where");
        RoundingMode rounding = mode.Exists ? RoundingReader.Mode(mode) : RoundingMode.HalfAwayFromZero;
        RoundingPlaces places = 0;
        if (where.Exists)
            foreach (YamlValue place in Distinct(where, atLeast: 1))
                places |= place.AsOneOf(
                    ("result", RoundingPlaces.Result), ("subtotals", RoundingPlaces.Subtotals), ("terms", RoundingPlaces.Terms));
        mapping.NoOtherKeys();
        return new RoundingPlan(new RoundingRule(digits, rounding), places == 0 ? RoundingPlaces.Result : places);
    }

    private static (BandTable<ScoreBand>? Bands, bool ReadRounded) ReadBands(YamlValue value)
    {
        if (!value.Exists) return default;
        YamlMapping mapping = value.AsMapping();
        YamlValue read = mapping.Optional("read"), step = mapping.Optional("printed-step");
        BoundaryPolicy edge = BandReader.EdgeOf(mapping.Optional("edge-belongs-to"));
        bool rounded = read.Exists && read.AsOneOf(("exact", false), ("rounded", true));
        Rational printedStep = step.Exists ? step.AsNumber(0) : default;
        UniqueValues ids = new();
        bool isStepKnown = !step.Exists || !step.IsUnusable;
        BandTable<ScoreBand>? bands = BandReader.Read(mapping.Required("list"), edge, isStepKnown ? printedStep : null, band =>
        {
            YamlValue id = band.Required("id");
            string idText = id.AsId();
            ids.Add(id);
            return new ScoreBand(idText, band.Required("name").AsLocalizedText());
        });
        mapping.NoOtherKeys();
        return (bands, rounded);
    }

    private static LocalizedText HeirOrCircle { get; } = new("move-weight-to' atau 'share-within", "move-weight-to' or 'share-within");

    private static LocalizedText OneRule { get; } =
        new("; bobot pindah ke satu kelompok atau dibagi di antara beberapa, bukan keduanya", "; the weight moves to one group or is shared within several, not both");

    private static LocalizedText PooledHasNoGroups { get; } = new(
        "; dengan pooled semua penilai dihitung sama, hapus groups atau pooled", "; when pooled, all raters count alike: remove groups or pooled");

    private static LocalizedText PooledCountsEveryGroup { get; } = new(
        "; dengan pooled setiap kelompok dihitung, kecuali yang ada di heard-only", "; when pooled, every group counts but those under heard-only");

    private static LocalizedText MinimumOfEachGroup { get; } = new(
        "; minimum-raters ditulis pada setiap kelompok, atau di samping pooled: true", "; minimum-raters stands under each group, or beside pooled: true");

    private static LocalizedText OnlyTrimmedHasShare { get; } = new(
        "; share hanya untuk trimmed-mean dan winsorised-mean", "; share belongs to trimmed-mean and winsorised-mean");

    private static LocalizedText ShareRange { get; } = new("0 sampai di bawah 1/2", "0 to below 1/2");

    private static LocalizedText WeightRange { get; } = new(
        "di atas 0 (yang hanya didengar masuk heard-only)", "above 0 (to hear without counting, use heard-only)");

    private static LocalizedText CountsAlready(string id) => new(
        $"'{id}', yang sudah dihitung dalam groups,", $"'{id}', which counts under groups already,");

    private static LocalizedText GroupsName { get; } = new("daftar kelompok", "the list of groups");
}
