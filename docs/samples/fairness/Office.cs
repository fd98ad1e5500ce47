using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using AsnKinerja.Engine.Fairness;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Samples.Fairness;

/// <summary>A made-up office from two files: who answered what about whom, and who works where. Planted: a severe head, a head with two favourites, three who praise each other.</summary>
internal sealed record Office(IReadOnlyList<Answer> Answers, IReadOnlyList<Employee> Employees)
{
    public static Office Load(string folder) => new(
        [.. Rows(Path.Combine(folder, "penilaian.csv")).Select(row => new Answer(row[0], row[1], row[2], row[3], int.Parse(row[4], CultureInfo.InvariantCulture)))],
        [.. Rows(Path.Combine(folder, "pegawai.csv")).Select(row => new Employee(row[0], row[1], row[2], row[3]))]);

    /// <summary>Each rater's mean of each person: what statistics look at.</summary>
    public RatingDesign Design() => RatingDesign.From(Answers
        .GroupBy(answer => (answer.Employee, answer.Rater, answer.Group))
        .Select(own => new RatingObservation(own.Key.Employee, own.Key.Rater, own.Average(answer => answer.Value), own.Key.Group)));

    /// <summary>The sheets on one person: what the official score is made of.</summary>
    public RatingSheet[] SheetsOf(string employee) =>
    [
        .. Answers.Where(answer => answer.Employee == employee).GroupBy(answer => (answer.Group, answer.Rater))
            .Select(own => own.Aggregate(RatingSheet.By(own.Key.Group, own.Key.Rater), (sheet, answer) => sheet.Rate(answer.Item, answer.Value))),
    ];

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split(','));
}

/// <summary>One answer of one rater, from 1 to 5.</summary>
internal sealed record Answer(string Employee, string Rater, string Group, string Item, int Value);

/// <summary>One employee.</summary>
internal sealed record Employee(string Id, string Unit, string Gender, string Predicate);
