using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The position standards of a file, in its order.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PositionStandards : IReadOnlyList<PositionStandard>
{
    private static readonly Lazy<PositionStandards> LazyClasses = new(() => PositionStandardReader.Read(EmbeddedDefinition.Open("standards", "kelas-jabatan"), null, [], isOfTheLibrary: true));

    private readonly PositionStandard[] _standards;

    internal PositionStandards(string id, LocalizedText title, EffectiveInterval inForce, IEnumerable<PositionStandard> standards)
    {
        Id = id;
        Title = title;
        InForce = inForce;
        _standards = [.. standards];
    }

    /// <summary>The id of the file.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The days on which the standards are in force; open where the file does not say.</summary>
    public EffectiveInterval InForce { get; }

    /// <summary>The classes of posts that ship with the library, from which a standard may <c>extend</c>: <c>pelaksana</c>, <c>pengawas</c>, <c>administrator</c> ...</summary>
    /// <remarks>Of these only <c>pengawas</c>, level 2 of all nine competencies, is text of PermenPANRB 38/2017; each requirement cites how well it is established.</remarks>
    public static PositionStandards Classes => LazyClasses.Value;

    /// <summary>How many there are.</summary>
    public int Count => _standards.Length;

    /// <summary>The standard at a place of the file, counted from 0.</summary>
    /// <param name="index">The place.</param>
    public PositionStandard this[int index] => _standards[index];

    /// <summary>The standard of a post or class.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    public PositionStandard this[string id] => Find(id) ?? throw new KeyNotFoundException(
        $"There is no standard '{id}'; there is {string.Join(", ", _standards.Select(standard => standard.Id))}.");

    /// <summary>The standard of a post or class, or null.</summary>
    /// <param name="id">The id.</param>
    public PositionStandard? Find(string id) => _standards.FirstOrDefault(standard => standard.Id == Throw.IfNull(id));

    /// <summary>The standards of a job family, at one level or at all, in their order.</summary>
    /// <param name="family">The id of the job family.</param>
    /// <param name="level">The level in the ladder, for example <c>ahli-muda</c>; null: every one.</param>
    public IReadOnlyList<PositionStandard> OfFamily(string family, string? level = null)
    {
        Throw.IfBlank(family);
        return Array.AsReadOnly(_standards.Where(standard => standard.JobFamily == family && (level is null || standard.JobLevel == level)).ToArray());
    }

    /// <inheritdoc/>
    public IEnumerator<PositionStandard> GetEnumerator() => ((IEnumerable<PositionStandard>)_standards).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
