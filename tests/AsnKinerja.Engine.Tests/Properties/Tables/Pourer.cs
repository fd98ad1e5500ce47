using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Pours rows into a table, at once or in chunks, with ids of a type.</summary>
internal sealed class Pourer<TId>(Population population, Func<int, TId> idOf)
    where TId : notnull
{
    private readonly RatingInstrument _instrument = population.ToInstrument();
    private readonly TableLoading _loading = population.ToLoading();
    private readonly string[] _items = [.. population.Items];
    private readonly Dictionary<int, Rational> _values = [];

    public RatingTable Pour(int chunk)
    {
        DrawnRow[] rows = population.Rows();
        if (chunk > 0 || population.Pouring is Pouring.AnswerSheets or Pouring.SingleAnswers) return ByBuilder(rows, Math.Max(chunk, 1));
        Columns all = new(this, rows);
        return population.Pouring switch
        {
            Pouring.Bytes => RatingTable.FromSheets(_instrument, all.Employees, all.Groups, all.Bytes, all.Raters, _loading),
            Pouring.Shorts => RatingTable.FromSheets(_instrument, all.Employees, all.Groups, all.Shorts, all.Raters, _loading),
            Pouring.Ints => RatingTable.FromColumns(all.Employees, all.Groups, all.Items, all.Ints, _instrument, all.Raters, _loading),
            Pouring.Decimals => RatingTable.FromColumns(all.Employees, all.Groups, all.Items, all.Decimals, _instrument, all.Raters, _loading),
            _ => RatingTable.FromColumns(all.Employees, all.Groups, all.Items, all.Doubles, _instrument, all.Raters, _loading),
        };
    }

    private RatingTable ByBuilder(DrawnRow[] rows, int chunk)
    {
        RatingTableBuilder<TId> builder = new(_instrument, _loading);
        foreach (DrawnRow[] some in rows.Chunk(chunk).DefaultIfEmpty([]))
        {
            Columns all = new(this, some);
            switch (population.Pouring)
            {
                case Pouring.Bytes: builder.AddSheets(all.Employees, all.Groups, all.Bytes, all.Raters); break;
                case Pouring.Shorts: builder.AddSheets(all.Employees, all.Groups, all.Shorts, all.Raters); break;
                case Pouring.Ints: builder.AddColumns(all.Employees, all.Groups, all.Items, all.Ints, all.Raters); break;
                case Pouring.Decimals: builder.AddColumns(all.Employees, all.Groups, all.Items, all.Decimals, all.Raters); break;
                case Pouring.Doubles: builder.AddColumns(all.Employees, all.Groups, all.Items, all.Doubles, all.Raters); break;
                case Pouring.SingleAnswers:
                    foreach (DrawnRow row in some) builder.Add(IdOf(row.Person), row.Group, row.Rater, _items[ItemOf(row)], AnswerOf(row.Codes[ItemOf(row)]));
                    break;
                default:
                    foreach (DrawnRow row in some) builder.AddSheet(IdOf(row.Person), row.Group, row.Rater, [.. row.Codes.Select(AnswerOf)]);
                    break;
            }
        }

        return builder.Build();
    }

    private TId IdOf(int person) => idOf(person);

    private static int ItemOf(DrawnRow row) => Array.FindIndex(row.Codes, code => code != 0);

    private Rational ValueOf(int code)
    {
        if (!_values.TryGetValue(code, out Rational value)) _values.Add(code, value = population.Scale.Value(code).ToRational());
        return value;
    }

    private int UnitsOf(int code) => (int)(ValueOf(code) / _loading.Unit).Numerator;

    private int RawOf(int code) => code switch
    {
        0 => _loading.Marks!.NotAnswered!.Value,
        DrawnRow.CannotJudge => _loading.Marks!.CannotJudge!.Value,
        DrawnRow.NotObserved => _loading.Marks!.NotObserved!.Value,
        _ => UnitsOf(code),
    };

    private Answer AnswerOf(int code) => code switch
    {
        0 => default,
        DrawnRow.CannotJudge => Answer.CannotJudge,
        DrawnRow.NotObserved => Answer.NotObserved,
        _ => Answer.Of(ValueOf(code)),
    };

    private sealed class Columns(Pourer<TId> pourer, DrawnRow[] rows)
    {
        public TId[] Employees => [.. rows.Select(row => pourer.IdOf(row.Person))];

        public string[] Groups => [.. rows.Select(row => row.Group)];

        public string?[]? Raters => rows.All(row => row.Rater is null) ? null : [.. rows.Select(row => row.Rater)];

        public byte[] Bytes => [.. rows.SelectMany(row => row.Codes).Select(code => (byte)pourer.RawOf(code))];

        public ushort[] Shorts => [.. rows.SelectMany(row => row.Codes).Select(code => (ushort)pourer.RawOf(code))];

        public string[] Items => [.. rows.Select(row => pourer._items[ItemOf(row)])];

        public int[] Ints => [.. Codes.Select(pourer.UnitsOf)];

        public decimal[] Decimals => [.. Codes.Select(code => pourer.ValueOf(code).ToDecimal())];

        public double[] Doubles => [.. Codes.Select(code => (double)pourer.ValueOf(code).ToDecimal())];

        private IEnumerable<int> Codes => rows.Select(row => row.Codes[ItemOf(row)]);
    }
}
