namespace AsnKinerja.Engine.Periods;

/// <summary>How a person holds a post.</summary>
public enum AssignmentKind
{
    /// <summary>The person's own post. There is at most one on a day.</summary>
    Main,

    /// <summary>In addition to the own post, because the other post is vacant (<i>pelaksana tugas</i>, PLT).</summary>
    ActingForVacancy,

    /// <summary>In addition to the own post, because the other post's holder is away (<i>pelaksana harian</i>, PLH).</summary>
    ActingForAbsence,
}
