using System;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>How a rating on a scale of its own, such as 0 to 6 on the form of an assessment centre, becomes a level of the framework.</summary>
/// <remarks>
/// No regulation says how, so it is always stated with the evidence and shown in the explanation, and never guessed from the ends of two
/// scales. Immutable.
/// </remarks>
public sealed class LevelConversion
{
    private readonly Rational _lowest;
    private readonly Rational _highest;
    private readonly (Rational Rating, Rational Level)[] _rows;
    private readonly Kind _kind;

    private enum Kind
    {
        Levels,
        Proportional,
        Table,
    }

    private LevelConversion(Kind kind, Rational lowest, Rational highest, (Rational Rating, Rational Level)[] rows)
    {
        _kind = kind;
        _lowest = lowest;
        _highest = highest;
        _rows = rows;
    }

    /// <summary>The ratings are levels already, on a form that goes from one number to another; they may leave the framework's scale.</summary>
    /// <param name="lowest">The lowest rating of the form, 0 or more.</param>
    /// <param name="highest">The highest rating of the form; above the lowest.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative, equal or reversed.</exception>
    public static LevelConversion AsLevels(Rational lowest, Rational highest)
    {
        CheckEnds(lowest, highest);
        return new(Kind.Levels, lowest, highest, []);
    }

    /// <summary>The form's lowest rating is the framework's lowest level, its highest the highest, and those between in proportion.</summary>
    /// <param name="lowest">The lowest rating of the form, 0 or more.</param>
    /// <param name="highest">The highest rating of the form; above the lowest.</param>
    /// <param name="framework">The framework with the levels.</param>
    /// <exception cref="ArgumentOutOfRangeException">The ends are negative, equal or reversed.</exception>
    public static LevelConversion InProportion(Rational lowest, Rational highest, CompetencyFramework framework)
    {
        CheckEnds(lowest, highest);
        return new(Kind.Proportional, lowest, highest, [(lowest, Throw.IfNull(framework).Scale.Minimum), (highest, framework.Scale.Maximum)]);
    }

    /// <summary>Each rating has a level of its own; ratings that the table does not name are refused.</summary>
    /// <param name="rows">The ratings with their levels, in any order; no rating twice, and a higher rating has no lower level.</param>
    /// <exception cref="ArgumentException">There is no row, a rating stands twice, or a higher rating has a lower level.</exception>
    public static LevelConversion Table(params (Rational Rating, Rational Level)[] rows)
    {
        (Rational Rating, Rational Level)[] sorted = [.. Throw.IfNull(rows).OrderBy(row => row.Rating)];
        if (sorted.Length == 0) throw new ArgumentException("A table of ratings and levels needs at least one row.", nameof(rows));
        if (sorted[0].Rating.Sign < 0 || sorted.Any(row => row.Level.Sign < 0))
            throw new ArgumentException("Ratings and levels are 0 or more.", nameof(rows));
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Rating == sorted[i - 1].Rating) throw new ArgumentException($"The rating {sorted[i].Rating} stands twice.", nameof(rows));
            if (sorted[i].Level < sorted[i - 1].Level)
                throw new ArgumentException(
                    $"The rating {sorted[i].Rating} has the level {sorted[i].Level}, below that of the rating {sorted[i - 1].Rating} ({sorted[i - 1].Level}).", nameof(rows));
        }

        return new(Kind.Table, sorted[0].Rating, sorted[sorted.Length - 1].Rating, sorted);
    }

    /// <summary>The level of a rating, exact.</summary>
    /// <param name="rating">The rating on the form's scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such rating.</exception>
    public Rational LevelOf(Rational rating)
    {
        if (!Accepts(rating)) throw new ArgumentOutOfRangeException(nameof(rating), rating, $"{rating} is no rating of the form; it has {Describe()}.");
        return _kind switch
        {
            Kind.Levels => rating,
            Kind.Table => _rows.First(row => row.Rating == rating).Level,
            _ => PiecewiseLinear.Through(_rows).At(rating),
        };
    }

    /// <summary>Whether the form has a rating.</summary>
    internal bool Accepts(Rational rating) =>
        _kind == Kind.Table ? _rows.Any(row => row.Rating == rating) : _lowest <= rating && rating <= _highest;

    /// <summary>Whether levels may lie outside the framework's scale.</summary>
    internal bool MayLeaveScale => _kind == Kind.Levels;

    /// <summary>The ratings of the form, in words.</summary>
    internal string Describe() => _kind == Kind.Table ? string.Join(", ", _rows.Select(row => row.Rating.ToString())) : $"{_lowest} to {_highest}";

    /// <summary>How a rating becomes its level.</summary>
    internal Explanation Explain(Rational rating) => Explain(Explanation.Given(RatingName, rating));

    /// <summary>How a rating that was calculated becomes its level.</summary>
    internal Explanation Explain(Explanation given)
    {
        Rational rating = given.Value!.Value;
        LocalizedText[] remarks = [Declared];
        if (_kind == Kind.Table)
            return new(LevelName, Operation.Lookup, [new Operand(given)]) { Value = LevelOf(rating), Remarks = [.. remarks, TableText()] };
        if (_kind == Kind.Levels) return new(LevelName, Operation.Formula("{0}"), [new Operand(given)]) { Value = rating, Remarks = remarks };

        (Rational Rating, Rational Level) from = _rows[0], to = _rows[1];
        string pattern = $"{N(from.Level)} + ({{0}} - {N(from.Rating)}) × {N((to.Level - from.Level) / (to.Rating - from.Rating))}";
        return new(LevelName, Operation.Formula(pattern), [new Operand(given)]) { Value = LevelOf(rating), Remarks = remarks };
    }

    private static string N(Rational number) => NumberText.BesideOperator(number);

    private LocalizedText TableText()
    {
        string rows = string.Join(", ", _rows.Select(row => $"{row.Rating} = {row.Level}"));
        return new($"Tabel (penilaian = tingkat): {rows}.", $"Table (rating = level): {rows}.");
    }

    private static void CheckEnds(Rational lowest, Rational highest)
    {
        if (lowest.Sign < 0) throw new ArgumentOutOfRangeException(nameof(lowest), lowest, $"The lowest rating is {lowest}; a rating is 0 or more.");
        if (highest <= lowest)
            throw new ArgumentOutOfRangeException(nameof(highest), highest, $"The highest rating, {highest}, is not above the lowest, {lowest}.");
    }

    private static LocalizedText RatingName { get; } = new("Penilaian pada formulir", "Rating on the form");

    private static LocalizedText LevelName { get; } = new("Tingkat dari penilaian itu", "Level of that rating");

    private static LocalizedText Declared { get; } = new(
        "Cara mengubah penilaian menjadi tingkat ditetapkan bersama bukti ini; tidak ada peraturan yang menyebutnya.",
        "How the rating becomes a level was stated with this evidence; no regulation says so.");
}
