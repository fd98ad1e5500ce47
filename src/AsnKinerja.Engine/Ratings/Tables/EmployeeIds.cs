using System;
using System.Collections.Generic;
using System.Globalization;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The ids of a table's employees, of whatever type they came in, in the order of their first row.</summary>
internal abstract class EmployeeIds
{
    public abstract int Count { get; }

    public abstract Type IdType { get; }

    /// <summary>An id as text, alike in every culture.</summary>
    public abstract string Text(int employee);

    /// <summary>The ids in the type in which they came.</summary>
    /// <exception cref="InvalidOperationException">That is another type.</exception>
    public EmployeeIds<T> As<T>()
        where T : notnull =>
        this as EmployeeIds<T> ?? throw new InvalidOperationException($"The ids came as {IdType.Name}, not as {typeof(T).Name}.");

    /// <summary>A position, if there is such an employee.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is not.</exception>
    public int Checked(int employee) =>
        employee >= 0 && employee < Count
            ? employee
            : throw new ArgumentOutOfRangeException(nameof(employee), employee, $"There are {Count} employees, numbered from 0; {employee} is none of them.");

    public static string TextOf<T>(T id) => Convert.ToString(id, CultureInfo.InvariantCulture) ?? "";
}

/// <inheritdoc/>
internal sealed class EmployeeIds<T>(T[] ids) : EmployeeIds
    where T : notnull
{
    // Made when the first id is asked for: scoring needs none.
    private readonly Lazy<Dictionary<T, int>> _positions = new(() =>
    {
        Dictionary<T, int> positions = new(ids.Length);
        for (int i = 0; i < ids.Length; i++) positions.Add(ids[i], i);
        return positions;
    });

    public override int Count => ids.Length;

    public override Type IdType => typeof(T);

    public T this[int employee] => ids[employee];

    public int IndexOf(T id) => _positions.Value.TryGetValue(id, out int employee) ? employee : -1;

    public override string Text(int employee) => TextOf(ids[employee]);
}
