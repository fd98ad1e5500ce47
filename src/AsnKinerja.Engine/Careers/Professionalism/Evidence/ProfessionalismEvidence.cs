using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Careers;

/// <summary>What is known of a person for the professionalism index.</summary>
/// <remarks>
/// Nothing is assumed: what is not said is missing, and having had no training is said by <see cref="NotAttended"/>. Which training and which
/// sanctions still count (programs look back one, two or five years) the caller decides. Immutable: each step gives new evidence.
/// </remarks>
public sealed class ProfessionalismEvidence
{
    private readonly Dictionary<string, int?> _trainings;

    private ProfessionalismEvidence(string group, Dictionary<string, int?> trainings)
    {
        Group = group;
        _trainings = trainings;
    }

    private ProfessionalismEvidence(ProfessionalismEvidence from, Dictionary<string, int?>? trainings = null)
        : this(from.Group, trainings ?? from._trainings)
    {
        QualificationId = from.QualificationId;
        PerformanceEvidence = from.PerformanceEvidence;
        DisciplineIds = from.DisciplineIds;
    }

    /// <summary>The id of the group of posts, for example <c>pelaksana</c>.</summary>
    public string Group { get; }

    /// <summary>The id of the highest formal education; null: not known.</summary>
    public string? QualificationId { get; private init; }

    /// <summary>The performance; null: not known.</summary>
    public PerformanceEvidence? PerformanceEvidence { get; private init; }

    /// <summary>The ids of the disciplines that count; null: not known.</summary>
    public IReadOnlyList<string>? DisciplineIds { get; private init; }

    /// <summary>Evidence about somebody of a group of posts, with nothing else known yet.</summary>
    /// <param name="group">The id, for example <c>struktural</c>, <c>fungsional</c> or <c>pelaksana</c>.</param>
    public static ProfessionalismEvidence For(string group) => new(Throw.IfBlank(group), new(StringComparer.Ordinal));

    /// <summary>The highest formal education.</summary>
    /// <param name="qualification">The id, for example <c>s2</c>.</param>
    public ProfessionalismEvidence Qualification(string qualification) => new(this) { QualificationId = Throw.IfBlank(qualification) };

    /// <summary>A training that the person had; one that counts from a number of hours needs <see cref="Hours"/>.</summary>
    /// <param name="training">The id, for example <c>seminar</c>.</param>
    /// <exception cref="ArgumentException">The training is spoken of already.</exception>
    public ProfessionalismEvidence Attended(string training) => Training(training, null);

    /// <summary>A training that the person did not have: 0 points, and nothing missing.</summary>
    /// <param name="training">The id.</param>
    /// <exception cref="ArgumentException">The training is spoken of already.</exception>
    public ProfessionalismEvidence NotAttended(string training) => Training(training, 0);

    /// <summary>The hours of lessons (JP) that the person had of a training, all that count together.</summary>
    /// <param name="training">The id, for example <c>diklat-teknis</c>.</param>
    /// <param name="hours">The hours, 0 or more.</param>
    /// <exception cref="ArgumentException">The training is spoken of already.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hours"/> is negative.</exception>
    public ProfessionalismEvidence Hours(string training, int hours) => hours >= 0
        ? Training(training, hours)
        : throw new ArgumentOutOfRangeException(nameof(hours), hours, $"Nobody has {hours} hours of '{training}'; give 0 or more.");

    /// <summary>The performance: an appraisal, a predicate for which the rules have points, or a value on the scale that the rules read (PP 46/2011).</summary>
    /// <param name="performance">The performance.</param>
    public ProfessionalismEvidence Performance(PerformanceEvidence performance) => new(this) { PerformanceEvidence = Throw.IfNull(performance) };

    /// <summary>The discipline; of several the one with the fewest points counts.</summary>
    /// <param name="disciplines">The ids, for example <c>tidak-pernah</c>, or the sanctions that still count.</param>
    /// <exception cref="ArgumentException">There is none; somebody without a sanction has the id that says so.</exception>
    public ProfessionalismEvidence Discipline(params string[] disciplines)
    {
        string[] ids = [.. Throw.IfNull(disciplines).Select(id => Throw.IfBlank(id, nameof(disciplines)))];
        return ids.Length > 0
            ? new(this) { DisciplineIds = Array.AsReadOnly(ids) }
            : throw new ArgumentException("No discipline is given; somebody without a sanction has an id that says so, such as 'tidak-pernah'.", nameof(disciplines));
    }

    /// <summary>The ids of the trainings that are spoken of, by ordinal order.</summary>
    internal IReadOnlyList<string> Trainings => [.. _trainings.Keys.OrderBy(id => id, StringComparer.Ordinal)];

    /// <summary>Whether a training is spoken of, and with how many hours; null hours: attended, hours not said.</summary>
    internal bool TryTraining(string training, out int? hours) => _trainings.TryGetValue(training, out hours);

    private ProfessionalismEvidence Training(string training, int? hours)
    {
        if (_trainings.ContainsKey(Throw.IfBlank(training))) throw new ArgumentException($"'{training}' is spoken of already; say it once, with all hours that count.", nameof(training));
        return new(this, new(_trainings, StringComparer.Ordinal) { [training] = hours });
    }
}
