using System;

namespace AsnKinerja.Samples.Population;

/// <summary>The user asked for something that cannot be done, or gave data that cannot be scored; the message says what.</summary>
internal sealed class MistakeException(string message) : Exception(message);
