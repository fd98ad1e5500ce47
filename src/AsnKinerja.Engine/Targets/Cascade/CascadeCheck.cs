using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Targets;

/// <summary>Finds everything that is wrong with the results of a cascade.</summary>
internal sealed class CascadeCheck
{
    // Of a cascade whose links all lead nowhere, nobody reads more hints; each is a search through all ids.
    private const int MostHints = 100;

    private readonly List<CascadeProblem> _problems = [];
    private readonly CascadedResult[] _all;
    private readonly CascadedResult[] _distinct;
    private readonly HashSet<string> _ids;
    private int _hints;

    private CascadeCheck(IEnumerable<CascadedResult> results)
    {
        _all = [.. results.OrderBy(result => result.Id, StringComparer.Ordinal)];
        _ids = new HashSet<string>(_all.Select(result => result.Id), StringComparer.Ordinal);
        IGrouping<string, CascadedResult>[] groups = [.. _all.GroupBy(result => result.Id, StringComparer.Ordinal)];

        // Which of two results of one id is meant is not known, so neither is followed upwards.
        _distinct = [.. groups.Where(group => group.Count() == 1).Select(group => group.Single())];
        foreach (IGrouping<string, CascadedResult> group in groups.Where(group => group.Count() > 1))
            Add(
                CascadeProblemKind.DuplicateResult, group.Key,
                $"Hasil '{group.Key}' tertulis {group.Count()} kali; setiap hasil memerlukan id sendiri.",
                $"The result '{group.Key}' stands {group.Count()} times; each result needs an id of its own.");
    }

    public static IReadOnlyList<CascadeProblem> Run(IEnumerable<CascadedResult> results)
    {
        CascadeCheck check = new(results);
        foreach (CascadedResult result in check._all) check.Links(result);
        foreach (IGrouping<string, (CascadedResult Result, CascadeLink Link)> superior in check._all
            .SelectMany(result => result.Serves.Select(link => (Result: result, Link: link)))
            .GroupBy(entry => entry.Link.To, StringComparer.Ordinal)) check.Owners(superior.Key, [.. superior]);
        check._problems.AddRange(CascadeCycles.In(check._distinct));
        check._problems.AddRange(CascadeUnits.In(check._distinct));
        return
        [
            .. check._problems
                .Distinct()
                .OrderBy(problem => problem.Result, StringComparer.Ordinal)
                .ThenBy(problem => problem.Kind)
                .ThenBy(problem => problem.Message.English, StringComparer.Ordinal),
        ];
    }

    private void Links(CascadedResult result)
    {
        foreach (IGrouping<string, CascadeLink> group in result.Serves.GroupBy(link => link.To, StringComparer.Ordinal))
        {
            if (group.Count() > 1)
                Add(
                    CascadeProblemKind.DuplicateLink, result.Id,
                    $"'{result.Id}' mendukung '{group.Key}' {group.Count()} kali; tulis satu tautan.",
                    $"'{result.Id}' serves '{group.Key}' {group.Count()} times; write one link.");
            if (_ids.Contains(group.Key)) continue;
            string? near = _hints++ < MostHints ? Spelling.Nearest(group.Key, _all.Select(known => known.Id)) : null;
            Add(
                CascadeProblemKind.DanglingLink, result.Id,
                $"'{result.Id}' -> '{group.Key}': tidak ada hasil '{group.Key}'{(near is null ? "" : $"; maksud Anda '{near}'?")}",
                $"'{result.Id}' -> '{group.Key}': there is no result '{group.Key}'{(near is null ? "" : $"; did you mean '{near}'?")}");
        }

        foreach (CascadeLink link in result.Serves) Share(result, link);
    }

    private void Share(CascadedResult result, CascadeLink link)
    {
        string at = $"'{result.Id}' -> '{link.To}'";
        if (link.Role != ContributionRole.SharedOwner)
        {
            if (link.Share is Rational idle)
                Add(
                    CascadeProblemKind.Share, result.Id,
                    $"{at}: porsi {idle}, tetapi perannya {link.Role.Name().Indonesian}; hanya pemilik bersama yang mempunyai porsi.",
                    $"{at}: the share {idle}, but the role is {link.Role.Name().English}; only a shared owner has a share.");
        }
        else if (link.Share is not Rational share)
        {
            Add(
                CascadeProblemKind.Share, result.Id,
                $"{at}: pemilik bersama tanpa porsi; tulis porsi di atas 0 sampai 1, misalnya 1/3.",
                $"{at}: a shared owner without a share; write a share above 0 and at most 1, such as 1/3.");
        }
        else if (share.Sign <= 0 || share > Rational.One)
        {
            Add(
                CascadeProblemKind.Share, result.Id,
                $"{at}: porsi {share} di luar rentang; porsi di atas 0 sampai 1.",
                $"{at}: the share {share} is out of range; a share is above 0 and at most 1.");
        }
    }

    private void Owners(string superior, (CascadedResult Result, CascadeLink Link)[] below)
    {
        (string Id, Rational Share)[] shares =
            [.. below.Where(entry => entry.Link is { Role: ContributionRole.SharedOwner, Share: not null }).Select(entry => (entry.Result.Id, entry.Link.Share!.Value))];
        Rational total = shares.Aggregate(Rational.Zero, (sum, entry) => sum + entry.Share);

        // A share out of range is a problem already.
        if (total > Rational.One && shares.All(entry => entry.Share.Sign > 0 && entry.Share <= Rational.One))
        {
            string parts = string.Join(" + ", shares.Select(entry => $"{entry.Id} {entry.Share}"));
            Add(
                CascadeProblemKind.SharesOverOne, superior,
                $"Porsi pemilik bersama '{superior}' berjumlah {total} ({parts}); paling banyak 1.",
                $"The shares of the shared owners of '{superior}' total {total} ({parts}); at most 1.",
                total.ToString());
        }

        string[] collaborators = [.. below.Where(entry => entry.Link.Role == ContributionRole.Collaborator).Select(entry => $"'{entry.Result.Id}'").Distinct()];
        if (collaborators.Length > 0 && below.All(entry => entry.Link.Role == ContributionRole.Collaborator))
            Add(
                CascadeProblemKind.NoOwner, superior,
                $"'{superior}' mempunyai kolaborator ({string.Join(", ", collaborators)}) tanpa pemilik; tetapkan siapa yang bertanggung jawab atas pekerjaan itu.",
                $"'{superior}' has collaborators ({string.Join(", ", collaborators)}) but no owner; say who answers for the work.");
    }

    private void Add(CascadeProblemKind kind, string result, string indonesian, string english, string detail = "") =>
        _problems.Add(new CascadeProblem(kind, result, new(indonesian, english)) { Detail = detail });
}
