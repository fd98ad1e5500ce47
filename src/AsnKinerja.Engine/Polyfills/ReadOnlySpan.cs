#if NETSTANDARD2_0

global using AsnKinerja.Engine.Polyfills;
using System;

// Not in System, where whoever sees the library's inside would find two of them.
namespace AsnKinerja.Engine.Polyfills;

/// <summary>What netstandard2.0 lacks: a view of a part of an array. Inside the library only; its public doors take arrays there.</summary>
internal readonly struct ReadOnlySpan<T>(T[] array, int start, int length)
{
    public int Length { get; } = length;

    public ref readonly T this[int index] => ref array[start + index];

    public static implicit operator ReadOnlySpan<T>(T[]? array) => new(array ?? [], 0, array?.Length ?? 0);

    public ReadOnlySpan<T> Slice(int from, int count) => new(array, start + from, count);

    public void CopyTo(T[] target, int at) => Array.Copy(array, start, target, at, Length);
}

#endif
