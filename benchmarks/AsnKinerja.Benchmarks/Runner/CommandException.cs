using System;

namespace AsnKinerja.Benchmarks.Runner;

/// <summary>A command cannot go on; the message is for whoever typed it.</summary>
internal sealed class CommandException(string message) : Exception(message);
