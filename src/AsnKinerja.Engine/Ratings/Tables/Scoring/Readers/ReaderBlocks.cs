using System;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>Person after person through a reader: any table, any policy.</summary>
internal sealed class ReaderBlocks(PersonScorer persons, PersonReader reader, RowOrder order, CancellationToken stop) : BlockScorer(persons)
{
    public const int Size = 1024;

    // Between two looks at the token, within a block: exact arithmetic takes some 20 microseconds a person.
    private const int EmployeesAtATime = 64;

    public static int CountFor(int employees) => (employees + Size - 1) / Size;

    public override int Score(int block)
    {
        int first = block * Size, end = Math.Min(first + Size, order.Offsets.Length - 1);
        for (int employee = first; employee < end; employee++)
        {
            if (employee % EmployeesAtATime == 0) stop.ThrowIfCancellationRequested();
            Persons.Score(employee, reader.Read(order.Offsets[employee], order.Offsets[employee + 1], order.Rows));
        }

        return end - first;
    }
}
