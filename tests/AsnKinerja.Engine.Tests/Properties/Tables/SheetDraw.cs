using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Draws sheets person by person: nobody, one rater, many, all alike, at an end of the scale, without a value.</summary>
internal sealed class SheetDraw(Random random, DrawnScale scale, int items, string[] groups, int mostSheets = 300)
{
    private readonly bool _named = random.Next(3) == 0;
    private readonly int _gaps = random.Next(4) * 6;

    /// <param name="ratings">About how many ratings there are at most.</param>
    /// <param name="fills">Whether there are about that many.</param>
    public List<DrawnRow> Draw(int ratings, bool fills)
    {
        int most = random.Next(10) switch { 0 => 1, 1 => 40, 2 => 300, _ => random.Next(2, 21) };
        most = Math.Max(1, Math.Min(Math.Min(most, mostSheets), ratings / items));
        int left = fills ? ratings : random.Next(ratings);
        List<DrawnRow> rows = [];
        for (int person = 0; person == 0 || left > 0; person++)
        {
            int sheets = random.Next(8) == 0 ? 1 : random.Next(1, most + 1);
            left -= sheets * items;
            AddPerson(rows, person, sheets);
        }

        return rows;
    }

    private void AddPerson(List<DrawnRow> rows, int person, int sheets)
    {
        int kind = random.Next(16), favourite = Value();
        string only = Pick(groups);
        for (int sheet = 0; sheet < sheets; sheet++)
        {
            int[] codes = new int[items];
            for (int item = 0; item < items; item++)
                codes[item] = random.Next(100) < _gaps ? -random.Next(3) : kind switch
                {
                    0 => -random.Next(3),
                    1 => scale.Count,
                    2 => 1,
                    3 => favourite,
                    4 => random.Next(2) == 0 ? 1 : scale.Count,
                    5 => random.Next(200) == 0 ? scale.Count - (scale.Count / 2) : scale.Count,
                    6 => random.Next(2) == 0 ? favourite : Math.Max(1, favourite - 1),
                    _ => Value(),
                };
            string group = kind == 7 ? only : Pick(groups);
            string? rater = _named && random.Next(10) > 0 ? "r" + random.Next(100) + "." + sheet : null;
            if (rater is not null && random.Next(5) == 0)
            {
                // A named rater may hand in two partial sheets.
                int cut = random.Next(items + 1);
                rows.Add(new DrawnRow(person, group, rater, [.. codes.Select((code, item) => item < cut ? 0 : code)]));
                codes = [.. codes.Select((code, item) => item < cut ? code : 0)];
            }

            rows.Add(new DrawnRow(person, group, rater, codes));
        }
    }

    private int Value() => random.Next(1, scale.Count + 1);

    private string Pick(string[] from) => from[random.Next(from.Length)];
}
