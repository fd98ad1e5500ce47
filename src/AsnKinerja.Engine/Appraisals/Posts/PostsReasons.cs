using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>Says in words what the appraisals of several posts lack.</summary>
internal static class PostsReasons
{
    public static AppraisalCompleteness Of(AppraisedPosts posts)
    {
        List<LocalizedText> missing = [.. Missing(posts)];
        bool provisional = posts.Mode == MoveMode.NewAppraiser
            ? posts.Holding?.Completeness.IsProvisional ?? true
            : posts.Exact is null || posts.Posts.Any(post => AppraisedPosts.WorkResultsOf(post.Appraisal) is null && post.Post.Weight is { Sign: > 0 })
                || posts.Posts.Any(post => post.Appraisal?.Completeness.IsProvisional == true);
        return new AppraisalCompleteness(missing.Count == 0, provisional, missing);
    }

    private static IEnumerable<LocalizedText> Missing(AppraisedPosts posts)
    {
        foreach ((SegmentWeight post, Appraisal? appraisal) in posts.Posts)
        {
            // Where the new appraiser evaluates, what the former posts lack is no longer asked.
            if (posts.Mode == MoveMode.NewAppraiser && post != posts.LastMain.Post) continue;
            LocalizedText name = post.Name();
            if (appraisal is null)
                yield return posts.Mode == MoveMode.Prorated
                    ? new($"{name.Indonesian}: tidak ada penilaian; waktunya dibagi kepada jabatan lain.", $"{name.English}: no appraisal; its time goes to the other posts.")
                    : new($"{name.Indonesian}: tidak ada penilaian.", $"{name.English}: no appraisal.");
            foreach (LocalizedText reason in appraisal?.Completeness.Reasons ?? [])
                yield return new($"{name.Indonesian}: {reason.Indonesian}", $"{name.English}: {reason.English}");
        }
    }
}
