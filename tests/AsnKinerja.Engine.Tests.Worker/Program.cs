using System;
using System.IO;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Worker;

// tally <sheets.csv> <file>: counts the sheets of one part and saves the tally.
if (args is not ["tally", string sheets, string target])
{
    Console.Error.WriteLine("usage: tally <sheets.csv> <file>");
    return 2;
}

RatingTally tally = PartFile.Read(File.ReadLines(sheets)).Tally();
tally.Save(target);
Console.WriteLine($"{tally.EmployeeCount} employees");
return 0;
