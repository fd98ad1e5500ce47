using System;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A standard and what is compared with it are measured by different versions of one framework.</summary>
public sealed class FrameworkVersionException : ArgumentException
{
    internal FrameworkVersionException(string standard, FrameworkVersion pinned, FrameworkVersion given)
        : base($"The standard '{standard}' is written for {pinned}, and what is compared with it was assessed by {given}. A level of one version "
            + "is none of the other: map it first, with a FrameworkMapping from the one to the other.")
    {
        Pinned = pinned;
        Given = given;
    }

    /// <summary>The version that the standard was written for.</summary>
    public FrameworkVersion Pinned { get; }

    /// <summary>The version that was given.</summary>
    public FrameworkVersion Given { get; }
}
