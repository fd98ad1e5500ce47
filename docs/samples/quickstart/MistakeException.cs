using System;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Samples.Quickstart;

/// <summary>The user asked for something that cannot be done; the text says what, in both languages.</summary>
internal sealed class MistakeException(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text { get; } = text;
}
