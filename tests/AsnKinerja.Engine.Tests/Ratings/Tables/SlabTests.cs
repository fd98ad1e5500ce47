#if !ENGINE_NETSTANDARD2_0
using System;
using System.Linq;
using System.Threading;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Tests.Properties;
using AsnKinerja.Engine.Tests.Properties.Tables;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tables;

/// <summary>Rows in any order are brought together slab by slab: each goes to its employee's part, once, whatever the sizes and the number of threads.</summary>
public class SlabTests
{
    [Property]
    public void Every_row_goes_once_to_the_part_of_its_employee(int seed)
    {
        Dice dice = new(seed);
        int people = dice.Next(1, 3000), threads = dice.Next(1, 4);
        int[] employees = [.. Enumerable.Range(0, people).Concat(Enumerable.Range(0, dice.Next(1, 6000)).Select(_ => dice.Next(people)))];
        for (int i = employees.Length - 1; i > 0; i--)
        {
            int j = dice.Next(i + 1);
            (employees[i], employees[j]) = (employees[j], employees[i]);
        }

        Slabs slabs = new(employees, people, employeesOfPart: dice.Next(1, 200), rowsOfSlab: dice.Next(1, 4000), threads, CancellationToken.None);
        bool[] isSeen = new bool[employees.Length];
        int parts = 0;
        for (int slab = 0; slab < slabs.Count; slab++)
        {
            (int Row, int Employee)[] buffer = new (int, int)[slabs.MostRows];
            Array.Fill(buffer, (-1, -1));
            slabs.Fill(slab, new Noting(buffer));
            Assert.Equal(parts, slabs.FirstPart(slab));
            Assert.True(slabs.PartsOf(slab) > 0);
            for (int part = parts; part < parts + slabs.PartsOf(slab); part++)
                for (int at = slabs.StartOf(part); at < slabs.EndOf(part); at++)
                {
                    (int row, int employee) = buffer[at];
                    Assert.Equal(employees[row], slabs.FirstOf(part) + employee);
                    Assert.InRange(employee, 0, slabs.SizeOf(part) - 1);
                    Assert.False(isSeen[row]);
                    isSeen[row] = true;
                }

            parts += slabs.PartsOf(slab);
        }

        Assert.DoesNotContain(false, isSeen);
        Assert.Equal(people, Enumerable.Range(0, parts).Sum(slabs.SizeOf));
    }

    private readonly struct Noting((int Row, int Employee)[] buffer) : IRowCopy
    {
        public void Copy(nint row, nint target, int employeeInPart)
        {
            Assert.Equal((-1, -1), buffer[target]);
            buffer[target] = ((int)row, employeeInPart);
        }
    }
}
#endif
