using System.Collections.Generic;
using AsnKinerja.Engine.Yaml;

namespace AsnKinerja.Engine.Development;

/// <summary>One training of a file, with the places at which its problems are told.</summary>
/// <param name="Id">Where its id stands.</param>
/// <param name="Prerequisites">Where the prerequisites stand, as a list.</param>
/// <param name="Names">Where each of them stands.</param>
/// <param name="Training">What was read; without its prerequisites, and null where it is not sound.</param>
internal sealed record TrainingPlace(YamlValue Id, YamlValue Prerequisites, IReadOnlyList<YamlValue> Names, Training? Training);
