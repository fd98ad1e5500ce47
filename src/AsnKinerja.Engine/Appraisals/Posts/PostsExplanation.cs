using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Lays the combined appraisal of several posts open.</summary>
internal static class PostsExplanation
{
    public static Explanation Of(AppraisedPosts posts) => new(
        new($"Predikat kinerja dari beberapa jabatan, {posts.Period}", $"Performance predicate from several posts, {posts.Period}"),
        Operation.Lookup,
        posts.Mode == MoveMode.Prorated ? Prorated(posts) : LastHolds(posts))
    {
        Outcome = posts.Predicate?.Name ?? new("belum ada predikat", "no predicate yet"),
        Citations = AppraisalExplanation.Cited(posts.Regulation.Moves!.Citation, posts.Regulation.Values?.Bands.Citation),
        Remarks =
        [
            .. posts.Exact is Rational exact ? ValueExplanation.Remarks(posts.Last!.Values!.Rules, exact, posts.NewIdea) : [],
            .. posts.Completeness.Reasons,
        ],
    };

    private static IEnumerable<Operand> Prorated(AppraisedPosts posts)
    {
        yield return posts.Last?.Values is AppraisedValues last
            ? new Operand(ValueExplanation.Total(last.Rules, posts.Parts, part => part == ValuePart.WorkResults ? WorkResults(posts) : last.Explain(part)))
            : new Operand(WorkResults(posts));
        yield return new Operand(posts.Weights.Explain()) { Counted = false, Reason = TimeInPosts };
    }

    private static Explanation WorkResults(AppraisedPosts posts) => new(
        new("Nilai SKP menurut waktu pada setiap jabatan", "Value of the work plans by the time in each post"),
        Operation.WeightedMean,
        posts.Posts.Select(post => Operand(posts, post)))
    {
        Value = posts.WorkResults,
        Citations = AppraisalExplanation.Cited(posts.Regulation.Moves!.Citation, posts.Regulation.Moves.ProrateByCitation),
        Remarks = [BehaviourOfLast],
    };

    private static Operand Operand(AppraisedPosts posts, (SegmentWeight Post, Appraisal? Appraisal) entry)
    {
        LocalizedText name = entry.Post.Name();
        Explanation value = entry.Appraisal?.Values?.WorkResults?.Explain() ?? Explanation.Missing(name, new("tidak ada SKP", "there is no work plan"));
        Explanation post = value.Value is Rational number
            ? new Explanation(name, Operation.Sum, [new Operand(value)]) { Value = number }
            : new Explanation(name, Operation.Missing) { Remarks = value.Remarks };
        bool counts = value.Value is not null && entry.Post.Weight is { Sign: > 0 };
        return new Operand(post)
        {
            Weight = entry.Post.Weight ?? Rational.Zero,
            Counted = counts,
            Reason = counts ? null : entry.Post.Weight is { Sign: > 0 } ? NoValue : NoTime,
        };
    }

    private static IEnumerable<Operand> LastHolds(AppraisedPosts posts)
    {
        foreach ((SegmentWeight post, Appraisal? appraisal) in posts.Posts)
        {
            bool holds = post == posts.LastMain.Post;
            Explanation explanation = appraisal?.Explain() ?? new Explanation(post.Name(), Operation.Missing) { Remarks = [new("tidak ada penilaian", "no appraisal")] };
            yield return new Operand(explanation) { Counted = holds && appraisal is not null, Reason = holds ? null : FormerPost };
        }
    }

    private static LocalizedText TimeInPosts { get; } = new("waktu pada setiap jabatan", "the time in each post");

    private static LocalizedText BehaviourOfLast { get; } = new(
        "Yang diprorata hanya nilai SKP; perilaku kerja diambil dari jabatan terakhir yang menilainya.",
        "Only the values of the work plans are prorated; behaviour is that of the last post in which it was rated.");

    private static LocalizedText NoValue { get; } = new("tidak ada nilai SKP", "no value of a work plan");

    private static LocalizedText NoTime { get; } = new("tanpa waktu yang terhitung", "no time that counts");

    private static LocalizedText FormerPost { get; } = new("jabatan sebelumnya; yang berlaku penilaian pejabat penilai yang baru", "a former post; the new appraiser's appraisal holds");
}
