using System;
using System.Collections.Generic;
using System.Threading;

namespace AsnKinerja.Engine.Ratings;

/// <summary>A kind of employees' ids that a tally can keep: their order, and how a file holds them.</summary>
internal abstract class IdKind
{
    private static readonly IdKind[] Kinds = [new TextIds(), new GuidIds(), new IntIds(), new LongIds()];

    /// <summary>The kind's number in a file.</summary>
    public abstract byte Code { get; }

    public abstract string Name { get; }

    protected abstract Type Type { get; }

    /// <exception cref="NotSupportedException">Tallies keep no ids of this type.</exception>
    public static IdKind Of(Type type) => Array.Find(Kinds, kind => kind.Type == type)
        ?? throw new NotSupportedException($"The table's ids are of the type {type.Name}; a tally keeps text (string), Guid, int and long. Load the table with one of these.");

    public static IdKind? Of(int code) => Array.Find(Kinds, kind => kind.Code == code);

    /// <summary>The ids in ascending order.</summary>
    /// <param name="ids">The ids, each once.</param>
    /// <param name="order">For each of the result its position in <paramref name="ids"/>.</param>
    /// <param name="stop">Stops the work.</param>
    public abstract EmployeeIds Sorted(EmployeeIds ids, out int[] order, CancellationToken stop);

    /// <summary>The ids of two tallies, each once, in ascending order.</summary>
    /// <param name="left">Ids in ascending order.</param>
    /// <param name="right">The other's.</param>
    /// <param name="lefts">For each of the result its position in <paramref name="left"/>, or -1.</param>
    /// <param name="rights">The same for <paramref name="right"/>.</param>
    /// <param name="stop">Stops the work.</param>
    public abstract EmployeeIds Union(EmployeeIds left, EmployeeIds right, out int[] lefts, out int[] rights, CancellationToken stop);

    public abstract void Write(EmployeeIds ids, int employee, TallyOutput output);

    public abstract IdList NewList();
}

/// <summary>Ids as they come out of a file.</summary>
internal abstract class IdList
{
    /// <summary>Reads one; it must be above the last.</summary>
    public abstract void Read(TallyInput input);

    public abstract EmployeeIds ToIds();
}

/// <inheritdoc/>
internal abstract class IdKind<T> : IdKind, IComparer<T>
    where T : notnull
{
    protected override Type Type => typeof(T);

    public abstract int Compare(T? x, T? y);

    public override EmployeeIds Sorted(EmployeeIds ids, out int[] order, CancellationToken stop)
    {
        EmployeeIds<T> own = (EmployeeIds<T>)ids;
        T[] sorted = new T[own.Count];
        order = new int[own.Count];
        bool isSorted = true;
        for (int i = 0; i < sorted.Length; i++)
        {
            if ((i & 0xFFFF) == 0) stop.ThrowIfCancellationRequested();
            order[i] = i;
            sorted[i] = own[i];
            Check(sorted[i]);
            isSorted &= i == 0 || Compare(sorted[i - 1], sorted[i]) < 0;
        }

        if (isSorted) return ids;
        StoppableSort.Sort(ref sorted, ref order, this, stop);
        return new EmployeeIds<T>(sorted);
    }

    public override EmployeeIds Union(EmployeeIds left, EmployeeIds right, out int[] lefts, out int[] rights, CancellationToken stop)
    {
        EmployeeIds<T> one = (EmployeeIds<T>)left, other = (EmployeeIds<T>)right;
        int most = checked(one.Count + other.Count), count = 0, l = 0, r = 0;
        T[] all = new T[most];
        lefts = new int[most];
        rights = new int[most];
        for (; l < one.Count || r < other.Count; count++)
        {
            if ((count & 0xFFFF) == 0) stop.ThrowIfCancellationRequested();
            int order = l == one.Count ? 1 : r == other.Count ? -1 : Compare(one[l], other[r]);
            all[count] = order <= 0 ? one[l] : other[r];
            lefts[count] = order <= 0 ? l++ : -1;
            rights[count] = order >= 0 ? r++ : -1;
        }

        Array.Resize(ref all, count);
        return new EmployeeIds<T>(all);
    }

    public override void Write(EmployeeIds ids, int employee, TallyOutput output) => Write(((EmployeeIds<T>)ids)[employee], output);

    public override IdList NewList() => new List(this);

    protected abstract void Write(T id, TallyOutput output);

    protected abstract T Read(TallyInput input);

    /// <exception cref="ArgumentException">A file could not hold the id.</exception>
    protected virtual void Check(T id)
    {
    }

    private sealed class List(IdKind<T> kind) : IdList
    {
        private readonly List<T> _ids = [];

        public override void Read(TallyInput input)
        {
            long offset = input.Offset;
            T id = kind.Read(input);
            int order = _ids.Count == 0 ? -1 : kind.Compare(_ids[_ids.Count - 1], id);
            if (order >= 0)
                throw TallyInput.Invalid(offset, order == 0 ? $"employee {EmployeeIds.TextOf(id)} stands twice." : $"employee {EmployeeIds.TextOf(id)} is not in order.");
            _ids.Add(id);
        }

        public override EmployeeIds ToIds() => new EmployeeIds<T>([.. _ids]);
    }
}
