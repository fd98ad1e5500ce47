using System;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>An answer, or a total of answers, that the survey cannot have: the message names the element, the value, and what would be right.</summary>
public sealed class InvalidResponseException : ArgumentException
{
    internal InvalidResponseException(string element, string message)
        : base(message)
    {
        Element = element;
    }

    /// <summary>The id of the element.</summary>
    public string Element { get; }
}
