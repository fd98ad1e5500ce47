using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AsnKinerja.Engine.Competencies;

namespace AsnKinerja.Samples.Population.Generating;

/// <summary>A made-up government: employees, each rated by five groups on the behaviours of BerAKHLAK. Nobody in it exists.</summary>
/// <param name="Employees">How many there are; at least <see cref="Fewest"/>, so that a panel has no one twice.</param>
/// <param name="Seed">Another seed makes another government.</param>
internal sealed record Government(int Employees, int Seed)
{
    public const int Fewest = 10;

    // Out of a thousand answers.
    private const int NotAnswered = 60, CannotJudge = 15, NotObserved = 5;

    /// <summary>Who rates everybody: one superior, three colleagues, two subordinates, oneself, and one member of the public.</summary>
    public static IReadOnlyList<string> Panel { get; } = ["supervisor", "peer", "peer", "peer", "subordinate", "subordinate", "self", "public"];

    public static IReadOnlyList<string> Items { get; } = [.. CompetencyFramework.BerAkhlak.Instrument.Items.Select(item => item.Id)];

    /// <summary>An identity number (NIP): day of birth, month of appointment, sex and serial number, 18 digits; no two are alike.</summary>
    public string Nip(int employee)
    {
        DateTime birth = new DateTime(1966, 1, 1).AddDays(employee % 10957);
        int appointed = birth.Year + 22 + Hashing.Below(8, Seed, employee, 1), month = 1 + Hashing.Below(12, Seed, employee, 2), sex = 1 + Hashing.Below(2, Seed, employee, 3);
        return string.Create(CultureInfo.InvariantCulture, $"{birth:yyyyMMdd}{appointed:0000}{month:00}{sex}{(employee / 10957) + 1:000}");
    }

    /// <summary>The rater of a sheet: somebody nearby, oneself, or a citizen.</summary>
    public string Rater(int employee, int sheet) => Panel[sheet] switch
    {
        "self" => Nip(employee),
        "public" => string.Create(CultureInfo.InvariantCulture, $"W{employee:00000000}"),
        _ => Nip((employee + 1 + sheet) % Employees),
    };

    /// <summary>An answer as it stands in a file: a value, TB, TT, or nothing.</summary>
    public string Answer(int employee, int sheet, int item)
    {
        int chance = Hashing.Below(1000, Seed, employee, sheet, 1000 + item);
        if (chance < NotAnswered) return "";
        if (chance < NotAnswered + CannotJudge) return "TB";
        if (chance < NotAnswered + CannotJudge + NotObserved) return "TT";

        // Somebody's own level, a rater's mood, and the moment.
        int sum = Hashing.Below(50, Seed, employee, 4) + Hashing.Below(25, Seed, employee, 5, sheet) + Hashing.Below(40, Seed, employee, sheet, item);
        return sum < 32 ? "1" : sum < 78 ? "2" : "3";
    }
}
