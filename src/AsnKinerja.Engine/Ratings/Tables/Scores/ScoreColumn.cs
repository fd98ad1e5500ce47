using System;
using System.Runtime.CompilerServices;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>One score of every employee: the rounded value, its band, and what it lacks.</summary>
/// <remarks>Values, bands and flags are those of <see cref="Score"/>, digit by digit. Rows are in the order of the table's employees. Immutable.</remarks>
public sealed class ScoreColumn
{
    // What a byte tells apart; a policy of more bands gets a wider column.
    private const int MostByteBands = byte.MaxValue + 1;

    private const byte CompleteFlag = 1, ProvisionalFlag = 2, ScoredFlag = 4;

    private readonly AggregationPolicy _policy;
    private readonly int[]? _units;
    private readonly long[]? _longUnits;
    private readonly byte[] _bands;
    private readonly int[]? _manyBands;
    private readonly byte[] _flags;

    internal ScoreColumn(AggregationPolicy policy, ScoreKind kind, string id, LocalizedText name, int count, bool isLong)
    {
        _policy = policy;
        Kind = kind;
        Id = id;
        Name = name;
        if (isLong) _longUnits = new long[count];
        else _units = new int[count];
        int bands = policy.Bands?.Bands.Count ?? 0;
        _bands = bands is 0 or > MostByteBands ? [] : new byte[count];
        if (bands > MostByteBands) _manyBands = new int[count];
        _flags = new byte[count];
    }

    /// <summary>What these are scores of.</summary>
    public ScoreKind Kind { get; }

    /// <summary>The id of the item or competency.</summary>
    public string Id { get; }

    /// <summary>The text shown.</summary>
    public LocalizedText Name { get; }

    /// <summary>How many employees there are.</summary>
    public int Count => _flags.Length;

    /// <summary>The digits of every value after the decimal point.</summary>
    public int Digits => _policy.Rounding.Rule.Digits;

    /// <summary>The score as the policy rounds it, or null where there is none: missing is never zero.</summary>
    /// <param name="employee">The employee's position.</param>
    public decimal? this[int employee]
    {
        get
        {
            if (!HasScore(employee)) return null;
            long units = Units(employee);
            ulong magnitude = units < 0 ? unchecked((ulong)-units) : (ulong)units;
            return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, units < 0, (byte)Digits);
        }
    }

    /// <summary>Whether there is a score.</summary>
    /// <param name="employee">The employee's position.</param>
    public bool HasScore(int employee) => (_flags[employee] & ScoredFlag) != 0;

    /// <summary>The rounded score in units of its last digit: 440 for 4.40; 0 where there is none.</summary>
    /// <param name="employee">The employee's position.</param>
    public long Units(int employee) => _units is not null ? _units[employee] : _longUnits![employee];

    /// <summary>The name of the score's range under the policy's bands, or null where it has no bands or there is no score.</summary>
    /// <param name="employee">The employee's position.</param>
    public ScoreBand? Band(int employee) =>
        _policy.Bands is BandTable<ScoreBand> bands && HasScore(employee) ? bands.Bands[_manyBands is null ? _bands[employee] : _manyBands[employee]].Value : null;

    /// <summary>Whether every group that counts was counted, on every item.</summary>
    /// <param name="employee">The employee's position.</param>
    public bool IsComplete(int employee) => (_flags[employee] & CompleteFlag) != 0;

    /// <summary>Whether a group that the policy requires is missing, on this item or on any part.</summary>
    /// <param name="employee">The employee's position.</param>
    public bool IsProvisional(int employee) => (_flags[employee] & ProvisionalFlag) != 0;

    /// <summary>How many bytes a row takes.</summary>
    internal int BytesPerRow => (_units is null ? 8 : 4) + (_bands.Length > 0 ? 2 : _manyBands is not null ? 5 : 1);

    internal static byte Flags(bool isComplete, bool isProvisional) =>
        (byte)((isComplete ? CompleteFlag : 0) | (isProvisional ? ProvisionalFlag : 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Set(int employee, long units, int band, byte flags)
    {
        if (_units is not null) _units[employee] = (int)units;
        else _longUnits![employee] = units;
        if (_bands.Length > 0) _bands[employee] = (byte)band;
        else if (_manyBands is not null) _manyBands[employee] = band;
        _flags[employee] = (byte)(flags | ScoredFlag);
    }

    /// <summary>Whether a unit takes eight bytes.</summary>
    internal bool IsLong => _longUnits is not null;

    /// <summary>Takes over the scores of employees one after the other; units of four bytes.</summary>
#if !NETSTANDARD2_0
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
    internal void Set(int employee, int[] units, long[] bands, byte[] flags, int count)
    {
        Array.Copy(units, 0, _units!, employee, count);
        for (int i = 0; i < count; i++) _flags[employee + i] = (byte)(flags[i] | ScoredFlag);
        if (_manyBands is not null)
            for (int i = 0; i < count; i++) _manyBands[employee + i] = (int)bands[i];
        if (_bands.Length == 0) return;
        for (int i = 0; i < count; i++) _bands[employee + i] = (byte)bands[i];
    }

    internal void SetMissing(int employee, byte flags)
    {
        if (_units is not null) _units[employee] = 0;
        else _longUnits![employee] = 0;
        if (_bands.Length > 0) _bands[employee] = 0;
        else if (_manyBands is not null) _manyBands[employee] = 0;
        _flags[employee] = flags;
    }
}
