using System;
using System.Runtime.CompilerServices;

namespace AsnKinerja.Engine;

/// <summary>Argument checks at the public edge, spelled alike on every target framework.</summary>
internal static class Throw
{
    public static T IfNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string name = "")
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    public static string IfBlank(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        IfNull(value, name);
        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"The text is empty; '{name}' needs at least one visible character.", name)
            : value!;
    }
}
