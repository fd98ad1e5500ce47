using System.Collections.Generic;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Calibration;

/// <summary>What one category gets.</summary>
/// <param name="Id">The id of the category.</param>
/// <param name="Share">Its share of all, 0 to 1.</param>
/// <param name="Quota">Its share of the heads, exact.</param>
/// <param name="Least">The heads that it has whatever a tie brings.</param>
/// <param name="Heads">Its heads; null while a tie in which it stands is not decided.</param>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ApportionedPart(string Id, Rational Share, Rational Quota, int Least, int? Heads);

/// <summary>Categories with the very same claim to fewer heads than they are.</summary>
/// <param name="Categories">The ids of the categories, in the order given.</param>
/// <param name="Heads">How many heads are left for them; at least one, and fewer than there are categories.</param>
/// <remarks>Immutable.</remarks>
public sealed record ApportionmentTie(IReadOnlyList<string> Categories, int Heads);
