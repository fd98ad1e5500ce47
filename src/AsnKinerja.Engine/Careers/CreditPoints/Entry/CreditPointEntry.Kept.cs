using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <content>Points that were there already: carried over, given by a decision, or from the conventional scale.</content>
public sealed partial class CreditPointEntry
{
    /// <summary>From one functional post to another of the same level: all points go along.</summary>
    /// <remarks>Peraturan BKN 3/2023 Lampiran I angka 2 huruf a.</remarks>
    /// <param name="points">The points held, 0 or more.</param>
    public EntryPoints BetweenPosts(Rational points) => Kept(points, "between-posts", new("Perpindahan antarjabatan fungsional", "From one functional post to another"));

    /// <summary>From a post of skill (<i>keterampilan</i>) to one of expertise (<i>keahlian</i>): the points go along.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 20, Lampiran I angka 2 huruf c.</remarks>
    /// <param name="points">The points held, 0 or more.</param>
    public EntryPoints FromSkillToExpertise(Rational points) => Kept(points, "skill-to-expertise", new("Dari keterampilan ke keahlian", "From skill to expertise"));

    /// <summary>Back after a penalty: the points from before it.</summary>
    /// <remarks>SE Kepala BKN 9/2024 angka 5 huruf f angka 3).</remarks>
    /// <param name="before">The points before the penalty, 0 or more.</param>
    public EntryPoints AfterPenalty(Rational before) => Kept(before, "penalty", new("Pengangkatan kembali setelah hukuman disiplin", "Reappointment after a disciplinary penalty"));

    /// <summary>Somebody who came in by inpassing without basic points, and has not risen in level since, gets them.</summary>
    /// <remarks>SE Kepala BKN 9/2024 angka 5 huruf c angka 1).</remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held at the time of the inpassing.</param>
    /// <param name="points">The points held so far, 0 or more.</param>
    public EntryPoints Inpassing(string level, string rank, Rational points) => Build.Check(level, rank).CheckPoints(points).Sound().Cite("inpassing")
        .Given(new("Angka kredit saat inpassing", "Points at the inpassing"), points, null).Basic(level, rank)
        .Build(new($"Angka kredit dasar setelah inpassing ke {_rules[level].Name.Indonesian}, {rank}", $"Basic points after inpassing to {_rules[level].Name.English}, {rank}"));

    /// <summary>After an extraordinary rise (<i>KPLB</i>) to a rank above the level: the cumulative points that the next level needs.</summary>
    /// <remarks>
    /// SE Kepala BKN 9/2024 angka 5 huruf e angka 3). It also allows the points of the rank held, without saying which: those are stated with
    /// <see cref="EntryPoints.Of"/>.
    /// </remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank reached.</param>
    public EntryPoints ExtraordinaryRise(string level, string rank)
    {
        EntryBuilder entry = Build.Check(level, rank).Sound().Cite("extraordinary");
        LocalizedText name = new($"Kebutuhan kenaikan jenjang dari {_rules[level].Name.Indonesian}", $"What the rise from {_rules[level].Name.English} needs");
        entry = _rules.ToNextLevel(level) is Rational need
            ? entry.Given(name, need, _rules.NextLevelCitation)
            : entry.Unknown(name, new($"Di atas {level} tidak ada jenjang.", $"There is no level above {level}."), null);
        return entry.Build(new($"Setelah kenaikan pangkat luar biasa ke {rank}", $"After an extraordinary rise to {rank}"));
    }

    /// <summary>Back from a full assignment elsewhere: the last points, the conversion of at most 4 years, and basic points.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 23 and 24. Its example (Lampiran I angka 8) was not seen.</remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="last">The last cumulative points, 0 or more.</param>
    /// <param name="periods">The rated periods since the last rank; without any their points are missing.</param>
    public EntryPoints Reappointment(string level, string rank, Rational last, IEnumerable<RatedPeriod> periods)
    {
        RatedPeriod[] served = Throw.IfNull(periods).ToArray();
        return Build.Check(level, rank).Check(served).CheckPoints(last).Sound().Cite("reappointment", "reading").Given(Last, last, null)
            .Converted(level, served, _rules.ReappointmentLimit).Basic(level, rank)
            .Remark(new("Contoh Lampiran I angka 8 belum terbaca: ketiga bagian dijumlahkan menurut bunyi pasalnya.", "The example of Lampiran I angka 8 was not seen: the three parts are added as the article says."))
            .Build(new($"Pengangkatan kembali sebagai {_rules[level].Name.Indonesian}, {rank}", $"Reappointment as {_rules[level].Name.English}, {rank}"));
    }

    /// <summary>Back from study duty of more than 6 months: the last points, and those of performance in the field meanwhile.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 22.</remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="last">The last cumulative points, 0 or more.</param>
    /// <param name="periods">The rated periods in the field of the post during the duty; none is allowed.</param>
    public EntryPoints ReturnFromStudy(string level, Rational last, IEnumerable<RatedPeriod> periods)
    {
        RatedPeriod[] served = Throw.IfNull(periods).ToArray();
        return Build.Check(level, RankOrder.All[0]).Check(served).CheckPoints(last).Sound().Cite("study").Given(Last, last, null).Converted(level, served, mayBeNone: true)
            .Build(new($"Pengangkatan kembali setelah tugas belajar, {_rules[level].Name.Indonesian}", $"Reappointment after study duty, {_rules[level].Name.English}"));
    }

    /// <summary>Conventional points, made into those of the integrated scale; only the printed cases are known.</summary>
    /// <remarks>Peraturan BKN 3/2023 Pasal 26, Lampiran III.</remarks>
    /// <param name="level">The id of the level.</param>
    /// <param name="rank">The rank held.</param>
    /// <param name="conventional">The last conventional points, 0 or more.</param>
    public EntryPoints Integrated(string level, string rank, Rational conventional)
    {
        EntryBuilder entry = Build.Check(level, rank).CheckPoints(conventional).Sound().Cite("integration");
        LocalizedText name = new("Angka kredit integrasi", "Integrated credit points"), whole = new($"Penyesuaian ke angka kredit integrasi, {_rules[level].Name.Indonesian}, {rank}", $"Conversion to integrated points, {_rules[level].Name.English}, {rank}");
        IntegrationRule? rule = _rules.Integration.FirstOrDefault(known => known.Level == level && known.Rank == rank);
        if (rule is null)
            return entry.Unknown(name, new($"Nilai dasar {_rules[level].Name.Indonesian} {rank} tidak ada pada contoh tercetak.", $"The value to take off for {_rules[level].Name.English} {rank} is in no printed example."), null).Build(whole);
        if (conventional < rule.Minus)
            InvalidCreditPointsException.ThrowIfAny([new($"Angka kredit konvensional {conventional} di bawah nilai dasar {rule.Minus}.", $"The conventional points {conventional} are below the value {rule.Minus} that is taken off.")]);
        Explanation difference = new(name, Operation.Formula("{0} - {1}"),
        [
            new Operand(Explanation.Given(new("Angka kredit konvensional", "Conventional points"), conventional)),
            new Operand(new(new("Nilai dasar", "Value taken off"), Operation.Given) { Value = rule.Minus, Citations = ConversionExplanation.Known(rule.Citation) }),
        ])
        { Value = conventional - rule.Minus };
        return entry.Explained(name, difference).Build(whole);
    }

    private EntryPoints Kept(Rational points, string article, LocalizedText name) =>
        Build.CheckPoints(points).Sound().Given(Last, points, _rules.Article(article)).Build(name);

    private static LocalizedText Last { get; } = new("Angka kredit kumulatif terakhir", "Last cumulative points");
}
